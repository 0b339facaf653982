#pragma once
// The flow theta' = -grad L(theta) itself, resolved to a tolerance: the path that every method's steps approximate.
//   Dormand & Prince (1980), J. Comput. Appl. Math. 6:19 (the pair of orders 5 and 4; Hairer, Norsett & Wanner 1993, table II.5.2).

#include <array>

#include "optim/objective.h"

namespace igd {

class GradientFlow {
 public:
  /// From `theta` at time 0; each step's estimated error is at most `tolerance` (1 + |theta_i|) in the root mean square.
  GradientFlow(Vector theta, double tolerance) : theta_(std::move(theta)), tolerance_(tolerance) {}

  double time() const { return time_; }
  const Vector& theta() const { return theta_; }

  enum class Status { under_way, reached, lost };

  /// Takes one step towards `time` on `objective`, the same in every call: six gradients, or none if the time is reached. Lost where
  /// no step is small enough: the objective is not finite there.
  Status advance(Objective& objective, double time);

 private:
  static constexpr std::size_t kStages = 7;

  /// Fills the stages from theta_ and returns the estimated error relative to the tolerated one; end_ is where the step would lead.
  double try_step(Objective& objective, double h);

  Vector theta_;
  double tolerance_;
  double time_ = 0;
  double h_ = 0;
  bool have_slope_ = false;  // slope_[0] is -grad L(theta_)
  std::array<Vector, kStages> slope_;
  Vector end_;
  Vector error_;
};

}  // namespace igd
