#include "instruments/sharpness.h"

#include <algorithm>
#include <cmath>

#include "experiment/row.h"

namespace igd {

namespace {

constexpr int kMostProducts = 40;

/// As many are taken whatever the bounds say: the edge may have passed to a direction that the last eigenvectors do not have.
constexpr int kFewestProducts = 6;

/// Bounds on the residuals of the largest and the smallest Ritz value. The error of an eigenvalue is about the square of its residual over
/// its distance to the others (Parlett 1998, "The Symmetric Eigenvalue Problem", theorem 11.7.1): far below for the largest, which stands
/// apart, but about as large for the smallest, which stands in a crowd. So that one is measured by itself, as every learning rate needs
/// it that makes -1 of it, be the largest a hundred times as large. One that is positive is on its way down through the crowd at 0: its
/// residual tells, and where there is nothing below 0, as in convex problems, little changes any more.
constexpr double kLargest = 0.03;             // of the largest
constexpr double kSmallest = 0.2;             // of the smallest
constexpr double kSmallestOfLargest = 0.004;  // and of the largest
constexpr double kRoundedSmallest = 0.0005;   // or of the largest, below which nobody looks
constexpr double kPositiveSmallest = 0.002;   // and of the largest where the smallest is positive

/// Whether the residuals `errors` of the ascending Ritz values `values` are within their bounds: of the largest, and of the smallest.
bool largest_is_known(const Eigen::VectorXd& values, const Eigen::VectorXd& errors) {
  const Index last = values.size() - 1;
  return errors[last] <= kLargest * std::abs(values[last]);
}

bool smallest_is_known(const Eigen::VectorXd& values, const Eigen::VectorXd& errors) {
  const double largest = std::abs(values[values.size() - 1]);
  const double bound = values[0] > 0
                           ? kPositiveSmallest * largest
                           : std::clamp(kSmallest * std::abs(values[0]), kRoundedSmallest * largest, kSmallestOfLargest * largest);
  return errors[0] <= bound;
}

/// The share of the gradient in the start, beside eigenvectors of norm 1.
constexpr double kNew = 0.2;

/// Whether products are cheaper in the space of the examples, which is possible, once their Gram matrix is known.
bool does_better_in_samples(const NetworkObjective& objective, Index examples, double l2) {
  constexpr double kProducts = 10;
  const KrylovUse use{.coordinates = Coordinates::samples, .products = kProducts, .of_gradient = true};
  return objective.is_for_samples(Curvature::hessian, objective.all_blocks(), use) &&
         sample_space_saving(objective.mlp().architecture(), 1, examples, l2, kProducts, true) > 0;
}

}  // namespace

Sharpness::Sharpness(const NetworkObjective& objective, Index examples)
    : objective_(objective.on_first(examples)), in_samples_(false), keeps_(true) {
  objective_.next_batch();
  in_samples_ = does_better_in_samples(objective_, examples, objective_.l2());
  keeps_ = !in_samples_ || objective_.l2() == 0;  // with a penalty these coordinates hang on the parameters
}

void Sharpness::begin(const Vector& theta) {
  theta_ = theta;
  const BlockMask all = objective_.all_blocks();
  const LinearOperator* H = nullptr;
  if (in_samples_) {
    objective_.evaluate_for_samples(theta_, all, gradient_);
    KrylovOperator& in_samples = objective_.in_samples(Curvature::hessian, all);
    in_samples.start(gradient_, 1, start_);
    H = &in_samples;
  } else {
    objective_.evaluate(theta_, gradient_);
    start_ = gradient_;
    H = &objective_.curvature(Curvature::hessian, all);
  }
  const double norm = std::sqrt(H->inner_product(start_, start_));
  defined_ = std::isfinite(norm) && norm > 0;
  if (!defined_) return;
  if (keeps_ && largest_.size() > 0) {
    start_ *= static_cast<Scalar>(kNew / norm);
    start_ += largest_ + smallest_;
  }
  space_.start(*H, start_);
}

bool Sharpness::advance(bool smallest_too) {
  if (!defined_) return false;
  smallest_too_ = smallest_too;
  const bool extended = space_.extend();
  const int k = space_.dimension();
  if (k == 0) defined_ = false;
  bool known = !extended || k >= kMostProducts;
  if (!known && k >= kFewestProducts) {
    const Eigen::VectorXd& values = space_.ritz_values();
    const Eigen::VectorXd errors = space_.ritz_errors();
    known = largest_is_known(values, errors) && (!smallest_too || smallest_is_known(values, errors));
  }
  if (known && defined_) keep_eigenvectors();
  return !known;
}

void Sharpness::keep_eigenvectors() {
  space_.ritz_vector(space_.dimension() - 1, largest_);
  space_.ritz_vector(0, smallest_);
}

HessianEdges Sharpness::edges() const {
  const int k = space_.dimension();
  if (!defined_ || k == 0) return {kUndefined, kUndefined, 0};
  return {space_.ritz_values()[k - 1], smallest_too_ ? space_.ritz_values()[0] : kUndefined, k};
}

}  // namespace igd
