#pragma once
// Conjugate gradients for (A + shift I) x = b.
//   Hestenes & Stiefel (1952), "Methods of conjugate gradients for solving linear systems".
//   Exit at negative curvature: Steihaug (1983), SIAM J. Numer. Anal. 20:626, without a trust radius.

#include "linalg/linear_operator.h"

namespace igd {

enum class CgStatus { converged, iteration_limit, negative_curvature, not_finite };

struct CgOptions {
  int max_iterations = 20;  ///< products with A that may be spent, >= 1
  double tolerance = 0.1;   ///< stop when |b - (A + shift I) x| <= tolerance |b|, >= 0
};

struct CgReport {
  CgStatus status = CgStatus::iteration_limit;
  int iterations = 0;            ///< products with A that were spent
  double relative_residual = 1;  ///< |b - (A + shift I) x| / |b|, as the recursion carries it
  double curvature = 0;          ///< p'(A + shift I)p / p'p along the last direction p
};

/// A solver that keeps its work vectors, so that solving again for the same size allocates nothing.
class ConjugateGradient {
 public:
  /// Solves from x = 0.
  ///
  /// `b` and `x` have the size n of `A`; `x` receives the best iterate whatever the status. With A + shift I positive definite
  /// every iterate is a descent direction of the quadratic it minimises. A direction p with p'(A + shift I)p <= 0 is a property
  /// of A and not an error: it is reported and `x` keeps the progress made before it was met, which is 0 if it is the first.
  /// Cost: one product with A and five passes over vectors of size n an iteration.
  CgReport solve(const LinearOperator& A, double shift, const Vector& b, Vector& x, const CgOptions& options);

 private:
  Vector residual_;
  Vector direction_;
  Vector product_;
};

}  // namespace igd
