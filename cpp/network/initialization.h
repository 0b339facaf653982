#pragma once
// Where training starts.
//   Glorot & Bengio (2010), "Understanding the difficulty of training deep feedforward neural networks", eq. 16;
//   for relu: He, Zhang, Ren & Sun (2015), "Delving deep into rectifiers", eq. 10.
//   normal: LeCun, Bottou, Orr & Muller (1998), "Efficient BackProp", section 4.6, with biases drawn alike, as the 2020 project did.

#include <cstdint>

#include "network/architecture.h"
#include "support/words.h"

namespace igd {

enum class Initialization { uniform, normal, zero };

std::span<const Word<Initialization>> initialization_words();

/// The starting theta of `architecture` under `seed`, the same bits on every platform.
///   uniform: W_l uniform in (-r, r) with r = sqrt(6 / (inputs + outputs)) of the layer, or sqrt(6 / inputs) before a relu; biases zero.
///   normal: W_l and b_l normal with variance 1 / inputs.   zero: all zero, a fair start where the loss is convex.
Vector initial_parameters(const Architecture& architecture, std::uint64_t seed, Initialization initialization = Initialization::uniform);

}  // namespace igd
