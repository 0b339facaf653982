#pragma once
// Preconditioned conjugate gradients for (A + shift I) x = b.
//   Hestenes & Stiefel (1952), "Methods of conjugate gradients for solving linear systems"; Nocedal & Wright (2006), algorithm 5.3.
//   Exits at negative curvature and at a trust radius: Steihaug (1983), SIAM J. Numer. Anal. 20:626, algorithm 2.1.
//   Exit when progress gets slow: Martens (2010), "Deep learning via Hessian-free optimization", section 4.4.

#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "linalg/linear_operator.h"
#include "support/words.h"

namespace igd {

enum class CgStatus { converged, slow_progress, iteration_limit, boundary, negative_curvature, not_finite };

std::span<const Word<CgStatus>> cg_status_words();

struct CgOptions {
  int max_iterations = 20;  ///< products with A that may be spent, >= 1
  double tolerance = 0.1;   ///< stop when |b - (A + shift I) x| <= tolerance |b|, >= 0
  double progress = 0;      ///< stop when an iteration lowers the model by less than this share of it, averaged over the last
                            ///< max(10, a tenth of all) iterations, >= 0; 0: never
  double radius = std::numeric_limits<double>::infinity();  ///< |x| stays within it, > 0
};

struct CgReport {
  CgStatus status = CgStatus::iteration_limit;
  int iterations = 0;             ///< products with A that were spent
  double relative_residual = 1;   ///< |b - (A + shift I) x| / |b|, as the recursion carries it
  double curvature = 0;           ///< p'(A + shift I)p / p'p along the last direction p
  double predicted_decrease = 0;  ///< b'x - x'A x / 2, without the shift: how far x lowers the quadratic of A and -b
};

/// One iteration as it went, for those who want to watch. The coefficients are those of the Lanczos matrix of the same Krylov space:
/// T_kk = pivot_k + ratio_{k-1} pivot_{k-1}, T_{k,k+1} = sqrt(ratio_k) pivot_k (Golub & Van Loan 2013, section 11.3.5).
struct CgIteration {
  double step = 0;               ///< alpha: how far the iteration went along its direction p; 0 if it did not for its negative curvature
  double ratio = 0;              ///< beta: the share of that direction in the next one
  double relative_residual = 0;  ///< after the iteration
  double model_decrease = 0;     ///< b'x - x'(A + shift I) x / 2 after the iteration
  double curvature = 0;          ///< p'(A + shift I)p / p'p
  double pivot = 0;              ///< p'(A + shift I)p / r'z: 1 / step, but where the curvature or the trust radius set the step
};

/// Sees the iterate before the first iteration and after every one that moves it.
using CgObserver = std::function<void(const Vector& x)>;

/// A solver that keeps its work vectors, so that solving again for the same size allocates nothing.
class ConjugateGradient {
 public:
  /// Solves from x = 0.
  ///
  /// `b` and `x` have the size n of `A`; `x` receives the best iterate whatever the status. With A + shift I positive definite every
  /// iterate is a descent direction of the quadratic it minimises, and |x| grows (with a preconditioner M, x'M^-1 x does). A direction p
  /// with p'(A + shift I)p <= 0 is a property of A and not an error: with a trust radius x goes on along p to the boundary; without one it
  /// keeps the progress made before p was met, which is 0 if it is the first. `preconditioner`, if given, approximates (A + shift I)^-1,
  /// symmetric positive definite. `history`, if given, receives every iteration that met nothing but finite numbers, and `observer` sees
  /// every iterate. Cost: one product with A (and one with the preconditioner) and five passes over vectors of size n an iteration.
  CgReport solve(const LinearOperator& A, double shift, const Vector& b, Vector& x, const CgOptions& options,
                 const LinearOperator* preconditioner = nullptr, std::vector<CgIteration>* history = nullptr,
                 const CgObserver& observer = {});

 private:
  Vector residual_;
  Vector direction_;
  Vector product_;
  Vector preconditioned_;
  std::vector<double> decreases_;  // of the shifted model, after each iteration
};

}  // namespace igd
