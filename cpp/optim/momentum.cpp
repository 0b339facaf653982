// Heavy-ball momentum: v <- mu v - eta g, theta <- theta + v.
//   Polyak (1964), "Some methods of speeding up the convergence of iteration methods"; in this form Sutskever et al. (2013), eq. 1, 2.

#include "optim/methods.h"

namespace igd {

namespace {

class Momentum final : public Optimizer {
 public:
  Momentum(double learning_rate, double momentum) : learning_rate_(learning_rate), momentum_(momentum) {}

  StepReport step(Objective& objective, Vector& theta) override {
    // A gradient goes on pushing: its shares sum to 1 / (1 - mu).
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_ / (1 - momentum_)};
    report.loss = objective.evaluate(theta, gradient_);
    if (velocity_.size() == 0) velocity_.setZero(theta.size());
    velocity_ = static_cast<Scalar>(momentum_) * velocity_ - static_cast<Scalar>(learning_rate_) * gradient_;
    theta += velocity_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(velocity_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  double momentum_;
  Vector gradient_;
  Vector velocity_;
};

}  // namespace

Method momentum_method() {
  return {.name = "momentum",
          .label = "Momentum",
          .help = "Heavy ball: past gradients keep pushing.",
          .settings = {learning_rate_setting(0.1),
                       number_setting("momentum", "momentum", "The share μ of the velocity that a step keeps.", 0.9, 0, 0.9999)},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Momentum>(settings.number("learning_rate"), settings.number("momentum"));
          }};
}

}  // namespace igd
