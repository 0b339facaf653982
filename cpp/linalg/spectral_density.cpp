#include "linalg/spectral_density.h"

#include <cmath>

#include "linalg/lanczos.h"
#include "support/random.h"

namespace igd {

double SpectralDensity::at(double t, double width) const {
  constexpr double kRootTwoPi = 2.5066282746310002;
  double sum = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const double distance = (t - nodes[i]) / width;
    sum += weights[i] * std::exp(-distance * distance / 2);
  }
  return sum / (kRootTwoPi * width);
}

SpectralDensity spectral_density(const LinearOperator& A, const Vector& support, int probes, int steps, std::uint64_t seed) {
  SpectralDensity density;
  KrylovSpace space;
  for (int probe = 0; probe < probes; ++probe) {
    Random random(seed, RandomPurpose::probes, static_cast<std::uint64_t>(probe));
    const Vector signs = support.unaryExpr([&random](Scalar s) { return (random.bits() & 1) != 0 ? s : -s; });
    space.start(A, signs);
    while (space.dimension() < steps && space.extend()) {
    }
    if (space.dimension() == 0) continue;
    const Eigen::VectorXd first = space.ritz_components(0);
    for (int i = 0; i < space.dimension(); ++i) {
      density.nodes.push_back(space.ritz_values()[i]);
      density.weights.push_back(first[i] * first[i] / probes);
    }
  }
  return density;
}

}  // namespace igd
