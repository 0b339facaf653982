// The second backward differentiation formula: theta+ = 4/3 theta - 1/3 theta_{-1} - 2/3 eta grad L(theta+), of order 2, L-stable.
//   Curtiss & Hirschfelder (1952); Hairer & Wanner (1996), V.1. The first step, which has no past, is backward Euler's. After a step of
//   another length, w = eta / eta_{-1}, the coefficients are those of the unequal grid (Hairer, Norsett & Wanner 1993, III.5, (5.7)):
//   theta+ = theta + w^2/(1+2w) (theta - theta_{-1}) - (1+w)/(1+2w) eta grad L(theta+).

#include "optim/methods.h"
#include "optim/proximal_step.h"

namespace igd {

namespace {

class Bdf2 final : public Optimizer {
 public:
  Bdf2(double learning_rate, ImplicitOptions options, const NewtonOptions& newton)
      : learning_rate_(learning_rate), solver_(std::move(options), newton) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    double loss = objective.evaluate(theta, gradient_);
    report.loss = loss;
    report.gradient_norm = static_cast<double>(gradient_.norm());
    const bool first = previous_.size() == 0;
    const double w = first ? 0 : learning_rate_ / previous_learning_rate_;
    centre_ = theta;
    if (!first) centre_ += static_cast<Scalar>(w * w / (1 + 2 * w)) * (theta - previous_);
    previous_ = theta;
    previous_learning_rate_ = learning_rate_;
    solver_.solve(objective, centre_, (1 + w) / (1 + 2 * w) * learning_rate_, theta, loss, gradient_, report);
    report.step_norm = static_cast<double>((theta - previous_).norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  ProximalStep solver_;
  Vector gradient_;
  Vector previous_;
  double previous_learning_rate_ = 0;
  Vector centre_;
};

}  // namespace

Method bdf2_method() {
  return {.name = "bdf2",
          .label = "BDF2",
          .help = "Implicit in the new point, with the last two in its memory: second order, and stiff directions die out.",
          .implicit = true,
          .settings = nonlinear_settings(1),
          .make = [](const Settings& settings, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Bdf2>(settings.number("learning_rate"), read_implicit_options(settings, blocks),
                                          read_newton_options(settings));
          }};
}

}  // namespace igd
