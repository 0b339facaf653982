#pragma once
// Objectives on which methods are tested without a network.

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
  void apply(const Vector& v, Vector& product) const override;

 private:
  Matrix A_;
  std::vector<Index> chosen_;
};

/// L(theta) = theta' Q theta / 2 + sum over i of weight log cosh theta_i, in one block per entry of `block_sizes`.
class SmoothObjective final : public Objective {
 public:
  SmoothObjective(Matrix Q, Scalar weight, const std::vector<Index>& block_sizes);

  Index size() const override { return Q_.rows(); }
  const std::vector<Block>& blocks() const override { return blocks_; }
  double evaluate(const Vector& theta, Vector& gradient) override;
  double evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) override;
  double value(const Vector& theta, const BlockMask& moved) override;
  double probe(const Vector& theta, Vector& gradient) override;
  const LinearOperator& curvature(Curvature kind, const BlockMask& mask) override;
  const LinearOperator& preconditioner(Preconditioning kind, const BlockMask& mask, double damping) override;

 private:
  Matrix hessian() const;
  std::vector<Index> chosen_by(const BlockMask& mask) const;

  Matrix Q_;
  Scalar weight_;
  std::vector<Block> blocks_;
  Vector theta_;
  std::unique_ptr<MaskedOperator> operator_;
  std::unique_ptr<MaskedOperator> preconditioner_;
};

/// L(theta) = 1/2 sum over i of lambda_i theta_i^2, one block.
SmoothObjective quadratic(const Vector& lambda);

using Changes = std::vector<std::pair<std::string, Setting>>;

/// A run of the method called `name` with its default settings but those of `changes`.
std::unique_ptr<Optimizer> make_optimizer(const char* name, const Changes& changes, const Objective& objective);

/// `changes`, and settings under which whatever a method has to solve is solved to rounding.
Changes solved_exactly(Changes changes);

}  // namespace igd::test
