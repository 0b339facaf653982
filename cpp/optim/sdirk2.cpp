// The two-stage singly diagonally implicit Runge-Kutta method of order 2, gamma = 1 - 1/sqrt 2, L-stable:
//   x_1 = theta - gamma eta grad L(x_1),   theta+ = theta - (1 - gamma) eta grad L(x_1) - gamma eta grad L(theta+).
//   Alexander (1977), SIAM J. Numer. Anal. 14:1006; Hairer & Wanner (1996), IV.6.

#include "optim/methods.h"
#include "optim/proximal_step.h"

namespace igd {

namespace {

class Sdirk2 final : public Optimizer {
 public:
  Sdirk2(double learning_rate, ImplicitOptions options, const NewtonOptions& newton)
      : learning_rate_(learning_rate), solver_(std::move(options), newton) {}

  StepReport step(Objective& objective, Vector& theta) override {
    constexpr double kGamma = 0.29289321881345248;  // 1 - 1/sqrt 2
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    double loss = objective.evaluate(theta, gradient_);
    report.loss = loss;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    start_ = theta;
    solver_.solve(objective, start_, kGamma * learning_rate_, theta, loss, gradient_, report);

    // (theta - start) / (gamma eta) is the stage's own -grad L(x_1), also where the equation was solved to a tolerance only.
    centre_ = start_ + static_cast<Scalar>((1 - kGamma) / kGamma) * (theta - start_);
    if (!solver_.solves_all()) loss = objective.evaluate(theta, gradient_);
    solver_.solve(objective, centre_, kGamma * learning_rate_, theta, loss, gradient_, report);
    report.step_norm = static_cast<double>((theta - start_).norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  ProximalStep solver_;
  Vector gradient_;
  Vector start_;
  Vector centre_;
};

}  // namespace

Method sdirk2_method() {
  return {.name = "sdirk2",
          .label = "SDIRK2",
          .help = "Two implicit stages: second order without a memory, and stiff directions die out.",
          .implicit = true,
          .settings = nonlinear_settings(1),
          .make = [](const Settings& settings, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Sdirk2>(settings.number("learning_rate"), read_implicit_options(settings, blocks),
                                            read_newton_options(settings));
          }};
}

}  // namespace igd
