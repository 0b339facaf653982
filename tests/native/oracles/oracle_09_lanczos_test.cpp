// Oracle 9, second half: one Krylov space against many conjugate gradients, and its eigenvalues against dense ones.

#include <doctest/doctest.h>

#include "linalg/lanczos.h"
#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding times the condition numbers here, at most 100.
constexpr double kTolerance = kDouble ? 1e-12 : 5e-5;

Eigen::VectorXd dense_eigenvalues(const DenseOperator& A) { return eigenvalues(A.matrix().cast<double>()); }

void extend_to(KrylovSpace& space, int dimension) {
  while (space.dimension() < dimension && space.extend()) {
  }
}

/// f(A) b from dense eigenvectors.
template <class Function>
Eigen::VectorXd dense_function(const DenseOperator& A, const Function& f, const Vector& b) {
  const auto [values, vectors] = eigensystem(A.matrix().cast<double>());
  return vectors * values.unaryExpr(f).cwiseProduct(vectors.transpose() * b.cast<double>());
}

}  // namespace

TEST_SUITE("[oracle 09] one Krylov space serves every learning rate") {
  TEST_CASE("for every eta the k-dimensional space gives the k-th iterate of a CG of its own, and its residual") {
    Draws draws(1);
    const DenseOperator A(draws.symmetric(50, 0.1, 10));
    const Vector b = draws.vector(50);
    KrylovSpace space;
    space.start(A, b);
    for (int k = 1; k <= 12; ++k) {
      REQUIRE(space.extend());
      for (const double eta : {0.1, 3.0, 100.0}) {
        CAPTURE(k);
        CAPTURE(eta);
        Vector x;
        Vector y(50);
        const double last = space.apply_function([eta](double t) { return 1 / (t + 1 / eta); }, x);
        const CgReport report = ConjugateGradient().solve(A, 1 / eta, b, y, {.max_iterations = k, .tolerance = 0});
        CHECK(relative_error(x, y) < kTolerance);
        CHECK(std::abs(space.coupling() * last - report.relative_residual) < kTolerance);
      }
    }
  }

  TEST_CASE("a space of all dimensions has the eigenvalues of A, and gives exp(-A) b") {
    Draws draws(2);
    const DenseOperator A(draws.symmetric(25, -1, 4));
    const Vector b = draws.vector(25);
    KrylovSpace space;
    space.start(A, b);
    extend_to(space, 25);
    REQUIRE(space.dimension() == 25);
    CHECK(space.coupling() == 0);
    CHECK(!space.extend());
    CHECK((space.ritz_values() - dense_eigenvalues(A)).norm() < 25 * kTolerance);
    Vector x;
    const auto flow = [](double t) { return std::exp(-t); };
    space.apply_function(flow, x);
    CHECK(relative_error(x, dense_function(A, flow, b)) < kTolerance);
  }

  TEST_CASE("the largest and the smallest eigenvalue are found from inside, early where they stand apart") {
    Draws draws(3);
    Eigen::VectorXd eigenvalues = Eigen::VectorXd::LinSpaced(80, -0.1, 1);
    eigenvalues[0] = -2;
    eigenvalues[79] = 30;
    const DenseOperator A(draws.symmetric(eigenvalues));
    KrylovSpace space;
    space.start(A, draws.vector(80));
    double largest = -std::numeric_limits<double>::infinity();
    double smallest = -largest;
    for (int k = 1; k <= 14; ++k) {
      CAPTURE(k);
      REQUIRE(space.extend());
      CHECK(space.ritz_values()[k - 1] < 30 * (1 + kTolerance));
      CHECK(space.ritz_values()[0] > -2 - 30 * kTolerance);
      CHECK(space.ritz_values()[k - 1] > largest - 30 * kTolerance);
      CHECK(space.ritz_values()[0] < smallest + 30 * kTolerance);
      largest = space.ritz_values()[k - 1];
      smallest = space.ritz_values()[0];
    }
    CHECK(relative_error(largest, 30) < kTolerance);
    CHECK(relative_error(smallest, -2) < (kDouble ? 1e-8 : 1e-4));
  }

  TEST_CASE("every Ritz value is within its error bound of an eigenvalue") {
    Draws draws(4);
    const DenseOperator A(draws.symmetric(60, -3, 10));
    const Eigen::VectorXd eigenvalues = dense_eigenvalues(A);
    KrylovSpace space;
    space.start(A, draws.vector(60));
    for (int k = 1; k <= 30; ++k) {
      REQUIRE(space.extend());
      for (int i = 0; i < k; ++i) {
        CAPTURE(k);
        CAPTURE(i);
        const double distance = (eigenvalues.array() - space.ritz_values()[i]).abs().minCoeff();
        CHECK(distance <= space.ritz_errors()[i] + 10 * kTolerance);
        CHECK(space.ritz_errors()[i] <= space.coupling());
      }
    }
  }

  TEST_CASE("Ritz vectors are orthonormal and A is diagonal in them, so the basis is orthonormal and T = Q'A Q") {
    Draws draws(5);
    // Clustered eigenvalues, on which Lanczos without reorthogonalisation finds the same ones again.
    Eigen::VectorXd eigenvalues = Eigen::VectorXd::LinSpaced(60, 0, 1);
    eigenvalues.tail(3) << 50, 80, 100;
    const DenseOperator A(draws.symmetric(eigenvalues));
    KrylovSpace space;
    space.start(A, draws.vector(60));
    extend_to(space, 40);
    REQUIRE(space.dimension() == 40);
    Eigen::MatrixXd Y(60, 40);
    for (int i = 0; i < 40; ++i) {
      Vector y;
      space.ritz_vector(i, y);
      Y.col(i) = y.cast<double>();
    }
    CHECK((Y.transpose() * Y - Eigen::MatrixXd::Identity(40, 40)).norm() < 40 * kTolerance);
    const Eigen::MatrixXd diagonal = space.ritz_values().asDiagonal();
    CHECK((Y.transpose() * A.matrix().cast<double>() * Y - diagonal).norm() / diagonal.norm() < 40 * kTolerance);
  }

  TEST_CASE("polynomials of degree below the dimension are exact: 1 gives b, t gives A b, t^2 gives A A b") {
    Draws draws(6);
    const DenseOperator A(draws.symmetric(40, -2, 5));
    const Vector b = draws.vector(40);
    const Eigen::MatrixXd dense = A.matrix().cast<double>();
    KrylovSpace space;
    space.start(A, b);
    extend_to(space, 3);
    Vector x;
    space.apply_function([](double) { return 1.0; }, x);
    CHECK(relative_error(x, b) < kTolerance);
    space.apply_function([](double t) { return t; }, x);
    CHECK(relative_error(x, Eigen::VectorXd(dense * b.cast<double>())) < kTolerance);
    const double last = space.apply_function([](double t) { return t * t; }, x);
    CHECK(relative_error(x, Eigen::VectorXd(dense * (dense * b.cast<double>()))) < kTolerance);
    CHECK(last == space.last_coefficient([](double t) { return t * t; }));
  }

  TEST_CASE("a space that has become invariant is seen to be, and holds eigenvalues of A") {
    Draws draws(7);
    const Eigen::MatrixXd V = draws.orthogonal(30);
    const DenseOperator A(Draws::symmetric(Eigen::VectorXd::LinSpaced(30, -4, 10), V));
    const Vector b = (V.col(2) - 2 * V.col(11) + V.col(29)).cast<Scalar>();
    KrylovSpace space;
    space.start(A, b);
    extend_to(space, 30);
    CHECK(space.dimension() == 3);
    CHECK(space.coupling() == 0);
    CHECK(!space.extend());
    const double apart = 14.0 / 29;
    CHECK(relative_error(space.ritz_values(), Eigen::Vector3d(-4 + 2 * apart, -4 + 11 * apart, 10)) < kTolerance);
  }
}
