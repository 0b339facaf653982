#include "optim/methods.h"

#include <doctest/doctest.h>

#include <Eigen/LU>

#include "native/precision.h"
#include "native/quadratic_objective.h"
#include "reference/optimizer_trajectories.h"

using namespace igd;
using namespace igd::test;
namespace trajectories = igd::reference::trajectories;

namespace {

SmoothObjective trajectory_objective() {
  Matrix Q(4, 4);
  for (Index i = 0; i < 4; ++i) {
    for (Index j = 0; j < 4; ++j) Q(i, j) = static_cast<Scalar>(trajectories::kQ[i][j]);
  }
  return {Q, 1, {4}};
}

/// Five steps of `optimizer` against a table of theta after each, relative to the size of the start.
void check_trajectory(Optimizer& optimizer, Objective& objective, const double (&expected)[5][4]) {
  const Eigen::Map<const Eigen::Vector4d> start(trajectories::kStart);
  Vector theta = start.cast<Scalar>();
  for (int step = 0; step < 5; ++step) {
    CAPTURE(step);
    optimizer.step(objective, theta);
    const Eigen::Map<const Eigen::Vector4d> reference(expected[step]);
    CHECK((theta.cast<double>() - reference).norm() / start.norm() < (kDouble ? 1e-12 : 1e-5));
  }
}

const Setting kTightTolerance = kDouble ? 1e-14 : 1e-6;

}  // namespace

TEST_CASE("sgd, momentum, adam and the implicit method follow the trajectories of an independent implementation") {
  SmoothObjective objective = trajectory_objective();
  const Setting rate = trajectories::kLearningRate;
  check_trajectory(*make_optimizer("sgd", {{"learning_rate", rate}}, objective), objective, trajectories::kSgd);
  check_trajectory(*make_optimizer("momentum", {{"learning_rate", rate}, {"momentum", trajectories::kMomentum}}, objective), objective,
                   trajectories::kHeavyBall);
  check_trajectory(
      *make_optimizer(
          "adam",
          {{"learning_rate", rate}, {"beta1", trajectories::kBeta1}, {"beta2", trajectories::kBeta2}, {"epsilon", trajectories::kEpsilon}},
          objective),
      objective, trajectories::kAdam);
  check_trajectory(
      *make_optimizer("implicit",
                      {{"learning_rate", trajectories::kImplicitLearningRate}, {"curvature", "hessian"}, {"cg.tolerance", kTightTolerance}},
                      objective),
      objective, trajectories::kImplicit);
}

TEST_CASE("an implicit step on a quadratic is theta / (1 + eta lambda), also where explicit descent diverges") {
  const Vector lambda{{1, 30, 1000}};
  SmoothObjective objective = quadratic(lambda);
  const double eta = 0.5;  // explicit descent needs eta < 2/1000
  const auto implicit = make_optimizer("implicit", {{"learning_rate", eta}, {"cg.tolerance", kTightTolerance}}, objective);
  const auto sgd = make_optimizer("sgd", {{"learning_rate", eta}}, objective);
  Vector theta = Vector::Ones(3);
  Vector explicit_theta = Vector::Ones(3);
  for (int step = 1; step <= 4; ++step) {
    CAPTURE(step);
    implicit->step(objective, theta);
    sgd->step(objective, explicit_theta);
    const auto factors = (1 + eta * lambda.cast<double>().array()).pow(-step);
    const auto explicit_factors = (1 - eta * lambda.cast<double>().array()).pow(step);
    CHECK(relative_error(theta, factors.matrix()) < (kDouble ? 1e-10 : 1e-4));
    CHECK(relative_error(explicit_theta, explicit_factors.matrix()) < kRounding);
  }
  CHECK(explicit_theta.norm() > 1e10);
}

TEST_CASE("for a small learning rate the implicit step is the explicit one, to second order in it") {
  SmoothObjective objective = trajectory_objective();
  const Vector start{{1, -2, Scalar(0.5), 3}};
  double previous = 0;
  for (const double eta : {0.02, 0.01}) {
    Vector theta = start;
    Vector explicit_theta = start;
    make_optimizer("implicit", {{"learning_rate", eta}, {"cg.tolerance", kTightTolerance}}, objective)->step(objective, theta);
    make_optimizer("sgd", {{"learning_rate", eta}}, objective)->step(objective, explicit_theta);
    const double difference = static_cast<double>((theta - explicit_theta).norm());
    if (previous > 0) CHECK(std::abs(previous / difference - 4) < 0.3);
    previous = difference;
  }
}

TEST_CASE("blocks that are not implicit take the explicit step, and do not enter the system") {
  Matrix Q(3, 3);
  Q << 4, 1, 1, 1, 3, 1, 1, 1, 2;
  SmoothObjective objective(Q, 0, {2, 1});
  const double eta = 0.7;
  const auto optimizer = make_optimizer(
      "implicit", {{"learning_rate", eta}, {"implicit_blocks", std::vector<std::string>{"B1"}}, {"cg.tolerance", kTightTolerance}},
      objective);
  const Vector start{{1, -2, 3}};
  Vector theta = start;
  const StepReport report = optimizer->step(objective, theta);

  const Eigen::VectorXd g = (Q * start).cast<double>();
  const Eigen::Matrix2d system = Eigen::Matrix2d::Identity() + eta * Q.topLeftCorner<2, 2>().cast<double>();
  const Eigen::Vector2d delta = system.inverse() * (-eta * g.head<2>());
  CHECK(relative_error((theta - start).head(2), delta) < (kDouble ? 1e-10 : 1e-5));
  CHECK(relative_error(static_cast<double>(theta[2] - start[2]), -eta * g[2]) < 1e-5);
  CHECK(report.cg.iterations <= 2);
}

TEST_CASE("where the first direction has negative curvature the implicit method takes the explicit step") {
  SmoothObjective objective = quadratic(Vector{{-3, -3}});
  const double eta = 1;
  Vector theta{{1, 2}};
  const StepReport report = make_optimizer("implicit", {{"learning_rate", eta}}, objective)->step(objective, theta);
  CHECK(report.cg.status == CgStatus::negative_curvature);
  CHECK(relative_error(theta, Vector{{4, 8}}) < kRounding);
}

TEST_CASE("the first step of adam has the size of the learning rate in every coordinate") {
  SmoothObjective objective = quadratic(Vector{{1, 50}});
  Vector theta{{3, -2}};
  make_optimizer("adam", {{"learning_rate", 0.25}}, objective)->step(objective, theta);
  CHECK(relative_error(theta, Vector{{Scalar(2.75), Scalar(-1.75)}}) < 1e-6);
}

TEST_CASE("every step reports its loss, the norm of its gradient and how far it went") {
  for (const Method& method : methods()) {
    CAPTURE(method.name);
    SmoothObjective objective = quadratic(Vector{{1, 2}});
    const Vector start{{3, -2}};
    Vector theta = start;
    const StepReport report = make_optimizer(method.name.c_str(), {}, objective)->step(objective, theta);
    CHECK(relative_error(report.loss, 8.5) < 1e-6);
    CHECK(relative_error(report.gradient_norm, 5) < 1e-6);
    CHECK(relative_error(report.step_norm, static_cast<double>((theta - start).norm())) < kRounding);
    CHECK(report.step_norm > 0);
    CHECK(report.learning_rate > 0);
    CHECK((report.cg_iterations > 0) == method.implicit);
  }
}

TEST_CASE("the table of methods has a name, a label, a sentence and a learning rate for each, and no name twice") {
  for (const Method& method : methods()) {
    CAPTURE(method.name);
    CHECK(find_method(method.name) == &method);
    CHECK(!method.label.empty());
    CHECK(method.help.back() == '.');
    CHECK(method.settings.front().key == "learning_rate");
  }
  CHECK(find_method("newton") == nullptr);
}
