// "Batch gradient descent" as the program that the 2020 project took over (Jeanselme/Eve) has it: an exhibit. The sum of gradients is
// cleared once per epoch and not once per batch, so that the k-th batch of an epoch steps along the gradients of all k:
//   theta <- theta - eta (g_1 + ... + g_k + weight_decay theta) / m, with m the batches of an epoch.

#include "optim/methods.h"

namespace igd {

namespace {

class PublishedBgd final : public Optimizer {
 public:
  PublishedBgd(double learning_rate, double weight_decay, int batches)
      : learning_rate_(learning_rate), weight_decay_(weight_decay), batches_(batches) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    report.loss = objective.evaluate(theta, gradient_);
    report.gradient_norm = static_cast<double>(gradient_.norm());
    if (sum_.size() == 0) sum_.setZero(gradient_.size());
    sum_ += gradient_;
    step_ = static_cast<Scalar>(learning_rate_ / batches_) * (sum_ + static_cast<Scalar>(weight_decay_) * theta);
    theta -= step_;
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }
  void start_epoch() override { sum_.setZero(); }

 private:
  double learning_rate_;
  double weight_decay_;
  int batches_;
  Vector gradient_;
  Vector sum_;
  Vector step_;
};

}  // namespace

Method published_bgd_method() {
  return {.name = "published_bgd",
          .label = "BGD (2020)",
          .help = "An exhibit: mini-batches whose gradients pile up until the end of the epoch.",
          .settings = {learning_rate_setting(0.1),
                       number_setting("weight_decay", "weight decay", "The factor of the parameters that is added to the gradients.", 0.001,
                                      0, 10, true),
                       integer_setting("batches", "batches in an epoch", "What the sum of gradients is divided by.", 10, 1, 1000000)},
          .make = [](const Settings& values, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<PublishedBgd>(values.number("learning_rate"), values.number("weight_decay"), values.integer("batches"));
          }};
}

}  // namespace igd
