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

/// The larger of two errors, where one that is not a number is the largest.
double worse(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return std::numeric_limits<double>::infinity();
  return std::max(a, b);
}

double relative_difference(const Vector& a, const Vector& b) { return static_cast<double>((a - b).norm()) / static_cast<double>(b.norm()); }

/// Lengths of differences: pixels from 0 to 255 make a network bend within a thousandth of what pixels from 0 to 1 allow.
constexpr double kLongest = 2;
constexpr double kShortest = 1.0 / (1 << 20);

/// A random direction of norm 1 that leans towards the gradient, where that is one.
Vector leaning_direction(const Vector& gradient, std::uint64_t seed, std::uint64_t index) {
  Vector d = random_direction(gradient.size(), seed, index);
  const Scalar norm = gradient.norm();
  if (std::isfinite(norm) && norm > 0) d += gradient / norm;
  d /= d.norm();
  return d;
}

/// What differences of ever shorter lengths say.
struct Plateau {
  double error = std::numeric_limits<double>::infinity();   ///< the smallest that two neighbouring lengths keep
  double spread = std::numeric_limits<double>::infinity();  ///< the smallest among three neighbouring lengths, relative to the differences
};

/// So many times its own rounding what is differenced has to change, as measured or as expected, for differences to agree by more than
/// chance: where a network is saturated its gradient does not change in any digit.
constexpr double kTangible = 100 * static_cast<double>(std::numeric_limits<Scalar>::epsilon());

/// `difference(length)` gives the quotient, a vector, whose relative distance to `expected` is the error; `size`: of what is differenced.
/// The slope counts as a vector of one entry.
template <typename Difference>
Plateau plateau(const Vector& expected, double size, Difference difference) {
  Plateau found;
  double before = found.error;
  Vector last;
  Vector last_but_one;
  for (double length = kLongest; length >= kShortest; length /= 2) {
    const Vector now = difference(length);
    const double error = relative_difference(now, expected);
    found.error = std::min(found.error, worse(before, error));
    before = error;
    const double change = 2 * length * std::max(static_cast<double>(now.norm()), static_cast<double>(expected.norm()));
    if (last_but_one.size() > 0 && !(change < kTangible * size)) {
      found.spread = std::min(found.spread, worse(relative_difference(last, now), relative_difference(last_but_one, now)));
    }
    last_but_one.swap(last);
    last = now;
  }
  return found;
}

/// The worst of several directions, of those along which differences tell anything; not a number where there is none.
class Worst {
 public:
  explicit Worst(double resolution) : resolution_(resolution) {}
  void add(const Plateau& found) {
    if (found.error <= resolution_ || found.spread <= resolution_)
      worst_ = std::isnan(worst_) ? found.error : std::max(worst_, found.error);
  }
  double error() const { return worst_; }

 private:
  double resolution_;
  double worst_ = std::numeric_limits<double>::quiet_NaN();
};

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

}  // namespace

double gradient_error(Objective& objective, const Vector& theta, std::uint64_t seed) {
  const BlockMask all = objective.all_blocks();
  Vector gradient;
  const double loss = std::abs(objective.evaluate(theta, gradient));
  Vector ahead;
  Vector behind;
  Worst worst(kGradientResolution);
  for (std::uint64_t i = 0; i < 4; ++i) {
    const Vector d = leaning_direction(gradient, seed, i);
    const Vector slope = Vector::Constant(1, gradient.dot(d));
    worst.add(plateau(slope, loss, [&](double length) {
      ahead = theta + static_cast<Scalar>(length) * d;
      behind = theta - static_cast<Scalar>(length) * d;
      const double taken = static_cast<double>((ahead - behind).dot(d));  // not quite twice the length, which theta is too coarse for
      return Vector(Vector::Constant(1, static_cast<Scalar>((objective.value(ahead, all) - objective.value(behind, all)) / taken)));
    }));
  }
  return worst.error();
}

double product_error(Objective& objective, const Vector& theta, Curvature kind, std::uint64_t seed) {
  Vector gradient;
  objective.evaluate(theta, gradient);
  const LinearOperator& C = objective.curvature(kind, objective.all_blocks());
  Vector product;
  Vector trial;
  Vector ahead;
  Vector behind;
  const double size = static_cast<double>(gradient.norm());
  Worst worst(kProductResolution);
  for (std::uint64_t i = 0; i < 2; ++i) {
    const Vector d = leaning_direction(gradient, seed, i);
    C.apply(d, product);
    worst.add(plateau(product, size, [&](double length) {
      trial = theta + static_cast<Scalar>(length) * d;
      objective.probe(trial, ahead);
      trial = theta - static_cast<Scalar>(length) * d;
      objective.probe(trial, behind);
      return Vector((ahead - behind) / static_cast<Scalar>(2 * length));
    }));
  }
  return worst.error();
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
    worst = worse(worst, std::abs(static_cast<double>(u.dot(Cv)) - static_cast<double>(v.dot(Cu))) / static_cast<double>(Cv.norm()));
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
    lowest = worse(lowest, -along);
    highest = worse(highest, std::abs(along));
  }
  if (!std::isfinite(highest)) return highest;
  return highest > 0 ? lowest / highest : 0;
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
