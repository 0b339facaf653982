// Adagrad: s <- s + g^2, theta <- theta - eta g / (sqrt(s) + epsilon), elementwise.
//   Duchi, Hazan & Singer (2011), "Adaptive subgradient methods for online learning and stochastic optimization", J. Mach. Learn. Res. 12.

#include "optim/methods.h"

namespace igd {

namespace {

class Adagrad final : public Optimizer {
 public:
  Adagrad(double learning_rate, double epsilon) : learning_rate_(learning_rate), epsilon_(epsilon) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    report.loss = objective.evaluate(theta, gradient_);
    if (sum_.size() == 0) sum_.setZero(theta.size());
    sum_.array() += gradient_.array().square();
    step_ = (static_cast<Scalar>(learning_rate_) * gradient_.array() / (sum_.array().sqrt() + static_cast<Scalar>(epsilon_))).matrix();
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  double epsilon_;
  Vector gradient_;
  Vector sum_;
  Vector step_;
};

}  // namespace

Method adagrad_method() {
  return {.name = "adagrad",
          .label = "Adagrad",
          .help = "A step size for every parameter that shrinks with all the gradients it has seen.",
          .settings = {learning_rate_setting(0.01),
                       number_setting("epsilon", "epsilon", "Keeps the step finite where the gradient has always been zero.", 1e-10, 1e-16,
                                      1, true)},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Adagrad>(settings.number("learning_rate"), settings.number("epsilon"));
          }};
}

}  // namespace igd
