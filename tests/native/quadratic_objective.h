#pragma once
// Objectives on which methods are tested without a network.

#include <Eigen/LU>

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
    return static_cast<double>(theta.dot(Q_ * theta) / 2 + weight_ * theta.array().cosh().log().sum());
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
    operator_ = std::make_unique<DenseOperator>(masked_hessian(mask));
    return *operator_;
  }

  const LinearOperator& preconditioner(Preconditioning kind, const BlockMask& mask, double damping) override {
    Matrix M = masked_hessian(mask);
    if (kind == Preconditioning::jacobi) M = M.diagonal().asDiagonal().toDenseMatrix();
    M.diagonal().array() += static_cast<Scalar>(damping);
    preconditioner_ = std::make_unique<DenseOperator>(M.inverse());
    return *preconditioner_;
  }

 private:
  Matrix masked_hessian(const BlockMask& mask) const {
    Vector chosen = Vector::Zero(size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (mask[i]) chosen.segment(blocks_[i].offset, blocks_[i].size).setOnes();
    }
    Matrix H = Q_;
    H.diagonal().array() += weight_ * (1 - theta_.array().tanh().square());
    return chosen.asDiagonal() * H * chosen.asDiagonal();
  }

  Matrix Q_;
  Scalar weight_;
  std::vector<Block> blocks_;
  Vector theta_;
  std::unique_ptr<DenseOperator> operator_;
  std::unique_ptr<DenseOperator> preconditioner_;
};

/// L(theta) = 1/2 sum over i of lambda_i theta_i^2, one block.
inline SmoothObjective quadratic(const Vector& lambda) { return {lambda.asDiagonal().toDenseMatrix(), 0, {lambda.size()}}; }

/// A run of the method called `name` with its default settings but those of `changes`.
inline std::unique_ptr<Optimizer> make_optimizer(const char* name, const std::vector<std::pair<std::string, Setting>>& changes,
                                                 const Objective& objective) {
  const Method& method = *find_method(name);
  Settings settings;
  for (const SettingSpec& spec : method.settings) settings.set(spec.key, spec.fallback);
  for (const auto& [key, value] : changes) settings.set(key, value);
  return method.make(settings, objective.blocks());
}

}  // namespace igd::test
