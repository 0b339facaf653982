#include "instruments/plane.h"

#include <cmath>

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/precision.h"
#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr std::uint64_t kSeed = 4;
const double kTolerance = std::is_same_v<Scalar, double> ? 1e-9 : 1e-4;

/// Points of a path with a few directions in it, the first much longer than the others.
std::vector<Vector> make_points(Index size, int count) {
  Random random(7, RandomPurpose::initialization);
  const auto symmetric = [&random] { return static_cast<Scalar>(2 * random.uniform() - 1); };
  std::vector<Vector> directions;
  for (int i = 0; i < 4; ++i) directions.push_back(Vector::NullaryExpr(size, symmetric));
  std::vector<Vector> points;
  for (int k = 0; k < count; ++k) {
    Vector point = Vector::Constant(size, Scalar(0.3));
    Scalar length = 5;
    for (const Vector& direction : directions) {
      point += length * symmetric() * direction;
      length /= 3;
    }
    points.push_back(point);
  }
  return points;
}

/// Eigenvalues, ascending, of the scatter of the points, from the dense matrix in double.
Eigen::VectorXd dense_eigenvalues(const std::vector<Vector>& points) {
  Eigen::MatrixXd all(points.front().size(), static_cast<Index>(points.size()));
  for (std::size_t k = 0; k < points.size(); ++k) all.col(static_cast<Index>(k)) = points[k].cast<double>();
  all.colwise() -= Eigen::VectorXd(all.rowwise().mean());
  return eigenvalues(all * all.transpose());
}

void check_orthonormal(const Plane& plane) {
  CHECK(std::abs(static_cast<double>(plane.directions[0].norm()) - 1) <= kTolerance);
  CHECK(std::abs(static_cast<double>(plane.directions[1].norm()) - 1) <= kTolerance);
  CHECK(std::abs(static_cast<double>(plane.directions[0].dot(plane.directions[1]))) <= kTolerance);
}

struct Start {
  std::unique_ptr<Race> race = make_race(R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [3], "activation": "tanh"}})");
  NetworkObjective objective = race->objective().on_first(40);
  Start() { objective.next_batch(); }
};

}  // namespace

TEST_CASE("the plane of paths has the two largest eigenvalues of their scatter, and explains their share of it") {
  for (const int count : {5, 12, 40}) {
    CAPTURE(count);
    const std::vector<Vector> points = make_points(9, count);
    const Plane plane = plane_of_paths(points, kSeed);
    const Eigen::VectorXd dense = dense_eigenvalues(points);
    const double all = dense.sum();
    CHECK(std::abs(plane.eigenvalues[0] - dense[8]) <= kTolerance * all);
    CHECK(std::abs(plane.eigenvalues[1] - dense[7]) <= kTolerance * all);
    CHECK(std::abs(scatter_of(points) - all) <= kTolerance * all);
    CHECK(std::abs(explained_by(plane, points) - (dense[8] + dense[7]) / all) <= kTolerance);
    check_orthonormal(plane);
  }
}

TEST_CASE("points in a plane are explained wholly, and their coordinates lead back to them") {
  std::vector<Vector> points = make_points(6, 10);
  const Vector first = points[0];
  const Vector second = points[1];
  for (std::size_t k = 0; k < points.size(); ++k) points[k] = static_cast<Scalar>(k) * first + static_cast<Scalar>(k * k) / 9 * second;
  const Plane plane = plane_of_paths(points, kSeed);
  CHECK(std::abs(explained_by(plane, points) - 1) <= kTolerance);
  Vector theta;
  for (const Vector& point : points) {
    const auto [a, b] = plane.coordinates(point);
    plane.point(a, b, theta);
    CHECK(static_cast<double>((theta - point).norm()) <= kTolerance * static_cast<double>(points.back().norm()));
  }
}

TEST_CASE("a straight path has one direction, and a racer that stands still none") {
  std::vector<Vector> points(6, Vector::Ones(5));
  for (std::size_t k = 0; k < points.size(); ++k) points[k][2] += static_cast<Scalar>(k);
  const Plane line = plane_of_paths(points, kSeed);
  CHECK(std::abs(std::abs(static_cast<double>(line.directions[0][2])) - 1) <= kTolerance);
  CHECK(line.directions[1].isZero(0));
  CHECK(std::abs(explained_by(line, points) - 1) <= kTolerance);
  const Plane point = plane_of_paths({Vector::Ones(5)}, kSeed);
  CHECK(point.directions[0].isZero(0));
  CHECK(explained_by(point, {Vector::Ones(5), Vector::Ones(5)}) == 0);
}

TEST_CASE("the plane of the Hessian has its two largest eigenvalues, and their vectors") {
  Start start;
  Vector center = start.race->theta();
  Vector gradient;
  start.objective.evaluate(center, gradient);
  const LinearOperator& H = start.objective.curvature(Curvature::hessian, start.objective.all_blocks());
  const Index n = center.size();
  Eigen::MatrixXd dense(n, n);
  Vector product;
  for (Index i = 0; i < n; ++i) {
    H.apply(Vector::Unit(n, i), product);
    dense.col(i) = product.cast<double>();
  }
  const Eigen::VectorXd exact = eigenvalues((dense + dense.transpose()) / 2);
  const Plane plane = plane_of_hessian(start.objective, center, kSeed);
  for (std::size_t i = 0; i < 2; ++i) {
    const double value = exact[n - 1 - static_cast<Index>(i)];
    CHECK(std::abs(plane.eigenvalues[i] - value) <= 0.01 * value);
    CHECK(plane.uncertainties[i] <= 0.002 * exact[n - 1]);
    const Eigen::VectorXd v = plane.directions[i].cast<double>();
    CHECK((dense * v - plane.eigenvalues[i] * v).norm() <= 0.01 * exact[n - 1]);
  }
  CHECK(std::abs(static_cast<double>(plane.directions[0].dot(plane.directions[1]))) <= kTolerance);
}

TEST_CASE("the loss in the plane is the network's loss at the point") {
  Start start;
  const Vector center = start.race->theta();
  const Plane plane = plane_of_hessian(start.objective, center, kSeed);
  Vector theta;
  Vector gradient;
  plane.point(0.5, -0.25, theta);
  const Vector by_hand = center + Scalar(0.5) * plane.directions[0] - Scalar(0.25) * plane.directions[1];
  CHECK(theta == by_hand);
  const double in_plane = start.objective.value(theta, start.objective.all_blocks());
  CHECK(std::abs(in_plane - start.objective.evaluate(by_hand, gradient)) <= 1e-6);
  const auto [a, b] = plane.coordinates(theta);
  CHECK(std::abs(a - 0.5) <= kTolerance);
  CHECK(std::abs(b + 0.25) <= kTolerance);
}
