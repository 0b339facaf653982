// Eve: Adam with its learning rate divided by a running mean of how much the loss changes, measured from the lowest it can be.
//   Hayashi, Koushik & Neubig, "Eve: A gradient based optimization method with locally and globally adaptive learning rates",
//   arXiv 1611.01505 version 3, algorithm 1.

#include <algorithm>
#include <cmath>

#include "optim/adam_moments.h"
#include "optim/methods.h"

namespace igd {

namespace {

struct FeedbackOptions {
  double beta3;    ///< decay of the running mean d
  double clip;     ///< c: one step's relative change counts as no less than 1/c and no more than c
  double minimum;  ///< f*: the lowest value the objective can have
};

class Eve final : public Optimizer {
 public:
  Eve(const AdamOptions& options, const FeedbackOptions& feedback) : options_(options), feedback_(feedback), moments_(options) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report;
    report.loss = objective.evaluate(theta, gradient_);
    moments_.update(gradient_);
    take_in(report.loss);
    report.learning_rate = options_.learning_rate / d_;
    report.flow_time = report.learning_rate;
    moments_.scaled(report.learning_rate, 1, step_);
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { options_.learning_rate *= factor; }

 private:
  void take_in(double loss) {
    const double change = std::abs(loss - previous_);
    const double above = std::min(loss, previous_) - feedback_.minimum;
    if (!first_) {
      // At the minimum itself the ratio has no bound; the clip is its limit.
      const double ratio = above > 0 ? change / above : feedback_.clip;
      d_ = feedback_.beta3 * d_ + (1 - feedback_.beta3) * std::clamp(ratio, 1 / feedback_.clip, feedback_.clip);
    }
    first_ = false;
    previous_ = loss;
  }

  AdamOptions options_;
  FeedbackOptions feedback_;
  AdamMoments moments_;
  bool first_ = true;
  double previous_ = 0;
  double d_ = 1;
  Vector gradient_;
  Vector step_;
};

}  // namespace

Method eve_method() {
  std::vector<SettingSpec> settings = adam_settings(0.001);
  settings.push_back(number_setting("beta3", "beta 3", "Decay of the running mean of the relative change of the loss.", 0.999, 0, 0.9999));
  settings.push_back(
      number_setting("c", "c", "One step's relative change counts as no less than 1/c and no more than c.", 10, 1, 1e6, true));
  settings.push_back(number_setting("minimum", "f*", "The lowest value the loss can have.", 0, -1e6, 1e6));
  return {.name = "eve",
          .label = "Eve",
          .help = "Adam whose learning rate grows while the loss hardly changes and shrinks while it jumps.",
          .settings = std::move(settings),
          .make = [](const Settings& values, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Eve>(
                read_adam_options(values),
                FeedbackOptions{.beta3 = values.number("beta3"), .clip = values.number("c"), .minimum = values.number("minimum")});
          }};
}

}  // namespace igd
