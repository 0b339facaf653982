#include "linalg/products.h"

#include <doctest/doctest.h>

#include "native/precision.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

TEST_CASE("A' A made of half its blocks is the whole product, for one block and for many") {
  for (const Index columns : {1, 47, 48, 49, 96, 200}) {
    CAPTURE(columns);
    const Eigen::MatrixXd A = Draws(1).numbers(30, columns);
    Matrix C;
    set_AtA(C, A.cast<Scalar>());
    const Eigen::MatrixXd expected = A.transpose() * A;
    CHECK(relative_error(C.reshaped(), expected.reshaped()) < kRounding);
  }
}

TEST_CASE("A' A costs the products it computes: all for one block of columns, little over half for many") {
  CHECK(gram_cost(784, 48) == 784.0 * 48 * 48);
  CHECK(gram_cost(10, 96) == 10.0 * (48 * 48 + 48 * 96));
  CHECK(gram_cost(784, 4800) < 784.0 * 4800 * 4800 * 0.51);
}
