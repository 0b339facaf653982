// The linearised midpoint rule: (I + eta/2 C) delta = -eta g, of order 2 with the Hessian, 1 with anything else.
//   One Newton iteration of the implicit midpoint rule, Hairer & Wanner (1996), IV.3. A-stable but not L-stable: on a quadratic a step
//   multiplies by (1 - eta lambda / 2) / (1 + eta lambda / 2), so that stiff directions ring on.

#include "optim/implicit_system.h"
#include "optim/methods.h"

namespace igd {

namespace {

class Midpoint final : public Optimizer {
 public:
  Midpoint(double learning_rate, ImplicitOptions options) : learning_rate_(learning_rate), system_(std::move(options)) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    report.loss = system_.evaluate(objective, theta, gradient_);
    report.cg = system_.solve_for_gradient(objective, 2 / learning_rate_, -2, gradient_, delta_);
    report.cg_iterations = report.cg.iterations;
    report.gradient_norm = system_.right_side_norm() / 2;
    theta += delta_;
    report.step_norm = static_cast<double>(delta_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  double learning_rate_;
  ImplicitSystem system_;
  Vector gradient_;
  Vector delta_;
};

}  // namespace

Method midpoint_method() {
  return {.name = "midpoint",
          .label = "Midpoint rule",
          .help = "The implicit step of half the size, taken twice as far: second order with the Hessian, but rings where it is stiff.",
          .implicit = true,
          .settings = implicit_settings(1),
          .make = [](const Settings& settings, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Midpoint>(settings.number("learning_rate"), read_implicit_options(settings, blocks));
          }};
}

}  // namespace igd
