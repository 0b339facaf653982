// Oracle 9, first half: conjugate gradients against dense algebra and against what is known of their iterates.

#include <doctest/doctest.h>

#include "curvature/gauss_newton.h"
#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"
#include "native/random_matrices.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding times the condition numbers here, at most 200.
constexpr double kTolerance = kDouble ? 1e-12 : 1e-4;

/// Where CG cannot be told from exact: it stops here, a little above rounding.
constexpr double kExact = kDouble ? 1e-14 : 1e-7;

/// (A + shift I) x = b, as the core has it and in double.
struct System {
  DenseOperator A;
  double shift;
  Vector b;

  Eigen::MatrixXd curvature() const { return A.matrix().cast<double>(); }
  Eigen::MatrixXd matrix() const { return curvature() + shift * Eigen::MatrixXd::Identity(b.size(), b.size()); }
  Eigen::VectorXd right_side() const { return b.cast<double>(); }

  /// b'x - x'C x / 2.
  double decrease(const Eigen::MatrixXd& C, const Vector& x) const {
    const Eigen::VectorXd y = x.cast<double>();
    return right_side().dot(y) - y.dot(C * y) / 2;
  }
};

System positive_system(Index n, double shift, std::uint64_t seed) {
  Draws draws(seed);
  return {DenseOperator(draws.symmetric(n, 0.1, 10)), shift, draws.vector(n)};
}

/// The iterate after exactly `limit` iterations, unless there is nothing left to do.
CgReport solve(const System& system, int limit, Vector& x, const LinearOperator* M = nullptr, std::vector<CgIteration>* history = nullptr) {
  x.resize(system.b.size());
  return ConjugateGradient().solve(system.A, system.shift, system.b, x, {.max_iterations = limit, .tolerance = 0}, M, history);
}

}  // namespace

TEST_SUITE("[oracle 09] conjugate gradients agree with dense algebra") {
  TEST_CASE("CG agrees with Cholesky for up to 200 unknowns, with and without a shift") {
    for (const Index n : {1, 2, 5, 20, 60, 200}) {
      for (const double shift : {0.0, 0.5}) {
        CAPTURE(n);
        CAPTURE(shift);
        const System system = positive_system(n, shift, 1);
        Vector x(n);
        const CgOptions options{.max_iterations = 1000, .tolerance = kExact};
        const CgReport report = ConjugateGradient().solve(system.A, shift, system.b, x, options);
        CHECK(report.status == CgStatus::converged);
        CHECK(relative_error(x, solve(system.matrix(), system.right_side())) < kTolerance);
      }
    }
  }

  TEST_CASE("CG ends after as many iterations as there are distinct eigenvalues, and not before") {
    Eigen::VectorXd eigenvalues = Eigen::VectorXd::Constant(30, 1);
    for (const int distinct : {1, 2, 3, 6}) {
      CAPTURE(distinct);
      for (Index i = 0; i < 30; ++i) eigenvalues[i] = 1 + 3 * static_cast<double>(i % distinct);
      Draws draws(2);
      const DenseOperator A(draws.symmetric(eigenvalues));
      Vector x(30);
      const CgOptions options{.max_iterations = 50, .tolerance = kDouble ? 1e-12 : 1e-5};
      const CgReport report = ConjugateGradient().solve(A, 0, draws.vector(30), x, options);
      CHECK(report.status == CgStatus::converged);
      CHECK(report.iterations == distinct);
    }
  }

  TEST_CASE("with every iteration |x| grows, the model falls, and the residual is orthogonal to x") {
    for (const double shift : {0.0, 0.5}) {
      const System system = positive_system(60, shift, 3);
      const Eigen::MatrixXd C = system.matrix();
      double last_norm = 0;
      double last_decrease = 0;
      for (int k = 1; k <= 15; ++k) {
        CAPTURE(k);
        Vector x;
        const CgReport report = solve(system, k, x);
        const double norm = static_cast<double>(x.norm());
        const Eigen::VectorXd residual = system.right_side() - C * x.cast<double>();
        CHECK(report.status == CgStatus::iteration_limit);
        CHECK(report.iterations == k);
        CHECK(norm > last_norm);
        CHECK(system.decrease(C, x) > last_decrease);
        CHECK(std::abs(residual.dot(x.cast<double>())) / (system.right_side().norm() * norm) < kTolerance);
        CHECK(std::abs(report.relative_residual - residual.norm() / system.right_side().norm()) < kTolerance);
        last_norm = norm;
        last_decrease = system.decrease(C, x);
      }
    }
  }

  TEST_CASE("every iterate of CG on (A + I / eta) x = b is that on (I + eta A) x = eta b") {
    for (const double eta : {0.1, 10.0, 1e4}) {
      const System divided = positive_system(40, 1 / eta, 4);
      const System multiplied{DenseOperator(static_cast<Scalar>(eta) * divided.A.matrix()), 1, static_cast<Scalar>(eta) * divided.b};
      for (int k = 1; k <= 10; ++k) {
        CAPTURE(eta);
        CAPTURE(k);
        Vector x;
        Vector y;
        solve(divided, k, x);
        solve(multiplied, k, y);
        CHECK(relative_error(x, y) < kTolerance);
      }
    }
  }

  TEST_CASE("the identity as preconditioner changes no bit") {
    const System system = positive_system(40, 0.3, 5);
    const DenseOperator I(Matrix::Identity(40, 40));
    Vector x;
    Vector y;
    std::vector<CgIteration> plain;
    std::vector<CgIteration> preconditioned;
    solve(system, 25, x, nullptr, &plain);
    solve(system, 25, y, &I, &preconditioned);
    CHECK((x - y).norm() == 0);
    REQUIRE(plain.size() == preconditioned.size());
    for (std::size_t k = 0; k < plain.size(); ++k) {
      CHECK(plain[k].step == preconditioned[k].step);
      CHECK(plain[k].ratio == preconditioned[k].ratio);
    }
  }

  TEST_CASE("the exact inverse as preconditioner needs one iteration, and so does Jacobi's of a diagonal matrix") {
    Draws draws(6);
    const double shift = 0.3;
    const Matrix full = draws.symmetric(30, 0.1, 10);
    const Matrix diagonal = full.diagonal().asDiagonal();
    for (const Matrix& A : {full, diagonal}) {
      const System system{DenseOperator(A), shift, draws.vector(30)};
      const DenseOperator M(inverse(system.matrix()).cast<Scalar>());
      Vector x(30);
      const CgOptions options{.max_iterations = 30, .tolerance = 10 * kTolerance};
      const CgReport report = ConjugateGradient().solve(system.A, shift, system.b, x, options, &M);
      CHECK(report.status == CgStatus::converged);
      CHECK(report.iterations == 1);
      CHECK(relative_error(x, solve(system.matrix(), system.right_side())) < 100 * kTolerance);
    }
  }

  TEST_CASE("Jacobi's preconditioner is a change of variables: its iterates are those of CG on D^-1/2 A D^-1/2") {
    Draws draws(7);
    const Vector scales = Vector::LinSpaced(40, 1, 20);
    const Matrix A = scales.asDiagonal() * draws.symmetric(40, 1, 10) * scales.asDiagonal();
    const System system{DenseOperator(A), 0, draws.vector(40)};
    const Vector root = A.diagonal().cwiseSqrt();
    const Vector inverse_root = root.cwiseInverse();
    const DenseOperator M(Matrix(inverse_root.cwiseAbs2().asDiagonal()));
    const System scaled{DenseOperator(inverse_root.asDiagonal() * A * inverse_root.asDiagonal()), 0, inverse_root.cwiseProduct(system.b)};
    for (int k = 1; k <= 12; ++k) {
      CAPTURE(k);
      Vector x;
      Vector y;
      solve(system, k, x, &M);
      solve(scaled, k, y);
      CHECK(relative_error(x, Vector(inverse_root.cwiseProduct(y))) < kTolerance);
    }
    // On a matrix so badly scaled it pays.
    Vector x(40);
    const CgOptions options{.max_iterations = 1000, .tolerance = 1e-4};
    const CgReport plain = ConjugateGradient().solve(system.A, 0, system.b, x, options);
    const CgReport preconditioned = ConjugateGradient().solve(system.A, 0, system.b, x, options, &M);
    CHECK(preconditioned.status == CgStatus::converged);
    CHECK(2 * preconditioned.iterations < plain.iterations);
  }

  TEST_CASE("the predicted decrease is b'x - x'A x / 2 without the shift, for every truncation, with and without preconditioner") {
    Draws draws(8);
    for (const double shift : {0.0, 0.4, 5.0}) {
      const System system = positive_system(50, shift, 9);
      const DenseOperator M(draws.symmetric(50, 0.2, 2));
      for (const LinearOperator* preconditioner : {static_cast<const LinearOperator*>(nullptr), static_cast<const LinearOperator*>(&M)}) {
        for (int k = 1; k <= 20; ++k) {
          CAPTURE(shift);
          CAPTURE(k);
          Vector x;
          const CgReport report = solve(system, k, x, preconditioner);
          CHECK(relative_error(report.predicted_decrease, system.decrease(system.curvature(), x)) < kTolerance);
        }
      }
    }
  }

  TEST_CASE("the predicted decrease is that of the iterate also where negative curvature or a trust radius ends the solve") {
    Draws draws(10);
    const double infinity = std::numeric_limits<double>::infinity();
    int met = 0;
    for (int example = 0; example < 50; ++example) {
      CAPTURE(example);
      const System system{DenseOperator(draws.symmetric(12, -1, 6)), 0.2, draws.vector(12)};
      for (const double radius : {infinity, 0.5}) {
        Vector x(12);
        const CgOptions options{.max_iterations = 30, .tolerance = 1e-3, .radius = radius};
        const CgReport report = ConjugateGradient().solve(system.A, system.shift, system.b, x, options);
        met += report.status == CgStatus::negative_curvature ? 1 : 0;
        const double scale = system.right_side().norm() * static_cast<double>(x.norm());
        CHECK(std::abs(report.predicted_decrease - system.decrease(system.curvature(), x)) / scale < kTolerance);
      }
    }
    CHECK(met >= 20);  // else this shows nothing about negative curvature
  }

  TEST_CASE("the history has every iterate's residual and model, and its coefficients are the Lanczos matrix of the Krylov space") {
    const System system = positive_system(50, 0.2, 11);
    constexpr int kSteps = 8;
    Vector x;
    std::vector<CgIteration> history;
    solve(system, kSteps, x, nullptr, &history);
    REQUIRE(history.size() == kSteps);
    for (int k = 1; k <= kSteps; ++k) {
      CAPTURE(k);
      const CgIteration& iteration = history[static_cast<std::size_t>(k - 1)];
      solve(system, k, x);
      const Eigen::VectorXd residual = system.right_side() - system.matrix() * x.cast<double>();
      CHECK(std::abs(iteration.relative_residual - residual.norm() / system.right_side().norm()) < kTolerance);
      CHECK(relative_error(iteration.model_decrease, system.decrease(system.matrix(), x)) < kTolerance);
    }

    // An orthonormal basis of span{b, C b, ...} by Gram-Schmidt, and C in it.
    Eigen::MatrixXd basis(50, kSteps);
    for (int k = 0; k < kSteps; ++k) {
      Eigen::VectorXd q = k == 0 ? system.right_side() : Eigen::VectorXd(system.matrix() * basis.col(k - 1));
      for (int pass = 0; pass < 2; ++pass) q -= basis.leftCols(k) * (basis.leftCols(k).transpose() * q);
      basis.col(k) = q.normalized();
    }
    const Eigen::MatrixXd T = basis.transpose() * system.matrix() * basis;
    for (int k = 0; k < kSteps; ++k) {
      CAPTURE(k);
      const CgIteration& now = history[static_cast<std::size_t>(k)];
      const double before = k == 0 ? 0 : history[static_cast<std::size_t>(k - 1)].ratio / history[static_cast<std::size_t>(k - 1)].step;
      CHECK(relative_error(1 / now.step + before, T(k, k)) < 10 * kTolerance);
      if (k + 1 < kSteps) CHECK(relative_error(std::sqrt(now.ratio) / now.step, std::abs(T(k, k + 1))) < 10 * kTolerance);
    }
  }

  TEST_CASE("Martens' rule stops at the first iteration that gains too little of the decrease so far over the last ten") {
    Draws draws(12);
    const Eigen::VectorXd eigenvalues = Eigen::ArrayXd::LinSpaced(80, 0, 3).unaryExpr([](double e) { return std::pow(10, -e); });
    const System system{DenseOperator(draws.symmetric(eigenvalues)), 0, draws.vector(80)};
    Vector x;
    std::vector<CgIteration> history;
    solve(system, 60, x, nullptr, &history);
    for (const double progress : {1e-2, 3e-3, 1e-3}) {
      CAPTURE(progress);
      std::size_t expected = 11;  // no sooner, as there is nothing to compare with
      const auto gain = [&](std::size_t i) { return history[i - 1].model_decrease - history[i - 11].model_decrease; };
      while (expected < 60 && gain(expected) >= 10 * progress * history[expected - 1].model_decrease) ++expected;
      REQUIRE(expected > 11);
      REQUIRE(expected < 60);
      const CgOptions options{.max_iterations = 60, .tolerance = 0, .progress = progress};
      const CgReport report = ConjugateGradient().solve(system.A, 0, system.b, x, options);
      CHECK(report.status == CgStatus::slow_progress);
      CHECK(static_cast<std::size_t>(report.iterations) == expected);
    }
  }

  TEST_CASE("with the Gauss-Newton matrix of a network, Woodbury's formula, Cholesky and CG give the same implicit step") {
    const TinyProblem problem({4, 5, 3}, Activation::tanh, 0);
    const auto n = static_cast<Index>(problem.reference_theta.size());
    const auto samples = static_cast<Index>(problem.reference.inputs.size());
    // G = J'S J / N and S = L L' with L = diag(sqrt p) - p sqrt(p)', example by example: F = J'L / sqrt N.
    Eigen::MatrixXd F(n, 3 * samples);
    for (Index i = 0; i < samples; ++i) {
      const reference::Vector& input = problem.reference.inputs[static_cast<std::size_t>(i)];
      const Eigen::VectorXd p = to_eigen(reference::softmax(reference::logits(problem.reference, problem.reference_theta, input)));
      const Eigen::VectorXd root = p.cwiseSqrt();
      const Eigen::MatrixXd L = Eigen::MatrixXd(root.asDiagonal()) - p * root.transpose();
      const Eigen::MatrixXd J = to_eigen(reference::dense_jacobian(problem.reference, problem.reference_theta, input));
      F.middleCols(3 * i, 3) = J.transpose() * L / std::sqrt(static_cast<double>(samples));
    }
    const Eigen::MatrixXd G = to_eigen(reference::dense_gauss_newton(problem.reference, problem.reference_theta));
    const Eigen::VectorXd g = to_eigen(reference::gradient(problem.reference, problem.reference_theta));
    for (const double eta : {0.1, 2.0, 50.0}) {
      CAPTURE(eta);
      const Eigen::MatrixXd small = Eigen::MatrixXd::Identity(3 * samples, 3 * samples) + eta * F.transpose() * F;
      const Eigen::VectorXd woodbury = -eta * (g - eta * F * solve(small, F.transpose() * g));
      const Eigen::MatrixXd large = Eigen::MatrixXd::Identity(n, n) + eta * G;
      const Eigen::VectorXd cholesky = solve(large, -eta * g);
      Vector x(n);
      const CgOptions options{.max_iterations = 500, .tolerance = kExact};
      const Vector right_side = -problem.gradient;
      ConjugateGradient().solve(problem.curvature<GaussNewtonOperator>(problem.all_blocks()), 1 / eta, right_side, x, options);
      CHECK(relative_error(woodbury, cholesky) < 1e-12);
      CHECK(relative_error(x, woodbury) < kTolerance);
    }
  }
}
