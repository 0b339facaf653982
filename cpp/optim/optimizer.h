#pragma once
// What every method is: something that takes one step on an objective.

#include "linalg/conjugate_gradient.h"
#include "optim/objective.h"

namespace igd {

/// What one step did.
struct StepReport {
  double loss = 0;           ///< the objective before the step; not finite when the method has diverged
  double gradient_norm = 0;  ///< |g| before the step
  double step_norm = 0;      ///< |theta after - theta before|
  double learning_rate = 0;  ///< eta the step was taken with
  double flow_time = 0;      ///< by how much the step advances theta' = -g: eta, but for a method that amplifies it or a rejected step
  int rejected = 0;          ///< trial steps thrown away
  int cg_iterations = 0;     ///< Krylov products of this step, rejected trials included; 0 for an explicit method
  CgReport cg = {};          ///< of the last linear system solved
};

/// One run of one method; it keeps what its next step needs (velocity, moments, work space).
class Optimizer {
 public:
  virtual ~Optimizer() = default;

  /// Takes one step: moves `theta` and reports. Every step of a run has a theta of the same size.
  virtual StepReport step(Objective& objective, Vector& theta) = 0;

  /// Multiplies the learning rate of the steps to come.
  virtual void scale_learning_rate(double factor) = 0;

  /// Multiplies what step control may raise the learning rate to: a schedule lowers that too.
  virtual void scale_limit(double /*factor*/) {}

  /// Comes before the first step of every epoch but the first.
  virtual void start_epoch() {}
};

}  // namespace igd
