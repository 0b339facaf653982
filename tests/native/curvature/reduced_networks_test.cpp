// The curvature of networks with one logit for two classes, and of networks without biases.

#include <doctest/doctest.h>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "curvature/jacobi.h"
#include "curvature/kronecker.h"
#include "curvature/layerwise.h"
#include "native/dense_algebra.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding of a few hundred operations, relative to the norm of the matrix.
constexpr double kTolerance = kDouble ? 1e-13 : 1e-5;

/// The same where a damped matrix is inverted.
constexpr double kInverseTolerance = kDouble ? 1e-12 : 1e-4;

/// Matrices that are said to differ do so by more than this, relative to the norm.
constexpr double kClearly = 1e-2;

constexpr double kDamping = 0.05;

Eigen::MatrixXd layerwise(const TinyProblem& problem, const BlockMask& mask, Terms terms, Averaging averaging) {
  LayerwiseOperator C(mask, terms, averaging);
  C.linearize(problem.linearization());
  return dense(C);
}

template <class Kind>
Kind preconditioner(const TinyProblem& problem, const BlockMask& mask) {
  Kind P(mask);
  P.set_damping(kDamping);
  P.linearize(problem.linearization());
  return P;
}

/// The same network with biases, which are zero.
TinyProblem with_biases(const TinyProblem& problem) {
  TinyProblem twin(problem.architecture.widths, problem.architecture.activation, problem.l2);
  twin.theta.setZero();
  for (int l = 1; l <= problem.architecture.layers(); ++l) {
    twin.mlp.layout().W(twin.theta, l) = problem.mlp.layout().W(problem.theta, l);
  }
  twin.pass.a[0] = problem.pass.a[0];
  twin.labels = problem.labels;
  twin.evaluate();
  return twin;
}

/// Visits the networks without biases, each with its twin and the mask that chooses the twin's weights.
template <class Visit>
void for_each_without_biases(Visit visit) {
  for_each_reduced_problem([&](const TinyProblem& problem) {
    if (problem.architecture.bias) return;
    const TinyProblem twin = with_biases(problem);
    const Eigen::VectorXd P = projection(twin, problem.all_blocks());
    std::vector<Index> weights;
    for (Index k = 0; k < P.size(); ++k) {
      if (P[k] != 0) weights.push_back(k);
    }
    visit(problem, twin, problem.all_blocks(), weights);
  });
}

}  // namespace

TEST_CASE("with one logit, or without biases, both matrices are the dense ones of the naive network whose other parameters are zero") {
  for_each_reduced_problem([](const TinyProblem& problem) {
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.architecture.bias);
    CHECK(matrix_error(dense(problem.curvature<HessianOperator>(problem.all_blocks())), naive_hessian(problem)) < kTolerance);
    CHECK(matrix_error(dense(problem.curvature<GaussNewtonOperator>(problem.all_blocks())), naive_gauss_newton(problem)) < kTolerance);
  });
}

TEST_CASE("for logistic regression the Gauss-Newton matrix is the Hessian, X diag(p (1 - p)) X' / n; with a hidden layer they differ") {
  for (const double l2 : {0.0, 0.1}) {
    const TinyProblem problem({4, 1}, Activation::sigmoid, l2, 7);
    Eigen::MatrixXd X = Eigen::MatrixXd::Ones(5, 7);  // the last input 1 is that of b1
    X.topRows(4) = problem.pass.a[0].cast<double>();
    const Eigen::ArrayXd p = (1 + (-(X.transpose() * problem.theta.cast<double>()).array()).exp()).inverse();
    Eigen::MatrixXd expected = X * (p * (1 - p) / 7).matrix().asDiagonal() * X.transpose();
    expected.diagonal().head(4).array() += l2;
    CHECK(matrix_error(dense(problem.curvature<HessianOperator>(problem.all_blocks())), expected) < kTolerance);
    CHECK(matrix_error(dense(problem.curvature<GaussNewtonOperator>(problem.all_blocks())), expected) < kTolerance);
  }
  const TinyProblem deep({4, 5, 1}, Activation::tanh, 0);
  CHECK(matrix_error(naive_hessian(deep), naive_gauss_newton(deep)) > kClearly);
}

TEST_CASE("the layerwise matrices with one logit, or without biases, are the layers' own blocks of the dense ones") {
  for_each_reduced_problem([](const TinyProblem& problem) {
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.architecture.bias);
    const BlockMask all = problem.all_blocks();
    CHECK(matrix_error(layerwise(problem, all, Terms::hessian, Averaging::per_example), layer_diagonal(problem, naive_hessian(problem))) <
          kTolerance);
    CHECK(matrix_error(layerwise(problem, all, Terms::gauss_newton, Averaging::per_example),
                       layer_diagonal(problem, naive_gauss_newton(problem))) < kTolerance);
    // Of one example there is nothing to average.
    const TinyProblem alone = problem.on({2});
    CHECK(matrix_error(layerwise(alone, all, Terms::hessian, Averaging::averaged), layer_diagonal(alone, naive_hessian(alone))) <
          kTolerance);
  });
}

TEST_CASE("the Jacobi preconditioner with one logit, or without biases, has the diagonal of the Gauss-Newton matrix") {
  for_each_reduced_problem([](const TinyProblem& problem) {
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.architecture.bias);
    const auto jacobi = preconditioner<JacobiPreconditioner>(problem, problem.all_blocks());
    const Eigen::ArrayXd expected = naive_gauss_newton(problem).diagonal();
    CHECK(relative_error(jacobi.diagonal(), expected.matrix()) < kTolerance);
    const Eigen::MatrixXd inverse = (expected + kDamping).inverse().matrix().asDiagonal();
    CHECK(matrix_error(dense(jacobi), inverse) < kTolerance);
  });
}

TEST_CASE(
    "the Kronecker preconditioner of logistic regression is the inverse of the damped mean of [x; 1][x; 1]' times that of p (1 - p)") {
  const TinyProblem problem({4, 1}, Activation::sigmoid, 0, 7);
  Eigen::MatrixXd X = Eigen::MatrixXd::Ones(5, 7);
  X.topRows(4) = problem.pass.a[0].cast<double>();
  const Eigen::ArrayXd p = (1 + (-(X.transpose() * problem.theta.cast<double>()).array()).exp()).inverse();
  Eigen::MatrixXd A = X * X.transpose() / 7;
  const double H = (p * (1 - p)).mean();
  const double balance = std::sqrt(A.diagonal().mean() / H);
  A.diagonal().array() += balance * std::sqrt(kDamping);
  const Eigen::MatrixXd expected = inverse(A) / (H + std::sqrt(kDamping) / balance);
  const auto found = preconditioner<KroneckerPreconditioner>(problem, problem.all_blocks());
  CHECK(matrix_error(dense(found), expected) < kInverseTolerance);
}

TEST_CASE("without biases every operator is that of the network whose biases are held at zero") {
  for_each_without_biases(
      [](const TinyProblem& problem, const TinyProblem& twin, const BlockMask& mask, const std::vector<Index>& weights) {
        CAPTURE(problem.architecture.layers());
        const auto check = [&](const Eigen::MatrixXd& found, const Eigen::MatrixXd& with_biases) {
          CHECK(matrix_error(found, with_biases(weights, weights)) < kInverseTolerance);
        };
        check(dense(problem.curvature<HessianOperator>(mask)), dense(twin.curvature<HessianOperator>(mask)));
        check(dense(problem.curvature<GaussNewtonOperator>(mask)), dense(twin.curvature<GaussNewtonOperator>(mask)));
        for (const Terms terms : {Terms::gauss_newton, Terms::hessian}) {
          for (const Averaging averaging : {Averaging::per_example, Averaging::averaged}) {
            check(layerwise(problem, mask, terms, averaging), layerwise(twin, mask, terms, averaging));
          }
        }
        check(dense(preconditioner<JacobiPreconditioner>(problem, mask)), dense(preconditioner<JacobiPreconditioner>(twin, mask)));
        check(dense(preconditioner<KroneckerPreconditioner>(problem, mask)), dense(preconditioner<KroneckerPreconditioner>(twin, mask)));
      });
}

TEST_CASE("with one logit, or without biases, a masked product is P C P v for every choice of blocks that are there") {
  for_each_reduced_problem([](const TinyProblem& problem) {
    const auto check = [&problem](const auto& make) {
      const Eigen::MatrixXd C = dense(make(problem.all_blocks()));
      for (const BlockMask& mask : every_mask(problem)) {
        const Eigen::VectorXd P = projection(problem, mask);
        CHECK((dense(make(mask)) - P.asDiagonal() * C * P.asDiagonal()).norm() < kRounding * C.norm());
      }
    };
    check([&](const BlockMask& mask) { return problem.curvature<HessianOperator>(mask); });
    check([&](const BlockMask& mask) { return problem.curvature<GaussNewtonOperator>(mask); });
  });
}
