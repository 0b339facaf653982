#pragma once
// Where training starts.
//   Glorot & Bengio (2010), "Understanding the difficulty of training deep feedforward neural networks", eq. 16;
//   for relu: He, Zhang, Ren & Sun (2015), "Delving deep into rectifiers", eq. 10.

#include <cstdint>

#include "network/architecture.h"

namespace igd {

/// The starting theta of `architecture` under `seed`: W_l uniform in (-r, r) with r = sqrt(6 / (inputs + outputs)) of the layer,
/// or sqrt(6 / inputs) before a relu; biases zero. The same bits on every platform.
Vector initial_parameters(const Architecture& architecture, std::uint64_t seed);

}  // namespace igd
