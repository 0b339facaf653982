// AdamW: Adam with weight decay apart from the moments: theta <- (1 - eta lambda) theta, then Adam's step.
//   Loshchilov & Hutter (2019), "Decoupled weight decay regularization", algorithm 2, with the decay scaled by the learning rate as
//   PyTorch has it (the paper scales it by the schedule alone).

#include "optim/adam_moments.h"
#include "optim/methods.h"

namespace igd {

namespace {

class AdamW final : public Optimizer {
 public:
  AdamW(const AdamOptions& options, double weight_decay) : options_(options), weight_decay_(weight_decay), moments_(options) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = options_.learning_rate, .flow_time = options_.learning_rate};
    report.loss = objective.evaluate(theta, gradient_);
    moments_.update(gradient_);
    moments_.scaled(options_.learning_rate, 1, step_);
    step_ += static_cast<Scalar>(options_.learning_rate * weight_decay_) * theta;
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { options_.learning_rate *= factor; }

 private:
  AdamOptions options_;
  double weight_decay_;
  AdamMoments moments_;
  Vector gradient_;
  Vector step_;
};

}  // namespace

Method adamw_method() {
  std::vector<SettingSpec> settings = adam_settings(0.001);
  settings.push_back(number_setting("weight_decay", "weight decay", "The share of every parameter, biases too, that η = 1 would remove.",
                                    0.01, 0, 1e6, true));
  return {.name = "adamw",
          .label = "AdamW",
          .help = "Adam with weight decay that does not pass through its moments.",
          .settings = std::move(settings),
          .make = [](const Settings& values, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<AdamW>(read_adam_options(values), values.number("weight_decay"));
          }};
}

}  // namespace igd
