#pragma once
// How far a result may be from what it is compared with, and how that is measured. Comparisons are written so that NaN fails.

#include <cmath>
#include <type_traits>

#include "linalg/types.h"

namespace igd::test {

inline constexpr bool kDouble = sizeof(Scalar) == sizeof(double);

/// Rounding errors of a few hundred operations, relative: what a formula compared with the same formula may differ by.
inline constexpr double kRounding = kDouble ? 1e-12 : 1e-4;

/// Central differences lose half the digits to cancellation and are made in double only.
inline constexpr double kDifferences = 1e-6;

/// |actual - expected| / |expected|, of numbers or in the Euclidean norm of vectors; absolute where `expected` is 0.
template <class Actual, class Expected>
double relative_error(const Actual& actual, const Expected& expected) {
  if constexpr (std::is_arithmetic_v<Actual>) {
    const double scale = std::abs(static_cast<double>(expected));
    return std::abs(static_cast<double>(actual) - static_cast<double>(expected)) / (scale > 0 ? scale : 1);
  } else {
    const Eigen::VectorXd e = expected.template cast<double>();
    const double scale = e.norm();
    return (actual.template cast<double>() - e).norm() / (scale > 0 ? scale : 1);
  }
}

}  // namespace igd::test
