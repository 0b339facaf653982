#pragma once
// What the products with the Gauss-Newton matrix and the Hessian share: a tangent goes forward through the network and comes back.

#include "curvature/curvature_operator.h"
#include "linalg/products.h"

namespace igd {

class TwoPassOperator : public CurvatureOperator {
 public:
  using CurvatureOperator::CurvatureOperator;

  void apply(const Vector& v, Vector& product) const final;

  /// The product but for the weights of the first chosen layer f, of which it need only know `image` = V_f a_{f-1}, n_f x N. Their
  /// entries of `v` and `product`, which have the size of theta, are neither read nor written. Returns R, n_f x N, of which they are
  /// made: (C v)_{W_f} = R a_{f-1}' + l2 V_f.
  const Matrix& apply_above(const MatrixView& image, const Vector& v, Vector& product) const;

  double cost() const final;

  /// The multiply-adds of apply_above: those of apply less two products with a_{f-1}.
  double cost_above() const;

 protected:
  /// The way back: fills what apply_above fills of `product` and returns R, from tangents_.
  virtual const Matrix& pull_back(const Vector& v, Vector& product) const = 0;

  /// The matrix products that the way back spends on W_l, n_l x n_{l-1}, of a chosen layer above the first, and of one that is not.
  virtual int products_back(bool chosen) const = 0;

  mutable Tangents tangents_;  // work space, so that a product allocates nothing after the first

 private:
  const Matrix& pass_through(const Vector& v, Vector& product) const;
};

}  // namespace igd
