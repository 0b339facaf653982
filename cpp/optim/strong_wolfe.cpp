#include "optim/strong_wolfe.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace igd {

namespace {

/// Where the cubic through both points with their slopes has its minimum, kept off the ends of the interval; its middle where there
/// is none or a value is not finite.
double interpolate(const LinePoint& a, const LinePoint& b) {
  const double middle = (a.alpha + b.alpha) / 2;
  if (!std::isfinite(a.value) || !std::isfinite(b.value) || !std::isfinite(b.slope)) return middle;
  const double d1 = a.slope + b.slope - 3 * (a.value - b.value) / (a.alpha - b.alpha);
  const double square = d1 * d1 - a.slope * b.slope;
  if (!(square >= 0)) return middle;
  const double d2 = std::copysign(std::sqrt(square), b.alpha - a.alpha);
  const double minimum = b.alpha - (b.alpha - a.alpha) * (b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2);
  const double margin = 0.1 * std::abs(b.alpha - a.alpha);
  const double low = std::min(a.alpha, b.alpha) + margin;
  const double high = std::max(a.alpha, b.alpha) - margin;
  return minimum >= low && minimum <= high ? minimum : std::isfinite(minimum) ? std::clamp(minimum, low, high) : middle;
}

}  // namespace

LinePoint strong_wolfe(const std::function<LinePoint(double alpha)>& phi, const LinePoint& start, double first,
                       const StrongWolfeOptions& options) {
  assert(start.alpha == 0 && start.slope < 0 && first > 0);
  const auto too_high = [&](const LinePoint& p) { return !(p.value <= start.value + options.sufficient_decrease * p.alpha * start.slope); };
  const auto is_flat = [&](const LinePoint& p) { return std::abs(p.slope) <= -options.curvature * start.slope; };

  // Go out until an interval must hold a point: low is the best so far, high the other end.
  LinePoint low = start;
  LinePoint high = start;
  int evaluations = 0;
  for (double alpha = first;; alpha *= 2) {
    const LinePoint point = phi(alpha);
    ++evaluations;
    if (too_high(point) || (evaluations > 1 && point.value >= low.value)) {
      high = point;
      break;
    }
    if (is_flat(point)) return point;
    if (point.slope >= 0) {
      high = std::exchange(low, point);
      break;
    }
    low = point;
    if (evaluations == options.max_evaluations) return low;
  }

  // Narrow it (algorithm 3.6, "zoom").
  while (evaluations < options.max_evaluations) {
    const double alpha = interpolate(low, high);
    if (alpha == low.alpha || alpha == high.alpha) break;
    const LinePoint point = phi(alpha);
    ++evaluations;
    if (too_high(point) || point.value >= low.value) {
      high = point;
      continue;
    }
    if (is_flat(point)) return point;
    if (point.slope * (high.alpha - low.alpha) >= 0) high = low;
    low = point;
  }
  return low;
}

}  // namespace igd
