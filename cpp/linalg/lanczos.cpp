#include "linalg/lanczos.h"

#include <cassert>
#include <cmath>

#include "linalg/portable_math.h"

namespace igd {

namespace {

/// Beside the norm of T, a coupling this small is rounding: the space is invariant.
constexpr double kInvariant = sizeof(Scalar) == sizeof(double) ? 1e-13 : 1e-5;

}  // namespace

void KrylovSpace::start(const LinearOperator& A, const Vector& b) {
  A_ = &A;
  norm_b_ = std::sqrt(A.inner_product(b, b));
  assert(norm_b_ > 0 && std::isfinite(norm_b_));
  diagonal_.clear();
  off_diagonal_.clear();
  eigen_dimension_ = 0;
  next_ = b;
  next_norm_ = norm_b_;
}

bool KrylovSpace::extend() {
  if (next_norm_ == 0) return false;
  const std::size_t k = diagonal_.size();
  if (k > 0) off_diagonal_.push_back(next_norm_);
  if (basis_.size() == k) basis_.emplace_back();
  basis_[k] = static_cast<Scalar>(1 / next_norm_) * next_;
  next_.resize(A_->size());
  A_->apply(basis_[k], next_);

  // Gram-Schmidt twice is enough (Giraud, Langou & Rozloznik 2005).
  double alpha = 0;
  for (int pass = 0; pass < 2; ++pass) {
    for (std::size_t j = k + 1; j-- > 0;) {
      const double overlap = A_->inner_product(basis_[j], next_);
      next_.noalias() -= static_cast<Scalar>(overlap) * basis_[j];
      if (j == k) alpha += overlap;
    }
  }
  diagonal_.push_back(alpha);
  const double scale = std::abs(alpha) + (k > 0 ? off_diagonal_.back() : 0);
  next_norm_ = std::sqrt(A_->inner_product(next_, next_));
  if (!std::isfinite(alpha) || !std::isfinite(next_norm_)) {
    diagonal_.pop_back();
    if (k > 0) off_diagonal_.pop_back();
    next_norm_ = 0;
    return false;
  }
  if (next_norm_ <= kInvariant * scale || dimension() == A_->size()) next_norm_ = 0;
  return true;
}

void KrylovSpace::ritz_vector(int i, Vector& x) const {
  const auto& vectors = eigen().eigenvectors();
  x.setZero(A_->size());
  for (int j = 0; j < dimension(); ++j) x.noalias() += static_cast<Scalar>(vectors(j, i)) * basis_[static_cast<std::size_t>(j)];
}

double KrylovSpace::apply_function(const std::function<double(double)>& f, Vector& x) const {
  const Eigen::VectorXd c = coefficients(f);
  x.setZero(A_->size());
  for (int j = 0; j < dimension(); ++j) x.noalias() += static_cast<Scalar>(norm_b_ * c[j]) * basis_[static_cast<std::size_t>(j)];
  return std::abs(c[dimension() - 1]);
}

double KrylovSpace::last_coefficient(const std::function<double(double)>& f) const { return std::abs(coefficients(f)[dimension() - 1]); }

Eigen::VectorXd KrylovSpace::coefficients(const std::function<double(double)>& f) const {
  const Eigen::VectorXd first = ritz_components(0);
  Eigen::VectorXd values(dimension());
  for (int i = 0; i < dimension(); ++i) values[i] = f(ritz_values()[i]) * first[i];
  Eigen::VectorXd c = Eigen::VectorXd::Zero(dimension());
  for (int i = 0; i < dimension(); ++i) c += values[i] * eigen().eigenvectors().col(i);
  return c;
}

const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>& KrylovSpace::eigen() const {
  assert(dimension() > 0);
  if (eigen_dimension_ != dimension()) {
    eigen_.computeFromTridiagonal(Eigen::Map<const Eigen::VectorXd>(diagonal_.data(), dimension()),
                                  Eigen::Map<const Eigen::VectorXd>(off_diagonal_.data(), dimension() - 1));
    eigen_dimension_ = dimension();
  }
  return eigen_;
}

double phi1(double y) {
  if (std::abs(y) < 0.05) return 1 + y / 2 * (1 + y / 3 * (1 + y / 4 * (1 + y / 5 * (1 + y / 6 * (1 + y / 7 * (1 + y / 8))))));
  return (portable_exp(y) - 1) / y;
}

}  // namespace igd
