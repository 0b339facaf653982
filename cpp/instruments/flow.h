#pragma once
// How near methods stay to the path that they approximate: gradient flow resolved at chosen times, and a method with a fixed step size
// beside it. What the order of an integrator says is seen here: halve the step, and the distance at the end falls by 2^order.
//   Hairer, Norsett & Wanner (1993), "Solving Ordinary Differential Equations I", II.3 (orders), II.10 (error against work).

#include <memory>
#include <vector>

#include "experiment/document.h"
#include "experiment/network_objective.h"
#include "optim/gradient_flow.h"
#include "optim/optimizer.h"

namespace igd {

/// The largest eigenvalue of the Hessian of the first batch of `objective` at `theta`, to a few hundredths. Cost: 12 products.
double largest_curvature(const NetworkObjective& objective, const Vector& theta);

/// The path theta' = -grad L(theta), kept at some times.
class FlowPath {
 public:
  /// Of the first batch of `objective`, of which a copy is made, from `theta`; `times`: above 0, growing.
  FlowPath(const NetworkObjective& objective, Vector theta, std::vector<double> times);
  FlowPath(const FlowPath&) = delete;  // a copy of its objective has no batch

  /// One step of the path, as fine as the arithmetic can carry: six gradients, and one more where it gets to one of the times. Then
  /// likewise once more to the last of them with other steps, to see how sure it is. False once there is nothing left to do, or the path is
  /// lost, because the objective is not finite.
  bool advance();

  bool lost() const { return lost_; }
  bool complete() const { return checked_; }
  double time() const { return flow_.time(); }
  /// The work so far in gradients of the batch.
  double gradients() const { return objective_.gradients(); }
  /// The start, and each of the times that has been reached; and the objective and theta there.
  const std::vector<double>& times() const { return reached_; }
  const std::vector<double>& losses() const { return losses_; }
  const Vector& theta(std::size_t point) const { return thetas_[point]; }
  /// |the path - the path with other steps| at the last of the times, once it is complete: distances no larger are errors of its
  /// arithmetic.
  double uncertainty() const { return uncertainty_; }
  const NetworkObjective& objective() const { return objective_; }

 private:
  void keep();

  NetworkObjective objective_;
  GradientFlow flow_;
  GradientFlow again_;
  std::vector<double> times_;
  std::vector<double> reached_;
  std::vector<double> losses_;
  std::vector<Vector> thetas_;
  Vector gradient_;
  bool lost_ = false;
  bool checked_ = false;
  double uncertainty_ = 0;
};

/// One method on its way beside a path.
class FlowRun {
 public:
  enum class Status {
    under_way,
    arrived,  ///< at the last point of the path
    lost,     ///< its loss is not finite
    astray,   ///< its steps do not add up to the times of the path: it has cut or rejected some
  };

  /// `racer`: the method, its learning rate and its other settings. `path` must outlive this, and all its points that are to be compared
  /// are known.
  FlowRun(const FlowPath& path, const RacerSpec& racer);
  FlowRun(const FlowRun&) = delete;

  /// One step; false once the run is over.
  bool advance();

  Status status() const { return status_; }
  /// At each point of the path so far but its start: the time, the work until then in gradients of the batch, and |theta - path|.
  const std::vector<double>& times() const { return times_; }
  const std::vector<double>& gradients() const { return gradients_; }
  const std::vector<double>& distances() const { return distances_; }

 private:
  const FlowPath& path_;
  NetworkObjective objective_;
  std::unique_ptr<Optimizer> optimizer_;
  Vector theta_;
  double time_ = 0;
  Status status_ = Status::under_way;
  std::vector<double> times_;
  std::vector<double> gradients_;
  std::vector<double> distances_;
};

std::span<const Word<FlowRun::Status>> flow_run_status_words();

}  // namespace igd
