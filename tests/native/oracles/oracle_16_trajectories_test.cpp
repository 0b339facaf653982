// Oracle 16, first part: five steps of every method against constants that other programs made: tests/reference/README.md.

#include <doctest/doctest.h>

#include "native/quadratic_objective.h"
#include "native/wrapped_objective.h"
#include "reference/numpy_trajectories.h"
#include "reference/optimizer_trajectories.h"
#include "reference/torch_trajectories.h"

using namespace igd;
using namespace igd::test;
namespace trajectories = igd::reference::trajectories;

namespace {

using Table = double[5][4];

/// Of the size of the start; a float step loses some 1e-7 of it.
constexpr double kTolerance = kDouble ? 1e-12 : 1e-5;

/// A line search on values sees no error below the root of their rounding.
constexpr double kNonlinear = kDouble ? 1e-8 : 2e-4;

SmoothObjective trajectory_objective() {
  Matrix Q(4, 4);
  for (Index i = 0; i < 4; ++i) {
    for (Index j = 0; j < 4; ++j) Q(i, j) = static_cast<Scalar>(trajectories::kQ[i][j]);
  }
  return {Q, 1, {4}};
}

Vector start() { return Eigen::Map<const Eigen::Vector4d>(trajectories::kStart).cast<Scalar>(); }

/// Five steps against a table of theta after each.
void check_trajectory(const std::string& method, const Changes& changes, Objective& objective, const Table& expected, double tolerance) {
  CAPTURE(method);
  const auto optimizer = make_optimizer(method.c_str(), changes, objective);
  Vector theta = start();
  for (int step = 0; step < 5; ++step) {
    CAPTURE(step);
    optimizer->step(objective, theta);
    const Eigen::Map<const Eigen::Vector4d> reference(expected[step]);
    CHECK((theta.cast<double>() - reference).norm() / static_cast<double>(start().norm()) < tolerance);
  }
}

void check_trajectory(const std::string& method, const Changes& changes, const Table& expected, double tolerance = kTolerance) {
  SmoothObjective objective = trajectory_objective();
  check_trajectory(method, changes, objective, expected, tolerance);
}

/// `more` on top of the learning rate and the decays that the explicit tables share.
Changes explicit_settings(const Changes& more = {}, double learning_rate = trajectories::kLearningRate) {
  Changes changes{{"learning_rate", learning_rate},
                  {"momentum", trajectories::kMomentum},
                  {"beta1", trajectories::kBeta1},
                  {"beta2", trajectories::kBeta2},
                  {"epsilon", trajectories::kEpsilon}};
  changes.insert(changes.end(), more.begin(), more.end());
  return changes;
}

}  // namespace

TEST_SUITE("[oracle 16] optimizers follow other implementations") {
  TEST_CASE("SGD, momentum, Adam and the implicit method follow a naive program in JavaScript") {
    check_trajectory("sgd", explicit_settings(), trajectories::kSgd);
    check_trajectory("momentum", explicit_settings(), trajectories::kHeavyBall);
    check_trajectory("adam", explicit_settings(), trajectories::kAdam);
    check_trajectory("implicit", solved_exactly({{"learning_rate", trajectories::kImplicitLearningRate}, {"curvature", "hessian"}}),
                     trajectories::kImplicit);
  }

  TEST_CASE("Nesterov, Adagrad, RMSprop, Adam, AdamW and clipped SGD follow PyTorch") {
    check_trajectory("nesterov", explicit_settings(), trajectories::kNesterov);
    check_trajectory("adagrad", explicit_settings({{"epsilon", trajectories::kAdagradEpsilon}}), trajectories::kAdagrad);
    check_trajectory("rmsprop", explicit_settings({{"decay", trajectories::kRmspropDecay}}), trajectories::kRmsprop);
    check_trajectory("adam", explicit_settings(), trajectories::kAdamByTorch);
    check_trajectory("adamw", explicit_settings({{"weight_decay", trajectories::kWeightDecay}}), trajectories::kAdamW);
    check_trajectory("clipped_sgd", explicit_settings({{"clip_norm", trajectories::kClippingNorm}}), trajectories::kClippedSgd);
    check_trajectory("clipped_sgd", explicit_settings({{"clip_norm", trajectories::kLooseClippingNorm}}), trajectories::kLooselyClippedSgd);
  }

  TEST_CASE("both versions of Eve follow NumPy, with the papers' settings and with settings that take d far from 1") {
    const double bold = trajectories::kBoldEveLearningRate;
    const Changes eve_2016{{"beta3", trajectories::kEveBeta3}, {"k", trajectories::kEve2016Lower}, {"K", trajectories::kEve2016Upper}};
    const Changes bold_eve_2016{
        {"beta3", trajectories::kBoldEveBeta3}, {"k", trajectories::kBoldEve2016Lower}, {"K", trajectories::kBoldEve2016Upper}};
    const Changes eve{{"beta3", trajectories::kEveBeta3}, {"c", trajectories::kEveClipping}, {"minimum", trajectories::kEveMinimum}};
    const Changes bold_eve{
        {"beta3", trajectories::kBoldEveBeta3}, {"c", trajectories::kBoldEveClipping}, {"minimum", trajectories::kEveMinimum}};
    check_trajectory("eve_2016", explicit_settings(eve_2016), trajectories::kEve2016);
    check_trajectory("eve_2016", explicit_settings(bold_eve_2016, bold), trajectories::kBoldEve2016);
    check_trajectory("eve", explicit_settings(eve), trajectories::kEve);
    check_trajectory("eve", explicit_settings(bold_eve, bold), trajectories::kBoldEve);
  }

  TEST_CASE("the integrators follow NumPy with dense matrices") {
    const Changes settings = solved_exactly({{"learning_rate", trajectories::kImplicitLearningRate}, {"curvature", "hessian"}});
    check_trajectory("implicit", settings, trajectories::kImplicitByNumpy);
    check_trajectory("backward_euler", settings, trajectories::kBackwardEuler, kNonlinear);
    check_trajectory("trapezoid", settings, trajectories::kTrapezoid, kNonlinear);
    check_trajectory("bdf2", settings, trajectories::kBdf2, kNonlinear);
    check_trajectory("sdirk2", settings, trajectories::kSdirk2, kNonlinear);
    check_trajectory("ros2", settings, trajectories::kRos2);
    check_trajectory("exponential_euler", settings, trajectories::kExponentialEuler);
  }

  TEST_CASE("Runge-Kutta-Chebyshev of five stages follows NumPy") {
    // Told that the Hessian is 65 times what it is it takes five stages.
    SmoothObjective smooth = trajectory_objective();
    MisjudgedObjective stiff(smooth, 65);
    CountingObjective objective(stiff);
    const Changes settings{{"learning_rate", trajectories::kLearningRate}, {"damping", trajectories::kRkcDamping}};
    check_trajectory("rkc", settings, objective, trajectories::kRkc, kTolerance);
    CHECK(objective.gradients == 5 * trajectories::kRkcStages);
  }

  TEST_CASE("L-BFGS ends at the minimum that PyTorch's finds") {
    SmoothObjective objective = trajectory_objective();
    const auto optimizer = make_optimizer("lbfgs", {}, objective);
    Vector theta = start();
    for (int step = 0; step < 30; ++step) optimizer->step(objective, theta);
    Vector gradient;
    const Eigen::Map<const Eigen::Vector4d> minimiser(trajectories::kMinimiser);
    CHECK((theta.cast<double>() - minimiser).norm() < (kDouble ? 1e-8 : 1e-5));
    CHECK(std::abs(objective.evaluate(theta, gradient) - trajectories::kMinimum) < (kDouble ? 1e-15 : 1e-6));
  }
}
