#pragma once
// The curvature matrix for Krylov methods in the space of the batch: every vector they make has in the weights of the first chosen
// layer f the form V = U a_{f-1}' + c R, with U n_f x N and R a fixed matrix, and products need of it only the image V a_{f-1}.
//   Ren & Goldfarb (2019), arXiv:1906.02353, invert the Gauss-Newton matrix in this space; here it is never formed.
// With the Gram matrix K = a_{f-1}' a_{f-1} a product costs n_f N^2 where that with parameters costs 2 n_f n_{f-1} N.
//
// R is what of the right-hand side is not in the span of the inputs: all of it, or l2 W_f where the right-hand side is a multiple of the
// gradient, whose own U is a multiple of dL/dz_f.

#include <memory>

#include "curvature/two_pass_operator.h"
#include "linalg/krylov_operator.h"
#include "linalg/products.h"
#include "linalg/restriction.h"

namespace igd {

/// A vector is [U, c, the other chosen entries, Y, s] with the images Y = V a_{f-1} and s = <R, V>: all are linear in it, and
/// <V, V'> = <U, Y'> + c s'.
class SampleSpaceOperator final : public KrylovOperator {
 public:
  /// Precondition: `mask` chooses the weights of its first layer. Adds the multiply-adds of all it does to `multiply_adds`.
  SampleSpaceOperator(const ParameterLayout& layout, const BlockMask& mask, std::unique_ptr<TwoPassOperator> C, double& multiply_adds);

  /// Moves to another theta or batch; `gram` = a_{f-1}' a_{f-1}, N x N, lives on.
  void linearize(const Linearization& at, const RightFactor& gram);

  Index size() const override { return 2 * samples_size() + 2 + others_.size(); }
  void apply(const Vector& v, Vector& product) const override;
  double inner_product(const Vector& x, const Vector& y) const override;
  void start(const Vector& b, double of_gradient, Vector& coordinates) override;
  void finish(const Vector& coordinates, Vector& x) const override;

 private:
  Index samples_size() const { return width_ * at_.pass->a[0].cols(); }
  Index image_offset() const { return samples_size() + 1 + others_.size(); }
  const Matrix& inputs() const { return at_.pass->a[static_cast<std::size_t>(layer_ - 1)]; }

  Eigen::Map<const Matrix> U(const Vector& v) const { return {v.data(), width_, inputs().cols()}; }
  Eigen::Map<Matrix> U(Vector& v) const { return {v.data(), width_, inputs().cols()}; }
  Eigen::Map<const Matrix> Y(const Vector& v) const { return {v.data() + image_offset(), width_, inputs().cols()}; }
  Eigen::Map<Matrix> Y(Vector& v) const { return {v.data() + image_offset(), width_, inputs().cols()}; }

  const int layer_;  // f
  const Index width_;
  const Restriction others_;
  std::unique_ptr<TwoPassOperator> C_;
  double& multiply_adds_;
  Linearization at_{};
  const RightFactor* gram_ = nullptr;
  const Vector* anchor_ = nullptr;  // R is its W_f; nullptr: 0
  Matrix anchor_image_;             // R a_{f-1}
  mutable Vector argument_;         // of the size of theta, of which only the other chosen entries are used
  mutable Vector product_;
};

/// The multiply-adds that a solution with `products` products saves in sample space, those of the Gram matrix not counted. `of_gradient`:
/// whether it starts from a multiple of the gradient.
double sample_space_saving(const Architecture& architecture, int layer, Index batch, double l2, double products, bool of_gradient);

}  // namespace igd
