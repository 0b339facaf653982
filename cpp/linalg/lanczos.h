#pragma once
// The Lanczos process: an orthonormal basis of a Krylov space of A in which A is tridiagonal.
//   Lanczos (1950), "An iteration method for the solution of the eigenvalue problem"; Golub & Van Loan (2013), section 10.1.
//   Functions of A times a vector from it: Saad (1992), SIAM J. Numer. Anal. 29:209. With full reorthogonalisation.

#include <Eigen/Eigenvalues>
#include <functional>
#include <vector>

#include "linalg/linear_operator.h"

namespace igd {

/// span{b, A b, ..., A^{k-1} b} for a symmetric A. The basis Q is kept (k vectors of size n), T = Q'A Q is tridiagonal.
class KrylovSpace {
 public:
  /// Begins anew with q_1 = `b` / |b|, which needs no product; `A` must live on. Precondition: b is finite and not 0.
  void start(const LinearOperator& A, const Vector& b);

  /// Makes the space one larger by one product with A. False where the product is not finite or, once extended, where the space has
  /// become invariant: then T holds eigenvalues of A and there is nothing to add.
  /// Cost: one product and 4 k passes over vectors of size n (Gram-Schmidt twice).
  bool extend();

  /// k: how many rows T has; 0 after start().
  int dimension() const { return static_cast<int>(diagonal_.size()); }

  /// beta_k, the norm of what A q_k has outside the space; 0 where it is invariant.
  double coupling() const { return next_norm_; }

  /// Eigenvalues of T, ascending: Ritz values, approximations of eigenvalues of A from inside its spectrum.
  const Eigen::VectorXd& ritz_values() const { return eigen().eigenvalues(); }

  /// Row j of T's eigenvectors, j in 0..k-1: the share of q_{j+1} in each Ritz vector.
  Eigen::VectorXd ritz_components(int j) const { return eigen().eigenvectors().row(j); }

  /// For every Ritz value a bound on its distance to an eigenvalue of A: beta_k times its last component.
  Eigen::VectorXd ritz_errors() const { return next_norm_ * ritz_components(dimension() - 1).cwiseAbs(); }

  /// `x` = the Ritz vector of number `i`, of norm 1.
  void ritz_vector(int i, Vector& x) const;

  /// `x` = Q f(T) e_1 |b|, the best guess of f(A) b in the space; exact when it is invariant. Many f cost no further product:
  /// f(t) = 1 / (t + 1/eta) for every learning rate eta from one space. Returns |e_k' f(T) e_1|, the last coefficient, on which
  /// residuals depend.
  double apply_function(const std::function<double(double)>& f, Vector& x) const;

  /// The last coefficient alone, without forming x.
  double last_coefficient(const std::function<double(double)>& f) const;

 private:
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>& eigen() const;
  Eigen::VectorXd coefficients(const std::function<double(double)>& f) const;

  const LinearOperator* A_ = nullptr;
  double norm_b_ = 0;
  std::vector<Vector> basis_;  // q_1, q_2, ...; may hold more than are in use
  std::vector<double> diagonal_;
  std::vector<double> off_diagonal_;  // beta_1, ..., beta_{k-1}
  double next_norm_ = 0;
  Vector next_;
  mutable Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen_;
  mutable int eigen_dimension_ = 0;
};

/// phi_1(y) = (exp(y) - 1) / y, 1 at y = 0; the same bits on every platform.
double phi1(double y);

}  // namespace igd
