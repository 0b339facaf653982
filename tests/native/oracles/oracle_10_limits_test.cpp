// Oracle 10: the implicit step between its two limits, explicit descent for a small learning rate and Newton's method for a large one.

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Convex, not quadratic, eigenvalues of the Hessian from 1 to 7.
struct Convex {
  Draws draws{10};
  Matrix Q = draws.symmetric(6, 1, 5);
  SmoothObjective objective{Q, 2, {6}};
  Vector start = 2 * draws.vector(6);
  Eigen::VectorXd gradient = Q.cast<double>() * start.cast<double>() + 2 * start.cast<double>().array().tanh().matrix();

  Eigen::MatrixXd hessian() const {
    Eigen::MatrixXd H = Q.cast<double>();
    H.diagonal().array() += 2 * (1 - start.cast<double>().array().tanh().square());
    return H;
  }

  /// The step of a method that solves exactly what it solves.
  Eigen::VectorXd delta(const char* name, double eta) {
    Vector theta = start;
    make_optimizer(name, solved_exactly({{"learning_rate", eta}, {"curvature", "hessian"}}), objective)->step(objective, theta);
    return theta.cast<double>() - start.cast<double>();
  }
};

}  // namespace

TEST_SUITE("[oracle 10] the implicit step goes from explicit descent to Newton's method") {
  TEST_CASE("for a small learning rate the step differs from explicit descent by eta^2 H g: slope 2") {
    Convex problem;
    const double limit = (problem.hessian() * problem.gradient).norm();
    // A float step is good to 1e-7 of theta: enough where eta H is 0.01 to 0.1.
    const std::vector<double> rates = kDouble ? std::vector<double>{1e-3, 5e-4, 2.5e-4} : std::vector<double>{8e-3, 4e-3, 2e-3};
    for (const char* name : {"implicit", "backward_euler"}) {
      double previous = 0;
      for (const double eta : rates) {
        CAPTURE(std::string(name));
        CAPTURE(eta);
        const double difference = (problem.delta(name, eta) + eta * problem.gradient).norm();
        if (previous > 0) CHECK(std::abs(std::log2(previous / difference) - 2) < 0.05);
        CHECK(relative_error(difference, eta * eta * limit) < 10 * eta);
        previous = difference;
      }
    }
  }

  TEST_CASE("for a learning rate of 1e6 the step is Newton's, damped by 1e-6") {
    Convex problem;
    const Eigen::VectorXd damped = solve(problem.hessian() + 1e-6 * Eigen::MatrixXd::Identity(6, 6), -problem.gradient);
    const Eigen::VectorXd newton = solve(problem.hessian(), -problem.gradient);
    const Eigen::VectorXd delta = problem.delta("implicit", 1e6);
    CHECK(relative_error(delta, damped) < (kDouble ? 1e-12 : 1e-5));
    CHECK(relative_error(delta, newton) < 1e-5);
  }

  TEST_CASE("for a learning rate of 1e6 nonlinear backward Euler lands at the minimum") {
    Convex problem;
    const Eigen::VectorXd end = problem.start.cast<double>() + problem.delta("backward_euler", 1e6);
    CHECK(end.norm() / static_cast<double>(problem.start.norm()) < 1e-5);
  }
}
