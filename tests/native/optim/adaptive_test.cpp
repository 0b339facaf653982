// Methods that find their learning rate by themselves, on functions that do not make it easy.

#include <doctest/doctest.h>

#include <limits>

#include "native/function_objective.h"
#include "native/stability_functions.h"
#include "native/wrapped_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

struct Nasty {
  std::string name;
  FunctionObjective objective;
  Vector start;
};

/// sum over i of f(theta_i).
FunctionObjective separable(Index n, double (*f)(double), double (*slope)(double), double (*curvature)(double)) {
  const auto each = [](double (*function)(double), const Vector& theta) -> Vector {
    return theta.cast<double>().unaryExpr(function).cast<Scalar>();
  };
  return {n,
          [f, slope, each](const Vector& theta, Vector& gradient) {
            gradient = each(slope, theta);
            return static_cast<double>(theta.cast<double>().unaryExpr(f).sum());
          },
          [curvature, each](const Vector& theta) { return each(curvature, theta).asDiagonal().toDenseMatrix(); }};
}

std::vector<Nasty> nasty_objectives() {
  return {
      {"a valley that bends", rosenbrock(), kRosenbrockStart},
      {"two wells, started near the ridge between them",
       separable(
           3, [](double x) { return (x * x - 1) * (x * x - 1) / 4; }, [](double x) { return x * (x * x - 1); },
           [](double x) { return 3 * x * x - 1; }),
       Vector{{Scalar(0.01), Scalar(-0.3), 2}}},
      {"an exponential wall",
       separable(
           2, [](double x) { return std::exp(20 * x) - x; }, [](double x) { return 20 * std::exp(20 * x) - 1; },
           [](double x) { return 400 * std::exp(20 * x); }),
       Vector{{-3, Scalar(0.2)}}},
      {"not a number beyond 1",
       separable(
           2, [](double x) { return -std::log(1 - x) - 5 * x; }, [](double x) { return 1 / (1 - x) - 5; },
           [](double x) { return 1 / ((1 - x) * (1 - x)); }),
       Vector{{-4, Scalar(0.1)}}},
      {"flat far out",
       separable(
           2, [](double x) { return x * x / (1 + x * x); }, [](double x) { return 2 * x / ((1 + x * x) * (1 + x * x)); },
           [](double x) { return (2 - 6 * x * x) / std::pow(1 + x * x, 3); }),
       Vector{{5, Scalar(-0.5)}}},
  };
}

Changes adaptive_from(double learning_rate) {
  return {{"learning_rate", learning_rate},
          {"curvature", "hessian"},
          {"control", "adaptive"},
          {"learning_rate_limit", 1e6},
          {"cg.tolerance", 1e-5}};
}

}  // namespace

TEST_CASE("the adaptive implicit method never raises the loss, wherever its learning rate starts, and gets it down") {
  for (Nasty& nasty : nasty_objectives()) {
    for (const double learning_rate : {1e-4, 1.0, 1e6}) {
      CAPTURE(nasty.name);
      CAPTURE(learning_rate);
      const auto optimizer = make_optimizer("implicit", adaptive_from(learning_rate), nasty.objective);
      Vector theta = nasty.start;
      Vector gradient;
      const double first = nasty.objective.evaluate(theta, gradient);
      double last = first;
      for (int step = 0; step < 60; ++step) {
        const StepReport report = optimizer->step(nasty.objective, theta);
        CHECK(report.loss <= last);
        last = report.loss;
      }
      CHECK(last < first);
      CHECK(nasty.objective.evaluate(theta, gradient) <= last);
    }
  }
}

TEST_CASE("each of these functions makes a method of fixed learning rate raise the loss or lose it") {
  for (Nasty& nasty : nasty_objectives()) {
    CAPTURE(nasty.name);
    const auto optimizer =
        make_optimizer("implicit", {{"learning_rate", 1e6}, {"curvature", "hessian"}, {"cg.tolerance", 1e-5}}, nasty.objective);
    Vector theta = nasty.start;
    bool falls = true;
    double last = std::numeric_limits<double>::infinity();
    for (int step = 0; step < 10 && falls; ++step) {
      const StepReport report = optimizer->step(nasty.objective, theta);
      falls = report.loss <= last;
      last = report.loss;
    }
    CHECK(!falls);
  }
}

TEST_CASE("an adaptive step tries until the loss falls: a value for every trial, all but the last counted as rejected") {
  for (Nasty& nasty : nasty_objectives()) {
    CAPTURE(nasty.name);
    CountingObjective objective(nasty.objective);
    const auto optimizer = make_optimizer("implicit", adaptive_from(1e6), objective);
    Vector theta = nasty.start;
    int rejected = 0;
    for (int step = 0; step < 10; ++step) {
      objective.values = 0;
      objective.gradients = 0;
      const Vector before = theta;
      const StepReport report = optimizer->step(objective, theta);
      CHECK(objective.gradients == 1);
      if (report.flow_time > 0) {
        CHECK(objective.values == report.rejected + 1);
        CHECK(report.flow_time == report.learning_rate);
      } else {
        CHECK(objective.values == report.rejected);
        CHECK((theta - before).norm() == 0);
        CHECK(report.step_norm == 0);
      }
      rejected += report.rejected;
    }
    CHECK(rejected > 0);
  }
}

TEST_CASE("where no trial helps theta stays, twelve trials are rejected and no time passes") {
  // The gradient points down where the function goes up.
  FunctionObjective objective(
      2,
      [](const Vector& theta, Vector& gradient) {
        gradient = -theta;
        return static_cast<double>(theta.squaredNorm()) / 2;
      },
      [](const Vector&) { return Matrix::Identity(2, 2); });
  const Vector start{{1, 2}};
  Vector theta = start;
  const StepReport report = make_optimizer("implicit", adaptive_from(1), objective)->step(objective, theta);
  CHECK(report.rejected == 12);
  CHECK(report.flow_time == 0);
  CHECK(report.step_norm == 0);
  CHECK((theta - start).norm() == 0);
}

TEST_CASE("where the model is exact the learning rate grows by 3/2 with every step, up to its limit") {
  SmoothObjective objective = quadratic(Vector{{1, 4}});
  const auto optimizer = make_optimizer(
      "implicit", {{"learning_rate", 0.1}, {"control", "adaptive"}, {"learning_rate_limit", 0.4}, {"cg.tolerance", 1e-6}}, objective);
  Vector theta{{3, -2}};
  for (const double expected : {0.1, 0.15, 0.225, 0.3375, 0.4, 0.4}) {
    CHECK(relative_error(optimizer->step(objective, theta).learning_rate, expected) < 1e-12);
  }
}

TEST_CASE("a curvature judged far too small is found out by the gain, and the learning rate falls until it does no harm") {
  SmoothObjective inner = quadratic(Vector{{1, 400}});
  MisjudgedObjective objective(inner, 1e-3);
  const auto optimizer = make_optimizer("implicit", {{"learning_rate", 50.0}, {"control", "adaptive"}}, objective);
  Vector theta{{1, 1}};
  const StepReport first = optimizer->step(objective, theta);
  CHECK(first.rejected >= 4);
  CHECK(first.learning_rate < 0.01);  // explicit descent needs 2 / 400
  double last = first.loss;
  for (int step = 0; step < 20; ++step) {
    const StepReport report = optimizer->step(objective, theta);
    CHECK(report.loss <= last);
    last = report.loss;
  }
}

TEST_CASE("by the gradient, the learning rate is inversely proportional to its norm") {
  SmoothObjective objective = quadratic(Vector{{1, 4}});
  const Changes changes{{"learning_rate", 0.1}, {"control", "ser"}, {"learning_rate_limit", 1e9}, {"cg.tolerance", 1e-6}};
  const auto optimizer = make_optimizer("implicit", changes, objective);
  Vector theta{{3, -2}};
  const StepReport first = optimizer->step(objective, theta);
  CHECK(first.learning_rate == 0.1);
  for (int step = 0; step < 8; ++step) {
    const StepReport report = optimizer->step(objective, theta);
    CHECK(relative_error(report.learning_rate * report.gradient_norm, 0.1 * first.gradient_norm) < 1e-10);
    CHECK(report.learning_rate > 0.1);
  }
}

TEST_CASE("ROS2 controlled by its embedded error stays within the tolerance of the exact flow in every step") {
  // theta' = -lambda theta and theta' = -tanh theta, whose solutions are exp(-lambda t) theta_0 and asinh(exp(-t) sinh theta_0).
  constexpr double kErrorTolerance = 1e-3;
  const Eigen::Array3d lambda(0.5, 3, 40);
  SmoothObjective linear = quadratic(lambda.matrix().cast<Scalar>());
  SmoothObjective saturating(Matrix::Zero(3, 3), 1, {3});
  for (const bool is_linear : {true, false}) {
    CAPTURE(is_linear);
    SmoothObjective& objective = is_linear ? linear : saturating;
    const auto optimizer = make_optimizer(
        "ros2", solved_exactly({{"learning_rate", 10.0}, {"control", "embedded"}, {"error_tolerance", kErrorTolerance}}), objective);
    Vector theta{{3, -2, 1}};
    int rejected = 0;
    double time = 0;
    for (int step = 0; step < 60; ++step) {
      CAPTURE(step);
      const Eigen::Array3d before = theta.cast<double>();
      const StepReport report = optimizer->step(objective, theta);
      const double eta = report.flow_time;
      const Eigen::Array3d exact = is_linear
                                       ? Eigen::Array3d((-eta * lambda).exp() * before)
                                       : Eigen::Array3d((std::exp(-eta) * before.sinh()).unaryExpr([](double s) { return std::asinh(s); }));
      const Eigen::Array3d error = (theta.cast<double>().array() - exact) / (kErrorTolerance * (1 + before.abs()));
      CHECK(std::sqrt(error.square().mean()) < 1);
      CHECK(eta == report.learning_rate);
      rejected += report.rejected;
      time += eta;
    }
    CHECK(rejected > 0);
    CHECK(time > 1);
  }
}

TEST_CASE("the error that ROS2 estimates is the difference to its first-order solution theta + eta k_1") {
  constexpr double kErrorTolerance = 0.05;
  constexpr double kLambda = 2;
  constexpr double kStart = 3;
  SmoothObjective objective = quadratic(Vector{{kLambda}});
  for (const double eta : {0.02, 0.05, 0.1}) {
    CAPTURE(eta);
    const auto optimizer = make_optimizer(
        "ros2", solved_exactly({{"learning_rate", eta}, {"control", "embedded"}, {"error_tolerance", kErrorTolerance}}), objective);
    Vector theta{{kStart}};
    CHECK(optimizer->step(objective, theta).rejected == 0);
    const double z = eta * kLambda;
    const double first_order = 1 - z / (1 + (1 - 1 / std::sqrt(2.0)) * z);
    const double error = std::abs(two_stages(z) - first_order) * kStart / (kErrorTolerance * (1 + kStart));
    const double next = eta * std::clamp(0.9 * std::pow(error, -0.35), 0.2, 5.0);
    CHECK(relative_error(optimizer->step(objective, theta).learning_rate, next) < (kDouble ? 1e-12 : 1e-4));
  }
}

TEST_CASE("the smaller the tolerance of ROS2 the smaller its steps: by the square root") {
  const auto time_of_twenty_steps = [](double tolerance) {
    SmoothObjective objective = quadratic(Vector{{Scalar(0.5), 1}});
    const Changes changes = solved_exactly({{"learning_rate", 1e-2}, {"control", "embedded"}, {"error_tolerance", tolerance}});
    const auto optimizer = make_optimizer("ros2", changes, objective);
    Vector theta{{3, -2}};
    for (int step = 0; step < 10; ++step) optimizer->step(objective, theta);
    double time = 0;
    for (int step = 0; step < 20; ++step) {
      theta = Vector{{3, -2}};
      time += optimizer->step(objective, theta).flow_time;
    }
    return time;
  };
  CHECK(std::abs(time_of_twenty_steps(1e-3) / time_of_twenty_steps(1e-5) - 10) < 2);
}

TEST_CASE("ROS2 gives up where no step is small enough: theta stays and no time passes") {
  FunctionObjective objective(
      1,
      [calls = 0](const Vector&, Vector& gradient) mutable {
        gradient[0] = ++calls == 1 ? 1 : std::numeric_limits<Scalar>::quiet_NaN();
        return 1.0;
      },
      [](const Vector&) { return Matrix::Identity(1, 1); });
  Vector theta{{2}};
  const StepReport report = make_optimizer("ros2", {{"control", "embedded"}}, objective)->step(objective, theta);
  CHECK(report.rejected == 12);
  CHECK(report.flow_time == 0);
  CHECK(theta[0] == 2);
}
