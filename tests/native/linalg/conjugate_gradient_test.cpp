#include "linalg/conjugate_gradient.h"

#include <doctest/doctest.h>

#include <limits>

#include "native/precision.h"
#include "native/quadratic_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

DenseOperator diagonal(const Vector& eigenvalues) { return DenseOperator(eigenvalues.asDiagonal().toDenseMatrix()); }

/// Symmetric positive definite and full.
DenseOperator full(Index n) {
  Matrix B(n, n);
  for (Index i = 0; i < n; ++i) {
    for (Index j = 0; j < n; ++j) B(i, j) = static_cast<Scalar>(std::sin(static_cast<double>(3 * i + 5 * j + i * j)));
  }
  return DenseOperator(B * B.transpose() / static_cast<Scalar>(n) + Matrix::Identity(n, n));
}

constexpr double kTight = kDouble ? 1e-12 : 1e-5;

}  // namespace

TEST_CASE("CG stops at the tolerance or at the iteration limit, whichever comes first, and says which") {
  const DenseOperator A = full(20);
  const Vector b = Vector::LinSpaced(20, -2, 1);
  Vector x(20);
  const CgReport converged = ConjugateGradient().solve(A, 0.1, b, x, {.max_iterations = 100, .tolerance = 0.01});
  CHECK(converged.status == CgStatus::converged);
  CHECK(converged.relative_residual <= 0.01);
  const CgReport limited = ConjugateGradient().solve(A, 0.1, b, x, {.max_iterations = converged.iterations - 1, .tolerance = 0.01});
  CHECK(limited.status == CgStatus::iteration_limit);
  CHECK(limited.iterations == converged.iterations - 1);
  CHECK(limited.relative_residual > 0.01);
}

TEST_CASE("CG reports a direction of negative curvature and keeps the progress made before it") {
  const DenseOperator A = diagonal(Vector{{4, -1}});
  Vector x(2);
  const CgReport report = ConjugateGradient().solve(A, 0, Vector{{2, 1}}, x, {.max_iterations = 10, .tolerance = kTight});
  CHECK(report.status == CgStatus::negative_curvature);
  CHECK(report.iterations == 2);
  CHECK(report.curvature < 0);
  CHECK(x.allFinite());
  CHECK(x.norm() > 0);
}

TEST_CASE("negative curvature in the first direction leaves x = 0") {
  const DenseOperator A = diagonal(Vector{{-4, -1}});
  Vector x(2);
  const CgReport report = ConjugateGradient().solve(A, 0, Vector{{2, 1}}, x, {});
  CHECK(report.status == CgStatus::negative_curvature);
  CHECK(report.iterations == 1);
  CHECK(x.norm() == 0);
}

TEST_CASE("a shift beyond the negative eigenvalue makes the system positive definite") {
  const DenseOperator A = diagonal(Vector{{4, -1}});
  Vector x(2);
  const CgReport report = ConjugateGradient().solve(A, 1.5, Vector{{2, 1}}, x, {.max_iterations = 10, .tolerance = kTight});
  CHECK(report.status == CgStatus::converged);
  CHECK(relative_error(x, Vector{{Scalar(2 / 5.5), 2}}) < 10 * kTight);
}

TEST_CASE("b = 0 has the solution 0 and costs nothing") {
  const DenseOperator A = full(4);
  Vector x = Vector::Ones(4);
  const CgReport report = ConjugateGradient().solve(A, 0, Vector::Zero(4), x, {});
  CHECK(report.status == CgStatus::converged);
  CHECK(report.iterations == 0);
  CHECK(x.norm() == 0);
}

TEST_CASE("a right-hand side or a matrix that is not finite is reported as such") {
  const Scalar nan = std::numeric_limits<Scalar>::quiet_NaN();
  Vector x(2);
  CHECK(ConjugateGradient().solve(full(2), 0, Vector{{1, nan}}, x, {}).status == CgStatus::not_finite);
  CHECK(ConjugateGradient().solve(diagonal(Vector{{1, nan}}), 0, Vector{{1, 1}}, x, {}).status == CgStatus::not_finite);
}

TEST_CASE("a solution too large to be written is reported as such, and not as found") {
  const DenseOperator A = diagonal(Vector{{std::numeric_limits<Scalar>::min() / 16, 0}});
  Vector x(2);
  const CgReport report = ConjugateGradient().solve(A, 0, Vector::Ones(2), x, {});
  CHECK(!x.allFinite());
  CHECK(report.status == CgStatus::not_finite);
}
