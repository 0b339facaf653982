// Backward (implicit) Euler solved to a tolerance: theta+ = theta - eta grad L(theta+).
//   Hairer & Wanner (1996), IV.3; as an optimizer the proximal point method, Rockafellar (1976), SIAM J. Control Optim. 14:877.
// Where all blocks are implicit the loss of the batch never rises, for any eta: L(theta+) + |theta+ - theta|^2 / (2 eta) <= L(theta).

#include "optim/proximal_method.h"

namespace igd {

namespace {

class BackwardEuler final : public ProximalMethod {
 public:
  using ProximalMethod::ProximalMethod;

 private:
  void go(Standing& at) override { stage(at, start_, learning_rate_); }
};

}  // namespace

Method backward_euler_method() {
  return {.name = "backward_euler",
          .label = "Backward Euler",
          .help = "The implicit equation itself, solved by Newton's method: where all blocks are implicit the batch's loss never rises.",
          .implicit = true,
          .settings = nonlinear_settings(10),
          .make = &make_proximal<BackwardEuler>};
}

}  // namespace igd
