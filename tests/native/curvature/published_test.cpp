#include "curvature/published.h"

#include <limits>

#include <doctest/doctest.h>

#include "native/tiny_problem.h"
#include "reference/published_step.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding of a few hundred operations, relative to the norm of the matrix.
constexpr double kTolerance = kDouble ? 1e-13 : 1e-5;

Eigen::MatrixXd published(const TinyProblem& problem) { return dense(problem.curvature<PublishedOperator>(problem.all_blocks())); }

/// The rows and columns of `A` from `first` on.
Eigen::MatrixXd part(const Eigen::MatrixXd& A, Index first, Index size) { return A.block(first, first, size, size); }

/// mean of x_j^2 over the batch, x = a_{l-1} of the reference.
Eigen::VectorXd mean_squares(const TinyProblem& problem, std::size_t l) {
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(problem.architecture.widths[l - 1]);
  for (const reference::Vector& input : problem.reference.inputs) {
    sum += to_eigen(reference::forward(problem.reference, problem.reference_theta, input).a[l - 1]).cwiseAbs2();
  }
  return sum / static_cast<double>(problem.reference.inputs.size());
}

}  // namespace

TEST_CASE(
    "the published curvature of one hidden layer is that of tests/reference: H of every bias, H mean a_j^2 of every column of weights") {
  const TinyProblem problem({6, 5, 4}, Activation::sigmoid, 0, 8);
  const Eigen::MatrixXd C = published(problem);
  const auto expected = reference::published_curvature(problem.reference, problem.reference_theta);
  const Eigen::MatrixXd H[] = {to_eigen(expected.H2), to_eigen(expected.H3)};
  Eigen::MatrixXd whole = Eigen::MatrixXd::Zero(C.rows(), C.cols());
  Index at = 0;
  for (std::size_t l = 1; l <= 2; ++l) {
    const Index rows = problem.architecture.widths[l];
    for (const double square : mean_squares(problem, l)) {
      whole.block(at, at, rows, rows) = square * H[l - 1];
      at += rows;
    }
    whole.block(at, at, rows, rows) = H[l - 1];
    at += rows;
  }
  CHECK(matrix_error(C, whole) < kTolerance);
}

TEST_CASE("with more hidden layers the published H is handed down by W, times the mean square of the slopes") {
  const TinyProblem problem({3, 4, 5, 3}, Activation::tanh, 0);
  const Eigen::MatrixXd C = published(problem);
  const std::vector<Block>& blocks = problem.mlp.layout().blocks();
  Eigen::MatrixXd H = part(C, blocks[5].offset, 3);  // of b3
  for (int l = 2; l >= 1; --l) {
    double slopes = 0;
    for (const reference::Vector& input : problem.reference.inputs) {
      const auto pass = reference::forward(problem.reference, problem.reference_theta, input);
      for (const double z : pass.z[static_cast<std::size_t>(l - 1)]) slopes += std::pow(1 - std::tanh(z) * std::tanh(z), 2);
    }
    slopes /= static_cast<double>(problem.reference.inputs.size());
    const Eigen::MatrixXd W = problem.mlp.layout().W(problem.theta, l + 1).cast<double>();
    H = slopes * W.transpose() * H * W;
    const Block& b = blocks[2 * static_cast<std::size_t>(l) - 1];
    CHECK(matrix_error(part(C, b.offset, b.size), H) < kTolerance);
  }
}

TEST_CASE("the published curvature of logistic regression is mean(y p (1 - p)) w_j w_i^2: weights in place of inputs, and not symmetric") {
  const TinyProblem problem({.widths = {5, 1}, .bias = false}, 0, 7);
  const Eigen::VectorXd w = problem.theta.cast<double>();
  double factor = 0;
  for (std::size_t n = 0; n < problem.labels.size(); ++n) {
    const double p = 1 / (1 + std::exp(-w.dot(to_eigen(problem.reference.inputs[n]))));
    factor += (problem.labels[n] == 1 ? 1 : -1) * p * (1 - p) / static_cast<double>(problem.labels.size());
  }
  Eigen::MatrixXd H(5, 5);
  for (Index i = 0; i < 5; ++i) {
    for (Index j = 0; j < 5; ++j) H(i, j) = factor * w[j] * w[i] * w[i];
  }
  CHECK(matrix_error(published(problem), H) < kTolerance);
  CHECK(matrix_error(H, H.transpose()) > 0.1);
}

TEST_CASE("the published curvature of logistic regression is 0 for a bias, whatever stood in the vector that takes the product") {
  const TinyProblem problem({.widths = {5, 1}}, 0, 7);
  const Vector v = problem.direction(3);
  for (const BlockMask& mask : every_mask(problem)) {
    Vector product = Vector::Constant(problem.theta.size(), std::numeric_limits<Scalar>::quiet_NaN());
    problem.curvature<PublishedOperator>(mask).apply(v, product);
    if (mask[0]) CHECK(product.head(5).allFinite());
    if (mask[0]) CHECK(product.head(5).norm() > 0);
    if (mask[1]) CHECK(product[5] == 0);
  }
}

TEST_CASE("a masked product with the published curvature is P C P v for every choice of blocks") {
  for (const TinyProblem& problem : {TinyProblem({3, 4, 3, 2}, Activation::tanh, 0),
                                     TinyProblem({.widths = {3, 4, 2}, .activation = Activation::sigmoid, .bias = false})}) {
    const Eigen::MatrixXd C = published(problem);
    for (const BlockMask& mask : every_mask(problem)) {
      const Eigen::VectorXd P = projection(problem, mask);
      CHECK((dense(problem.curvature<PublishedOperator>(mask)) - P.asDiagonal() * C * P.asDiagonal()).norm() < kTolerance * C.norm());
    }
  }
}
