#include "instruments/checks.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "linalg/cholesky.h"
#include "linalg/restriction.h"
#include "optim/implicit_system.h"
#include "support/random.h"

namespace igd {

namespace {

/// Of entries uniform in (-1, 1), of norm 1.
Vector random_direction(Index size, std::uint64_t seed, std::uint64_t index) {
  Random random(seed, RandomPurpose::probes, index);
  Vector v(size);
  for (Scalar& x : v) x = static_cast<Scalar>(2 * random.uniform() - 1);
  v /= v.norm();
  return v;
}

constexpr double kLongest = 2;
constexpr double kShortest = 1.0 / 512;

/// The smallest error that two neighbouring lengths keep, of `error(length)`.
template <typename Error>
double plateau(Error error) {
  double best = std::numeric_limits<double>::infinity();
  double before = best;
  for (double length = kLongest; length >= kShortest; length /= 2) {
    const double now = error(length);
    best = std::min(best, std::max(before, now));
    before = now;
  }
  return best;
}

double shifted(const Matrix& C, double shift) { return std::max(shift, 0.01 * static_cast<double>(C.diagonal().maxCoeff())); }

/// The solution of (C + shift I) x = -g in the blocks `mask`, 0 elsewhere.
Vector solve_iteratively(Objective& objective, const Vector& theta, const KrylovOptions& krylov, double shift, double tolerance) {
  ImplicitSystem system({.krylov = krylov, .cg = {.max_iterations = 2000, .tolerance = tolerance}});
  Vector gradient;
  Vector x;
  system.evaluate(objective, theta, gradient);
  system.solve_for_gradient(objective, shift, -1, gradient, x);
  return x;
}

double relative_difference(const Vector& a, const Vector& b) { return static_cast<double>((a - b).norm()) / static_cast<double>(b.norm()); }

}  // namespace

double gradient_error(Objective& objective, const Vector& theta, std::uint64_t seed) {
  const BlockMask all = objective.all_blocks();
  Vector gradient;
  objective.evaluate(theta, gradient);
  Vector trial;
  double worst = 0;
  for (std::uint64_t i = 0; i < 4; ++i) {
    Vector d = random_direction(theta.size(), seed, i) + gradient / gradient.norm();
    d /= d.norm();
    const double slope = static_cast<double>(gradient.dot(d));
    const auto value = [&](double length) {
      trial = theta + static_cast<Scalar>(length) * d;
      return objective.value(trial, all);
    };
    worst = std::max(worst, plateau([&](double length) { return std::abs((value(length) - value(-length)) / (2 * length) / slope - 1); }));
  }
  return worst;
}

double product_error(Objective& objective, const Vector& theta, Curvature kind, std::uint64_t seed) {
  Vector gradient;
  objective.evaluate(theta, gradient);
  const LinearOperator& C = objective.curvature(kind, objective.all_blocks());
  Vector product;
  Vector trial;
  Vector ahead;
  Vector behind;
  double worst = 0;
  for (std::uint64_t i = 0; i < 2; ++i) {
    Vector d = random_direction(theta.size(), seed, i) + gradient / gradient.norm();
    d /= d.norm();
    C.apply(d, product);
    worst = std::max(worst, plateau([&](double length) {
                       trial = theta + static_cast<Scalar>(length) * d;
                       objective.probe(trial, ahead);
                       trial = theta - static_cast<Scalar>(length) * d;
                       objective.probe(trial, behind);
                       ahead = (ahead - behind) / static_cast<Scalar>(2 * length);
                       return relative_difference(ahead, product);
                     }));
  }
  return worst;
}

double asymmetry(Objective& objective, const Vector& theta, Curvature kind, std::uint64_t seed) {
  Vector gradient;
  objective.evaluate(theta, gradient);
  const LinearOperator& C = objective.curvature(kind, objective.all_blocks());
  Vector Cu;
  Vector Cv;
  double worst = 0;
  for (std::uint64_t i = 0; i < 4; ++i) {
    const Vector u = random_direction(theta.size(), seed, 2 * i);
    const Vector v = random_direction(theta.size(), seed, 2 * i + 1);
    C.apply(u, Cu);
    C.apply(v, Cv);
    worst = std::max(worst, std::abs(static_cast<double>(u.dot(Cv)) - static_cast<double>(v.dot(Cu))) / static_cast<double>(Cv.norm()));
  }
  return worst;
}

double negativity(Objective& objective, const Vector& theta, Curvature kind, std::uint64_t seed) {
  Vector gradient;
  objective.evaluate(theta, gradient);
  const LinearOperator& C = objective.curvature(kind, objective.all_blocks());
  Vector product;
  double lowest = 0;
  double highest = 0;
  for (std::uint64_t i = 0; i < 16; ++i) {
    const Vector v = random_direction(theta.size(), seed, i);
    C.apply(v, product);
    const double along = static_cast<double>(v.dot(product));
    lowest = std::min(lowest, along);
    highest = std::max(highest, std::abs(along));
  }
  return highest > 0 ? -lowest / highest : 0;
}

BlockMask last_blocks(const Objective& objective) {
  const std::vector<Block>& blocks = objective.blocks();
  BlockMask mask(blocks.size(), false);
  Index chosen = 0;
  for (std::size_t i = blocks.size(); i-- > 0;) {
    if (blocks[i].size == 0) continue;
    if (chosen > 0 && chosen + blocks[i].size > kMostUnknowns) break;
    mask[i] = true;
    chosen += blocks[i].size;
  }
  return mask;
}

double solve_error(Objective& objective, const Vector& theta, Curvature kind, double shift) {
  const BlockMask mask = last_blocks(objective);
  const Restriction restriction(objective.blocks(), mask);
  const Index n = restriction.size();
  Vector gradient;
  objective.evaluate(theta, gradient);
  Vector argument;
  Vector product;
  const RestrictedOperator C(objective.curvature(kind, mask), restriction, argument, product);
  Matrix dense(n, n);
  Vector unit = Vector::Zero(n);
  Vector column;
  for (Index i = 0; i < n; ++i) {
    unit[i] = 1;
    C.apply(unit, column);
    dense.col(i) = column;
    unit[i] = 0;
  }
  const double raised = shifted(dense, shift);
  dense.diagonal().array() += static_cast<Scalar>(raised);

  Matrix direct(n, 1);
  Vector part;
  restriction.gather(gradient, part);
  direct.col(0) = -part;
  Cholesky factor;
  factor.compute(dense);
  factor.solve_in_place(direct);

  const KrylovOptions krylov{.curvature = kind, .implicit_blocks = mask, .coordinates = Coordinates::parameters};
  restriction.gather(solve_iteratively(objective, theta, krylov, raised, 1e-6), part);
  return relative_difference(part, direct.col(0));
}

double coordinates_error(Objective& objective, const Vector& theta, Curvature kind, double shift) {
  const BlockMask all = objective.all_blocks();
  if (!objective.is_for_samples(kind, all, {.coordinates = Coordinates::samples})) return std::numeric_limits<double>::quiet_NaN();
  const auto solved_in = [&](Coordinates coordinates) {
    const KrylovOptions krylov{.curvature = kind, .implicit_blocks = all, .coordinates = coordinates};
    return solve_iteratively(objective, theta, krylov, shift, 1e-5);
  };
  return relative_difference(solved_in(Coordinates::samples), solved_in(Coordinates::parameters));
}

}  // namespace igd
