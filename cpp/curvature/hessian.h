#pragma once
// The exact Hessian of the loss on a batch, by the R-operator.
//   Pearlmutter (1994), "Fast exact multiplication by the Hessian", Neural Comp. 6:147.
// Symmetric, in general indefinite. For relu the value almost everywhere (f'' = 0).

#include "curvature/two_pass_operator.h"

namespace igd {

/// Cost of a product with all blocks chosen: 2 u_1 + 6 sum over l >= 2 of u_l.
class HessianOperator final : public TwoPassOperator {
 public:
  using TwoPassOperator::TwoPassOperator;

  void linearize(const Linearization& at) override;

 private:
  const Matrix& pull_back(const Vector& v, Vector& product) const override;
  int products_back(bool chosen) const override { return 1 + 3 * chosen; }

  std::vector<Matrix> residual_;        // n_l x N: f''(z_l) o dL/da_l, the part of the curvature that is the network's own
  mutable std::vector<Matrix> rdelta_;  // n_l x N: R delta_l
};

}  // namespace igd
