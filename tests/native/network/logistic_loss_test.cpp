// The loss of one logit, that of class 1: log(1 + exp z) - y z.

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "native/precision.h"
#include "network/loss.h"

using namespace igd;
using namespace igd::test;

namespace {

using Labels = std::vector<std::uint8_t>;

constexpr std::uint8_t kClasses[] = {0, 1};

constexpr Scalar kNan = std::numeric_limits<Scalar>::quiet_NaN();
constexpr Scalar kInfinity = std::numeric_limits<Scalar>::infinity();

/// Logits of either sign, and both labels for each.
const Matrix kLogits{{-30, -2.5, -0.125, 0, 0.125, 2.5, 30, -30, -2.5, -0.125, 0, 0.125, 2.5, 30}};
const Labels kLabels = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};

double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

/// The loss of one example.
double loss(Scalar z, std::uint8_t label) {
  Matrix p;
  return cross_entropy(Matrix{{z}}, Labels{label}, p);
}

/// Everything that network/loss.h says of a batch.
struct Derivatives {
  Matrix p;
  double loss;
  Matrix gradient;
  Matrix product;

  Derivatives(const Matrix& logits, const Labels& labels, const Matrix& tangent) : loss(cross_entropy(logits, labels, p)) {
    cross_entropy_gradient(p, labels, gradient);
    cross_entropy_hessian_product(p, tangent, product);
  }
};

}  // namespace

TEST_CASE("the logistic loss is -log p for class 1 and -log(1 - p) for class 0, p = 1 / (1 + exp -z), and its mean over a batch") {
  double total = 0;
  Matrix p;
  const double mean = cross_entropy(kLogits, kLabels, p);
  for (Index n = 0; n < kLogits.cols(); ++n) {
    const double z = static_cast<double>(kLogits(0, n));
    const std::uint8_t label = kLabels[static_cast<std::size_t>(n)];
    const double expected = std::log1p(std::exp(label == 1 ? -z : z));
    CAPTURE(z);
    // Where the label is all but certain what is lost is the rounding of log 1.
    CHECK(std::abs(loss(kLogits(0, n), label) - expected) < kRounding * (expected + 1));
    CHECK(relative_error(p(0, n), sigmoid(z)) < kRounding);
    total += expected;
  }
  CHECK(relative_error(mean, total / static_cast<double>(kLogits.cols())) < kRounding);
}

TEST_CASE("its gradient is (p - y) / n and its Hessian p (1 - p) / n") {
  const Matrix tangent = Matrix::Constant(1, kLogits.cols(), 3);
  const Derivatives at(kLogits, kLabels, tangent);
  const double n = static_cast<double>(kLogits.cols());
  for (Index i = 0; i < kLogits.cols(); ++i) {
    const double z = static_cast<double>(kLogits(0, i));
    CAPTURE(z);
    const double residual = sigmoid(z) - kLabels[static_cast<std::size_t>(i)];
    // Where the label is all but certain p - y is a difference of numbers near 1.
    CHECK(std::abs(static_cast<double>(at.gradient(0, i)) - residual / n) < kRounding * (std::abs(residual) + 1) / n);
    CHECK(std::abs(static_cast<double>(at.product(0, i)) - 3 * sigmoid(z) * sigmoid(-z) / n) < kRounding / n);
  }
}

TEST_CASE("gradient and Hessian of one logit are central differences of the loss and of the gradient") {
  if (!kDouble) return;
  const Scalar h = static_cast<Scalar>(1e-5);
  const Matrix step = Matrix::Constant(1, 1, h);
  for (const Scalar z : {Scalar(-4), Scalar(-0.3), Scalar(0), Scalar(2)}) {
    for (const std::uint8_t label : kClasses) {
      CAPTURE(z);
      const Matrix one = Matrix::Ones(1, 1);
      const Matrix here = Matrix::Constant(1, 1, z);
      const Derivatives at(here, {label}, one);
      const double h_exact = static_cast<double>(h);
      CHECK(relative_error(at.gradient(0, 0), (loss(z + h, label) - loss(z - h, label)) / (2 * h_exact)) < kDifferences);
      const double change = static_cast<double>(Derivatives(here + step, {label}, one).gradient(0, 0) -
                                                Derivatives(here - step, {label}, one).gradient(0, 0));
      CHECK(relative_error(at.product(0, 0), change / (2 * h_exact)) < kDifferences);
    }
  }
}

TEST_CASE("one logit is the softmax of two classes of which class 0 has the logit 0") {
  Matrix both = Matrix::Zero(2, kLogits.cols());
  both.row(1) = kLogits;
  Matrix tangent(1, kLogits.cols());
  for (Index n = 0; n < tangent.cols(); ++n) tangent(0, n) = static_cast<Scalar>(n) - 5;
  Matrix both_tangents = Matrix::Zero(2, kLogits.cols());
  both_tangents.row(1) = tangent;
  const Derivatives logistic(kLogits, kLabels, tangent);
  const Derivatives softmax(both, kLabels, both_tangents);
  CHECK(relative_error(logistic.loss, softmax.loss) < kRounding);
  CHECK(relative_error(logistic.p.row(0).transpose(), softmax.p.row(1).transpose()) < kRounding);
  CHECK(relative_error(logistic.gradient.row(0).transpose(), softmax.gradient.row(1).transpose()) < kRounding);
  CHECK(relative_error(logistic.product.row(0).transpose(), softmax.product.row(1).transpose()) < kRounding);
  CHECK(count_correct(kLogits, kLabels) == count_correct(both, kLabels));
}

TEST_CASE("logits of 1000 and more overflow nowhere: the loss of the wrong class is the logit's size, of the right one 0") {
  for (const Scalar z : {Scalar(1000), Scalar(5000), Scalar(1e30)}) {
    CAPTURE(z);
    CHECK(relative_error(loss(z, 0), static_cast<double>(z)) < kRounding);
    CHECK(relative_error(loss(-z, 1), static_cast<double>(z)) < kRounding);
    CHECK(loss(z, 1) == 0);
    CHECK(loss(-z, 0) == 0);
  }
  const Derivatives at(Matrix{{1000, -1000, 1000, -1000}}, {0, 1, 1, 0}, Matrix::Ones(1, 4));
  CHECK(at.gradient == Matrix{{0.25, -0.25, 0, 0}});
  CHECK(at.product == Matrix::Zero(1, 4));
}

TEST_CASE("the loss of one logit that is not a number, or infinite on the wrong side, is not finite") {
  for (const std::uint8_t label : kClasses) CHECK(!std::isfinite(loss(kNan, label)));
  CHECK(!std::isfinite(loss(kInfinity, 0)));
  CHECK(!std::isfinite(loss(-kInfinity, 1)));
}

TEST_CASE("with one logit an example counts as class 1 if that is positive, and as class 0 otherwise, never if it is NaN") {
  const Matrix logits{{2, 2, -2, -2, 0, 0, kNan, kNan}};
  CHECK(count_correct(logits, Labels{1, 0, 0, 0, 0, 0, 0, 0}) == 5);
  CHECK(count_correct(logits, Labels{0, 1, 1, 1, 1, 1, 1, 1}) == 1);
}
