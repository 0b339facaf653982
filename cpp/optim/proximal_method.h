#pragma once
// What methods have in common whose steps are made of stages x = centre - tau grad L(x): settings, first evaluation and report.

#include "optim/methods.h"
#include "optim/proximal_step.h"

namespace igd {

class ProximalMethod : public Optimizer {
 public:
  /// Settings: nonlinear_settings.
  ProximalMethod(const Settings& settings, const std::vector<Block>& blocks)
      : learning_rate_(settings.number("learning_rate")), solver_(read_implicit_options(settings, blocks), read_newton_options(settings)) {}

  StepReport step(Objective& objective, Vector& theta) final;
  void scale_learning_rate(double factor) final { learning_rate_ *= factor; }

 protected:
  /// Where a step stands: `theta`, with the objective last evaluated there, its value `loss` and its gradient_; start_ is a copy of it.
  struct Standing {
    Objective& objective;
    Vector& theta;
    double loss;
    StepReport& report;
  };

  /// Moves theta by one step of the learning rate. Called with theta as the step finds it.
  virtual void go(Standing& at) = 0;

  /// theta = centre - tau grad L(theta), from where theta is: ProximalStep::solve.
  void stage(Standing& at, const Vector& centre, double tau) {
    solver_.solve(at.objective, centre, tau, at.theta, at.loss, gradient_, at.report);
  }

  /// After a stage: the gradient of all blocks at theta.
  void evaluate_again(Standing& at) {
    if (!solver_.solves_all(at.objective)) at.loss = at.objective.evaluate(at.theta, gradient_);
  }

  double learning_rate_;
  Vector gradient_;
  Vector start_;

 private:
  ProximalStep solver_;
};

/// For Method::make.
template <class M>
std::unique_ptr<Optimizer> make_proximal(const Settings& settings, const std::vector<Block>& blocks) {
  return std::make_unique<M>(settings, blocks);
}

}  // namespace igd
