#include "network/initialization.h"

#include <cmath>

#include "linalg/portable_math.h"
#include "network/parameters.h"
#include "support/random.h"

namespace igd {

namespace {

/// Normal with mean 0 and variance 1.
///   Marsaglia & Bray (1964), "A convenient method for generating normal variables", SIAM Review 6:260 (the polar method; one of its two).
double normal(Random& random) {
  for (;;) {
    const double x = 2 * random.uniform() - 1;
    const double y = 2 * random.uniform() - 1;
    const double square = x * x + y * y;
    if (square > 0 && square < 1) return x * std::sqrt(-2 * portable_log(square) / square);
  }
}

}  // namespace

std::span<const Word<Initialization>> initialization_words() {
  static constexpr Word<Initialization> words[] = {
      {Initialization::uniform, "uniform", "uniform", "Weights uniform, with a variance that suits the width of both layers; biases zero."},
      {Initialization::normal, "normal", "normal", "Weights and biases normal with variance 1 / inputs, as in the 2020 project."},
      {Initialization::zero, "zero", "zero", "Everything zero: for a network without hidden layers, whose loss is convex."},
  };
  return words;
}

Vector initial_parameters(const Architecture& architecture, std::uint64_t seed, Initialization initialization) {
  const ParameterLayout layout(architecture);
  Vector theta = Vector::Zero(layout.size());
  if (initialization == Initialization::zero) return theta;
  for (int l = 1; l <= architecture.layers(); ++l) {
    Random random(seed, RandomPurpose::initialization, static_cast<std::uint64_t>(l));
    const double inputs = static_cast<double>(architecture.width(l - 1));
    if (initialization == Initialization::normal) {
      const double deviation = 1 / std::sqrt(inputs);
      for (Scalar& weight : layout.W(theta, l).reshaped()) weight = static_cast<Scalar>(deviation * normal(random));
      for (Scalar& bias : layout.b(theta, l)) bias = static_cast<Scalar>(deviation * normal(random));
      continue;
    }
    const bool rectified = architecture.activation == Activation::relu && l < architecture.layers();
    const double outputs = static_cast<double>(architecture.width(l));
    const double radius = std::sqrt(6 / (rectified ? inputs : inputs + outputs));
    for (Scalar& weight : layout.W(theta, l).reshaped()) weight = static_cast<Scalar>(radius * (2 * random.uniform() - 1));
  }
  return theta;
}

}  // namespace igd
