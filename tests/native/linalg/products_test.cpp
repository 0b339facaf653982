#include "linalg/products.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "native/precision.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Around the sizes of tiles (8 or fewer x 5) and blocks (128 rows, 256 deep).
constexpr Index kSizes[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 17, 64, 65, 127, 128, 130};
constexpr Index kDepths[] = {0, 1, 3, 255, 256, 257, 600};

}  // namespace

TEST_CASE("the six products are those of the definition for every size around those of tiles and blocks") {
  Draws draws(1);
  RightFactor factor;  // one for all sizes, growing and shrinking
  for (const Index rows : kSizes) {
    for (const Index columns : kSizes) {
      for (const Index depth : kDepths) {
        // How the depth is cut does not depend on the rest.
        if (depth > 20 && (rows != columns && rows > 10 && columns > 10)) continue;
        CAPTURE(rows);
        CAPTURE(columns);
        CAPTURE(depth);
        const Matrix A = draws.numbers(rows, depth).cast<Scalar>();
        const Matrix B = draws.numbers(depth, columns).cast<Scalar>();
        const Matrix At = A.transpose();
        const Matrix Bt = B.transpose();
        const Matrix start = draws.numbers(rows, columns).cast<Scalar>();
        Eigen::MatrixXd expected = Eigen::MatrixXd::Zero(rows, columns);
        if (depth > 0) expected = A.cast<double>().lazyProduct(B.cast<double>());
        const Eigen::MatrixXd sum = start.cast<double>() + expected;
        const auto is = [](const Matrix& actual, const Eigen::MatrixXd& wanted) {
          return (actual.cast<double>() - wanted).norm() <= kRounding * (1 + wanted.norm());
        };
        Matrix C;
        set_AB(C, A, B);
        CHECK(is(C, expected));
        Matrix again = Matrix::Constant(rows, columns, 7);
        factor.set(B);
        set_AB(again, A, factor);
        CHECK(again == C);
        set_AtB(C, At, B);
        CHECK(is(C, expected));
        set_ABt(C, A, Bt);
        CHECK(is(C, expected));
        add_AB(C = start, A, B);
        CHECK(is(C, sum));
        add_AtB(C = start, At, B);
        CHECK(is(C, sum));
        add_ABt(C = start, A, Bt);
        CHECK(is(C, sum));
      }
    }
  }
}

TEST_CASE("rows of B that are 0, which a product leaves out, change no bit of it") {
  constexpr Index kDepth = 40;
  Draws draws(3);
  for (const Index columns : {Index{1}, Index{4}, Index{5}, Index{13}}) {
    for (const Index kept : {Index{0}, Index{1}, Index{7}, kDepth}) {
      CAPTURE(columns);
      CAPTURE(kept);
      const Matrix A = draws.numbers(21, kept).cast<Scalar>();
      const Matrix B = draws.numbers(kept, columns).cast<Scalar>();
      Matrix wide_A = draws.numbers(21, kDepth).cast<Scalar>();
      Matrix tall_B = Matrix::Zero(kDepth, columns);
      for (Index i = 0; i < kept; ++i) {
        const Index at = i * kDepth / kept;
        wide_A.col(at) = A.col(i);
        tall_B.row(at) = B.row(i);
      }
      Matrix expected;
      set_AB(expected, A, B);
      Matrix C;
      set_AB(C, wide_A, tall_B);
      CHECK(C == expected);
      RightFactor factor;
      factor.set(tall_B);
      set_AB(C = Matrix::Constant(21, columns, 7), wide_A, factor);
      CHECK(C == expected);
      set_ABt(C, wide_A, tall_B.transpose());
      CHECK(C == expected);
      const Matrix start = draws.numbers(21, columns).cast<Scalar>();
      add_AB(expected = start, A, B);
      add_AB(C = start, wide_A, tall_B);
      CHECK(C == expected);
    }
  }
}

TEST_CASE("numbers that are 0 here and there, or for a whole block of the depth, leave a product what it is by definition") {
  Draws draws(4);
  const Eigen::MatrixXd A = draws.numbers(67, 600);
  Eigen::MatrixXd B = draws.numbers(600, 33);
  B = (B.array() > 0.9).select(B, 0.0);
  B.middleRows(200, 330).setZero();
  B.col(7).setZero();
  REQUIRE((B.array() != 0).count() > 100);
  Matrix C;
  set_AB(C, A.cast<Scalar>(), B.cast<Scalar>());
  CHECK(relative_error(C.reshaped(), (A * B).reshaped()) < kRounding);
  add_AtB(C, A.transpose().cast<Scalar>(), B.cast<Scalar>());
  CHECK(relative_error(C.reshaped(), (2 * A * B).reshaped()) < kRounding);
  set_ABt(C, A.cast<Scalar>(), B.transpose().cast<Scalar>());
  CHECK(relative_error(C.reshaped(), (A * B).reshaped()) < kRounding);
  Matrix gram;
  set_AtA(gram, B.cast<Scalar>());
  CHECK(relative_error(gram.reshaped(), (B.transpose() * B).reshaped()) < kRounding);
}

TEST_CASE("a number that is not finite shows in the product, but where it meets only numbers that are 0") {
  Matrix A = Matrix::Ones(3, 20);
  A(1, 4) = std::numeric_limits<Scalar>::quiet_NaN();
  Matrix B = Matrix::Zero(20, 6);
  B(4, 2) = 1;
  Matrix C;
  set_AB(C, A, B);
  CHECK(std::isnan(C(1, 2)));
  CHECK(C(1, 5) == 0);
  CHECK(C(0, 2) == 1);
  B.setZero();
  B(4, 2) = std::numeric_limits<Scalar>::infinity();
  A.setOnes();
  set_AB(C, A, B);
  CHECK(std::isinf(C(0, 2)));
}

TEST_CASE("a product writes its target and nothing beside it, also inside a larger matrix") {
  Draws draws(2);
  const Matrix A = draws.numbers(9, 30).cast<Scalar>();
  const Matrix B = draws.numbers(30, 7).cast<Scalar>();
  Matrix expected;
  set_AB(expected, A, B);
  Matrix larger = Matrix::Constant(12, 10, 3);
  set_AB(larger.block(2, 1, 9, 7), A, B);
  CHECK(larger.block(2, 1, 9, 7) == expected);
  larger.block(2, 1, 9, 7).setConstant(3);
  CHECK((larger.array() == 3).all());
}

TEST_CASE("A' A, of which half is computed, is the whole product and symmetric to the bit") {
  for (const Index columns : kSizes) {
    CAPTURE(columns);
    const Eigen::MatrixXd A = Draws(1).numbers(30, columns);
    Matrix C;
    set_AtA(C, A.cast<Scalar>());
    const Eigen::MatrixXd expected = A.transpose() * A;
    CHECK(relative_error(C.reshaped(), expected.reshaped()) < kRounding);
    const bool symmetric = C == C.transpose();
    CHECK(symmetric);
  }
}
