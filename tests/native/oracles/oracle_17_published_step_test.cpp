// Oracle 17: what the published method of the 2020 project really did, reproduced in tests/reference/published_step.h: gradient descent
// with the squared learning rate on the output layer. And what its sign would do to a quadratic had everything else been right.

#include <doctest/doctest.h>

#include <cmath>

#include "curvature/pre_activation_hessian.h"
#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"
#include "native/tiny_problem.h"
#include "reference/published_step.h"

using namespace igd;
using namespace igd::test;

namespace {

/// The published step and the gradient of the reference are both in double: equal but for the rounding of a few operations.
constexpr double kExact = 1e-15;

/// The same, where a linear system lies between.
constexpr double kRankOne = 1e-13;

/// The gradient of the core is in Scalar; pre-activations in the hundreds cost it two or three digits.
constexpr double kGradient = kDouble ? 1e-13 : 1e-4;

/// Where the project's solver stops, relative to the right side.
constexpr double kPublishedTolerance = 1e-5;

constexpr double kLearningRates[] = {0.01, 0.1, 0.2, 0.7};

/// The network of the project in small, on inputs of size 1 or of the size of raw bytes.
TinyProblem published_problem(Scalar scale) {
  TinyProblem problem({6, 5, 4}, Activation::sigmoid, 0, 8);
  problem.pass.a[0] *= scale;
  problem.evaluate();
  return problem;
}

template <class Visit>
void for_each_step(Visit visit) {
  for (const Scalar scale : {Scalar{1}, Scalar{255}}) {
    const TinyProblem problem = published_problem(scale);
    CAPTURE(scale);
    for (const double lr : kLearningRates) {
      CAPTURE(lr);
      visit(problem, lr, to_eigen(reference::published_step(problem.reference, problem.reference_theta, lr)));
    }
  }
}

/// Entries of block number `i` in the order W1, b1, W2, b2.
template <class Entries>
Eigen::VectorXd of_block(const TinyProblem& problem, const Entries& entries, std::size_t i) {
  const Block& block = problem.mlp.layout().blocks()[i];
  return entries.segment(block.offset, block.size).template cast<double>();
}

Eigen::VectorXd reference_gradient(const TinyProblem& problem) {
  return to_eigen(reference::gradient(problem.reference, problem.reference_theta));
}

/// A 3 x 3 matrix with eigenvalues `lambda` along the columns of `directions`.
struct Quadratic {
  Eigen::Vector3d lambda;
  Eigen::Matrix3d directions;

  explicit Quadratic(const Eigen::Vector3d& eigenvalues) : lambda(eigenvalues) {
    const Eigen::Vector3d normal = Eigen::Vector3d(1, 2, 3).normalized();
    directions = Eigen::Matrix3d::Identity() - 2 * normal * normal.transpose();  // a reflection
  }
  Eigen::Matrix3d Q() const { return directions * lambda.asDiagonal() * directions.transpose(); }
};

/// The published scheme with the exact Hessian, lr once and an exact solver: (I - eta Q) d = eta Q x, and x moves to x - d.
Eigen::Vector3d anti_implicit_step(const Quadratic& quadratic, const Eigen::Vector3d& x, double eta) {
  const Eigen::Matrix3d etaQ = eta * quadratic.Q();
  const Eigen::Vector3d d = solve(Eigen::Matrix3d::Identity() - etaQ, etaQ * x);
  return x - d;
}

double anti_implicit_amplification(double z) { return anti_implicit_step(Quadratic({z, z, z}), {1, 0, 0}, 1).norm(); }

/// What one step of the core's method `name` leaves of x on L = x^2 z / 2 with learning rate 1.
double amplification(const char* name, double z) {
  SmoothObjective objective = quadratic(Vector::Constant(1, static_cast<Scalar>(z)));
  const auto method = make_optimizer(name, {{"learning_rate", 1.0}}, objective);
  Vector x = Vector::Ones(1);
  method->step(objective, x);
  return static_cast<double>(x[0]);
}

}  // namespace

TEST_SUITE("[oracle 17] the published step is gradient descent with the learning rate squared, and its sign is that of ascent") {
  TEST_CASE("the published step of W2 and b2 is -lr^2 times the gradient, for every published learning rate, on small and on raw inputs") {
    for_each_step([](const TinyProblem& problem, double lr, const Eigen::VectorXd& step) {
      for (const std::size_t block : {2u, 3u}) {
        CAPTURE(block);
        const Eigen::VectorXd expected = -lr * lr * of_block(problem, reference_gradient(problem), block);
        const Eigen::VectorXd with_core = -lr * lr * of_block(problem, problem.gradient, block);
        CHECK(relative_error(of_block(problem, step, block), expected) < kExact);
        CHECK(relative_error(of_block(problem, step, block), with_core) < kGradient);
      }
    });
  }

  TEST_CASE("that is because the published curvature, the same number everywhere, annihilates every column of their gradients") {
    for_each_step([](const TinyProblem& problem, double, const Eigen::VectorXd&) {
      const Eigen::MatrixXd H3 = to_eigen(reference::published_curvature(problem.reference, problem.reference_theta).H3);
      CHECK(H3 == Eigen::MatrixXd::Constant(4, 4, H3(0, 0)));
      CHECK(H3(0, 0) > 0.1);
      const Eigen::VectorXd W2 = of_block(problem, reference_gradient(problem), 2);
      const Eigen::VectorXd b2 = of_block(problem, reference_gradient(problem), 3);
      CHECK((H3 * W2.reshaped(4, 5)).norm() < kExact * H3.norm() * W2.norm());
      CHECK((H3 * b2).norm() < kExact * H3.norm() * b2.norm());
    });
  }

  TEST_CASE("the right curvature of the logits, S, annihilates the vector of ones alone, where the published one is not zero") {
    const TinyProblem problem = published_problem(1);
    const Eigen::MatrixXd H3 = to_eigen(reference::published_curvature(problem.reference, problem.reference_theta).H3);
    const Eigen::MatrixXd S = mean_pre_activation_hessian(problem.linearization(), 2, Terms::gauss_newton).cast<double>();
    const Eigen::Vector4d ones = Eigen::Vector4d::Ones();
    CHECK((S * ones).norm() < (kDouble ? 1e-15 : 1e-6));
    CHECK((H3 * ones).norm() > 1);
    CHECK((S * of_block(problem, problem.gradient, 3)).norm() > 0.1 * of_block(problem, problem.gradient, 3).norm());
  }

  TEST_CASE("the published step of W1 is -lr times the gradient") {
    for_each_step([](const TinyProblem& problem, double lr, const Eigen::VectorXd& step) {
      CHECK(relative_error(of_block(problem, step, 0), Eigen::VectorXd(-lr * of_block(problem, reference_gradient(problem), 0))) < kExact);
      CHECK(relative_error(of_block(problem, step, 0), Eigen::VectorXd(-lr * of_block(problem, problem.gradient, 0))) < kGradient);
    });
  }

  TEST_CASE("the published step of b1 is -lr^2 times the gradient lengthened along the column sums of W2") {
    for_each_step([](const TinyProblem& problem, double lr, const Eigen::VectorXd& step) {
      double sigma = 0;  // mean |p - y|^2 times mean |f'(z)|^2
      double slopes = 0;
      for (std::size_t n = 0; n < problem.labels.size(); ++n) {
        const auto pass = reference::forward(problem.reference, problem.reference_theta, problem.reference.inputs[n]);
        Eigen::VectorXd residual = to_eigen(reference::softmax(pass.z[1]));
        residual[problem.labels[n]] -= 1;
        sigma += residual.squaredNorm() / 8;
        const Eigen::ArrayXd a = to_eigen(pass.a[1]).array();
        slopes += (a * (1 - a)).square().sum() / 8;
      }
      sigma *= slopes;
      const Eigen::VectorXd u = problem.mlp.layout().W(problem.theta, 2).cast<double>().colwise().sum();
      const Eigen::VectorXd g = of_block(problem, reference_gradient(problem), 1);

      // Sherman & Morrison (1950): (I - lr sigma u u')^-1 = I + lr sigma u u' / (1 - lr sigma |u|^2).
      const double factor = lr * sigma / (1 - lr * sigma * u.squaredNorm());
      const Eigen::VectorXd solution = g + factor * u.dot(g) * u;
      // On raw inputs the slopes of this small network vanish, and the project's solver stops before it sees the correction.
      const bool seen = problem.pass.a[0].cwiseAbs().maxCoeff() < 2;
      CHECK((relative_error(g, solution) > kPublishedTolerance) == seen);
      CHECK(relative_error(of_block(problem, step, 1), Eigen::VectorXd(-lr * lr * solution)) < (seen ? kRankOne : kPublishedTolerance));

      CHECK(factor > 0);  // a step with the right sign is shorter along u
      CHECK(std::abs(u.dot(solution)) > std::abs(u.dot(g)));
    });
  }

  TEST_CASE(
      "with the sign of the published scheme a quadratic is multiplied by (1 - 2z) / (1 - z) along every eigenvector, z = eta lambda") {
    const Quadratic quadratic({0.1, 0.6, 7});
    const Eigen::Vector3d x(0.3, -1, 2);
    for (const double eta : {0.01, 0.5, 1.2, 20.0}) {
      CAPTURE(eta);
      const Eigen::Array3d z = eta * quadratic.lambda.array();
      // The scheme as it is written down: d = eta grad L(x + d).
      const Eigen::Vector3d d = x - anti_implicit_step(quadratic, x, eta);
      CHECK((d - eta * quadratic.Q() * (x + d)).norm() < 1e-12 * d.norm());

      const Eigen::Array3d before = (quadratic.directions.transpose() * x).array();
      const Eigen::Array3d after = (quadratic.directions.transpose() * anti_implicit_step(quadratic, x, eta)).array();
      CHECK((after - before * (1 - 2 * z) / (1 - z)).matrix().norm() < 1e-12 * after.matrix().norm());
    }
  }

  TEST_CASE("that is stable for z < 2/3 only, where descent is for z < 2 and the implicit step for every z") {
    for (const double z : {0.01, 0.3, 0.5, 0.66, 0.6666}) CHECK(anti_implicit_amplification(z) < 1);
    for (const double z : {0.6667, 0.67, 0.9, 1.1, 2.0, 100.0}) CHECK(anti_implicit_amplification(z) > 1);

    // The core's methods divide by 1 + z and multiply by 1 - z, to rounding.
    for (const double z : {0.01, 0.3, 0.6667, 0.9, 1.1, 1.99, 2.01, 100.0}) {
      CAPTURE(z);
      CHECK(relative_error(amplification("implicit", z), 1 / (1 + z)) < kRounding);
      CHECK((std::abs(amplification("sgd", z)) < 1) == (z < 2));
    }
  }

  TEST_CASE("it has a pole at z = 1 and tends to doubling for large z") {
    for (const double distance : {1e-3, 1e-6, 1e-9}) {
      CHECK(anti_implicit_amplification(1 - distance) > 0.9 / distance);
      CHECK(anti_implicit_amplification(1 + distance) > 0.9 / distance);
    }
    CHECK(std::abs(anti_implicit_amplification(1e9) - 2) < 1e-8);
  }
}
