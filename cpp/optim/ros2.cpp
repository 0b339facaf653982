// ROS2, a two-stage Rosenbrock method: with A = the curvature at theta, f = -grad L and gamma = 1 - 1/sqrt 2 (L-stable)
//   (I + gamma eta A) k1 = f(theta),   (I + gamma eta A) k2 = f(theta + eta k1) - 2 k1,   theta+ = theta + eta (3 k1 + k2) / 2.
//   Verwer, Spee, Blom & Hundsdorfer (1999), SIAM J. Sci. Comput. 20:1456. A W-method: of order 2 whatever A is, so also with the
//   Gauss-Newton matrix, a mask (where A = 0 it is Heun's method) or a system solved roughly. theta + eta k1 is of order 1 and
//   comes for free: the difference eta (k1 + k2) / 2 estimates the error.

#include <cmath>
#include <limits>

#include "optim/implicit_system.h"
#include "optim/methods.h"
#include "optim/step_control.h"

namespace igd {

namespace {

enum class ErrorControl { fixed, embedded };

std::span<const Word<ErrorControl>> error_control_words() {
  static constexpr Word<ErrorControl> words[] = {
      {ErrorControl::fixed, "fixed", "fixed", "Every step has the learning rate given."},
      {ErrorControl::embedded, "embedded", "by the error",
       "The learning rate follows the estimated error of the step; a step whose error is too large is taken back."},
  };
  return words;
}

struct Ros2Options {
  double learning_rate;
  ErrorControl control;
  double limit;      ///< control raises the learning rate no further
  double tolerance;  ///< error that a step may make: of each parameter, absolute, and relative to it
};

class Ros2 final : public Optimizer {
 public:
  Ros2(const Ros2Options& options, ImplicitOptions implicit)
      : options_(options), system_(std::move(implicit)), control_(options.learning_rate, options.limit, 2) {}

  StepReport step(Objective& objective, Vector& theta) override {
    constexpr int kTrials = 12;
    StepReport report;
    report.loss = system_.evaluate(objective, theta, gradient_);
    for (;;) {
      report.learning_rate = options_.control == ErrorControl::fixed ? options_.learning_rate : control_.learning_rate();
      find_stages(objective, theta, report);
      if (options_.control == ErrorControl::fixed || control_.accept(relative_error(theta, report.learning_rate))) break;
      if (++report.rejected == kTrials || !std::isfinite(report.loss)) return report;
    }
    step_ = static_cast<Scalar>(report.learning_rate / 2) * (3 * k1_ + k2_);
    theta += step_;
    report.flow_time = report.learning_rate;
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override {
    options_.learning_rate *= factor;
    control_.scale_learning_rate(factor);
  }

  void scale_limit(double factor) override { control_.scale_limit(factor); }

 private:
  /// With gamma eta = tau, (A + I / tau) k = right side / tau; the second system has the operator of the first, at theta.
  void find_stages(Objective& objective, const Vector& theta, StepReport& report) {
    constexpr double kGamma = 0.29289321881345248;  // 1 - 1/sqrt 2
    const double shift = 1 / (kGamma * report.learning_rate);
    count(system_.solve_for_gradient(objective, shift, -shift, gradient_, k1_), report);
    report.gradient_norm = system_.right_side_norm() / shift;
    arrival_ = theta + static_cast<Scalar>(report.learning_rate) * k1_;
    objective.probe(arrival_, arrival_gradient_);
    right_side_ = static_cast<Scalar>(-shift) * (arrival_gradient_ + 2 * k1_);
    count(system_.solve(objective, shift, right_side_, k2_), report);
  }

  static void count(const CgReport& cg, StepReport& report) {
    report.cg = cg;
    report.cg_iterations += cg.iterations;
  }

  /// The root mean square over the parameters of estimated error / tolerated error; <= 1: tolerable.
  double relative_error(const Vector& theta, double eta) const {
    if (!arrival_gradient_.allFinite()) return std::numeric_limits<double>::infinity();  // where there is no k2, CG leaves 0
    const auto tolerance = static_cast<Scalar>(options_.tolerance);
    const auto error = static_cast<Scalar>(eta / 2) * (k1_ + k2_).array();
    const auto tolerated = tolerance + tolerance * theta.array().abs();
    return std::sqrt(static_cast<double>((error / tolerated).square().mean()));
  }

  Ros2Options options_;
  ImplicitSystem system_;
  PiControl control_;
  Vector gradient_;
  Vector right_side_;
  Vector k1_;
  Vector k2_;
  Vector arrival_;
  Vector arrival_gradient_;
  Vector step_;
};

}  // namespace

Method ros2_method() {
  std::vector<SettingSpec> settings = implicit_settings(1);
  settings.push_back(choice_setting("control", "step control", "How the learning rate changes from step to step.", error_control_words(),
                                    ErrorControl::fixed));
  settings.push_back(number_setting("error_tolerance", "error tolerance",
                                    "The error a step may make in every parameter, absolute and relative to it.", 0.001, 1e-12, 1e3, true));
  settings.push_back(
      number_setting("learning_rate_limit", "grows up to", "Step control raises the learning rate no further.", 50, 1e-9, 1e9, true));
  return {.name = "ros2",
          .label = "ROS2",
          .help = "Two linear systems a step: follows the flow to second order, damps what is stiff at any step size, and knows its error.",
          .implicit = true,
          .settings = std::move(settings),
          .make = [](const Settings& values, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Ros2>(Ros2Options{.learning_rate = values.number("learning_rate"),
                                                      .control = *find_word(error_control_words(), values.word("control")),
                                                      .limit = values.number("learning_rate_limit"),
                                                      .tolerance = values.number("error_tolerance")},
                                          read_implicit_options(values, blocks));
          }};
}

}  // namespace igd
