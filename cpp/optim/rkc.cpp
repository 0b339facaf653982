// Runge-Kutta-Chebyshev: an explicit method of order 1 whose s stages are spent on stability alone: the stable interval grows as
// 1.94 s^2, so that a step eta costs about sqrt(eta lambda / 1.94) gradients and no product with a curvature matrix.
//   van der Houwen & Sommeijer (1980), Z. Angew. Math. Mech. 60:479; damped as in Hairer & Wanner (1996), IV.2, eq. 2.17;
//   as an optimizer Eftekhari, Vandereycken, Vilmart & Zygalakis (2021), BIT 61:119.

#include <algorithm>
#include <cmath>
#include <utility>

#include "linalg/lanczos.h"
#include "optim/methods.h"

namespace igd {

namespace {

struct RkcOptions {
  double learning_rate;
  double damping;  ///< epsilon: by how much the method stays inside the stable interval
  int max_stages;
  int refresh;  ///< steps between two measurements of the largest eigenvalue
};

/// The s-stage method: w0 = 1 + damping / s^2, w1 = T_s(w0) / T_s'(w0).
struct Chebyshev {
  double w0 = 1;
  double w1 = 1;
  double stable_until = 0;  ///< the largest eta lambda at which it is stable

  Chebyshev(int stages, double damping) : w0(1 + damping / (static_cast<double>(stages) * stages)) {
    double T[2] = {1, w0};  // T_{j-1}, T_j
    double slope[2] = {0, 1};
    for (int j = 2; j <= stages; ++j) {
      const double next_slope = 2 * T[1] + 2 * w0 * slope[1] - slope[0];
      const double next = 2 * w0 * T[1] - T[0];
      T[0] = std::exchange(T[1], next);
      slope[0] = std::exchange(slope[1], next_slope);
    }
    w1 = T[1] / slope[1];
    stable_until = (1 + w0) / w1;
  }
};

class RungeKuttaChebyshev final : public Optimizer {
 public:
  explicit RungeKuttaChebyshev(const RkcOptions& options) : options_(options) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report;
    report.loss = objective.evaluate(theta, gradient_);
    report.gradient_norm = static_cast<double>(gradient_.norm());
    if (steps_++ % options_.refresh == 0 && report.gradient_norm > 0 && std::isfinite(report.gradient_norm)) {
      measure_eigenvalue(objective);
    }
    const Chebyshev method = choose_stages();
    // With all the stages allowed it may still be too little: the step is then as long as is stable.
    report.learning_rate = lambda_ > 0 ? std::min(options_.learning_rate, method.stable_until / lambda_) : options_.learning_rate;
    report.flow_time = report.learning_rate;
    start_ = theta;
    take_stages(objective, theta, method, report.learning_rate);
    report.step_norm = static_cast<double>((theta - start_).norm());
    return report;
  }

  void scale_learning_rate(double factor) override { options_.learning_rate *= factor; }

 private:
  /// lambda_: an estimate from above of the Hessian's largest eigenvalue on this batch, by a few Lanczos iterations from where the
  /// last measurement ended.
  void measure_eigenvalue(Objective& objective) {
    constexpr int kIterations = 8;
    constexpr double kSafety = 1.05;
    space_.start(objective.curvature(Curvature::hessian, objective.all_blocks()), leading_.size() > 0 ? leading_ : gradient_);
    while (space_.dimension() < kIterations && space_.extend()) {
    }
    if (space_.dimension() == 0) return;
    const int last = space_.dimension() - 1;
    space_.ritz_vector(last, leading_);
    lambda_ = kSafety * (space_.ritz_values()[last] + space_.ritz_errors()[last]);
  }

  Chebyshev choose_stages() {
    stages_ = 1;
    Chebyshev method(stages_, options_.damping);
    while (method.stable_until < options_.learning_rate * lambda_ && stages_ < options_.max_stages) {
      method = Chebyshev(++stages_, options_.damping);
    }
    return method;
  }

  /// theta = K_s, from K_0 = theta and its gradient.
  void take_stages(Objective& objective, Vector& theta, const Chebyshev& method, double eta) {
    previous_ = theta;  // K_{j-2}
    theta.noalias() -= static_cast<Scalar>(method.w1 / method.w0 * eta) * gradient_;
    double T[2] = {1, method.w0};
    for (int j = 2; j <= stages_; ++j) {
      objective.evaluate(theta, gradient_);
      const double next = 2 * method.w0 * T[1] - T[0];
      const auto ratio = static_cast<Scalar>(T[1] / next);
      const auto older = static_cast<Scalar>(T[0] / next);
      previous_ = 2 * static_cast<Scalar>(method.w0) * ratio * theta - older * previous_ -
                  2 * static_cast<Scalar>(method.w1 * eta) * ratio * gradient_;
      previous_.swap(theta);
      T[0] = std::exchange(T[1], next);
    }
  }

  RkcOptions options_;
  KrylovSpace space_;
  long long steps_ = 0;
  double lambda_ = 0;
  int stages_ = 1;
  Vector leading_;  // the Ritz vector of lambda_
  Vector gradient_;
  Vector start_;
  Vector previous_;
};

}  // namespace

Method rkc_method() {
  return {
      .name = "rkc",
      .label = "Runge-Kutta-Chebyshev",
      .help = "Explicit, with as many gradients a step as its size needs to be stable, by the measured largest eigenvalue.",
      .settings = {learning_rate_setting(10),
                   number_setting("damping", "damping", "How far inside the stable interval the method stays.", 0.05, 1e-6, 1, true),
                   integer_setting("max_stages", "stages, at most", "A step that would need more is cut to what is stable.", 100, 1, 1000),
                   integer_setting("refresh", "steps per measurement", "How often the largest eigenvalue is measured anew.", 10, 1,
                                   1000000)},
      .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
        return std::make_unique<RungeKuttaChebyshev>(RkcOptions{.learning_rate = settings.number("learning_rate"),
                                                                .damping = settings.number("damping"),
                                                                .max_stages = settings.integer("max_stages"),
                                                                .refresh = settings.integer("refresh")});
      }};
}

}  // namespace igd
