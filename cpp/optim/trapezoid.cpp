// The trapezoidal rule: theta+ = theta - eta/2 (grad L(theta) + grad L(theta+)), of order 2.
//   Crank & Nicolson (1947); Hairer & Wanner (1996), IV.3. A-stable but not L-stable: a stiff direction is multiplied by nearly -1,
//   so that what a large step excites there rings on.

#include "optim/methods.h"
#include "optim/proximal_step.h"

namespace igd {

namespace {

class Trapezoid final : public Optimizer {
 public:
  Trapezoid(double learning_rate, ImplicitOptions options, const NewtonOptions& newton)
      : learning_rate_(learning_rate), solver_(std::move(options), newton) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    double loss = objective.evaluate(theta, gradient_);
    report.loss = loss;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    start_ = theta;
    centre_ = theta - static_cast<Scalar>(learning_rate_ / 2) * gradient_;
    solver_.solve(objective, centre_, learning_rate_ / 2, theta, loss, gradient_, report);
    report.step_norm = static_cast<double>((theta - start_).norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  ProximalStep solver_;
  Vector gradient_;
  Vector start_;
  Vector centre_;
};

}  // namespace

Method trapezoid_method() {
  return {.name = "trapezoid",
          .label = "Trapezoidal rule",
          .help = "Half an explicit and half an implicit step: follows the flow to second order, but rings where it is stiff.",
          .implicit = true,
          .settings = nonlinear_settings(1),
          .make = [](const Settings& settings, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Trapezoid>(settings.number("learning_rate"), read_implicit_options(settings, blocks),
                                               read_newton_options(settings));
          }};
}

}  // namespace igd
