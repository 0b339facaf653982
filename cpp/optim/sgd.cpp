// Stochastic gradient descent: theta <- theta - eta g.
//   Robbins & Monro (1951); as a time stepper: explicit (forward) Euler for theta' = -g, stable on a quadratic for eta lambda < 2.

#include "optim/methods.h"

namespace igd {

namespace {

class Sgd final : public Optimizer {
 public:
  explicit Sgd(double learning_rate) : learning_rate_(learning_rate) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    report.loss = objective.evaluate(theta, gradient_);
    theta.noalias() -= static_cast<Scalar>(learning_rate_) * gradient_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = learning_rate_ * report.gradient_norm;
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  Vector gradient_;
};

}  // namespace

Method sgd_method() {
  return {.name = "sgd",
          .label = "SGD",
          .help = "Explicit Euler: a step along the negative gradient of the batch.",
          .settings = {learning_rate_setting(0.5)},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Sgd>(settings.number("learning_rate"));
          }};
}

}  // namespace igd
