#pragma once
// The inverse of the diagonal of the Gauss-Newton matrix plus damping.
//   The diagonal, exactly: the softmax Hessian is a sum of classes many outer products s_k s_k', s_k = sqrt(p_k) (e_k - p); each s_k is
//   handed down as a gradient is, and its square belongs to the unit it arrives at. Dangel, Kunstner & Hennig (2020), "BackPACK",
//   appendix A.2 (DiagGGN).

#include "curvature/preconditioner.h"

namespace igd {

class JacobiPreconditioner final : public Preconditioner {
 public:
  using Preconditioner::Preconditioner;

  void linearize(const Linearization& at) override;
  void apply(const Vector& v, Vector& product) const override;

  /// Elementwise work is not counted.
  double cost() const override { return 0; }

  /// A backward pass without gradients for every class, and u_l for every chosen W_l.
  double setup_cost() const override;

  /// diag G + l2 I_W in the chosen blocks.
  const Vector& diagonal() const { return diagonal_; }

 private:
  Vector diagonal_;
  Vector inverse_;
  std::vector<Matrix> squares_;  // n_l x N: the diagonal of the pre-activation Hessian of every example
  // Work space, of every layer its own, so that none changes its size.
  Matrix roots_;                        // n_L x N: of the probabilities
  std::vector<Matrix> s_;               // n_l x N: one of the outer products' factors, handed down
  std::vector<Matrix> squared_inputs_;  // n_{l-1} x N
};

}  // namespace igd
