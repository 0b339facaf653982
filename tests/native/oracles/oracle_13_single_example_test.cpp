// One example and no hidden layer: the implicit step has a closed form up to a root in a few dimensions.

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/network_problem.h"
#include "native/quadratic_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

/// The step never raises the proximal objective, whose rounding hides the last half of the digits of where its minimum is.
constexpr double kTolerance = kDouble ? 1e-8 : 1e-4;

Vector implicit_step(NetworkProblem& problem, double eta) {
  Vector theta = problem.start;
  make_optimizer("backward_euler",
                 {{"learning_rate", eta},
                  {"newton.tolerance", kDouble ? 1e-14 : 1e-6},
                  {"newton.max_iterations", 200.0},
                  {"cg.tolerance", kDouble ? 1e-8 : 1e-3},
                  {"cg.max_iterations", 100.0}},
                 *problem.objective)
      ->step(*problem.objective, theta);
  return theta;
}

/// x with a 1 for the bias.
Eigen::VectorXd augmented_input(const NetworkProblem& problem) {
  const std::vector<double>& x = problem.reference.inputs[0];
  Eigen::VectorXd result(x.size() + 1);
  result << to_eigen(x), 1;
  return result;
}

/// theta of softmax regression as the matrix [W b], classes x (inputs + 1): that is how it is packed.
Eigen::MatrixXd as_matrix(const Vector& theta, Eigen::Index classes) {
  return Eigen::Map<const Matrix>(theta.data(), classes, theta.size() / classes).cast<double>();
}

Eigen::VectorXd softmax(const Eigen::VectorXd& z) {
  const Eigen::ArrayXd e = (z.array() - z.maxCoeff()).exp();
  return (e / e.sum()).matrix();
}

}  // namespace

TEST_SUITE("[oracle 13] the implicit step on a single example") {
  TEST_CASE("softmax: the logits solve z+ = z - eta |x|^2 (p(z+) - y), and W moves along x") {
    constexpr int kClasses = 3;
    for (const double eta : {0.1, 2.0, 50.0}) {
      CAPTURE(eta);
      NetworkProblem problem({}, kClasses, Activation::sigmoid, 0, 1);
      const Eigen::VectorXd x = augmented_input(problem);
      const Eigen::VectorXd y = Eigen::VectorXd::Unit(kClasses, problem.reference.labels[0]);
      const Eigen::MatrixXd W = as_matrix(problem.start, kClasses);

      // Newton in the logits from many halvings away: the equation is the gradient of a strictly convex function of z.
      Eigen::VectorXd z = W * x;
      const double gamma = eta * x.squaredNorm();
      const auto residual = [&](const Eigen::VectorXd& at) -> Eigen::VectorXd { return at - W * x + gamma * (softmax(at) - y); };
      for (int i = 0; i < 200; ++i) {
        const Eigen::VectorXd p = softmax(z);
        const Eigen::MatrixXd S = Eigen::MatrixXd(p.asDiagonal()) - p * p.transpose();
        const Eigen::VectorXd step = solve(Eigen::MatrixXd::Identity(kClasses, kClasses) + gamma * S, residual(z));
        double t = 1;
        while (residual(z - t * step).norm() > residual(z).norm() && t > 1e-9) t /= 2;
        z -= t * step;
      }
      REQUIRE(residual(z).norm() < 1e-12 * (1 + gamma));
      const Eigen::MatrixXd expected = W - eta * (softmax(z) - y) * x.transpose();
      CHECK((as_matrix(implicit_step(problem, eta), kClasses) - expected).norm() / expected.norm() < kTolerance);
    }
  }

  TEST_CASE("two classes: the step is that of Toulis & Airoldi for logistic regression, from a root in one dimension") {
    // With w = w_1 - w_0 and both rows moving apart alike, w+ = w + 2 xi x with xi = eta (y - sigmoid(w'x + 2 xi |x|^2)).
    for (const double eta : {0.1, 2.0, 50.0}) {
      CAPTURE(eta);
      NetworkProblem problem({}, 2, Activation::sigmoid, 0, 1);
      const Eigen::VectorXd x = augmented_input(problem);
      const double y = problem.reference.labels[0];
      const Eigen::MatrixXd W = as_matrix(problem.start, 2);
      const double margin = (W.row(1) - W.row(0)).dot(x);
      const auto excess = [&](double xi) { return xi - eta * (y - 1 / (1 + std::exp(-(margin + 2 * xi * x.squaredNorm())))); };
      double low = -eta;
      double high = eta;
      for (int i = 0; i < 200; ++i) (excess((low + high) / 2) > 0 ? high : low) = (low + high) / 2;

      Eigen::MatrixXd expected = W;
      expected.row(1) += low * x.transpose();
      expected.row(0) -= low * x.transpose();
      CHECK((as_matrix(implicit_step(problem, eta), 2) - expected).norm() / expected.norm() < kTolerance);
    }
  }
}
