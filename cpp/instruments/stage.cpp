#include "instruments/stage.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "linalg/lanczos.h"
#include "optim/methods.h"

namespace igd {

namespace {

/// What is further from the origin is drawn by nobody.
constexpr double kFarAway = 1e9;

/// Lanczos steps for the stiffest direction: it is the first to be found (Golub & Van Loan 2013, section 10.1.5).
constexpr int kLanczosSteps = 12;

/// Factors of two steps that differ by more, relative to the larger of them and 1, are two factors.
constexpr double kOneFactor = 2e-3;

/// Below this a further step says nothing about its factor.
constexpr double kTooSmall = 1e-2;

double at(const Vector& v, Index i) { return static_cast<double>(v[i]); }

void set(Vector& v, double x, double y) {
  v.resize(2);
  v[0] = static_cast<Scalar>(x);
  v[1] = static_cast<Scalar>(y);
}

double inner(const Vector& x, const Vector& y) { return static_cast<double>(x.dot(y)); }

Matrix2 symmetric(double xx, double xy, double yy) {
  Matrix2 matrix;
  matrix(0, 0) = xx;
  matrix(0, 1) = matrix(1, 0) = xy;
  matrix(1, 1) = yy;
  return matrix;
}

std::unique_ptr<Optimizer> optimizer_of(const RacerSpec& racer, const Objective& objective) {
  return find_method(racer.method)->make(racer.settings, objective.blocks());
}

/// By how much `step` steps of the method multiply (x, 0) on the bowl, step after step; NaN from where there is nothing left to multiply.
std::array<double, 2> factors(const RacerSpec& racer, double lambda, double x) {
  FormulaPlane bowl = FormulaPlane::bowl(lambda);
  const std::unique_ptr<Optimizer> optimizer = optimizer_of(racer, bowl);
  Vector place;
  set(place, x, 0);
  std::array<double, 2> found;
  for (double& factor : found) {
    const double before = at(place, 0);
    optimizer->step(bowl, place);
    factor = std::abs(before) >= kTooSmall * x ? at(place, 0) / before : kUndefined;
  }
  return found;
}

bool differ(double one, double other) {
  return std::abs(one - other) > kOneFactor * std::max({1.0, std::abs(one), std::abs(other)});  // an undefined one differs from none
}

}  // namespace

void PlaneObjective::Operator::apply(const Vector& v, Vector& product) const {
  for (Index i = 0; i < 2; ++i) product[i] = static_cast<Scalar>(matrix(i, 0) * at(v, 0) + matrix(i, 1) * at(v, 1));
}

double PlaneObjective::value(const Vector& place, const BlockMask&) { return probe(place, unread_); }

const LinearOperator& PlaneObjective::curvature(Curvature kind, const BlockMask&) {
  const bool residual = kind == Curvature::hessian || kind == Curvature::layerwise_hessian || kind == Curvature::layerwise_hessian_averaged;
  curvature_.matrix = second(!residual);
  return curvature_;
}

const LinearOperator& PlaneObjective::preconditioner(Preconditioning kind, const BlockMask&, double damping) {
  const Matrix2 C = second(true);
  const double a = C(0, 0) + damping;
  const double b = kind == Preconditioning::jacobi ? 0 : C(0, 1);
  const double d = C(1, 1) + damping;
  const double determinant = a * d - b * b;
  preconditioner_.matrix = symmetric(d / determinant, -b / determinant, a / determinant);
  return preconditioner_;
}

double FormulaPlane::evaluate(const Vector& place, Vector& gradient) {
  x_ = at(place, 0);
  y_ = at(place, 1);
  return probe(place, gradient);
}

double FormulaPlane::probe(const Vector& place, Vector& gradient) {
  const double x = at(place, 0);
  const double y = at(place, 1);
  if (along_x_ > 0) {
    set(gradient, along_x_ * x, along_y_ * y);
    return (along_x_ * x * x + along_y_ * y * y) / 2;
  }
  const double rise = y - x * x;
  set(gradient, -400 * x * rise - 2 * (1 - x), 200 * rise);
  return 100 * rise * rise + (1 - x) * (1 - x);
}

Matrix2 FormulaPlane::second(bool gauss_newton) {
  if (along_x_ > 0) return symmetric(along_x_, 0, along_y_);
  const double residual = gauss_newton ? 0 : 400 * (y_ - x_ * x_);
  return symmetric(800 * x_ * x_ + 2 - residual, -400 * x_, 200);
}

void SlicePlane::go(const Vector& place, Vector& theta) const {
  theta = frame_.centre;
  theta += place[0] * frame_.first;
  theta += place[1] * frame_.second;
}

void SlicePlane::project(const Vector& whole, Vector& projected) const {
  set(projected, inner(whole, frame_.first), inner(whole, frame_.second));
}

double SlicePlane::evaluate(const Vector& place, Vector& gradient) {
  go(place, theta_);
  const double loss = network_.evaluate(theta_, gradient_);
  project(gradient_, gradient);
  return loss;
}

double SlicePlane::probe(const Vector& place, Vector& gradient) {
  go(place, elsewhere_);
  const double loss = network_.probe(elsewhere_, gradient_);
  project(gradient_, gradient);
  return loss;
}

double SlicePlane::value(const Vector& place, const BlockMask&) {
  go(place, elsewhere_);
  return network_.value(elsewhere_, network_.all_blocks());
}

Matrix2 SlicePlane::second(bool gauss_newton) {
  const LinearOperator& C = network_.curvature(gauss_newton ? Curvature::gauss_newton : Curvature::hessian, network_.all_blocks());
  product_.resize(network_.size());
  C.apply(frame_.first, product_);
  const double xx = inner(product_, frame_.first);
  const double xy = inner(product_, frame_.second);
  C.apply(frame_.second, product_);
  return symmetric(xx, xy, inner(product_, frame_.second));
}

SliceFrame steep_slice(NetworkObjective& network, const Vector& centre) {
  SliceFrame frame{centre, Vector::Zero(centre.size()), Vector::Zero(centre.size())};
  Vector gradient;
  network.evaluate(centre, gradient);
  const auto norm = static_cast<double>(gradient.norm());
  if (!std::isfinite(norm) || norm == 0) return frame;
  KrylovSpace space;
  space.start(network.curvature(Curvature::hessian, network.all_blocks()), gradient);
  while (space.dimension() < kLanczosSteps && space.extend()) {
  }
  if (space.dimension() == 0) return frame;
  space.ritz_vector(space.dimension() - 1, frame.first);
  // Twice, so that what rounding leaves of the first direction goes too.
  for (int time = 0; time < 2; ++time) {
    gradient -= gradient.dot(frame.first) * frame.first;
    gradient /= gradient.norm();
  }
  if (std::isfinite(static_cast<double>(gradient.sum()))) frame.second = -gradient;
  return frame;
}

Result<std::vector<RacerSpec>> stage_racers(std::string_view list) {
  Result<ExperimentDocument> document = parse_document(R"({"batch": "full", "racers": )" + std::string(list) + "}");
  if (!document) return Problem{document.message()};
  std::vector<RacerSpec> racers = std::move(std::move(document).value().racers);
  for (RacerSpec& racer : racers) {
    for (const SettingSpec& spec : find_method(racer.method)->settings) {
      if (spec.kind == SettingKind::blocks) racer.settings.set(spec.key, std::vector<std::string>{kAllBlocks});
    }
  }
  return racers;
}

StagePath stage_path(const RacerSpec& racer, PlaneObjective& objective, const Vector& start, int steps) {
  StagePath path;
  const std::unique_ptr<Optimizer> optimizer = optimizer_of(racer, objective);
  Vector place = start;
  for (int step = 0;; ++step) {
    for (Index i = 0; i < 2; ++i) path.places.push_back(at(place, i));
    // The report of a step has the loss before it.
    path.losses.push_back(step < steps ? optimizer->step(objective, place).loss : objective.value(place, objective.all_blocks()));
    path.diverged =
        !std::isfinite(path.losses.back()) || !(std::abs(path.places[path.places.size() - 2]) + std::abs(path.places.back()) < kFarAway);
    if (step == steps || path.diverged) return path;
  }
}

std::vector<double> amplification(const RacerSpec& racer, const std::vector<double>& zs) {
  const double learning_rate = racer.settings.number("learning_rate");
  std::vector<double> measured;
  for (const double z : zs) {
    const auto [first, second] = factors(racer, z / learning_rate, 1);
    const double elsewhere = factors(racer, z / learning_rate, 3)[0];
    if (differ(first, second) || differ(first, elsewhere)) return {};
    measured.push_back(first);
  }
  return measured;
}

std::vector<double> implicit_iterates(PlaneObjective& objective, const Vector& start, double learning_rate) {
  Vector gradient;
  Vector step(2);
  objective.evaluate(start, gradient);
  const LinearOperator& C = objective.curvature(Curvature::gauss_newton, objective.all_blocks());
  ConjugateGradient cg;
  std::vector<double> places;
  for (int iterations = 1; iterations <= 2; ++iterations) {
    const Vector downhill = -gradient;
    cg.solve(C, 1 / learning_rate, downhill, step, {.max_iterations = iterations, .tolerance = 0});
    for (Index i = 0; i < 2; ++i) places.push_back(at(start, i) + at(step, i));
  }
  return places;
}

}  // namespace igd
