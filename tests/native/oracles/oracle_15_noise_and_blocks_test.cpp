// Oracle 15: how far from the minimum the noise of small batches keeps a method, and how many blocks may ignore each other.

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/function_objective.h"
#include "native/random_matrices.h"
#include "native/wrapped_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

/// The mean square of theta under L_i = (theta - x_i)^2 / 2, mean x_i = 0, var x_i = 1, once the start is forgotten: 4e5 draws of x_i, as
/// 20 independent copies of theta in 20,000 steps.
double noise_floor(const char* method, double eta, int steps = 20000) {
  constexpr Index kCopies = 20;
  constexpr int kForgotten = 200;
  Random random(15, RandomPurpose::batches);
  FunctionObjective objective(
      kCopies,
      [&random](const Vector& theta, Vector& gradient) {
        gradient =
            theta - Vector::NullaryExpr(theta.size(), [&] { return static_cast<Scalar>((2 * random.uniform() - 1) * std::sqrt(3.0)); });
        return static_cast<double>(gradient.squaredNorm()) / 2;
      },
      [](const Vector& theta) { return Matrix::Identity(theta.size(), theta.size()); });
  const auto optimizer = make_optimizer(method, {{"learning_rate", eta}}, objective);
  Vector theta = Vector::Zero(kCopies);
  double sum = 0;
  for (int step = -kForgotten; step < steps; ++step) {
    optimizer->step(objective, theta);
    if (step >= 0) sum += static_cast<double>(theta.squaredNorm());
  }
  return sum / (static_cast<double>(steps) * kCopies);
}

/// The sampling error of a mean square over 4e5 draws that are correlated over some ten steps is 0.7 %.
constexpr double kSampling = 0.02;

/// Says that the blocks do not curve each other: its curvature is `scale` times the diagonal blocks of the Hessian H.
class BlockJacobiObjective final : public WrappedObjective {
 public:
  BlockJacobiObjective(SmoothObjective& inner, const Matrix& H, Scalar scale) : WrappedObjective(inner) {
    Matrix M = Matrix::Zero(H.rows(), H.cols());
    for (const Block& b : inner.blocks()) {
      M.block(b.offset, b.offset, b.size, b.size) = scale * H.block(b.offset, b.offset, b.size, b.size);
    }
    operator_ = std::make_unique<DenseOperator>(M);
  }
  const LinearOperator& curvature(Curvature, const BlockMask&) override { return *operator_; }
  Eigen::MatrixXd matrix() const { return operator_->matrix().cast<double>(); }

 private:
  std::unique_ptr<DenseOperator> operator_;
};

/// L = theta'H theta / 2 in blocks, and its block-Jacobi implicit method.
struct Split {
  Matrix H;
  SmoothObjective objective;
  BlockJacobiObjective block_jacobi;

  Split(Matrix H_, const std::vector<Index>& sizes, double scale = 1)
      : H(std::move(H_)), objective(H, 0, sizes), block_jacobi(objective, H, static_cast<Scalar>(scale)) {}

  Vector step(Objective& seen, double eta, Vector theta) {
    make_optimizer("implicit", solved_exactly({{"learning_rate", eta}}), seen)->step(seen, theta);
    return theta;
  }

  /// The largest |eigenvalue| of I - (I / eta + M)^-1 H, M the curvature that is used.
  double amplification(double eta) const {
    const Eigen::MatrixXd M = block_jacobi.matrix() + Eigen::MatrixXd::Identity(H.rows(), H.rows()) / eta;
    return (1 - eigenvalues(H.cast<double>(), M).array()).abs().maxCoeff();
  }
};

/// In float 1e-7 is the rounding of 1 - p.
constexpr double kTolerance = kDouble ? 1e-12 : 1e-5;

}  // namespace

TEST_SUITE("[oracle 15] noise of batches and coupling of blocks") {
  TEST_CASE("the noise of single examples keeps SGD at a mean square of z / (2 - z), which has no bound beyond z = 2") {
    for (const double z : {0.1, 1.0, 1.9}) {
      CAPTURE(z);
      CHECK(relative_error(noise_floor("sgd", z), z / (2 - z)) < kSampling);
    }
    CHECK(noise_floor("sgd", 2.1, 100) > 1e6);
  }

  TEST_CASE("it keeps the implicit method at z / (2 + z), never above the variance of the examples") {
    for (const double z : {0.1, 1.0, 1.9, 10.0, 1000.0}) {
      CAPTURE(z);
      CHECK(relative_error(noise_floor("implicit", z), z / (2 + z)) < kSampling);
    }
  }

  TEST_CASE("p blocks that ignore each other multiply an error they share by 1 - p eta / (1 + eta): 1, 2, 4 for p = 2, 3, 5") {
    constexpr std::pair<Index, double> kTable[] = {{2, 1}, {3, 2}, {5, 4}};
    for (const auto& [blocks, limit] : kTable) {
      const Index p = blocks;
      CAPTURE(p);
      Split split(Matrix::Ones(p, p), std::vector<Index>(static_cast<std::size_t>(p), 1));
      for (const double eta : {0.5, 2.0, 1e7}) {
        CAPTURE(eta);
        const double factor = 1 - static_cast<double>(p) * eta / (1 + eta);
        const Vector after = split.step(split.block_jacobi, eta, Vector::Ones(p));
        CHECK(relative_error(after, Eigen::VectorXd::Constant(p, factor)) < kTolerance);
        CHECK(std::abs(split.amplification(eta) - std::max(1.0, std::abs(factor))) < 1e-12);
      }
      CHECK(relative_error(split.amplification(1e7), limit) < 1e-6);
      const Vector coupled = split.step(split.objective, 1e3, Vector::Ones(p));
      CHECK((coupled.cast<double>().array() - 1 / (1 + 1e3 * static_cast<double>(p))).matrix().norm() < kTolerance);
    }
  }

  TEST_CASE("two blocks are stable for every positive semi-definite matrix and every learning rate: the loss does not rise") {
    Draws draws(16);
    for (int example = 0; example < 100; ++example) {
      CAPTURE(example);
      const Index n = draws.integer(2, 8);
      const Index first = draws.integer(1, static_cast<int>(n) - 1);
      const double eta = std::pow(10, draws.between(-2, 3));
      Split split(draws.symmetric(n, 0.05, 10), {first, n - first});
      const Vector start = draws.vector(n);
      const Vector end = split.step(split.block_jacobi, eta, start);
      CHECK(split.amplification(eta) < 1);
      CHECK(end.dot(split.H * end) < start.dot(split.H * start));
    }
  }

  TEST_CASE("three blocks of ones are stable up to eta = 2 only, and for every eta once their curvature counts 3/2 times") {
    const std::vector<Index> sizes = {1, 1, 1};
    const Vector start = Vector::Ones(3);
    Split split(Matrix::Ones(3, 3), sizes);
    CHECK(split.step(split.block_jacobi, 1.9, start).norm() < start.norm());
    CHECK(split.step(split.block_jacobi, 2.1, start).norm() > start.norm());
    Split scaled(Matrix::Ones(3, 3), sizes, 1.5);
    for (const double eta : {0.1, 2.1, 1e3}) CHECK(scaled.step(scaled.block_jacobi, eta, start).norm() < start.norm());
  }
}
