// What oracle 9 does not say of the Lanczos process: tests/native/oracles/oracle_09_lanczos_test.cpp.

#include "linalg/lanczos.h"

#include <doctest/doctest.h>

#include <limits>

#include "native/quadratic_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

TEST_CASE("phi_1 is expm1(y) / y, to the last digits also where it is near 1") {
  for (const double y : {-700.0, -30.0, -1.0, -0.051, -0.049, -1e-3, -1e-9, 1e-12, 0.03, 0.0501, 2.0, 30.0}) {
    CAPTURE(y);
    CHECK(relative_error(phi1(y), std::expm1(y) / y) < 1e-13);
  }
  CHECK(phi1(0) == 1);
}

TEST_CASE("a space begins empty, grows by one with every product, and begins anew with another vector") {
  const DenseOperator A(Matrix(Vector{{1, 2, 3, 4}}.asDiagonal()));
  KrylovSpace space;
  for (const Index entry : {0, 1, 2}) {
    Vector b = Vector::Ones(4);
    b[entry] = 2;
    space.start(A, b);
    CHECK(space.dimension() == 0);
    CHECK(relative_error(space.coupling(), std::sqrt(7.0)) < kRounding);
    for (int k = 1; k <= 4; ++k) {
      CHECK(space.extend());
      CHECK(space.dimension() == k);
    }
    CHECK(!space.extend());
    CHECK(space.dimension() == 4);
  }
}

TEST_CASE("a product that is not finite ends the space, which keeps what it had") {
  const Scalar infinity = std::numeric_limits<Scalar>::infinity();
  const DenseOperator poisoned(Matrix{{1, infinity}, {infinity, 2}});
  KrylovSpace space;
  space.start(poisoned, Vector{{1, 1}});
  CHECK(!space.extend());
  CHECK(space.dimension() == 0);
  CHECK(!space.extend());

  // Finite along the first direction, but not along the second.
  class Turning final : public LinearOperator {
   public:
    Index size() const override { return 3; }
    void apply(const Vector& v, Vector& product) const override {
      product = ++products == 1 ? Vector{{1, 2, 0}} : Vector::Constant(3, std::numeric_limits<Scalar>::quiet_NaN()) + v;
    }
    mutable int products = 0;
  } turning;
  space.start(turning, Vector{{1, 0, 0}});
  CHECK(space.extend());
  CHECK(!space.extend());
  CHECK(space.dimension() == 1);
  CHECK(relative_error(space.ritz_values()[0], 1) < kRounding);
}
