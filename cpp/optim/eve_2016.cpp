// Eve as first published: Adam with one more factor d on the root, large when the loss changes much from step to step.
//   Koushik & Hayashi (2016), "Improving stochastic gradient descent with feedback", arXiv 1611.01505 versions 1 and 2, algorithm 1.
//   The authors' own program compares with the last raw loss instead of the smoothed one; this is the listing.

#include <algorithm>
#include <cmath>
#include <limits>

#include "optim/adam_moments.h"
#include "optim/methods.h"

namespace igd {

namespace {

struct FeedbackOptions {
  double beta3;         ///< decay of the running mean d
  double lower;         ///< k: the smoothed loss changes at least by the factor k + 1 or its inverse
  double upper;         ///< K: and at most by K + 1 or its inverse
  double weight_decay;  ///< apart from the moments, as in AdamW
};

class Eve2016 final : public Optimizer {
 public:
  Eve2016(const AdamOptions& options, const FeedbackOptions& feedback) : options_(options), feedback_(feedback), moments_(options) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = options_.learning_rate, .flow_time = options_.learning_rate};
    report.loss = objective.evaluate(theta, gradient_);
    moments_.update(gradient_);
    take_in(report.loss);
    moments_.scaled(options_.learning_rate, d_, step_);
    if (feedback_.weight_decay > 0) step_ += static_cast<Scalar>(options_.learning_rate * feedback_.weight_decay) * theta;
    theta -= step_;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { options_.learning_rate *= factor; }

 private:
  void take_in(double loss) {
    if (first_) {
      first_ = false;
      smoothed_ = loss;
      return;
    }
    // A loss of 0 would take the smoothed one to 0, from which no factor leads away. Only its ratios count.
    smoothed_ = std::max(smoothed_, std::numeric_limits<double>::min() * (feedback_.upper + 1));
    const bool rises = loss >= smoothed_;
    const double lowest = rises ? feedback_.lower + 1 : 1 / (feedback_.upper + 1);
    const double highest = rises ? feedback_.upper + 1 : 1 / (feedback_.lower + 1);
    const double previous = smoothed_;
    smoothed_ *= std::min(std::max(lowest, loss / smoothed_), highest);
    const double change = std::abs(smoothed_ - previous) / std::min(smoothed_, previous);
    d_ = feedback_.beta3 * d_ + (1 - feedback_.beta3) * change;
  }

  AdamOptions options_;
  FeedbackOptions feedback_;
  AdamMoments moments_;
  bool first_ = true;
  double smoothed_ = 0;
  double d_ = 1;
  Vector gradient_;
  Vector step_;
};

}  // namespace

Method eve_2016_method() {
  std::vector<SettingSpec> settings = adam_settings(0.001);
  settings.push_back(number_setting("beta3", "beta 3", "Decay of the running mean of the relative change of the loss.", 0.999, 0, 0.9999));
  settings.push_back(number_setting("k", "k", "The smoothed loss changes at least by the factor k + 1 or its inverse.", 0.1, 0, 100, true));
  settings.push_back(number_setting("K", "K", "The smoothed loss changes at most by the factor K + 1 or its inverse.", 10, 0, 1e6, true));
  settings.push_back(
      number_setting("weight_decay", "weight decay", "The share of every parameter taken off, times the learning rate.", 0, 0, 10, true));
  return {.name = "eve_2016",
          .label = "Eve (2016)",
          .help = "Adam whose step shrinks while the loss jumps; the first published listing.",
          .settings = std::move(settings),
          .make = [](const Settings& values, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Eve2016>(read_adam_options(values), FeedbackOptions{.beta3 = values.number("beta3"),
                                                                                        .lower = values.number("k"),
                                                                                        .upper = values.number("K"),
                                                                                        .weight_decay = values.number("weight_decay")});
          }};
}

}  // namespace igd
