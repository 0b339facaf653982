#include "network/loss.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "linalg/flush_tiny.h"
#include "linalg/portable_math.h"

namespace igd {

namespace {

/// log(1 + exp z) and 1 / (1 + exp(-z)) of each logit, without overflow.
double logistic_cross_entropy(const Matrix& logits, std::span<const std::uint8_t> labels, Matrix& probabilities) {
  double total = 0;
  for (Index n = 0; n < logits.cols(); ++n) {
    const Scalar z = logits(0, n);
    const double tail = portable_exp(-std::abs(static_cast<double>(z)));  // NaN where z is
    const double p = z >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
    probabilities(0, n) = FlushTiny()(static_cast<Scalar>(p));
    const Scalar at_label = labels[static_cast<std::size_t>(n)] == 1 ? z : Scalar{0};
    total += std::max(static_cast<double>(z), 0.0) + portable_log(1 + tail) - static_cast<double>(at_label);
  }
  return total / static_cast<double>(logits.cols());
}

}  // namespace

double cross_entropy(const Matrix& logits, std::span<const std::uint8_t> labels, Matrix& probabilities) {
  assert(static_cast<std::size_t>(logits.cols()) == labels.size());
  probabilities.resize(logits.rows(), logits.cols());
  if (logits.rows() == 1) return logistic_cross_entropy(logits, labels, probabilities);
  double total = 0;
  for (Index n = 0; n < logits.cols(); ++n) {
    const Scalar shift = logits.col(n).maxCoeff();
    auto p = probabilities.col(n);
    p.array() = (logits.col(n).array() - shift).exp();
    const Scalar sum = p.sum();
    p = (p.array() / sum).unaryExpr(FlushTiny());
    const Scalar of_label = logits(labels[static_cast<std::size_t>(n)], n);
    total += portable_log(static_cast<double>(sum)) + static_cast<double>(shift) - static_cast<double>(of_label);
  }
  return total / static_cast<double>(logits.cols());
}

void cross_entropy_gradient(const Matrix& probabilities, std::span<const std::uint8_t> labels, Matrix& delta) {
  delta = probabilities;
  const bool logistic = delta.rows() == 1;
  for (Index n = 0; n < delta.cols(); ++n) {
    const Index label = labels[static_cast<std::size_t>(n)];
    if (logistic) {
      delta(0, n) -= static_cast<Scalar>(label);
    } else {
      delta(label, n) -= 1;
    }
  }
  delta /= static_cast<Scalar>(delta.cols());
}

void cross_entropy_hessian_product(const Matrix& probabilities, const Matrix& tangent, Matrix& product) {
  product.resize(tangent.rows(), tangent.cols());
  const Scalar scale = 1 / static_cast<Scalar>(tangent.cols());
  for (Index n = 0; n < tangent.cols(); ++n) {
    const Scalar mean = probabilities.col(n).dot(tangent.col(n));
    product.col(n).array() = (scale * probabilities.col(n).array() * (tangent.col(n).array() - mean)).unaryExpr(FlushTiny());
  }
}

Index count_correct(const Matrix& logits, std::span<const std::uint8_t> labels) {
  Index correct = 0;
  for (Index n = 0; n < logits.cols(); ++n) {
    if (logits.col(n).hasNaN()) continue;
    Index predicted = logits(0, n) > 0;
    if (logits.rows() > 1) logits.col(n).maxCoeff(&predicted);
    if (predicted == labels[static_cast<std::size_t>(n)]) ++correct;
  }
  return correct;
}

}  // namespace igd
