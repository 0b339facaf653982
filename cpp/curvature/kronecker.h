#pragma once
// The inverse of the layerwise Gauss-Newton matrix in its Kronecker-factored form, H_l x mean(a a'), each factor damped.
//   Botev, Ritter & Barber (2017), section 3.3 (KFRA); damping shared out between the factors: Martens & Grosse (2015), section 6.3.
//   With a = [a_{l-1}; 1] where both W_l and b_l are chosen.

#include "curvature/pre_activation_hessian.h"
#include "curvature/preconditioner.h"
#include "linalg/cholesky.h"

namespace igd {

class KroneckerPreconditioner final : public Preconditioner {
 public:
  using Preconditioner::Preconditioner;

  void linearize(const Linearization& at) override;
  void apply(const Vector& v, Vector& product) const override;

  double cost() const override;
  double setup_cost() const override;

 private:
  /// (H_l + h I)^-1 V (A A' / N + d I)^-1 for an n_l x m matrix V, A the m x N inputs.
  struct Factors {
    Cholesky outputs;       // of H_l + h I
    Cholesky inputs;        // of A A' / N + d I, or where the batch is smaller than m of A'A / N + d I
    bool by_batch = false;  // the latter: (A A'/N + d I)^-1 = (I - A (A'A/N + d I)^-1 A' / N) / d
    Scalar d = 1;
    Matrix A;
    Matrix second_moment;  // what `inputs` factorises
  };

  /// What apply works on, one for every layer, so that no matrix changes its size.
  struct WorkSpace {
    Matrix V;
    Matrix transposed;  // V'
    Matrix in_batch;    // A'V'
  };

  /// The m x N inputs of layer l; m = 0 where neither W_l nor b_l is chosen.
  void set_inputs(int l, Matrix& A) const;
  double width(int l) const { return static_cast<double>(at_.mlp->architecture().width(l)); }
  double input_rows(int l) const;

  std::vector<Factors> factors_;
  std::vector<Matrix> averages_;  // H_l; H_l + h I once that is factorised
  AveragingSpace space_;
  mutable std::vector<WorkSpace> work_;
};

}  // namespace igd
