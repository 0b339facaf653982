// The two-stage singly diagonally implicit Runge-Kutta method of order 2, gamma = 1 - 1/sqrt 2, L-stable:
//   x_1 = theta - gamma eta grad L(x_1),   theta+ = theta - (1 - gamma) eta grad L(x_1) - gamma eta grad L(theta+).
//   Alexander (1977), SIAM J. Numer. Anal. 14:1006; Hairer & Wanner (1996), IV.6.

#include "optim/proximal_method.h"

namespace igd {

namespace {

class Sdirk2 final : public ProximalMethod {
 public:
  using ProximalMethod::ProximalMethod;

 private:
  void go(Standing& at) override {
    constexpr double kGamma = 0.29289321881345248;  // 1 - 1/sqrt 2
    stage(at, start_, kGamma * learning_rate_);

    // (theta - start) / (gamma eta) is the stage's own -grad L(x_1), also where the equation was solved to a tolerance only.
    centre_ = start_ + static_cast<Scalar>((1 - kGamma) / kGamma) * (at.theta - start_);
    evaluate_again(at);
    stage(at, centre_, kGamma * learning_rate_);
  }

  Vector centre_;
};

}  // namespace

Method sdirk2_method() {
  return {.name = "sdirk2",
          .label = "SDIRK2",
          .help = "Two implicit stages: second order without a memory, and stiff directions die out.",
          .implicit = true,
          .settings = nonlinear_settings(1),
          .make = &make_proximal<Sdirk2>};
}

}  // namespace igd
