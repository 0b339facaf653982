#pragma once
// The exact Hessian of the loss on a batch, by the R-operator.
//   Pearlmutter (1994), "Fast exact multiplication by the Hessian", Neural Comp. 6:147.
// Symmetric, in general indefinite. For relu the value almost everywhere (f'' = 0).

#include "curvature/curvature_operator.h"

namespace igd {

class HessianOperator final : public CurvatureOperator {
 public:
  using CurvatureOperator::CurvatureOperator;

  void linearize(const Linearization& at) override;

  void apply(const Vector& v, Vector& product) const override;

  /// All blocks: 2 u_1 + 6 sum over l >= 2 of u_l.
  double cost() const override;

 private:
  std::vector<Matrix> residual_;        // n_l x N: f''(z_l) o dL/da_l, the part of the curvature that is the network's own
  mutable Tangents tangents_;           // work space, so that a product allocates nothing after the first
  mutable std::vector<Matrix> rdelta_;  // n_l x N: R delta_l
};

}  // namespace igd
