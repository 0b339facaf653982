#pragma once
// The density of eigenvalues of a symmetric operator, by stochastic Lanczos quadrature.
//   Ubaru, Chen & Saad (2017), SIAM J. Matrix Anal. Appl. 38:1075; for networks Ghorbani, Krishnan & Xiao (2019), section 2.

#include <cstdint>
#include <vector>

#include "linalg/linear_operator.h"

namespace igd {

/// A discrete measure: weight `weights[i]` at eigenvalue `nodes[i]`; the weights are positive and sum to 1.
struct SpectralDensity {
  std::vector<double> nodes;
  std::vector<double> weights;

  /// The density smoothed by normal distributions of standard deviation `width`, at eigenvalue `t`.
  double at(double t, double width) const;
};

/// From `probes` random vectors of signs (Rademacher) on the entries with `support` 1 (0 elsewhere: entries that A does not know), each
/// with a Krylov space of `steps` dimensions: the mean over probes of Gauss quadratures that are exact for polynomials of degree
/// 2 steps - 1. An average over probes of q'f(A)q estimates trace f(A) / n. Cost: probes x steps products.
SpectralDensity spectral_density(const LinearOperator& A, const Vector& support, int probes, int steps, std::uint64_t seed);

}  // namespace igd
