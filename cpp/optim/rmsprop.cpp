// RMSprop: v <- alpha v + (1 - alpha) g^2, theta <- theta - eta g / (sqrt(v) + epsilon), elementwise.
//   Tieleman & Hinton (2012), "Neural networks for machine learning", lecture 6.5; epsilon outside the root, as in PyTorch.

#include "optim/methods.h"

namespace igd {

namespace {

class RmsProp final : public Optimizer {
 public:
  RmsProp(double learning_rate, double decay, double epsilon) : learning_rate_(learning_rate), decay_(decay), epsilon_(epsilon) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    report.loss = objective.evaluate(theta, gradient_);
    if (square_.size() == 0) square_.setZero(theta.size());
    const auto decay = static_cast<Scalar>(decay_);
    square_.array() = decay * square_.array() + (1 - decay) * gradient_.array().square();
    step_ = (static_cast<Scalar>(learning_rate_) * gradient_.array() / (square_.array().sqrt() + static_cast<Scalar>(epsilon_))).matrix();
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  double decay_;
  double epsilon_;
  Vector gradient_;
  Vector square_;
  Vector step_;
};

}  // namespace

Method rmsprop_method() {
  return {.name = "rmsprop",
          .label = "RMSprop",
          .help = "A step size for every parameter, by the running size of its gradient.",
          .settings = {learning_rate_setting(0.001),
                       number_setting("decay", "decay", "Decay of the running mean of the squared gradient.", 0.99, 0, 0.9999),
                       number_setting("epsilon", "epsilon", "Keeps the step finite where the gradient has always been zero.", 1e-8, 1e-16,
                                      1, true)},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<RmsProp>(settings.number("learning_rate"), settings.number("decay"), settings.number("epsilon"));
          }};
}

}  // namespace igd
