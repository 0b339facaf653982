#include "network/loss.h"

#include <cassert>

#include "linalg/flush_tiny.h"
#include "linalg/portable_math.h"

namespace igd {

double softmax_cross_entropy(const Matrix& logits, std::span<const std::uint8_t> labels, Matrix& probabilities) {
  assert(static_cast<std::size_t>(logits.cols()) == labels.size());
  probabilities.resize(logits.rows(), logits.cols());
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

void softmax_gradient(const Matrix& probabilities, std::span<const std::uint8_t> labels, Matrix& delta) {
  delta = probabilities;
  for (Index n = 0; n < delta.cols(); ++n) delta(labels[static_cast<std::size_t>(n)], n) -= 1;
  delta /= static_cast<Scalar>(delta.cols());
}

void softmax_hessian_product(const Matrix& probabilities, const Matrix& tangent, Matrix& product) {
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
    Index predicted = 0;
    logits.col(n).maxCoeff(&predicted);
    if (predicted == labels[static_cast<std::size_t>(n)]) ++correct;
  }
  return correct;
}

}  // namespace igd
