#pragma once
// Objectives of one block given by functions, for methods that are tested without a network.

#include <functional>
#include <optional>

#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"

namespace igd::test {

class FunctionObjective final : public Objective {
 public:
  /// Returns the value at `theta` and fills `gradient`, which has its size.
  using Function = std::function<double(const Vector& theta, Vector& gradient)>;
  using Hessian = std::function<Matrix(const Vector& theta)>;

  /// Without a `hessian` for methods that ask for none.
  FunctionObjective(Index n, Function function, Hessian hessian = {})
      : blocks_{{"B1", 0, n}}, function_(std::move(function)), hessian_(std::move(hessian)) {}

  Index size() const override { return blocks_.front().size; }
  const std::vector<Block>& blocks() const override { return blocks_; }

  double evaluate(const Vector& theta, Vector& gradient) override {
    theta_ = theta;
    return probe(theta, gradient);
  }
  double evaluate(const Vector& theta, const BlockMask&, Vector& gradient) override { return evaluate(theta, gradient); }
  double value(const Vector& theta, const BlockMask&) override {
    Vector gradient;
    return probe(theta, gradient);
  }
  double probe(const Vector& theta, Vector& gradient) override {
    gradient.resize(size());
    return function_(theta, gradient);
  }

  const LinearOperator& curvature(Curvature, const BlockMask&) override { return operator_.emplace(hessian_(theta_)); }
  const LinearOperator& preconditioner(Preconditioning, const BlockMask&, double damping) override {
    Matrix M = hessian_(theta_);
    M.diagonal().array() += static_cast<Scalar>(damping);
    return preconditioner_.emplace(inverse(M.cast<double>()).cast<Scalar>());
  }

 private:
  std::vector<Block> blocks_;
  Function function_;
  Hessian hessian_;
  Vector theta_;
  std::optional<DenseOperator> operator_;
  std::optional<DenseOperator> preconditioner_;
};

/// 100 (y - x^2)^2 + (1 - x)^2, whose valley bends: Rosenbrock (1960), Comput. J. 3:175. The minimum 0 is at (1, 1).
inline FunctionObjective rosenbrock() {
  return {2,
          [](const Vector& theta, Vector& gradient) {
            const double x = static_cast<double>(theta[0]);
            const double rise = static_cast<double>(theta[1]) - x * x;
            gradient[0] = static_cast<Scalar>(-400 * x * rise - 2 * (1 - x));
            gradient[1] = static_cast<Scalar>(200 * rise);
            return 100 * rise * rise + (1 - x) * (1 - x);
          },
          [](const Vector& theta) {
            const Scalar x = theta[0];
            return Matrix{{1200 * x * x - 400 * theta[1] + 2, -400 * x}, {-400 * x, 200}};
          }};
}

/// Where a method starts on it.
inline const Vector kRosenbrockStart{{Scalar(-1.2), 1}};

}  // namespace igd::test
