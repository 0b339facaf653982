// Eigen's SSE code includes this header first. Emscripten has all the SSE headers but this one, for WebAssembly has nothing like MMX.
// In the relaxed SIMD build Eigen 3.4 also asks for these two intrinsics of FMA.
#pragma once

#include <emmintrin.h>

// Emscripten's own rounds each of the four by a call, a twentieth of an SGD step. The same wherever int has the value, and exp, which is
// what asks for it, has bounded it before.
#define _mm_cvttps_epi32(a) (__m128i(wasm_i32x4_trunc_sat_f32x4(a)))

#ifdef __wasm_relaxed_simd__
inline __m128 _mm_fmadd_ps(__m128 a, __m128 b, __m128 c) { return __m128(wasm_f32x4_relaxed_madd(a, b, c)); }
inline __m128d _mm_fmadd_pd(__m128d a, __m128d b, __m128d c) { return __m128d(wasm_f64x2_relaxed_madd(a, b, c)); }
#endif
