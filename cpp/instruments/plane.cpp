#include "instruments/plane.h"

#include <cmath>

#include "linalg/lanczos.h"
#include "support/random.h"

namespace igd {

namespace {

/// Gram matrix of points about their mean, as an operator.
class GramOperator final : public LinearOperator {
 public:
  explicit GramOperator(const Matrix& gram) : gram_(gram) {}
  Index size() const override { return gram_.rows(); }
  void apply(const Vector& v, Vector& product) const override {
    product.resize(size());
    for (Index i = 0; i < size(); ++i) product[i] = gram_.col(i).dot(v);
  }

 private:
  const Matrix& gram_;
};

/// Extends `space` of A until its two largest Ritz values are certain to `tolerance` of the larger one, or it cannot be extended.
void find_two_largest(KrylovSpace& space, const LinearOperator& A, const Vector& start, int most, double tolerance) {
  space.start(A, start);
  while (space.dimension() < most && space.extend()) {
    const int k = space.dimension();
    if (k < 3) continue;
    const double bound = tolerance * std::abs(space.ritz_values()[k - 1]);
    if (space.ritz_errors()[k - 1] <= bound && space.ritz_errors()[k - 2] <= bound) return;
  }
}

Vector random_vector(Index size, std::uint64_t seed) {
  Random random(seed, RandomPurpose::probes);
  Vector v(size);
  for (Scalar& x : v) x = static_cast<Scalar>(2 * random.uniform() - 1);
  return v;
}

}  // namespace

std::array<double, 2> Plane::coordinates(const Vector& theta) const {
  std::array<double, 2> found{};
  for (std::size_t i = 0; i < 2; ++i) {
    double sum = 0;  // in double: a path may be long and its steps short
    for (Index j = 0; j < theta.size(); ++j) sum += static_cast<double>(theta[j] - center[j]) * static_cast<double>(directions[i][j]);
    found[i] = sum;
  }
  return found;
}

void Plane::point(double a, double b, Vector& theta) const {
  theta = center + static_cast<Scalar>(a) * directions[0] + static_cast<Scalar>(b) * directions[1];
}

Vector mean_of(const std::vector<Vector>& points) {
  Vector mean = Vector::Zero(points.front().size());
  for (const Vector& point : points) mean += point;
  mean /= static_cast<Scalar>(points.size());
  return mean;
}

double scatter_of(const std::vector<Vector>& points) {
  const Vector mean = mean_of(points);
  double sum = 0;
  for (const Vector& point : points) sum += static_cast<double>((point - mean).squaredNorm());
  return sum;
}

double explained_by(const Plane& plane, const std::vector<Vector>& points) {
  const double all = scatter_of(points);
  if (!(all > 0)) return 0;
  const std::array<double, 2> middle = plane.coordinates(mean_of(points));
  double within = 0;
  for (const Vector& point : points) {
    const std::array<double, 2> at = plane.coordinates(point);
    for (std::size_t i = 0; i < 2; ++i) within += (at[i] - middle[i]) * (at[i] - middle[i]);
  }
  return within / all;
}

Plane plane_of_paths(const std::vector<Vector>& points, std::uint64_t seed) {
  const Index m = static_cast<Index>(points.size());
  Plane plane;
  plane.center = mean_of(points);
  std::vector<Vector> centered(points);
  for (Vector& point : centered) point -= plane.center;
  Matrix gram(m, m);
  for (Index i = 0; i < m; ++i) {
    for (Index j = i; j < m; ++j) {
      gram(i, j) = gram(j, i) = centered[static_cast<std::size_t>(i)].dot(centered[static_cast<std::size_t>(j)]);
    }
  }
  for (Vector& direction : plane.directions) direction = Vector::Zero(points.front().size());
  if (!(gram.diagonal().sum() > 0)) return plane;

  const GramOperator G(gram);
  KrylovSpace space;
  // Points about their mean add up to nothing, and so does what is found.
  find_two_largest(space, G, random_vector(m, seed), static_cast<int>(m), 1e-6);
  const int k = space.dimension();
  Vector weights;
  for (int i = 0; i < std::min(2, k); ++i) {
    const auto number = static_cast<std::size_t>(i);
    const double lambda = space.ritz_values()[k - 1 - i];
    if (!(lambda > 1e-6 * space.ritz_values()[k - 1])) break;
    space.ritz_vector(k - 1 - i, weights);
    Vector& direction = plane.directions[number];
    for (Index j = 0; j < m; ++j) direction += weights[j] * centered[static_cast<std::size_t>(j)];
    if (i == 1) direction -= plane.directions[0] * plane.directions[0].dot(direction);  // what float has lost of it
    direction /= direction.norm();
    plane.eigenvalues[number] = lambda;
    plane.uncertainties[number] = space.ritz_errors()[k - 1 - i];
  }
  return plane;
}

Plane plane_of_hessian(NetworkObjective& objective, const Vector& center, std::uint64_t seed) {
  Plane plane;
  plane.center = center;
  Vector gradient;
  objective.evaluate(plane.center, gradient);
  const LinearOperator& H = objective.curvature(Curvature::hessian, objective.all_blocks());
  Vector start = random_vector(center.size(), seed);
  start /= start.norm();
  if (gradient.norm() > 0) start += gradient / gradient.norm();
  KrylovSpace space;
  find_two_largest(space, H, start, 60, 1e-3);
  const int k = space.dimension();
  for (int i = 0; i < 2; ++i) {
    const auto number = static_cast<std::size_t>(i);
    plane.directions[number] = Vector::Zero(center.size());
    if (i >= k) continue;
    space.ritz_vector(k - 1 - i, plane.directions[number]);
    plane.eigenvalues[number] = space.ritz_values()[k - 1 - i];
    plane.uncertainties[number] = space.ritz_errors()[k - 1 - i];
  }
  return plane;
}

}  // namespace igd
