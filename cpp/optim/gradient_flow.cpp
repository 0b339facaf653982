#include "optim/gradient_flow.h"

#include <algorithm>
#include <cmath>

#include "linalg/portable_math.h"

namespace igd {

namespace {

// The last row is the step of order 5 (its stage is the next step's first); kError is the difference to the one of order 4.
constexpr double kA[7][6] = {{},
                             {1.0 / 5},
                             {3.0 / 40, 9.0 / 40},
                             {44.0 / 45, -56.0 / 15, 32.0 / 9},
                             {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
                             {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
                             {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}};
constexpr double kError[7] = {71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40};

}  // namespace

GradientFlow::Status GradientFlow::advance(Objective& objective, double time) {
  if (time <= time_) return Status::reached;
  const auto slope_at = [&objective](const Vector& theta, Vector& slope) {
    objective.evaluate(theta, slope);
    slope = -slope;
  };
  if (!have_slope_) {
    slope_at(theta_, slope_[0]);
    have_slope_ = true;
  }
  if (h_ == 0) h_ = 0.01 / (1 + static_cast<double>(slope_[0].norm()));

  const bool last = h_ >= time - time_;
  const double h = last ? time - time_ : h_;
  const double error = try_step(objective, h);
  if (!(error <= 1)) {
    h_ = h * (std::isfinite(error) ? std::max(0.2, 0.9 * portable_pow(error, -0.2)) : 0.2);
    return time_ + h_ > time_ ? Status::under_way : Status::lost;
  }
  theta_ = end_;
  time_ = last ? time : time_ + h;
  slope_[0].swap(slope_[kStages - 1]);
  const double factor = std::clamp(0.9 * portable_pow(std::max(error, 1e-10), -0.2), 0.2, 5.0);
  h_ = last ? std::max(h_, h * factor) : h * factor;
  return last ? Status::reached : Status::under_way;
}

double GradientFlow::try_step(Objective& objective, double h) {
  for (std::size_t i = 1; i < kStages; ++i) {
    end_ = theta_;
    for (std::size_t j = 0; j < i; ++j) {
      if (kA[i][j] != 0) end_.noalias() += static_cast<Scalar>(h * kA[i][j]) * slope_[j];
    }
    objective.evaluate(end_, slope_[i]);
    slope_[i] = -slope_[i];
  }
  error_.setZero(theta_.size());
  for (std::size_t i = 0; i < kStages; ++i) error_.noalias() += static_cast<Scalar>(h * kError[i]) * slope_[i];
  const auto tolerance = static_cast<Scalar>(tolerance_);
  return std::sqrt(static_cast<double>((error_.array() / (tolerance + tolerance * theta_.array().abs())).square().mean()));
}

}  // namespace igd
