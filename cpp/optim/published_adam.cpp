// Adam as the programs of the 2020 project jimmyjib/implicit-gradient-descent had it: an exhibit. Its corrections for the start at zero
// advance once per epoch in the MNIST program (for 300 steps of the first epoch a mean of few gradients counts tenfold), and end after
// some steps in the Ionosphere one; and it alone of all methods decays its parameters, biases too.
//   Otherwise Kingma & Ba (2015), algorithm 1.

#include "optim/adam_moments.h"
#include "optim/methods.h"

namespace igd {

namespace {

enum class Advance { epoch, step };

std::span<const Word<Advance>> advance_words() {
  static constexpr Word<Advance> words[] = {
      {Advance::epoch, "epoch", "once per epoch", "As the project's MNIST program has it."},
      {Advance::step, "step", "with every step", "As it should be."},
  };
  return words;
}

class PublishedAdam final : public Optimizer {
 public:
  PublishedAdam(const AdamOptions& options, double weight_decay, Advance advance, double corrected_steps)
      : options_(options), weight_decay_(weight_decay), advance_(advance), corrected_steps_(corrected_steps), moments_(options) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = options_.learning_rate, .flow_time = options_.learning_rate};
    report.loss = objective.evaluate(theta, gradient_);
    report.gradient_norm = static_cast<double>(gradient_.norm());
    moments_.take_in(gradient_);
    if (steps_ == 0 || advance_ == Advance::step) moments_.advance();
    if (corrected_steps_ > 0 && steps_ == corrected_steps_) moments_.end_correction();
    ++steps_;
    moments_.scaled(options_.learning_rate, 1, step_);
    step_ += static_cast<Scalar>(options_.learning_rate * weight_decay_) * theta;
    theta -= step_;
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { options_.learning_rate *= factor; }

  void start_epoch() override {
    if (advance_ == Advance::epoch) moments_.advance();
  }

 private:
  AdamOptions options_;
  double weight_decay_;
  Advance advance_;
  double corrected_steps_;
  double steps_ = 0;
  AdamMoments moments_;
  Vector gradient_;
  Vector step_;
};

}  // namespace

Method published_adam_method() {
  std::vector<SettingSpec> settings = adam_settings(0.1);
  settings.push_back(number_setting("weight_decay", "weight decay", "The share of every parameter taken off, times the learning rate.",
                                    0.01, 0, 10, true));
  settings.push_back(choice_setting("advance", "bias correction advances", "When the corrections of the running means advance.",
                                    advance_words(), Advance::epoch));
  settings.push_back(integer_setting("corrected_steps", "corrected for", "The steps after which there is no correction any more; 0: never.",
                                     0, 0, 1000000));
  return {.name = "published_adam",
          .label = "Adam (2020)",
          .help = "An exhibit: Adam as the 2020 project had it, its bias correction advancing once per epoch.",
          .settings = std::move(settings),
          .make = [](const Settings& values, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<PublishedAdam>(read_adam_options(values), values.number("weight_decay"),
                                                   *find_word(advance_words(), values.word("advance")), values.number("corrected_steps"));
          }};
}

}  // namespace igd
