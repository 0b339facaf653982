#include "linalg/cholesky.h"

#include <doctest/doctest.h>

#include <limits>

#include "native/precision.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

/// |A X - B| / |B| of a well conditioned system: rounding times a small multiple of the size.
constexpr double kSolved = kDouble ? 1e-12 : 1e-4;

Matrix positive_definite(Index n) { return Draws(3).symmetric(n, 1, 5); }
Matrix right_sides(Index n, Index count) { return Draws(4).numbers(n, count).cast<Scalar>(); }

}  // namespace

TEST_CASE("the Cholesky factor solves systems of any size, within a block and across blocks") {
  for (const Index n : {1, 7, 48, 49, 130}) {
    CAPTURE(n);
    const Matrix A = positive_definite(n);
    const Matrix B = right_sides(n, 3);
    Cholesky cholesky;
    cholesky.compute(A);
    Matrix X = B;
    cholesky.solve_in_place(X);
    CHECK(static_cast<double>((A * X - B).norm() / B.norm()) < kSolved);
  }
}

TEST_CASE("the Cholesky factor reads the lower triangle only") {
  const Matrix A = positive_definite(60);
  Matrix lower = A;
  lower.triangularView<Eigen::StrictlyUpper>().setConstant(std::numeric_limits<Scalar>::quiet_NaN());
  const Matrix B = right_sides(60, 2);
  Matrix X = B;
  Matrix X_of_lower = B;
  Cholesky cholesky;
  cholesky.compute(A);
  cholesky.solve_in_place(X);
  cholesky.compute(lower);
  cholesky.solve_in_place(X_of_lower);
  CHECK(X == X_of_lower);
}

TEST_CASE("what is not positive definite has no finite solution") {
  Matrix A = positive_definite(60);
  A(55, 55) = -1;
  Matrix X = right_sides(60, 1);
  Cholesky cholesky;
  cholesky.compute(A);
  cholesky.solve_in_place(X);
  CHECK(!X.allFinite());
}
