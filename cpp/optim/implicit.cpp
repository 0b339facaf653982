// Implicit gradient descent: backward (implicit) Euler for theta' = -g, linearised once: (I + eta C) delta = -eta g.
//   Hairer & Wanner (1996), "Solving Ordinary Differential Equations II", IV.7 (the linearly implicit Euler method). With C the
//   Gauss-Newton matrix also the step of Levenberg (1944) and Marquardt (1963) with damping 1 / eta.
// On a quadratic with curvature lambda a step multiplies by 1 / (1 + eta lambda): stable for every eta > 0.
//
// Blocks that are not chosen are stepped explicitly, from the same gradient: delta = -eta g there (IMEX Euler).

#include <cmath>

#include "optim/implicit_system.h"
#include "optim/methods.h"
#include "optim/step_control.h"

namespace igd {

namespace {

class ImplicitGradientDescent final : public Optimizer {
 public:
  ImplicitGradientDescent(double learning_rate, ImplicitOptions options, Control control, double limit)
      : learning_rate_(learning_rate),
        system_(std::move(options)),
        control_(control),
        gain_(learning_rate, limit),
        ser_(learning_rate, limit) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report;
    if (control_ == Control::adaptive) return step_adaptively(objective, theta);

    report.learning_rate = learning_rate_;
    if (control_ == Control::ser) {
      report.loss = objective.evaluate(theta, gradient_);
      report.gradient_norm = static_cast<double>(gradient_.norm());
      report.learning_rate = ser_.learning_rate(report.gradient_norm);
    } else {
      report.loss = system_.evaluate(objective, theta, gradient_);
    }
    report.flow_time = report.learning_rate;
    solve(objective, report);
    theta += delta_;
    report.step_norm = static_cast<double>(delta_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override {
    learning_rate_ *= factor;
    gain_.scale_learning_rate(factor);
    ser_.scale_learning_rate(factor);
  }

  void scale_limit(double factor) override {
    gain_.scale_limit(factor);
    ser_.scale_limit(factor);
  }

 private:
  /// (C + I / eta) delta = -g has the same solution as (I + eta C) delta = -eta g and a scale that does not grow with eta.
  void solve(Objective& objective, StepReport& report) {
    report.cg = system_.solve_for_gradient(objective, 1 / report.learning_rate, -1, gradient_, delta_);
    report.cg_iterations += report.cg.iterations;
    if (control_ != Control::ser) report.gradient_norm = system_.right_side_norm();
  }

  /// Tries until the loss of the batch does not rise; theta stays where it is if that takes too many trials.
  StepReport step_adaptively(Objective& objective, Vector& theta) {
    constexpr int kTrials = 12;
    StepReport report;
    report.loss = system_.evaluate(objective, theta, gradient_);
    if (all_.empty()) all_ = objective.all_blocks();
    while (report.rejected < kTrials && std::isfinite(report.loss)) {
      report.learning_rate = gain_.learning_rate();
      solve(objective, report);
      trial_ = theta + delta_;
      const double gained = report.loss - objective.value(trial_, all_);
      if (gain_.accept(report.loss, gained, report.cg.predicted_decrease)) {
        theta = trial_;
        report.flow_time = report.learning_rate;
        report.step_norm = static_cast<double>(delta_.norm());
        return report;
      }
      ++report.rejected;
      if (GainControl::is_invisible(report.loss, report.cg.predicted_decrease)) break;
    }
    return report;
  }

  double learning_rate_;
  ImplicitSystem system_;
  Control control_;
  GainControl gain_;
  SerControl ser_;
  Vector gradient_;
  Vector delta_;
  Vector trial_;
  BlockMask all_;  // every block
};

}  // namespace

Method implicit_method() {
  std::vector<SettingSpec> settings = implicit_settings(10);
  for (SettingSpec& spec : control_settings()) settings.push_back(std::move(spec));
  return {.name = "implicit",
          .label = "Implicit",
          .help = "Backward Euler, linearised: solves (I + ηC) δ = −ηg by conjugate gradients.",
          .implicit = true,
          .settings = std::move(settings),
          .make = [](const Settings& values, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<ImplicitGradientDescent>(values.number("learning_rate"), read_implicit_options(values, blocks),
                                                             *find_word(control_words(), values.word("control")),
                                                             values.number("learning_rate_limit"));
          }};
}

}  // namespace igd
