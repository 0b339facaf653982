#pragma once
// The nonlinear equation of every stage of an implicit method, x = centre - tau grad L(x), solved as what it is the condition for:
// a minimum of the proximal objective phi(x) = L(x) + |x - centre|^2 / (2 tau).
//   Newton-CG with a line search: Nocedal & Wright (2006), algorithm 7.1, Armijo's condition eq. 3.4.
//   How exactly to solve each linear system: Eisenstat & Walker (1996), SIAM J. Sci. Comput. 17:16, choice 2 with gamma 0.9, alpha 1.5.
// phi never rises, so that with centre = theta the loss at x is at most L(theta) - |x - theta|^2 / (2 tau), whatever tau.

#include "optim/implicit_system.h"
#include "optim/optimizer.h"

namespace igd {

struct NewtonOptions {
  int max_iterations = 10;  ///< linear systems that may be solved, >= 1; 1: the linearised method with a line search
  double tolerance = 0.1;   ///< stop when |grad phi| is this share of what it was at the start
};

/// implicit_settings, newton.max_iterations and newton.tolerance.
std::vector<SettingSpec> nonlinear_settings(double learning_rate);

NewtonOptions read_newton_options(const Settings& settings);

class ProximalStep {
 public:
  ProximalStep(ImplicitOptions options, const NewtonOptions& newton) : system_(std::move(options)), newton_(newton) {}

  /// Moves `x` from where `objective` was last evaluated, with value `loss` and `gradient`, to a solution; `loss` and `gradient` are
  /// then those at the new x. Blocks that are not implicit take x = centre - tau g with the gradient g at the start, after the others
  /// have been solved with them held where they are; their gradient is then out of date, and `loss` is that before they moved.
  /// Adds what was spent to `report`. Precondition: tau > 0.
  void solve(Objective& objective, const Vector& centre, double tau, Vector& x, double& loss, Vector& gradient, StepReport& report);

  /// Whether every block is implicit, so that loss and gradient are those at x.
  bool solves_all(const Objective& objective) const;

 private:
  /// Takes one line search along newton_step_; false where neither phi nor its gradient gets smaller.
  bool descend(Objective& objective, const Vector& centre, double tau, Vector& x, double& loss, Vector& gradient, StepReport& report);
  /// right_side_ at x; its norm.
  double set_right_side(const Objective& objective, const Vector& centre, double tau, const Vector& x, const Vector& gradient);
  double phi(double loss, const Vector& x, const Vector& centre, double tau) const;
  void keep_implicit(const Objective& objective, Vector& v) const;
  void step_explicitly(const Objective& objective, const Vector& centre, double tau, const Vector& gradient, Vector& x) const;

  ImplicitSystem system_;
  NewtonOptions newton_;
  Vector right_side_;  // -grad phi, 0 in the explicit blocks
  Vector newton_step_;
  Vector start_;
  Vector start_gradient_;
};

}  // namespace igd
