#pragma once
// exp, log and pow of one number with the same bits on every platform: Eigen's packet functions are its own code; the C library's differ.

#include <Eigen/Core>

namespace igd {

inline double portable_exp(double x) { return Eigen::Array2d::Constant(x).exp().eval()[0]; }

/// Precondition: x > 0.
inline double portable_log(double x) { return Eigen::Array2d::Constant(x).log().eval()[0]; }

/// Precondition: x > 0.
inline double portable_pow(double x, double y) { return (Eigen::Array2d::Constant(x).log() * y).exp().eval()[0]; }

}  // namespace igd
