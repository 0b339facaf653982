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

TEST_CASE("the normal start has weights and biases of mean 0 and variance 1 / inputs, up to chance") {
  const Architecture architecture{.widths = {25, 400, 10}};
  const Vector theta = initial_parameters(architecture, 1, Initialization::normal);
  const ParameterLayout layout(architecture);
  for (int l = 1; l <= 2; ++l) {
    CAPTURE(l);
    const double deviation = 1 / std::sqrt(static_cast<double>(architecture.width(l - 1)));
    const Eigen::ArrayXd W = layout.W(theta, l).cast<double>().reshaped() / deviation;
    const double n = static_cast<double>(W.size());
    // Five standard errors of the mean, the variance, the fourth moment and the share within one deviation.
    CHECK(std::abs(W.mean()) < 5 / std::sqrt(n));
    CHECK(std::abs(W.square().mean() - 1) < 5 * std::sqrt(2 / n));
    CHECK(std::abs(W.square().square().mean() - 3) < 5 * std::sqrt(96 / n));
    CHECK(std::abs((W.abs() < 1).cast<double>().mean() - 0.6827) < 5 * std::sqrt(0.6827 * 0.3173 / n));
  }
  const Eigen::ArrayXd b = layout.b(theta, 1).cast<double>().array() * 5;
  CHECK(std::abs(b.mean()) < 5 / std::sqrt(400.0));
  CHECK(std::abs(b.square().mean() - 1) < 5 * std::sqrt(2 / 400.0));
}

TEST_CASE("the normal start depends on the seed, the zero one on nothing") {
  const Architecture architecture{.widths = {20, 10, 5}};
  const Vector normal = initial_parameters(architecture, 1, Initialization::normal);
  CHECK(normal == initial_parameters(architecture, 1, Initialization::normal));
  CHECK(normal != initial_parameters(architecture, 2, Initialization::normal));
  CHECK(initial_parameters(architecture, 1, Initialization::zero) == Vector::Zero(normal.size()));
}

TEST_CASE("without biases the start of the weights is the same") {
  const Architecture with{.widths = {20, 10, 5}};
  const Architecture without{.widths = {20, 10, 5}, .bias = false};
  for (const Initialization initialization : {Initialization::uniform, Initialization::normal}) {
    const Vector expected = initial_parameters(with, 1, initialization);
    const Vector theta = initial_parameters(without, 1, initialization);
    CHECK(theta.size() == 20 * 10 + 10 * 5);
    for (int l = 1; l <= 2; ++l) CHECK(ParameterLayout(without).W(theta, l) == ParameterLayout(with).W(expected, l));
  }
}
