#include "instruments/flow.h"

#include <cmath>
#include <limits>

#include "linalg/lanczos.h"
#include "optim/methods.h"

namespace igd {

namespace {

/// Of each parameter and step of the path: about the rounding of its arithmetic.
constexpr double kTolerance = sizeof(Scalar) == sizeof(double) ? 1e-11 : 3e-8;

constexpr double kOtherTolerance = 2 * kTolerance;

/// Steps whose times add up to within this share of a point's time meet it.
constexpr double kSameTime = 1e-6;

}  // namespace

double largest_curvature(const NetworkObjective& like, const Vector& theta) {
  constexpr int kProducts = 12;
  NetworkObjective objective(like);
  objective.next_batch();
  Vector gradient;
  objective.evaluate(theta, gradient);
  KrylovSpace space;
  space.start(objective.curvature(Curvature::hessian, objective.all_blocks()), gradient);
  while (space.dimension() < kProducts && space.extend()) {
  }
  return space.dimension() > 0 ? space.ritz_values()[space.dimension() - 1] : std::numeric_limits<double>::quiet_NaN();
}

FlowPath::FlowPath(const NetworkObjective& objective, Vector theta, std::vector<double> times)
    : objective_(objective), flow_(theta, kTolerance), again_(std::move(theta), kOtherTolerance), times_(std::move(times)) {
  objective_.next_batch();
  keep();
}

bool FlowPath::advance() {
  if (lost_ || checked_) return false;
  const bool follows = reached_.size() <= times_.size();
  GradientFlow& flow = follows ? flow_ : again_;
  const GradientFlow::Status status = flow.advance(objective_, follows ? times_[reached_.size() - 1] : times_.back());
  lost_ = status == GradientFlow::Status::lost;
  if (status == GradientFlow::Status::reached && follows) {
    keep();
  } else if (status == GradientFlow::Status::reached) {
    uncertainty_ = static_cast<double>((flow_.theta() - again_.theta()).norm());
    checked_ = true;
  }
  return !lost_ && !checked_;
}

void FlowPath::keep() {
  reached_.push_back(flow_.time());
  losses_.push_back(objective_.evaluate(flow_.theta(), gradient_));
  thetas_.push_back(flow_.theta());
}

FlowRun::FlowRun(const FlowPath& path, const RacerSpec& racer)
    : path_(path),
      objective_(path.objective()),
      optimizer_(find_method(racer.method)->make(racer.settings, objective_.blocks())),
      theta_(path.theta(0)) {
  objective_.next_batch();
  if (path.times().size() < 2) status_ = Status::arrived;
}

bool FlowRun::advance() {
  if (status_ != Status::under_way) return false;
  const StepReport report = optimizer_->step(objective_, theta_);
  time_ += report.flow_time;
  const std::size_t next = times_.size() + 1;
  const double due = path_.times()[next];
  if (!std::isfinite(report.loss) || !std::isfinite(report.step_norm)) {
    status_ = Status::lost;
  } else if (time_ > due * (1 + kSameTime) || report.flow_time == 0) {
    status_ = Status::astray;
  } else if (time_ >= due * (1 - kSameTime)) {
    times_.push_back(due);
    gradients_.push_back(objective_.gradients());
    distances_.push_back(static_cast<double>((theta_ - path_.theta(next)).norm()));
    if (next + 1 == path_.times().size()) status_ = Status::arrived;
  }
  return status_ == Status::under_way;
}

std::span<const Word<FlowRun::Status>> flow_run_status_words() {
  static constexpr Word<FlowRun::Status> words[] = {
      {FlowRun::Status::under_way, "under_way", "under way", "Steps are still to be taken."},
      {FlowRun::Status::arrived, "arrived", "arrived", "The last time of the path is reached."},
      {FlowRun::Status::lost, "lost", "lost", "The loss is not a finite number."},
      {FlowRun::Status::astray, "astray", "astray", "The steps do not add up to the times of the path."},
  };
  return words;
}

}  // namespace igd
