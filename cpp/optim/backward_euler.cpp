// Backward (implicit) Euler solved to a tolerance: theta+ = theta - eta grad L(theta+).
//   Hairer & Wanner (1996), IV.3; as an optimizer the proximal point method, Rockafellar (1976), SIAM J. Control Optim. 14:877.
// The loss of the batch never rises, for any eta: L(theta+) + |theta+ - theta|^2 / (2 eta) <= L(theta).

#include "optim/methods.h"
#include "optim/proximal_step.h"

namespace igd {

namespace {

class BackwardEuler final : public Optimizer {
 public:
  BackwardEuler(double learning_rate, ImplicitOptions options, const NewtonOptions& newton)
      : learning_rate_(learning_rate), solver_(std::move(options), newton) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    double loss = objective.evaluate(theta, gradient_);
    report.loss = loss;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    start_ = theta;
    solver_.solve(objective, start_, learning_rate_, theta, loss, gradient_, report);
    report.step_norm = static_cast<double>((theta - start_).norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  ProximalStep solver_;
  Vector gradient_;
  Vector start_;
};

}  // namespace

Method backward_euler_method() {
  return {.name = "backward_euler",
          .label = "Backward Euler",
          .help = "The implicit equation itself, solved by Newton's method: the batch's loss never rises.",
          .implicit = true,
          .settings = nonlinear_settings(10),
          .make = [](const Settings& settings, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<BackwardEuler>(settings.number("learning_rate"), read_implicit_options(settings, blocks),
                                                   read_newton_options(settings));
          }};
}

}  // namespace igd
