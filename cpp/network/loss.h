#pragma once
// Cross-entropy of logits, its gradient and its Hessian: softmax where there is a logit for each class; logistic where there is one, that
// of class 1, class 0 having the logit 0 (the softmax of both, of which only the probability of class 1 is kept).

#include <cstdint>
#include <span>

#include "linalg/types.h"

namespace igd {

/// `probabilities` = softmax of each column of `logits` (classes x n), shifted by the column's maximum so that nothing overflows.
/// Returns the mean over the n columns of -log p_label; not finite where a logit is no number or infinite upwards, or that of a label
/// infinite. Precondition: labels[i] < classes, < 2 for one.
double cross_entropy(const Matrix& logits, std::span<const std::uint8_t> labels, Matrix& probabilities);

/// `delta` = (p - y) / n, the gradient of the mean loss in the logits.
void cross_entropy_gradient(const Matrix& probabilities, std::span<const std::uint8_t> labels, Matrix& delta);

/// `product` = S `tangent` / n, with S = diag(p) - p p' of each column, the Hessian of the mean loss in the logits.
void cross_entropy_hessian_product(const Matrix& probabilities, const Matrix& tangent, Matrix& product);

/// How many columns of `logits` have their largest entry at the label (the first of equal ones); 0 where a logit is NaN.
Index count_correct(const Matrix& logits, std::span<const std::uint8_t> labels);

}  // namespace igd
