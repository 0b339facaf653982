// The second backward differentiation formula: theta+ = 4/3 theta - 1/3 theta_{-1} - 2/3 eta grad L(theta+), of order 2, L-stable.
//   Curtiss & Hirschfelder (1952); Hairer & Wanner (1996), V.1. The first step, which has no past, is backward Euler's. After a step of
//   another length, w = eta / eta_{-1}, the coefficients are those of the unequal grid (Hairer, Norsett & Wanner 1993, III.5, (5.7)):
//   theta+ = theta + w^2/(1+2w) (theta - theta_{-1}) - (1+w)/(1+2w) eta grad L(theta+).

#include "optim/proximal_method.h"

namespace igd {

namespace {

class Bdf2 final : public ProximalMethod {
 public:
  using ProximalMethod::ProximalMethod;

 private:
  void go(Standing& at) override {
    const bool first = previous_.size() == 0;
    const double w = first ? 0 : learning_rate_ / previous_learning_rate_;
    centre_ = at.theta;
    if (!first) centre_ += static_cast<Scalar>(w * w / (1 + 2 * w)) * (at.theta - previous_);
    previous_ = at.theta;
    previous_learning_rate_ = learning_rate_;
    stage(at, centre_, (1 + w) / (1 + 2 * w) * learning_rate_);
  }

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
          .make = &make_proximal<Bdf2>};
}

}  // namespace igd
