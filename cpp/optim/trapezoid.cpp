// The trapezoidal rule: theta+ = theta - eta/2 (grad L(theta) + grad L(theta+)), of order 2.
//   Crank & Nicolson (1947); Hairer & Wanner (1996), IV.3. A-stable but not L-stable: a stiff direction is multiplied by nearly -1,
//   so that what a large step excites there rings on.

#include "optim/proximal_method.h"

namespace igd {

namespace {

class Trapezoid final : public ProximalMethod {
 public:
  using ProximalMethod::ProximalMethod;

 private:
  void go(Standing& at) override {
    centre_ = at.theta - static_cast<Scalar>(learning_rate_ / 2) * gradient_;
    stage(at, centre_, learning_rate_ / 2);
  }

  Vector centre_;
};

}  // namespace

Method trapezoid_method() {
  return {.name = "trapezoid",
          .label = "Trapezoidal rule",
          .help = "Half an explicit and half an implicit step: follows the flow to second order, but rings where it is stiff.",
          .implicit = true,
          .settings = nonlinear_settings(1),
          .make = &make_proximal<Trapezoid>};
}

}  // namespace igd
