#pragma once
// The generalized Gauss-Newton matrix G = J' S J / N + l2 I_W, with J = dz_L/dtheta and S the softmax Hessian of each example.
//   Schraudolph (2002), "Fast curvature matrix-vector products for second-order gradient descent", Neural Comp. 14:1723.
// Positive semi-definite; the Hessian without the curvature of the network itself, so equal to it for softmax regression.

#include "curvature/two_pass_operator.h"

namespace igd {

/// Cost of a product with all blocks chosen: 2 u_1 + 4 sum over l >= 2 of u_l.
class GaussNewtonOperator final : public TwoPassOperator {
 public:
  using TwoPassOperator::TwoPassOperator;

 private:
  const Matrix& pull_back(const Vector& v, Vector& product) const override;
  int products_back(bool chosen) const override { return 1 + chosen; }

  mutable std::vector<Matrix> u_;  // n_l x N: dual to R z_l
};

}  // namespace igd
