// The exponential Euler method (exponential Rosenbrock-Euler): theta+ = theta - eta phi_1(-eta C) g, the exact flow of the quadratic
// model over the time eta.
//   Pope (1963), Comm. ACM 6:491; Hochbruck & Ostermann (2010), Acta Numerica 19:209, eq. 2.10. phi_1 from one Krylov space: Saad (1992).
//   When to stop: the residual of the model's own flow at time eta, Botchev, Grimm & Hochbruck (2013), SIAM J. Sci. Comput. 35:A1376.
// Of order 2 with the Hessian, 1 with anything else. Blocks that are not chosen are stepped explicitly.

#include <algorithm>
#include <cmath>

#include "linalg/lanczos.h"
#include "optim/krylov_problem.h"
#include "optim/methods.h"

namespace igd {

namespace {

constexpr const char* kLanczosCoordinates = "lanczos.coordinates";

struct ExponentialOptions {
  double learning_rate;
  KrylovOptions krylov;
  double tolerance;
  int max_iterations;
};

class ExponentialEuler final : public Optimizer {
 public:
  explicit ExponentialEuler(const ExponentialOptions& options) : options_(options), problem_(options.krylov) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = options_.learning_rate, .flow_time = options_.learning_rate};
    report.loss = problem_.evaluate(objective, theta, gradient_);
    delta_ = static_cast<Scalar>(-options_.learning_rate) * gradient_;

    KrylovOperator& C = problem_.at(objective, true);
    C.start(gradient_, 1, start_);
    report.gradient_norm = problem_.norm(objective, C, start_, gradient_);
    const double squared_norm = C.inner_product(start_, start_);
    const bool follows = squared_norm > 0 && std::isfinite(squared_norm) && follow_model(C, report);
    if (!follows) solution_ = static_cast<Scalar>(-options_.learning_rate) * start_;
    C.finish(solution_, delta_);
    theta += delta_;
    report.step_norm = static_cast<double>(delta_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { options_.learning_rate *= factor; }

 private:
  /// solution_ = -eta phi_1(-eta C) g; false where there is no product to build it from.
  bool follow_model(const LinearOperator& C, StepReport& report) {
    const double eta = options_.learning_rate;
    const auto flow = [eta](double lambda) { return -eta * phi1(-eta * lambda); };
    space_.start(C, start_);
    report.cg.status = CgStatus::iteration_limit;
    int next_look = 1;
    while (space_.dimension() < options_.max_iterations) {
      if (!space_.extend()) break;
      // A look takes k^3: in a large space not at every k.
      const int k = space_.dimension();
      if (k < next_look && k < options_.max_iterations && space_.coupling() > 0) continue;
      next_look = k + std::max(1, k / 10);
      // |residual| / |g| of x' = -C x - g at time eta, the x of the space.
      report.cg.relative_residual = space_.coupling() * space_.last_coefficient(flow);
      if (report.cg.relative_residual <= options_.tolerance) {
        report.cg.status = CgStatus::converged;
        break;
      }
    }
    if (space_.dimension() == 0) {
      report.cg.status = CgStatus::not_finite;
      return false;
    }
    space_.apply_function(flow, solution_);
    problem_.expect(space_.dimension());
    report.cg.iterations = space_.dimension();
    report.cg_iterations = space_.dimension();
    return true;
  }

  ExponentialOptions options_;
  KrylovProblem problem_;
  KrylovSpace space_;
  Vector gradient_;
  Vector start_;     // the gradient in the coordinates of the operator
  Vector solution_;  // the step in them
  Vector delta_;
};

}  // namespace

Method exponential_euler_method() {
  std::vector<SettingSpec> settings = krylov_settings(10);
  settings.push_back(number_setting("lanczos.tolerance", "Lanczos tolerance",
                                    "The model's flow is followed until its residual is this fraction of the gradient.", 0.1, 0, 0.999,
                                    true));
  settings.push_back(
      integer_setting("lanczos.max_iterations", "Lanczos iterations, at most", "The products with C that one step may spend.", 20, 1, 200));
  settings.push_back(coordinates_setting(kLanczosCoordinates));
  return {.name = "exponential_euler",
          .label = "Exponential Euler",
          .help = "Follows the flow of the quadratic model exactly: θ − η φ₁(−ηC) g, by the Lanczos process.",
          .implicit = true,
          .settings = std::move(settings),
          .make = [](const Settings& values, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<ExponentialEuler>(ExponentialOptions{.learning_rate = values.number("learning_rate"),
                                                                         .krylov = read_krylov_options(values, kLanczosCoordinates, blocks),
                                                                         .tolerance = values.number("lanczos.tolerance"),
                                                                         .max_iterations = values.integer("lanczos.max_iterations")});
          }};
}

}  // namespace igd
