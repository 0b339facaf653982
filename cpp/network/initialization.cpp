#include "network/initialization.h"

#include <cmath>

#include "network/parameters.h"
#include "support/random.h"

namespace igd {

Vector initial_parameters(const Architecture& architecture, std::uint64_t seed) {
  const ParameterLayout layout(architecture);
  Vector theta = Vector::Zero(layout.size());
  for (int l = 1; l <= architecture.layers(); ++l) {
    Random random(seed, RandomPurpose::initialization, static_cast<std::uint64_t>(l));
    const bool rectified = architecture.activation == Activation::relu && l < architecture.layers();
    const double inputs = static_cast<double>(architecture.width(l - 1));
    const double outputs = static_cast<double>(architecture.width(l));
    const double radius = std::sqrt(6 / (rectified ? inputs : inputs + outputs));
    for (Scalar& weight : layout.W(theta, l).reshaped()) weight = static_cast<Scalar>(radius * (2 * random.uniform() - 1));
  }
  return theta;
}

}  // namespace igd
