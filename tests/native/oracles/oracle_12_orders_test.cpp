// Orders of convergence to gradient flow, against a path resolved by the naive reference (section 2.10 of the formulas: which method has
// which order, and which loses one when the Gauss-Newton matrix stands for the Hessian).

#include <doctest/doctest.h>

#include <cmath>
#include <functional>
#include <string>

#include "native/network_problem.h"
#include "native/quadratic_objective.h"
#include "optim/gradient_flow.h"

using namespace igd;
using namespace igd::test;

namespace {

using Changes = std::vector<std::pair<std::string, Setting>>;

constexpr double kTime = 1;

/// In float the differences between step sizes sink into rounding: longer steps, and a coarser look.
constexpr int kFewestSteps = kDouble ? 16 : 3;
constexpr double kOrderTolerance = kDouble ? 0.1 : 0.3;

/// An error this small is rounding and shows no order; in double none of them gets there.
constexpr double kNoError = kDouble ? 1e-9 : 5e-4;

NetworkProblem& problem() {
  static NetworkProblem tanh_network({5}, 3, Activation::tanh);
  return tanh_network;
}

/// theta at kTime by the classical Runge-Kutta method of order 4 with 400 steps on the reference: its error is below 1e-12.
const Eigen::VectorXd& exact_end() {
  static const Eigen::VectorXd end = [] {
    constexpr int kSteps = 400;
    const double h = kTime / kSteps;
    const auto f = [](const Eigen::VectorXd& x) -> Eigen::VectorXd { return -problem().gradient(x); };
    Eigen::VectorXd x = problem().start.cast<double>();
    for (int i = 0; i < kSteps; ++i) {
      const Eigen::VectorXd k1 = f(x);
      const Eigen::VectorXd k2 = f(x + h / 2 * k1);
      const Eigen::VectorXd k3 = f(x + h / 2 * k2);
      const Eigen::VectorXd k4 = f(x + h * k3);
      x += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
    }
    return x;
  }();
  return end;
}

/// |theta(kTime) - exact| after `steps` steps of `integrate`.
using Integrator = std::function<Vector(int steps)>;

double error(const Integrator& integrate, int steps) { return (integrate(steps).cast<double>() - exact_end()).norm(); }

Changes tight(const char* method, Changes changes) {
  for (const SettingSpec& spec : find_method(method)->settings) {
    if (spec.key == "cg.tolerance" || spec.key == "lanczos.tolerance") changes.push_back({spec.key, kDouble ? 1e-13 : 1e-6});
    if (spec.key == "cg.max_iterations" || spec.key == "lanczos.max_iterations") changes.push_back({spec.key, 100.0});
    if (spec.key == "newton.tolerance") changes.push_back({spec.key, kDouble ? 1e-13 : 1e-5});
    if (spec.key == "newton.max_iterations") changes.push_back({spec.key, 100.0});
  }
  return changes;
}

Integrator method(const char* name, const Changes& changes = {}) {
  return [name, changes](int steps) -> Vector {
    Changes all = tight(name, changes);
    all.push_back({"learning_rate", kTime / steps});
    const auto optimizer = make_optimizer(name, all, *problem().objective);
    Vector theta = problem().start;
    for (int i = 0; i < steps; ++i) optimizer->step(*problem().objective, theta);
    return theta;
  };
}

/// One step of size h of a method from `theta`, by a fresh run of it.
Vector one_step(const char* name, double h, const Changes& changes, Vector theta) {
  Changes all = tight(name, changes);
  all.push_back({"learning_rate", h});
  make_optimizer(name, all, *problem().objective)->step(*problem().objective, theta);
  return theta;
}

const Changes kHessian = {{"curvature", "hessian"}};
const Changes kGaussNewton = {{"curvature", "gauss_newton"}};

void check_order(const std::string& what, double expected, const Integrator& integrate) {
  CAPTURE(what);
  const double coarse = error(integrate, 2 * kFewestSteps);
  const double fine = error(integrate, 4 * kFewestSteps);
  if (!kDouble && fine < kNoError) {
    CHECK(coarse < 16 * kNoError);
    return;
  }
  CHECK(fine > kNoError);
  const double measured = std::log2(coarse / fine);
  CHECK(std::abs(measured - expected) < kOrderTolerance);
}

}  // namespace

TEST_SUITE("[oracle 12] orders of convergence to gradient flow") {
  TEST_CASE("methods of order 1") {
    check_order("sgd, explicit Euler", 1, method("sgd"));
    check_order("implicit, Hessian", 1, method("implicit", kHessian));
    check_order("implicit, Gauss-Newton", 1, method("implicit", kGaussNewton));
    check_order("backward Euler", 1, method("backward_euler", kHessian));
    check_order("backward Euler, Gauss-Newton in its solver", 1, method("backward_euler", kGaussNewton));
    check_order("rkc", 1, method("rkc"));
  }

  TEST_CASE("methods of order 2, which the matrix in their solver does not change") {
    check_order("trapezoid", 2, method("trapezoid", kHessian));
    check_order("trapezoid, Gauss-Newton in its solver", 2, method("trapezoid", kGaussNewton));
    check_order("bdf2", 2, method("bdf2", kHessian));
    check_order("sdirk2", 2, method("sdirk2", kHessian));
  }

  TEST_CASE("ros2 keeps order 2 whatever matrix it is given: a W-method") {
    check_order("ros2, Hessian", 2, method("ros2", kHessian));
    check_order("ros2, Gauss-Newton", 2, method("ros2", kGaussNewton));
    check_order("ros2, layerwise", 2, method("ros2", {{"curvature", "layerwise"}}));
    check_order("ros2, Hessian, last layer only", 2,
                method("ros2", {{"curvature", "hessian"}, {"implicit_blocks", std::vector<std::string>{"W2", "b2"}}}));
  }

  TEST_CASE("exponential Euler has order 2 with the Hessian and drops to 1 with the Gauss-Newton matrix") {
    check_order("exponential Euler, Hessian", 2, method("exponential_euler", kHessian));
    check_order("exponential Euler, Gauss-Newton", 1, method("exponential_euler", kGaussNewton));
  }

  TEST_CASE("the linearised midpoint rule has order 2 with the Hessian and drops to 1 with the Gauss-Newton matrix") {
    check_order("midpoint, Hessian", 2, method("midpoint", kHessian));
    check_order("midpoint, Gauss-Newton", 1, method("midpoint", kGaussNewton));
  }

  TEST_CASE("the same systems solved in other combinations have the orders of theory") {
    // Implicit midpoint: half a backward Euler step, doubled.
    check_order("implicit midpoint", 2, [](int steps) -> Vector {
      Vector theta = problem().start;
      for (int i = 0; i < steps; ++i) theta = 2 * one_step("backward_euler", kTime / steps / 2, kHessian, theta) - theta;
      return theta;
    });
    // Richardson extrapolation of the linearised implicit method: twice two half steps less one whole.
    check_order("implicit, extrapolated", 2, [](int steps) -> Vector {
      const double h = kTime / steps;
      Vector theta = problem().start;
      for (int i = 0; i < steps; ++i) {
        const Vector halves = one_step("implicit", h / 2, kHessian, one_step("implicit", h / 2, kHessian, theta));
        theta = 2 * halves - one_step("implicit", h, kHessian, theta);
      }
      return theta;
    });
    // Two explicit Euler steps and an average: Heun's method.
    check_order("Heun", 2, [](int steps) -> Vector {
      const double h = kTime / steps;
      Vector theta = problem().start;
      for (int i = 0; i < steps; ++i) theta = (theta + one_step("sgd", h, {}, one_step("sgd", h, {}, theta))) / 2;
      return theta;
    });
  }

  TEST_CASE("the reference path of the core is the one of the naive reference") {
    constexpr double kTolerance = kDouble ? 1e-11 : 1e-6;
    GradientFlow flow(problem().start, kTolerance);
    while (flow.advance(*problem().objective, kTime) == GradientFlow::Status::under_way) {
    }
    CHECK(flow.time() == kTime);
    CHECK(relative_error(flow.theta(), exact_end()) < (kDouble ? 1e-10 : 1e-5));
  }

  TEST_CASE("along the path the loss falls, at the rate |g|^2") {
    GradientFlow flow(problem().start, kDouble ? 1e-11 : 1e-6);
    constexpr double kStep = 0.01;
    double previous = problem().loss(problem().start.cast<double>());
    for (double time = kStep; time < 0.5; time += kStep) {
      const Eigen::VectorXd before = flow.theta().cast<double>();
      while (flow.advance(*problem().objective, time) == GradientFlow::Status::under_way) {
      }
      const Eigen::VectorXd after = flow.theta().cast<double>();
      const double loss = problem().loss(after);
      CHECK(loss < previous);
      // The mean of the rates at both ends: the trapezoidal rule is wrong by O(h^2).
      const double rate = (problem().gradient(before).squaredNorm() + problem().gradient(after).squaredNorm()) / 2;
      CHECK(relative_error((previous - loss) / kStep, rate) < (kDouble ? 1e-4 : 1e-2));
      previous = loss;
    }
  }
}
