// Adam: a step scaled by running moments of the gradient, each corrected for its start at zero.
//   Kingma & Ba (2015), "Adam: A method for stochastic optimization", algorithm 1. The corrections advance with every step.

#include <cmath>

#include "optim/methods.h"

namespace igd {

namespace {

struct AdamOptions {
  double learning_rate;
  double beta1;    ///< decay of the mean of the gradient
  double beta2;    ///< decay of the mean of its square
  double epsilon;  ///< added to the root, outside it
};

class Adam final : public Optimizer {
 public:
  explicit Adam(const AdamOptions& options) : options_(options) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = options_.learning_rate};
    report.loss = objective.evaluate(theta, gradient_);
    if (mean_.size() == 0) {
      mean_.setZero(theta.size());
      square_.setZero(theta.size());
    }
    beta1_power_ *= options_.beta1;
    beta2_power_ *= options_.beta2;
    const auto beta1 = static_cast<Scalar>(options_.beta1);
    const auto beta2 = static_cast<Scalar>(options_.beta2);
    mean_ = beta1 * mean_ + (1 - beta1) * gradient_;
    square_.array() = beta2 * square_.array() + (1 - beta2) * gradient_.array().square();

    const auto rate = static_cast<Scalar>(options_.learning_rate / (1 - beta1_power_));
    const auto root_scale = static_cast<Scalar>(1 / std::sqrt(1 - beta2_power_));
    step_ = (rate * mean_.array() / (root_scale * square_.array().sqrt() + static_cast<Scalar>(options_.epsilon))).matrix();
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

 private:
  AdamOptions options_;
  double beta1_power_ = 1;
  double beta2_power_ = 1;
  Vector gradient_;
  Vector mean_;
  Vector square_;
  Vector step_;
};

}  // namespace

Method adam_method() {
  return {.name = "adam",
          .label = "Adam",
          .help = "Explicit, with a step size of its own for every parameter.",
          .settings = {learning_rate_setting(0.001),
                       {.key = "beta1",
                        .label = "beta 1",
                        .help = "Decay of the running mean of the gradient.",
                        .kind = SettingKind::number,
                        .fallback = 0.9,
                        .minimum = 0,
                        .maximum = 0.9999},
                       {.key = "beta2",
                        .label = "beta 2",
                        .help = "Decay of the running mean of the squared gradient.",
                        .kind = SettingKind::number,
                        .fallback = 0.999,
                        .minimum = 0,
                        .maximum = 0.999999},
                       {.key = "epsilon",
                        .label = "epsilon",
                        .help = "Keeps the step finite where the gradient has always been zero.",
                        .kind = SettingKind::number,
                        .fallback = 1e-8,
                        .minimum = 1e-16,
                        .maximum = 1,
                        .logarithmic = true}},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Adam>(AdamOptions{.learning_rate = settings.number("learning_rate"),
                                                      .beta1 = settings.number("beta1"),
                                                      .beta2 = settings.number("beta2"),
                                                      .epsilon = settings.number("epsilon")});
          }};
}

}  // namespace igd
