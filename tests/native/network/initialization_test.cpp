#include "network/initialization.h"

#include <doctest/doctest.h>

#include "native/precision.h"
#include "network/parameters.h"

using namespace igd;

TEST_CASE("the start has zero biases and weights of the range and spread of Glorot and Bengio") {
  const Architecture architecture{.widths = {300, 100, 10}};
  const Vector theta = initial_parameters(architecture, 1);
  const ParameterLayout layout(architecture);
  for (int l = 1; l <= 2; ++l) {
    const double radius = std::sqrt(6.0 / static_cast<double>(architecture.width(l) + architecture.width(l - 1)));
    const auto W = layout.W(theta, l).cast<double>();
    CHECK(W.cwiseAbs().maxCoeff() <= radius * (1 + 1e-6));
    CHECK(W.cwiseAbs().maxCoeff() > 0.99 * radius);
    CHECK(std::abs(W.mean()) < 0.05 * radius);
    CHECK(test::relative_error(W.squaredNorm() / static_cast<double>(W.size()), radius * radius / 3) < 0.05);
    CHECK(layout.b(theta, l).norm() == 0);
  }
}

TEST_CASE("the start before a relu is that of He and others") {
  const Architecture architecture{.widths = {300, 100, 10}, .activation = Activation::relu};
  const Vector theta = initial_parameters(architecture, 1);
  const double largest = static_cast<double>(ParameterLayout(architecture).W(theta, 1).cwiseAbs().maxCoeff());
  CHECK(largest <= std::sqrt(6.0 / 300) * (1 + 1e-6));
  CHECK(largest > 0.99 * std::sqrt(6.0 / 300));
}

TEST_CASE("the start depends on the seed, and a layer's on its own shape only") {
  const Architecture shallow{.widths = {20, 10, 5}};
  CHECK(initial_parameters(shallow, 1) == initial_parameters(shallow, 1));
  CHECK(initial_parameters(shallow, 1) != initial_parameters(shallow, 2));
  const Architecture deep{.widths = {20, 10, 7, 5}};
  CHECK(initial_parameters(shallow, 1).head(200) == initial_parameters(deep, 1).head(200));
}
