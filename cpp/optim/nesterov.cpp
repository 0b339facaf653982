// Nesterov momentum: v <- mu v + g, theta <- theta - eta (g + mu v), the gradient taken at theta.
//   Nesterov (1983), "A method of solving a convex programming problem with convergence rate O(1/k^2)". Sutskever et al. (2013), eq. 3, 4,
//   take the gradient at theta + mu v; theta here is that point (Bengio, Boulanger-Lewandowski & Pascanu 2013, eq. 7), as in PyTorch.

#include "optim/methods.h"

namespace igd {

namespace {

class Nesterov final : public Optimizer {
 public:
  Nesterov(double learning_rate, double momentum) : learning_rate_(learning_rate), momentum_(momentum) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_ / (1 - momentum_)};
    report.loss = objective.evaluate(theta, gradient_);
    if (velocity_.size() == 0) velocity_.setZero(theta.size());
    const auto mu = static_cast<Scalar>(momentum_);
    velocity_ = mu * velocity_ + gradient_;
    step_ = static_cast<Scalar>(learning_rate_) * (gradient_ + mu * velocity_);
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  double momentum_;
  Vector gradient_;
  Vector velocity_;
  Vector step_;
};

}  // namespace

Method nesterov_method() {
  return {.name = "nesterov",
          .label = "Nesterov",
          .help = "Momentum that looks ahead: the gradient is taken where the velocity is about to lead.",
          .settings = {learning_rate_setting(0.1),
                       number_setting("momentum", "momentum", "The share μ of the velocity that a step keeps.", 0.9, 0, 0.9999)},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Nesterov>(settings.number("learning_rate"), settings.number("momentum"));
          }};
}

}  // namespace igd
