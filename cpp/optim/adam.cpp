// Adam: a step scaled by running moments of the gradient, each corrected for its start at zero.
//   Kingma & Ba (2015), "Adam: A method for stochastic optimization", algorithm 1.

#include "optim/adam_moments.h"
#include "optim/methods.h"

namespace igd {

namespace {

class Adam final : public Optimizer {
 public:
  explicit Adam(const AdamOptions& options) : options_(options), moments_(options) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = options_.learning_rate, .flow_time = options_.learning_rate};
    report.loss = objective.evaluate(theta, gradient_);
    moments_.update(gradient_);
    moments_.scaled(options_.learning_rate, 1, step_);
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { options_.learning_rate *= factor; }

 private:
  AdamOptions options_;
  AdamMoments moments_;
  Vector gradient_;
  Vector step_;
};

}  // namespace

Method adam_method() {
  return {.name = "adam",
          .label = "Adam",
          .help = "Explicit, with a step size of its own for every parameter.",
          .settings = adam_settings(0.001),
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Adam>(read_adam_options(settings));
          }};
}

}  // namespace igd
