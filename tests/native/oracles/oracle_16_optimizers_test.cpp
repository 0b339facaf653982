// Oracle 16, second part: three steps by hand, and identities between the explicit methods.

#include <doctest/doctest.h>

#include "native/function_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kTolerance = kDouble ? 1e-14 : 1e-6;

/// Answers its first, second, ... evaluation by these values and gradients, wherever it is.
FunctionObjective scripted(std::vector<double> values, std::vector<Vector> gradients) {
  const Index n = gradients.front().size();
  return {n, [values, gradients, call = std::size_t{0}](const Vector&, Vector& gradient) mutable {
            gradient = gradients[std::min(call, gradients.size() - 1)];
            const double value = values[std::min(call, values.size() - 1)];
            ++call;
            return value;
          }};
}

/// Three steps from (1, -1) against theta after each.
void check_by_hand(const std::string& method, const Changes& changes, FunctionObjective objective, const Eigen::Vector2d (&expected)[3]) {
  CAPTURE(method);
  const auto optimizer = make_optimizer(method.c_str(), changes, objective);
  Vector theta{{1, -1}};
  for (int step = 0; step < 3; ++step) {
    CAPTURE(step);
    optimizer->step(objective, theta);
    CHECK((theta.cast<double>() - expected[step]).norm() < kTolerance);
  }
}

/// theta after a few steps on something curved.
Vector end_of(const char* method, Changes changes) {
  Draws draws(16);
  SmoothObjective objective(draws.symmetric(5, 0.5, 4), 1, {5});
  Vector theta = draws.vector(5);
  changes.emplace_back("learning_rate", 0.1);
  const auto optimizer = make_optimizer(method, changes, objective);
  for (int step = 0; step < 20; ++step) optimizer->step(objective, theta);
  return theta;
}

const std::vector<Vector> kSlopes = {Vector{{2, -1}}, Vector{{4, 0}}, Vector{{-2, 3}}};
const Changes kHalf{{"learning_rate", 0.5}, {"momentum", 0.5}};

/// With these gradients, beta1 = 1/2 and beta2 = 3/4: m = 1, 1, 2 and v = 1, 1, 3; corrected 2, 4/3, 16/7 and 4, 16/7, 192/37. The second
/// coordinate is -2 times the first, which Adam does not see but for the sign.
const std::vector<Vector> kAdamSlopes = {Vector{{2, -4}}, Vector{{1, -2}}, Vector{{3, -6}}};
const double kAdamSteps[3] = {1, std::sqrt(7.0) / 3, 2 * std::sqrt(37.0 / 3) / 7};

Changes adam_settings_by_hand(const Changes& more = {}) {
  Changes changes{{"learning_rate", 0.5}, {"beta1", 0.5}, {"beta2", 0.75}, {"epsilon", 1e-16}};
  changes.insert(changes.end(), more.begin(), more.end());
  return changes;
}

/// theta after each of Adam's steps by hand, the k-th divided by `d`[k].
void check_adam_by_hand(const char* method, const Changes& more, const std::vector<double>& losses, const double (&d)[3]) {
  Eigen::Vector2d expected[3];
  Eigen::Vector2d theta(1, -1);
  for (int k = 0; k < 3; ++k) expected[k] = theta -= 0.5 * kAdamSteps[k] / d[k] * Eigen::Vector2d(1, -1);
  check_by_hand(method, adam_settings_by_hand(more), scripted(losses, kAdamSlopes), expected);
}

}  // namespace

TEST_SUITE("[oracle 16] optimizers by hand and by identities") {
  TEST_CASE("three steps of SGD, momentum, Nesterov and clipped SGD are those computed by hand") {
    check_by_hand("sgd", kHalf, scripted({0}, kSlopes), {{0, -0.5}, {-2, -0.5}, {-1, -2}});
    // v = (-1, .5), (-2.5, .25), (-.25, -1.375)
    check_by_hand("momentum", kHalf, scripted({0}, kSlopes), {{0, -0.5}, {-2.5, -0.25}, {-2.75, -1.625}});
    // v = (2, -1), (5, -.5), (.5, 2.75); g + v/2 = (3, -1.5), (6.5, -.25), (-1.75, 4.375)
    check_by_hand("nesterov", kHalf, scripted({0}, kSlopes), {{-0.5, -0.25}, {-3.75, -0.125}, {-2.875, -2.3125}});
    // |g| = 10, sqrt 2, 5 and c = 2: g = (1.2, -1.6), (1, 1), (0, 2)
    check_by_hand("clipped_sgd", {{"learning_rate", 0.5}, {"clip_norm", 2.0}},
                  scripted({0}, {Vector{{6, -8}}, Vector{{1, 1}}, Vector{{0, 5}}}), {{0.4, -0.2}, {-0.1, -0.7}, {-0.1, -1.7}});
  }

  TEST_CASE("three steps of Adagrad and RMSprop are those computed by hand") {
    const Changes settings{{"learning_rate", 0.5}, {"decay", 0.75}, {"epsilon", 1e-16}};
    // s = (9, 25), (25, 169), (169, 169)
    check_by_hand("adagrad", settings, scripted({0}, {Vector{{3, -5}}, Vector{{4, 12}}, Vector{{12, 0}}}),
                  {{0.5, -0.5}, {0.1, -0.5 - 6.0 / 13}, {0.1 - 6.0 / 13, -0.5 - 6.0 / 13}});
    // v = 1, 1, (13/8)^2, and 4 times that
    check_by_hand("rmsprop", settings, scripted({0}, {Vector{{2, -4}}, Vector{{1, -2}}, Vector{{2.75, -5.5}}}),
                  {{0, 0}, {-0.5, 0.5}, {-0.5 - 11.0 / 13, 0.5 + 11.0 / 13}});
  }

  TEST_CASE("three steps of Adam and AdamW are those computed by hand, each with the correction of its own step") {
    check_adam_by_hand("adam", {}, {0}, {1, 1, 1});
    // theta <- 0.9 theta - the step of Adam
    const double first = 0.9 - 0.5;
    const double second = 0.9 * first - kAdamSteps[1] / 2;
    const double third = 0.9 * second - kAdamSteps[2] / 2;
    check_by_hand("adamw", adam_settings_by_hand({{"weight_decay", 0.2}}), scripted({0}, kAdamSlopes),
                  {{first, -first}, {second, -second}, {third, -third}});
  }

  TEST_CASE("three steps of both versions of Eve are those computed by hand") {
    // f = 3, 1, 4 above f* = 1/2: changes 2 / 0.5 = 4 and 3 / 0.5 = 6, cut to 5; d = 1, 5/2, 15/4.
    check_adam_by_hand("eve", {{"beta3", 0.5}, {"c", 5.0}, {"minimum", 0.5}}, {3, 1, 4}, {1, 2.5, 3.75});
    // The smoothed loss changes by a factor in [3/2, 4] or its inverse: it follows 2, 5 and falls from 5 to 5/4 for 1; it goes from 2 to
    // 3 for 2.2 and back to 2 for 2.9; it goes from 2 to 8 for 20 and to 16/3 for 7.
    const Changes settings{{"beta3", 0.5}, {"k", 0.5}, {"K", 3.0}};
    check_adam_by_hand("eve_2016", settings, {2, 5, 1}, {1, 1.25, 2.125});
    check_adam_by_hand("eve_2016", settings, {2, 2.2, 2.9}, {1, 0.75, 0.625});
    check_adam_by_hand("eve_2016", settings, {2, 20, 7}, {1, 2, 1.25});
  }

  TEST_CASE("Adam's first step is the learning rate against the sign of every gradient, whatever its size") {
    for (const char* method : {"adam", "adamw", "eve", "eve_2016"}) {
      CAPTURE(std::string(method));
      FunctionObjective objective = scripted({1}, {Vector{{Scalar(1e-3), -1000, 0, 7}}});
      Vector theta = Vector::Zero(4);
      make_optimizer(method, {{"learning_rate", 0.25}, {"epsilon", 1e-16}}, objective)->step(objective, theta);
      CHECK(relative_error(theta, Eigen::Vector4d(-0.25, 0.25, 0, -0.25)) < (kDouble ? 1e-12 : 2e-5));  // 1 - beta2 loses 3 digits
    }
  }

  TEST_CASE("under a constant gradient every step of Adam has the length of the learning rate: the bias is corrected by step") {
    FunctionObjective objective = scripted({1}, {Vector{{3, Scalar(-0.01)}}});
    const auto optimizer = make_optimizer("adam", {{"learning_rate", 0.25}, {"epsilon", 1e-16}}, objective);
    for (int step = 1; step <= 300; ++step) {
      CAPTURE(step);
      Vector theta = Vector::Zero(2);
      optimizer->step(objective, theta);
      CHECK(relative_error(theta, Eigen::Vector2d(-0.25, 0.25)) < (kDouble ? 1e-12 : 1e-4));
    }
  }

  TEST_CASE("AdamW without decay is Adam, to the bit") {
    CHECK((end_of("adamw", {{"weight_decay", 0.0}}) - end_of("adam", {})).norm() == 0);
  }

  TEST_CASE("without momentum Nesterov and heavy ball are SGD, and so is clipping at a norm that is never met") {
    CHECK(relative_error(end_of("nesterov", {{"momentum", 0.0}}), end_of("sgd", {})) < kTolerance);
    CHECK(relative_error(end_of("momentum", {{"momentum", 0.0}}), end_of("sgd", {})) < kTolerance);
    CHECK(relative_error(end_of("clipped_sgd", {{"clip_norm", 1e9}}), end_of("sgd", {})) < kTolerance);
  }

  TEST_CASE("both versions of Eve are Adam, to the bit, where every change counts as 1 so that d stays 1") {
    CHECK((end_of("eve", {{"c", 1.0}, {"beta3", 0.5}}) - end_of("adam", {})).norm() == 0);
    CHECK((end_of("eve_2016", {{"k", 1.0}, {"K", 1.0}, {"beta3", 0.5}}) - end_of("adam", {})).norm() == 0);
  }

  TEST_CASE("on a constant f Eve's relative change is clipped to 1/c, so that the learning rate grows to c times what it was") {
    FunctionObjective objective = scripted({2}, {Vector{{3, Scalar(-0.01)}}});
    const Changes settings{{"learning_rate", 0.25}, {"epsilon", 1e-16}, {"beta3", 0.5}, {"c", 8.0}};
    const auto optimizer = make_optimizer("eve", settings, objective);
    for (int step = 1; step <= 60; ++step) {
      CAPTURE(step);
      Vector theta = Vector::Zero(2);
      const StepReport report = optimizer->step(objective, theta);
      const double d = 1.0 / 8 + 7.0 / 8 * std::pow(0.5, step - 1);  // halfway from 1 to 1/c with every step
      CHECK(relative_error(report.learning_rate, 0.25 / d) < 1e-12);
      CHECK(relative_error(theta, Eigen::Vector2d(-0.25 / d, 0.25 / d)) < (kDouble ? 1e-12 : 1e-5));
    }
  }

  TEST_CASE("on a loss of 0 the change that Eve (2016) sees is K a step, for as long as it lasts, and its steps stay finite") {
    FunctionObjective objective = scripted({0}, {Vector{{3, Scalar(-0.01)}}});
    const auto optimizer =
        make_optimizer("eve_2016", {{"learning_rate", 0.25}, {"epsilon", 1e-16}, {"beta3", 0.5}, {"k", 0.5}, {"K", 3.0}}, objective);
    for (int step = 1; step <= 1200; ++step) {  // 4^-600 is no normal number any more
      CAPTURE(step);
      Vector theta = Vector::Zero(2);
      optimizer->step(objective, theta);
      const double d = 3 - 2 * std::pow(0.5, step - 1);
      CHECK(relative_error(theta, Eigen::Vector2d(-0.25 / d, 0.25 / d)) < (kDouble ? 1e-12 : 1e-4));
    }
  }

  TEST_CASE("at the minimum f* itself, where the relative change has no bound, Eve counts it as c") {
    FunctionObjective objective = scripted({1, 0, 0}, {Vector{{1, 1}}});
    Vector theta = Vector::Zero(2);
    const auto optimizer = make_optimizer("eve", {{"learning_rate", 0.5}, {"beta3", 0.5}, {"c", 4.0}, {"minimum", 0.0}}, objective);
    for (const double d : {1.0, 2.5, 3.25}) CHECK(relative_error(optimizer->step(objective, theta).learning_rate, 0.5 / d) < 1e-12);
  }
}
