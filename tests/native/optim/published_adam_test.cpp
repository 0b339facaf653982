#include <doctest/doctest.h>

#include <cmath>

#include "native/function_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Whose gradient is 1 everywhere.
FunctionObjective slope() {
  return {1, [](const Vector& theta, Vector& gradient) {
            gradient[0] = 1;
            return static_cast<double>(theta[0]);
          }};
}

/// Means of thousands of floats.
constexpr double kMeans = kDouble ? 1e-9 : 1e-3;

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;

/// m / sqrt(v) after t steps with the gradient 1, as they are without correction.
double uncorrected(int t) { return (1 - std::pow(kBeta1, t)) / std::sqrt(1 - std::pow(kBeta2, t)); }

/// 1 / (1 - beta1^k) over 1 / sqrt(1 - beta2^k), the correction that has advanced k times.
double correction(int k) { return std::sqrt(1 - std::pow(kBeta2, k)) / (1 - std::pow(kBeta1, k)); }

}  // namespace

TEST_CASE("the project's Adam without its faults is Adam: corrections that advance with every step, no decay, no end") {
  const Matrix Q = Draws(4).symmetric(5, 0.5, 8);
  SmoothObjective objective(Q, 1, {5});
  const auto adam = make_optimizer("adam", {{"learning_rate", 0.05}}, objective);
  const auto published = make_optimizer(
      "published_adam", {{"learning_rate", 0.05}, {"advance", "step"}, {"weight_decay", 0.0}, {"corrected_steps", 0.0}}, objective);
  Vector expected = Draws(5).vector(5);
  Vector theta = expected;
  for (int step = 0; step < 12; ++step) {
    if (step % 4 == 3) published->start_epoch();
    adam->step(objective, expected);
    published->step(objective, theta);
    CHECK(theta == expected);
  }
}

TEST_CASE(
    "with corrections that advance once per epoch of 300 steps its step on a constant gradient is 1, 2.06, 0.62, 0.35, 0.20, 0.16 eta") {
  FunctionObjective objective = slope();
  const auto method = make_optimizer("published_adam", {{"learning_rate", 1.0}, {"weight_decay", 0.0}, {"epsilon", 1e-16}}, objective);
  Vector theta = Vector::Zero(1);
  const std::pair<int, double> seen[] = {{1, 1.00}, {10, 2.06}, {300, 0.62}, {600, 0.35}, {1500, 0.20}, {3000, 0.16}};
  auto next = std::begin(seen);
  for (int t = 1; t <= 3000; ++t) {
    if (t > 1 && t % 300 == 1) method->start_epoch();
    theta.setZero();
    method->step(objective, theta);
    if (t != next->first) continue;
    CAPTURE(t);
    const double step = -static_cast<double>(theta[0]);
    CHECK(std::abs(step - next->second) < 0.006);  // as measured in the program itself
    CHECK(relative_error(step, uncorrected(t) * correction((t - 1) / 300 + 1)) < kMeans);
    ++next;
  }
  CHECK(next == std::end(seen));
}

TEST_CASE("corrections end after the steps that are asked for, and the step is then that of the means as they are") {
  FunctionObjective objective = slope();
  const auto method = make_optimizer(
      "published_adam", {{"learning_rate", 1.0}, {"weight_decay", 0.0}, {"advance", "step"}, {"corrected_steps", 3.0}, {"epsilon", 1e-16}},
      objective);
  Vector theta(1);
  for (int t = 1; t <= 6; ++t) {
    CAPTURE(t);
    theta.setZero();
    method->step(objective, theta);
    CHECK(relative_error(-static_cast<double>(theta[0]), t <= 3 ? 1 : uncorrected(t)) < kMeans);
  }
}

TEST_CASE("its decay takes eta times weight_decay of theta off, beside the moments") {
  FunctionObjective objective = slope();
  const Changes changes = {{"learning_rate", 0.5}, {"weight_decay", 0.0}};
  Changes decaying = changes;
  decaying.back().second = 0.1;
  Vector without = Vector::Constant(1, 4);
  Vector with = without;
  make_optimizer("published_adam", changes, objective)->step(objective, without);
  make_optimizer("published_adam", decaying, objective)->step(objective, with);
  CHECK(relative_error(without[0] - with[0], 0.5 * 0.1 * 4) < kMeans);
}
