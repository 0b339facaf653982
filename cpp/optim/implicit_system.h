#pragma once
// The linear system at the heart of every implicit method, (P C P + shift I) x = b, P the projection on the blocks that are implicit.
// On the other blocks it says x = b / shift: there every method takes its explicit step (IMEX), and no work is done.

#include "linalg/conjugate_gradient.h"
#include "optim/krylov_problem.h"

namespace igd {

struct ImplicitOptions {
  KrylovOptions krylov;
  Preconditioning preconditioner = Preconditioning::none;  ///< other than none: coordinates are parameters
  CgOptions cg;
};

/// krylov_settings, and cg.*.
std::vector<SettingSpec> implicit_settings(double learning_rate);

ImplicitOptions read_implicit_options(const Settings& settings, const std::vector<Block>& blocks);

/// Solves again and again; once it has its sizes it allocates nothing.
class ImplicitSystem {
 public:
  explicit ImplicitSystem(const ImplicitOptions& options)
      : problem_(options.krylov), preconditioner_(options.preconditioner), cg_(options.cg) {}

  const BlockMask& implicit_blocks() const { return problem_.options().implicit_blocks; }
  double tolerance() const { return cg_.tolerance; }

  /// For those who want to watch a solution.
  struct Watch {
    std::vector<CgIteration> history;
    /// Called before the first iteration and after every one that went on; `finish` makes the x that solve would give if it ended there.
    std::function<void(const std::function<void(Vector& x)>& finish)> iterate;
  };

  /// Solves at the theta last evaluated, to the tolerance of the options; `x` is resized. Precondition: shift > 0.
  ///
  /// Where already the first direction has negative curvature and there is no trust radius nothing is solved and x = b / shift, the
  /// explicit step. The predicted decrease in the report is that of b'x - x'P C P x / 2, over all of theta.
  CgReport solve(Objective& objective, double shift, const Vector& b, Vector& x) {
    return solve(objective, shift, {b, 0}, x, cg_.tolerance);
  }

  /// Objective::evaluate, before solve_for_gradient, which need not know all of `gradient`: entries may be left as they are.
  double evaluate(Objective& objective, const Vector& theta, Vector& gradient);

  /// solve with b = `multiple` times `gradient`, the one that evaluate filled last; x is another vector.
  CgReport solve_for_gradient(Objective& objective, double shift, double multiple, const Vector& gradient, Vector& x,
                              Watch* watch = nullptr);

  /// |b| of the last solution.
  double right_side_norm() const { return right_side_norm_; }

  struct RightSide {
    const Vector& b;
    double of_gradient;  ///< b is this multiple of the gradient last evaluated, in the implicit blocks, of which not all entries need
                         ///< be right if it was evaluated here; 0: not known to be one
  };

  /// The same to `tolerance`. `watch`, if given, is shown every iteration.
  CgReport solve(Objective& objective, double shift, const RightSide& right_side, Vector& x, double tolerance, Watch* watch = nullptr);

 private:
  /// `x` = the explicit step where blocks are not implicit, and the solution as it is at present in the others.
  void finish(const KrylovOperator& A, const Restriction& implicit, double shift, const Vector& b, Vector& x) const;

  KrylovProblem problem_;
  Preconditioning preconditioner_;
  CgOptions cg_;
  ConjugateGradient solver_;
  double right_side_norm_ = 0;
  Vector b_;
  Vector start_;     // b in the coordinates of the operator
  Vector solution_;  // x in them
  Vector argument_;
  Vector product_;
  Vector image_;  // C b, where negative curvature asks for it
};

}  // namespace igd
