// Stochastic gradient descent with the gradient scaled down to a greatest norm: theta <- theta - eta g min(1, c / |g|).
//   Pascanu, Mikolov & Bengio (2013), "On the difficulty of training recurrent neural networks", algorithm 1.

#include "optim/methods.h"

namespace igd {

namespace {

class ClippedSgd final : public Optimizer {
 public:
  ClippedSgd(double learning_rate, double clip_norm) : learning_rate_(learning_rate), clip_norm_(clip_norm) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report;
    report.loss = objective.evaluate(theta, gradient_);
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.learning_rate = learning_rate_ * (report.gradient_norm > clip_norm_ ? clip_norm_ / report.gradient_norm : 1);
    report.flow_time = report.learning_rate;
    theta.noalias() -= static_cast<Scalar>(report.learning_rate) * gradient_;
    report.step_norm = report.learning_rate * report.gradient_norm;
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  double clip_norm_;
  Vector gradient_;
};

}  // namespace

Method clipped_sgd_method() {
  return {.name = "clipped_sgd",
          .label = "Clipped SGD",
          .help = "SGD that never steps further than the learning rate times a greatest gradient norm.",
          .settings = {learning_rate_setting(0.5),
                       number_setting("clip_norm", "greatest norm", "A longer gradient is scaled down to this norm.", 1, 1e-9, 1e9, true)},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<ClippedSgd>(settings.number("learning_rate"), settings.number("clip_norm"));
          }};
}

}  // namespace igd
