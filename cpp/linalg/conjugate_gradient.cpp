#include "linalg/conjugate_gradient.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace igd {

namespace {

/// The larger root t of |x + t p| = radius. Precondition: |x| <= radius.
double step_to_boundary(const LinearOperator& A, const Vector& x, const Vector& p, double radius) {
  const double pp = A.inner_product(p, p);
  const double xp = A.inner_product(x, p);
  const double gap = std::max(0.0, radius * radius - A.inner_product(x, x));
  return gap / (xp + std::sqrt(xp * xp + pp * gap));
}

/// Martens' rule on the decrease of the model after every iteration so far.
bool is_slow(const std::vector<double>& decreases, double progress) {
  const std::size_t i = decreases.size();
  const std::size_t window = std::max<std::size_t>(10, i / 10);
  if (i <= window) return false;
  const double gained = decreases[i - 1] - decreases[i - 1 - window];
  return gained < static_cast<double>(window) * progress * decreases[i - 1];
}

}  // namespace

std::span<const Word<CgStatus>> cg_status_words() {
  static constexpr Word<CgStatus> words[] = {
      {CgStatus::converged, "converged", "converged", "The residual came down to the tolerance."},
      {CgStatus::slow_progress, "slow_progress", "slow progress", "Iterations gained too little."},
      {CgStatus::iteration_limit, "iteration_limit", "iteration limit", "The products allowed were spent."},
      {CgStatus::boundary, "boundary", "trust radius", "The solution reached the trust radius."},
      {CgStatus::negative_curvature, "negative_curvature", "negative curvature", "A direction had no positive curvature."},
      {CgStatus::not_finite, "not_finite", "not finite", "A number was not finite."},
  };
  return words;
}

CgReport ConjugateGradient::solve(const LinearOperator& A, double shift, const Vector& b, Vector& x, const CgOptions& options,
                                  const LinearOperator* preconditioner, std::vector<CgIteration>* history, const CgObserver& observer) {
  assert(b.size() == A.size() && x.size() == A.size());
  assert(options.max_iterations >= 1 && options.tolerance >= 0 && options.progress >= 0 && options.radius > 0);

  CgReport report;
  const bool bounded = std::isfinite(options.radius);
  double decrease = 0;
  decreases_.clear();
  decreases_.reserve(static_cast<std::size_t>(options.max_iterations));
  if (history) history->clear();
  x.setZero();
  if (observer) observer(x);
  residual_ = b;
  product_.resize(b.size());
  const double squared_b = A.inner_product(b, b);
  if (squared_b == 0) return {.status = CgStatus::converged, .relative_residual = 0};
  if (!std::isfinite(squared_b)) return {.status = CgStatus::not_finite};

  // z = M r, which is r without a preconditioner.
  const auto precondition = [&]() -> const Vector& {
    if (!preconditioner) return residual_;
    preconditioned_.resize(b.size());
    preconditioner->apply(residual_, preconditioned_);
    return preconditioned_;
  };
  direction_ = precondition();
  double rho = preconditioner ? A.inner_product(residual_, direction_) : squared_b;  // r'z

  while (report.iterations < options.max_iterations) {
    A.apply(direction_, product_);
    product_.noalias() += static_cast<Scalar>(shift) * direction_;
    ++report.iterations;

    const double energy = A.inner_product(direction_, product_);
    report.curvature = energy / A.inner_product(direction_, direction_);
    if (!std::isfinite(energy)) {
      report.status = CgStatus::not_finite;
      break;
    }
    if (history) {
      history->push_back({.relative_residual = report.relative_residual,
                          .model_decrease = decrease,
                          .curvature = report.curvature,
                          .pivot = energy / rho});
    }
    double alpha = rho / energy;
    const double limit = bounded ? step_to_boundary(A, x, direction_, options.radius) : 0;
    const bool to_boundary = bounded && (energy <= 0 || alpha >= limit);
    if (to_boundary) alpha = limit;
    if (energy <= 0) report.status = CgStatus::negative_curvature;
    if (energy <= 0 && !bounded) break;

    x.noalias() += static_cast<Scalar>(alpha) * direction_;
    residual_.noalias() -= static_cast<Scalar>(alpha) * product_;
    decrease += alpha * rho - alpha * alpha * energy / 2;
    const double product = A.inner_product(residual_, residual_);
    if (!std::isfinite(product)) {
      report.status = CgStatus::not_finite;
      break;
    }
    const double squared_residual = std::max(0.0, product);  // in other coordinates rounding can be negative
    report.relative_residual = std::sqrt(squared_residual / squared_b);
    decreases_.push_back(decrease);
    if (history) {
      history->back().step = alpha;
      history->back().relative_residual = report.relative_residual;
      history->back().model_decrease = decrease;
    }
    if (observer) observer(x);

    if (to_boundary) {
      if (energy > 0) report.status = CgStatus::boundary;
      break;
    }
    if (report.relative_residual <= options.tolerance) {
      report.status = CgStatus::converged;
      break;
    }
    if (options.progress > 0 && is_slow(decreases_, options.progress)) {
      report.status = CgStatus::slow_progress;
      break;
    }
    const Vector& z = precondition();
    const double previous = rho;
    rho = preconditioner ? A.inner_product(residual_, z) : squared_residual;
    direction_ = z + static_cast<Scalar>(rho / previous) * direction_;
    if (history) history->back().ratio = rho / previous;
  }
  report.predicted_decrease = decrease + shift / 2 * A.inner_product(x, x);
  return report;
}

}  // namespace igd
