// Oracle 6: the Hessian S of the loss in one example's logits, which is the block every other curvature starts from.

#include <doctest/doctest.h>

#include "curvature/pre_activation_hessian.h"
#include "native/dense_algebra.h"
#include "native/tiny_problem.h"
#include "network/loss.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding of a few operations on numbers below 1, absolute: the entries of S are products of probabilities.
constexpr double kTolerance = kDouble ? 1e-15 : 1e-6;

/// The logits of 2, 3 and 10 classes: moderate, equal, and of a nearly certain example.
std::vector<Vector> all_logits() {
  std::vector<Vector> result;
  Random random(5, RandomPurpose::probes);
  for (const Index classes : {2, 3, 10}) {
    for (const double spread : {0.0, 1.0, 4.0}) {
      result.push_back(Vector::NullaryExpr(classes, [&] { return static_cast<Scalar>(spread * (2 * random.uniform() - 1)); }));
    }
    result.push_back(12 * Vector::Unit(classes, classes - 1));
  }
  return result;
}

/// softmax of `logits` in double, by the reference.
Eigen::VectorXd probabilities(const Vector& logits) { return to_eigen(reference::softmax(to_std(logits))); }

/// S, its products with all unit vectors at once: a batch of C equal examples, whose loss has the factor 1 / C.
Eigen::MatrixXd softmax_block(const Vector& logits) {
  const Index classes = logits.size();
  const std::vector<std::uint8_t> labels(static_cast<std::size_t>(classes));
  Matrix p;
  Matrix product;
  cross_entropy(logits.replicate(1, classes), labels, p);
  cross_entropy_hessian_product(p, Matrix::Identity(classes, classes), product);
  return static_cast<double>(classes) * product.cast<double>();
}

template <class Visit>
void for_each_logits(Visit visit) {
  for (const Vector& logits : all_logits()) {
    CAPTURE(logits.transpose());
    visit(logits, softmax_block(logits));
  }
}

}  // namespace

TEST_SUITE("[oracle 06] the softmax block S = diag(p) - p p'") {
  TEST_CASE("S is the second derivative of log sum exp, from nested dual numbers") {
    using Nested = reference::Dual<reference::Dual<double>>;
    for_each_logits([](const Vector& logits, const Eigen::MatrixXd& S) {
      for (Index i = 0; i < logits.size(); ++i) {
        for (Index j = 0; j < logits.size(); ++j) {
          std::vector<Nested> z;
          for (const Scalar z_k : logits) z.emplace_back(static_cast<double>(z_k));
          z[static_cast<std::size_t>(i)].tangent.value = 1;
          z[static_cast<std::size_t>(j)].value.tangent = 1;
          CHECK(std::abs(S(i, j) - reference::log_sum_exp(z).tangent.tangent) < kTolerance);
        }
      }
    });
  }

  TEST_CASE("S annihilates the vector of ones") {
    for_each_logits([](const Vector&, const Eigen::MatrixXd& S) { CHECK(S.rowwise().sum().cwiseAbs().maxCoeff() < kTolerance); });
  }

  TEST_CASE("S is symmetric and positive semi-definite") {
    for_each_logits([](const Vector&, const Eigen::MatrixXd& S) {
      CHECK((S - S.transpose()).cwiseAbs().maxCoeff() < kTolerance);
      CHECK(eigenvalues(S)[0] > -kTolerance);
    });
  }

  TEST_CASE("S has rank C - 1: only one eigenvalue is zero") {
    // The second lowest is at least the least probability: interlacing with diag(p), of which S is a rank-one downdate.
    for_each_logits([](const Vector& logits, const Eigen::MatrixXd& S) {
      const Eigen::VectorXd lambda = eigenvalues(S);
      CHECK(std::abs(lambda[0]) < kTolerance);
      CHECK(probabilities(logits).minCoeff() > 2 * kTolerance);
      CHECK(lambda[1] > probabilities(logits).minCoeff() - kTolerance);
    });
  }

  TEST_CASE("S is the mean of (p - y)(p - y)' over labels drawn from p") {
    for_each_logits([](const Vector& logits, const Eigen::MatrixXd& S) {
      const Eigen::VectorXd p = probabilities(logits);
      Eigen::MatrixXd mean = Eigen::MatrixXd::Zero(p.size(), p.size());
      for (Index label = 0; label < p.size(); ++label) {
        const Eigen::VectorXd residual = p - Eigen::VectorXd::Unit(p.size(), label);
        mean += p[label] * residual * residual.transpose();
      }
      CHECK((S - mean).cwiseAbs().maxCoeff() < kTolerance);
    });
  }

  TEST_CASE("the same S is what Hessian back-propagation starts from") {
    const TinyProblem problem({4, 5, 3}, Activation::sigmoid, 0);
    std::vector<Matrix> averages;
    average_pre_activation_hessians(problem.linearization(), 2, Terms::hessian, averages);
    Eigen::MatrixXd mean = Eigen::MatrixXd::Zero(3, 3);
    for (Index n = 0; n < 5; ++n) {
      const Eigen::MatrixXd S = softmax_block(problem.pass.a[2].col(n));
      CHECK((pre_activation_hessian(problem.linearization(), 2, n, Terms::hessian).cast<double>() - S).norm() < kTolerance);
      mean += S / 5;
    }
    CHECK((averages[2].cast<double>() - mean).norm() < kTolerance);
  }
}
