#include "linalg/conjugate_gradient.h"

#include <cassert>
#include <cmath>

namespace igd {

CgReport ConjugateGradient::solve(const LinearOperator& A, double shift, const Vector& b, Vector& x, const CgOptions& options) {
  assert(b.size() == A.size() && x.size() == A.size());
  assert(options.max_iterations >= 1 && options.tolerance >= 0);

  CgReport report;
  x.setZero();
  residual_ = b;
  direction_ = b;
  product_.resize(b.size());
  double squared_residual = A.inner_product(residual_, residual_);
  const double squared_b = squared_residual;
  if (squared_b == 0) return {.status = CgStatus::converged, .relative_residual = 0};
  if (!std::isfinite(squared_b)) return {.status = CgStatus::not_finite};

  while (report.iterations < options.max_iterations) {
    A.apply(direction_, product_);
    product_.noalias() += static_cast<Scalar>(shift) * direction_;
    ++report.iterations;

    const double energy = A.inner_product(direction_, product_);
    report.curvature = energy / A.inner_product(direction_, direction_);
    if (!std::isfinite(energy)) {
      report.status = CgStatus::not_finite;
      return report;
    }
    if (energy <= 0) {
      report.status = CgStatus::negative_curvature;
      return report;
    }

    const double alpha = squared_residual / energy;
    x.noalias() += static_cast<Scalar>(alpha) * direction_;
    residual_.noalias() -= static_cast<Scalar>(alpha) * product_;

    const double previous = squared_residual;
    squared_residual = A.inner_product(residual_, residual_);
    report.relative_residual = std::sqrt(squared_residual / squared_b);
    if (report.relative_residual <= options.tolerance) {
      report.status = CgStatus::converged;
      return report;
    }
    direction_ = residual_ + static_cast<Scalar>(squared_residual / previous) * direction_;
  }
  return report;
}

}  // namespace igd
