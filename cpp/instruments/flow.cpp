#include "instruments/flow.h"

#include <cmath>

#include "optim/methods.h"

namespace igd {

namespace {

/// Of each parameter and step of the path: about the rounding of its arithmetic.
constexpr double kTolerance = sizeof(Scalar) == sizeof(double) ? 1e-11 : 3e-8;

/// Steps whose times add up to within this share of a point's time meet it.
constexpr double kSameTime = 1e-6;

}  // namespace

FlowPath::FlowPath(const NetworkObjective& objective, Vector theta, std::vector<double> times)
    : objective_(objective), flow_(std::move(theta), kTolerance), times_(std::move(times)) {
  objective_.next_batch();
  points_.reserve(times_.size() + 1);
  keep();
}

bool FlowPath::advance() {
  if (lost_ || complete()) return false;
  const GradientFlow::Status status = flow_.advance(objective_, times_[points_.size() - 1]);
  lost_ = status == GradientFlow::Status::lost;
  if (status == GradientFlow::Status::reached) keep();
  return !lost_ && !complete();
}

void FlowPath::keep() {
  const double loss = objective_.evaluate(flow_.theta(), gradient_);
  points_.push_back({flow_.time(), loss, flow_.theta()});
}

FlowRun::FlowRun(const FlowPath& path, const RacerSpec& racer)
    : path_(path),
      objective_(path.objective()),
      optimizer_(find_method(racer.method)->make(racer.settings, objective_.blocks())),
      theta_(path.points().front().theta) {
  objective_.next_batch();
  if (path.points().size() < 2) status_ = Status::arrived;
}

bool FlowRun::advance() {
  if (status_ != Status::under_way) return false;
  const StepReport report = optimizer_->step(objective_, theta_);
  time_ += report.flow_time;
  const FlowPoint& next = path_.points()[distances_.size() + 1];
  if (!std::isfinite(report.loss) || !std::isfinite(report.step_norm)) {
    status_ = Status::lost;
  } else if (time_ > next.time * (1 + kSameTime) || report.flow_time == 0) {
    status_ = Status::astray;
  } else if (time_ >= next.time * (1 - kSameTime)) {
    distances_.push_back({next.time, objective_.gradients(), static_cast<double>((theta_ - next.theta).norm())});
    if (distances_.size() + 1 == path_.points().size()) status_ = Status::arrived;
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
