#pragma once
// A plane through the space of parameters, in which the paths of racers and the loss between them can be drawn: that of the paths' own
// principal directions, or that of the steepest curvature.
//   Principal directions: Pearson (1901), by the Gram matrix of the points (the "method of snapshots", Sirovich 1987); for paths of
//   training: Li et al. (2018), "Visualizing the loss landscape of neural nets", section 7.

#include <array>
#include <vector>

#include "experiment/network_objective.h"

namespace igd {

struct Plane {
  Vector center;
  std::array<Vector, 2> directions;       ///< orthonormal; 0 where the points span less
  std::array<double, 2> eigenvalues{};    ///< of the scatter of the points, or of the Hessian
  std::array<double, 2> uncertainties{};  ///< bounds on their errors

  /// Where `theta` lies when it is projected on the plane.
  std::array<double, 2> coordinates(const Vector& theta) const;

  /// `theta` = the point at (a, b).
  void point(double a, double b, Vector& theta) const;
};

Vector mean_of(const std::vector<Vector>& points);

/// The sum of the squared distances of the points from their mean.
double scatter_of(const std::vector<Vector>& points);

/// The share of that sum which remains in the plane: the explained variance. 0 for points that are all the same.
double explained_by(const Plane& plane, const std::vector<Vector>& points);

/// Through the mean of `points` (at least one, all finite), along the two directions in which they are scattered most. `seed`: of the
/// vector that the search begins with. Cost: m^2 n / 2 multiply-adds for m points of n entries.
Plane plane_of_paths(const std::vector<Vector>& points, std::uint64_t seed);

/// Through `center`, along the eigenvectors of the two largest eigenvalues of the Hessian of the current batch of `objective` there, by
/// Lanczos, until both are certain to a thousandth of the larger one or 60 products have been made.
Plane plane_of_hessian(NetworkObjective& objective, const Vector& center, std::uint64_t seed);

}  // namespace igd
