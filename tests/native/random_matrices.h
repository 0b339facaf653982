#pragma once
// Random vectors and symmetric matrices of known eigenvalues, the same in every run.

#include "native/dense_algebra.h"
#include "support/random.h"

namespace igd::test {

class Draws {
 public:
  explicit Draws(std::uint64_t seed) : random_(seed, RandomPurpose::initialization) {}

  double between(double low, double high) { return low + (high - low) * random_.uniform(); }

  int integer(int low, int high) { return low + static_cast<int>(random_.below(static_cast<std::uint64_t>(high - low + 1))); }

  /// Entries uniform in (-1, 1).
  Vector vector(Index n) { return numbers(n, 1).cast<Scalar>(); }

  Eigen::MatrixXd numbers(Index rows, Index columns) {
    return Eigen::MatrixXd::NullaryExpr(rows, columns, [this] { return between(-1, 1); });
  }

  Eigen::MatrixXd orthogonal(Index n) { return orthogonal_factor(numbers(n, n)); }

  /// Eigenvalues those given, up to the rounding of Scalar; eigenvectors the columns of `V`.
  static Matrix symmetric(const Eigen::VectorXd& eigenvalues, const Eigen::MatrixXd& V) {
    const Eigen::MatrixXd A = V * eigenvalues.asDiagonal() * V.transpose();
    return ((A + A.transpose()) / 2).cast<Scalar>();
  }
  Matrix symmetric(const Eigen::VectorXd& eigenvalues) { return symmetric(eigenvalues, orthogonal(eigenvalues.size())); }

  /// Positive definite, eigenvalues uniform in (low, high).
  Matrix symmetric(Index n, double low, double high) {
    return symmetric(Eigen::VectorXd::NullaryExpr(n, [this, low, high] { return between(low, high); }));
  }

 private:
  Random random_;
};

}  // namespace igd::test
