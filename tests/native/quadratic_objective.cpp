#include "native/quadratic_objective.h"

#include <algorithm>
#include <cmath>

#include "native/dense_algebra.h"

namespace igd::test {

namespace {

/// Finite also where cosh is not, and without cancellation near 0.
Scalar log_cosh(Scalar t) {
  const Scalar size = std::abs(t);
  const Scalar half = std::sinh(std::min(size, Scalar(1)) / 2);
  return size < 1 ? std::log1p(2 * half * half) : size + std::log1p(std::exp(-2 * size)) - static_cast<Scalar>(std::log(2.0));
}

}  // namespace

void MaskedOperator::apply(const Vector& v, Vector& product) const {
  for (const Index i : chosen_) {
    product[i] = 0;
    for (const Index j : chosen_) product[i] += A_(i, j) * v[j];
  }
}

SmoothObjective::SmoothObjective(Matrix Q, Scalar weight, const std::vector<Index>& block_sizes) : Q_(std::move(Q)), weight_(weight) {
  Index offset = 0;
  for (const Index size : block_sizes) {
    blocks_.push_back({"B" + std::to_string(blocks_.size() + 1), offset, size});
    offset += size;
  }
}

double SmoothObjective::evaluate(const Vector& theta, Vector& gradient) {
  theta_ = theta;
  gradient = Q_ * theta + weight_ * theta.array().tanh().matrix();
  return static_cast<double>(theta.dot(Q_ * theta) / 2 + weight_ * theta.unaryExpr(&log_cosh).sum());
}

double SmoothObjective::evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) {
  Vector whole;
  const double value = evaluate(theta, whole);
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    const Block& block = blocks_[i];
    if (moved[i]) gradient.segment(block.offset, block.size) = whole.segment(block.offset, block.size);
  }
  return value;
}

double SmoothObjective::value(const Vector& theta, const BlockMask&) {
  Vector gradient;
  return probe(theta, gradient);
}

double SmoothObjective::probe(const Vector& theta, Vector& gradient) {
  const Vector last = theta_;
  const double value = evaluate(theta, gradient);
  theta_ = last;
  return value;
}

const LinearOperator& SmoothObjective::curvature(Curvature, const BlockMask& mask) {
  operator_ = std::make_unique<MaskedOperator>(hessian(), chosen_by(mask));
  return *operator_;
}

const LinearOperator& SmoothObjective::preconditioner(Preconditioning kind, const BlockMask& mask, double damping) {
  const std::vector<Index> chosen = chosen_by(mask);
  Matrix M = hessian();
  if (kind == Preconditioning::jacobi) M = M.diagonal().asDiagonal().toDenseMatrix();
  M.diagonal().array() += static_cast<Scalar>(damping);
  const Matrix chosen_inverse = inverse(M(chosen, chosen).cast<double>()).cast<Scalar>();
  M(chosen, chosen) = chosen_inverse;
  preconditioner_ = std::make_unique<MaskedOperator>(M, chosen);
  return *preconditioner_;
}

Matrix SmoothObjective::hessian() const {
  Matrix H = Q_;
  H.diagonal().array() += weight_ * (1 - theta_.array().tanh().square());
  return H;
}

std::vector<Index> SmoothObjective::chosen_by(const BlockMask& mask) const {
  std::vector<Index> chosen;
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    for (Index k = 0; mask[i] && k < blocks_[i].size; ++k) chosen.push_back(blocks_[i].offset + k);
  }
  return chosen;
}

SmoothObjective quadratic(const Vector& lambda) { return {lambda.asDiagonal().toDenseMatrix(), 0, {lambda.size()}}; }

std::unique_ptr<Optimizer> make_optimizer(const char* name, const Changes& changes, const Objective& objective) {
  const Method& method = *find_method(name);
  Settings settings;
  for (const SettingSpec& spec : method.settings) settings.set(spec.key, spec.fallback);
  for (const auto& [key, value] : changes) settings.set(key, value);
  return method.make(settings, objective.blocks());
}

Changes solved_exactly(Changes changes) {
  const double rounding = kDouble ? 1e-15 : 1e-7;
  for (const char* key : {"cg.tolerance", "newton.tolerance", "lanczos.tolerance"}) changes.emplace_back(key, rounding);
  for (const char* key : {"cg.max_iterations", "lanczos.max_iterations"}) changes.emplace_back(key, 200.0);
  return changes;
}

}  // namespace igd::test
