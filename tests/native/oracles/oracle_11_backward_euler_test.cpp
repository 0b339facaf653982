// The nonlinear implicit step: it solves its equation, minimises the proximal objective, and never raises the loss.

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/network_problem.h"
#include "native/quadratic_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

using Changes = std::vector<std::pair<std::string, Setting>>;

/// What Newton's method leaves of the residual, relative to its start; float has no more digits to lose.
constexpr double kSolved = kDouble ? 1e-10 : 2e-4;

/// Settings that solve the implicit equation as far as the arithmetic can.
Changes tight(double eta, const char* curvature = "hessian") {
  return {{"learning_rate", eta},
          {"curvature", curvature},
          {"newton.tolerance", kDouble ? 1e-13 : 1e-5},
          {"newton.max_iterations", 200.0},
          {"cg.tolerance", kDouble ? 1e-3 : 1e-2},
          {"cg.max_iterations", 500.0}};
}

Vector step_from(NetworkProblem& problem, const Vector& start, const char* method, const Changes& changes) {
  Vector theta = start;
  make_optimizer(method, changes, *problem.objective)->step(*problem.objective, theta);
  return theta;
}

/// argmin of L(x) + |x - centre|^2 / (2 eta) by BFGS with backtracking on the naive reference: Nocedal & Wright (2006), algorithm 6.1.
Eigen::VectorXd minimise_proximal(const NetworkProblem& problem, const Eigen::VectorXd& centre, double eta) {
  const auto phi = [&](const Eigen::VectorXd& x) { return problem.loss(x) + (x - centre).squaredNorm() / (2 * eta); };
  const auto slope = [&](const Eigen::VectorXd& x) -> Eigen::VectorXd { return problem.gradient(x) + (x - centre) / eta; };
  const Eigen::Index n = centre.size();
  Eigen::MatrixXd B = eta * Eigen::MatrixXd::Identity(n, n);
  Eigen::VectorXd x = centre;
  Eigen::VectorXd g = slope(x);
  for (int iteration = 0; iteration < 2000 && g.norm() > 1e-12; ++iteration) {
    const Eigen::VectorXd p = -B * g;
    double t = 1;
    while (phi(x + t * p) > phi(x) + 1e-4 * t * g.dot(p) && t > 1e-14) t /= 2;
    const Eigen::VectorXd s = t * p;
    const Eigen::VectorXd next = slope(x + s);
    const Eigen::VectorXd y = next - g;
    x += s;
    g = next;
    const double sy = s.dot(y);
    if (sy <= 1e-300) break;
    const Eigen::MatrixXd P = Eigen::MatrixXd::Identity(n, n) - s * y.transpose() / sy;
    B = (P * B * P.transpose() + s * s.transpose() / sy).eval();
  }
  return x;
}

}  // namespace

TEST_SUITE("[oracle 11] the nonlinear backward Euler step") {
  TEST_CASE("the step solves theta+ = theta - eta grad L(theta+), by the gradient of the reference") {
    for (const Activation activation : {Activation::tanh, Activation::sigmoid, Activation::softplus}) {
      for (const double eta : {0.1, 1.0, 10.0}) {
        CAPTURE(name_in(activation_words(), activation));
        CAPTURE(eta);
        NetworkProblem problem({5}, 3, activation, 0.01);
        const Eigen::VectorXd start = problem.start.cast<double>();
        const Eigen::VectorXd end = step_from(problem, problem.start, "backward_euler", tight(eta)).cast<double>();
        const Eigen::VectorXd residual = end - start + eta * problem.gradient(end);
        CHECK(residual.norm() < kSolved * eta * problem.gradient(start).norm());
      }
    }
  }

  TEST_CASE("where no decrease is left that rounding does not hide, it is not searched for") {
    NetworkProblem problem({}, 3, Activation::sigmoid, 0.1, 30);
    const auto optimizer = make_optimizer("backward_euler", {{"learning_rate", 100.0}}, *problem.objective);
    Vector theta = problem.start;
    int rejected = 0;
    for (int step = 0; step < 100; ++step) rejected += optimizer->step(*problem.objective, theta).rejected;
    CHECK(rejected <= 1);  // thousands where it is
    CHECK(problem.gradient(theta.cast<double>()).norm() < (kDouble ? 1e-9 : 1e-5));
  }

  TEST_CASE("it arrives at the same point with the Gauss-Newton matrix in its solver as with the Hessian") {
    NetworkProblem problem({5}, 3, Activation::tanh);
    const Vector by_hessian = step_from(problem, problem.start, "backward_euler", tight(1));
    const Vector by_gauss_newton = step_from(problem, problem.start, "backward_euler", tight(1, "gauss_newton"));
    CHECK(relative_error(by_gauss_newton, by_hessian) < (kDouble ? 1e-9 : 1e-4));
  }

  TEST_CASE("it is the minimiser of the proximal objective that BFGS finds on the reference") {
    for (const double eta : {0.3, 3.0}) {
      CAPTURE(eta);
      NetworkProblem problem({5}, 3, Activation::tanh);
      const Eigen::VectorXd expected = minimise_proximal(problem, problem.start.cast<double>(), eta);
      const Vector end = step_from(problem, problem.start, "backward_euler", tight(eta));
      CHECK(relative_error(end, expected) < (kDouble ? 1e-8 : 1e-4));
    }
  }

  TEST_CASE("the energy law holds for every eta from 1e-3 to 1e4, every curvature and every activation, however roughly it is solved") {
    for (const Word<Activation>& activation : activation_words()) {
      for (const Word<Curvature>& curvature : curvature_words()) {
        NetworkProblem problem({5, 4}, 3, activation.value, 0.01);
        for (const double eta : {1e-3, 1e-2, 0.1, 1.0, 10.0, 100.0, 1e3, 1e4}) {
          CAPTURE(activation.name);
          CAPTURE(curvature.name);
          CAPTURE(eta);
          const auto method = make_optimizer("backward_euler", {{"learning_rate", eta}, {"curvature", curvature.name}}, *problem.objective);
          Vector theta = problem.start;
          Vector gradient;
          for (int step = 0; step < 5; ++step) {
            const Vector before = theta;
            const double loss = method->step(*problem.objective, theta).loss;
            const double moved = static_cast<double>((theta - before).squaredNorm()) / (2 * eta);
            // As the core computes them: not even rounding may raise the sum.
            CHECK(problem.objective->evaluate(theta, gradient) + moved <= loss);
          }
        }
      }
    }
  }

  TEST_CASE("one Newton iteration is the linearised method, where the whole Newton step lowers the proximal objective") {
    NetworkProblem problem({5}, 3, Activation::tanh);
    for (const double eta : {0.01, 0.3, 2.0}) {
      CAPTURE(eta);
      const Changes shared = {{"learning_rate", eta}, {"cg.tolerance", kDouble ? 1e-12 : 1e-5}, {"cg.max_iterations", 200.0}};
      Changes once = shared;
      once.push_back({"newton.max_iterations", 1.0});
      const Vector nonlinear = step_from(problem, problem.start, "backward_euler", once);
      const Vector linearised = step_from(problem, problem.start, "implicit", shared);
      CHECK(relative_error(nonlinear, linearised) < kRounding);
      CHECK((linearised - problem.start).norm() > 0);
    }
  }
}
