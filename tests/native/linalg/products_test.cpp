#include "linalg/products.h"

#include <doctest/doctest.h>

#include "native/precision.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Around the sizes of tiles (8 or fewer x 5) and blocks (64 rows, 256 deep).
constexpr Index kSizes[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 17, 63, 64, 65, 130};
constexpr Index kDepths[] = {0, 1, 3, 255, 256, 257, 600};

}  // namespace

TEST_CASE("the six products are those of the definition for every size around those of tiles and blocks") {
  Draws draws(1);
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
