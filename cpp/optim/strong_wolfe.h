#pragma once
// A line search for the strong Wolfe conditions.
//   Nocedal & Wright (2006), "Numerical Optimization", algorithms 3.5 and 3.6, with their cubic interpolation (eq. 3.59).

#include <functional>

namespace igd {

/// A point of phi(alpha) = L(theta + alpha p).
struct LinePoint {
  double alpha;
  double value;
  double slope;  ///< phi'(alpha)
};

struct StrongWolfeOptions {
  double sufficient_decrease = 1e-4;  ///< c1: phi(alpha) <= phi(0) + c1 alpha phi'(0)
  double curvature = 0.9;             ///< c2: |phi'(alpha)| <= c2 |phi'(0)|
  int max_evaluations = 25;
};

/// Returns a point that meets both conditions; once the evaluations are spent or no number is left between two points, the lowest one
/// that meets the first; `start` if there is none. It need not be the point `phi` was asked for last.
/// Precondition: start.alpha = 0, start.slope < 0, first > 0.
LinePoint strong_wolfe(const std::function<LinePoint(double alpha)>& phi, const LinePoint& start, double first,
                       const StrongWolfeOptions& options = {});

}  // namespace igd
