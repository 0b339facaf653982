#pragma once
// Objectives on which methods are tested without a network.

#include <Eigen/LU>
#include <algorithm>
#include <cmath>

#include "native/precision.h"
#include "optim/methods.h"
#include "optim/objective.h"

namespace igd::test {

/// A symmetric matrix as an operator.
class DenseOperator final : public LinearOperator {
 public:
  explicit DenseOperator(Matrix A) : A_(std::move(A)) {}
  Index size() const override { return A_.rows(); }
  void apply(const Vector& v, Vector& product) const override { product.noalias() = A_ * v; }
  const Matrix& matrix() const { return A_; }

 private:
  Matrix A_;
};

/// The rows and columns `chosen` of a symmetric matrix; other entries are neither read nor written.
class MaskedOperator final : public LinearOperator {
 public:
  MaskedOperator(Matrix A, std::vector<Index> chosen) : A_(std::move(A)), chosen_(std::move(chosen)) {}
  Index size() const override { return A_.rows(); }
  void apply(const Vector& v, Vector& product) const override {
    for (const Index i : chosen_) {
      product[i] = 0;
      for (const Index j : chosen_) product[i] += A_(i, j) * v[j];
    }
  }

 private:
  Matrix A_;
  std::vector<Index> chosen_;
};

/// L(theta) = theta' Q theta / 2 + sum over i of weight log cosh theta_i, in one block per entry of `block_sizes`.
class SmoothObjective final : public Objective {
 public:
  SmoothObjective(Matrix Q, Scalar weight, const std::vector<Index>& block_sizes) : Q_(std::move(Q)), weight_(weight) {
    Index offset = 0;
    for (const Index size : block_sizes) {
      blocks_.push_back({"B" + std::to_string(blocks_.size() + 1), offset, size});
      offset += size;
    }
  }

  Index size() const override { return Q_.rows(); }
  const std::vector<Block>& blocks() const override { return blocks_; }

  double evaluate(const Vector& theta, Vector& gradient) override {
    theta_ = theta;
    gradient = Q_ * theta + weight_ * theta.array().tanh().matrix();
    return static_cast<double>(theta.dot(Q_ * theta) / 2 + weight_ * theta.unaryExpr(&log_cosh).sum());
  }

  double evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) override {
    Vector whole;
    const double value = evaluate(theta, whole);
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Block& block = blocks_[i];
      if (moved[i]) gradient.segment(block.offset, block.size) = whole.segment(block.offset, block.size);
    }
    return value;
  }

  double value(const Vector& theta, const BlockMask&) override {
    Vector gradient;
    return probe(theta, gradient);
  }

  double probe(const Vector& theta, Vector& gradient) override {
    const Vector last = theta_;
    const double value = evaluate(theta, gradient);
    theta_ = last;
    return value;
  }

  const LinearOperator& curvature(Curvature, const BlockMask& mask) override {
    operator_ = std::make_unique<MaskedOperator>(hessian(), chosen_by(mask));
    return *operator_;
  }

  const LinearOperator& preconditioner(Preconditioning kind, const BlockMask& mask, double damping) override {
    const std::vector<Index> chosen = chosen_by(mask);
    Matrix M = hessian();
    if (kind == Preconditioning::jacobi) M = M.diagonal().asDiagonal().toDenseMatrix();
    M.diagonal().array() += static_cast<Scalar>(damping);
    const Matrix inverse = Matrix(M(chosen, chosen)).inverse();
    M(chosen, chosen) = inverse;
    preconditioner_ = std::make_unique<MaskedOperator>(M, chosen);
    return *preconditioner_;
  }

 private:
  /// Finite also where cosh is not, and without cancellation near 0.
  static Scalar log_cosh(Scalar t) {
    const Scalar size = std::abs(t);
    const Scalar half = std::sinh(std::min(size, Scalar(1)) / 2);
    return size < 1 ? std::log1p(2 * half * half) : size + std::log1p(std::exp(-2 * size)) - static_cast<Scalar>(std::log(2.0));
  }

  Matrix hessian() const {
    Matrix H = Q_;
    H.diagonal().array() += weight_ * (1 - theta_.array().tanh().square());
    return H;
  }

  std::vector<Index> chosen_by(const BlockMask& mask) const {
    std::vector<Index> chosen;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      for (Index k = 0; mask[i] && k < blocks_[i].size; ++k) chosen.push_back(blocks_[i].offset + k);
    }
    return chosen;
  }

  Matrix Q_;
  Scalar weight_;
  std::vector<Block> blocks_;
  Vector theta_;
  std::unique_ptr<MaskedOperator> operator_;
  std::unique_ptr<MaskedOperator> preconditioner_;
};

/// L(theta) = 1/2 sum over i of lambda_i theta_i^2, one block.
inline SmoothObjective quadratic(const Vector& lambda) { return {lambda.asDiagonal().toDenseMatrix(), 0, {lambda.size()}}; }

using Changes = std::vector<std::pair<std::string, Setting>>;

/// A run of the method called `name` with its default settings but those of `changes`.
inline std::unique_ptr<Optimizer> make_optimizer(const char* name, const Changes& changes, const Objective& objective) {
  const Method& method = *find_method(name);
  Settings settings;
  for (const SettingSpec& spec : method.settings) settings.set(spec.key, spec.fallback);
  for (const auto& [key, value] : changes) settings.set(key, value);
  return method.make(settings, objective.blocks());
}

/// `changes`, and settings under which whatever a method has to solve is solved to rounding.
inline Changes solved_exactly(Changes changes) {
  const double rounding = kDouble ? 1e-15 : 1e-7;
  for (const char* key : {"cg.tolerance", "newton.tolerance", "lanczos.tolerance"}) changes.emplace_back(key, rounding);
  for (const char* key : {"cg.max_iterations", "lanczos.max_iterations"}) changes.emplace_back(key, 200.0);
  return changes;
}

}  // namespace igd::test
