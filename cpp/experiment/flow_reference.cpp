#include "experiment/flow_reference.h"

#include <limits>

namespace igd {

namespace {

/// Of each parameter and step: what the arithmetic can carry, and far below what any racer gets wrong.
constexpr double kTolerance = sizeof(Scalar) == sizeof(double) ? 1e-10 : 1e-6;

}  // namespace

FlowReference::FlowReference(const NetworkObjective& objective, const Vector& theta) : objective_(objective), flow_(theta, kTolerance) {
  objective_.next_batch();
}

bool FlowReference::advance(double time) {
  if (lost_) return true;
  const GradientFlow::Status status = flow_.advance(objective_, time);
  lost_ = status == GradientFlow::Status::lost;
  return status != GradientFlow::Status::under_way;
}

double FlowReference::distance(const Vector& theta) const {
  if (lost_) return std::numeric_limits<double>::quiet_NaN();
  return static_cast<double>((theta - flow_.theta()).norm());
}

}  // namespace igd
