// Oracle 14: conjugate gradients within a trust radius (Steihaug 1983), also where the matrix is indefinite.

#include <doctest/doctest.h>

#include <limits>

#include "native/quadratic_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kTolerance = kDouble ? 1e-12 : 2e-5;

struct Model {
  Eigen::MatrixXd C;  // A + shift I
  Eigen::VectorXd b;

  double decrease(const Eigen::VectorXd& x) const { return b.dot(x) - x.dot(C * x) / 2; }

  /// The best that a step along b alone can do within the radius.
  double decrease_of_cauchy_point(double radius) const {
    const double longest = radius / b.norm();
    const double curvature = b.dot(C * b);
    const double length = curvature > 0 ? std::min(longest, b.squaredNorm() / curvature) : longest;
    return decrease(length * b);
  }
};

/// Visits many indefinite, and some definite, systems with radii that are met early, late or never.
template <class Visit>
void for_many_systems(Visit visit) {
  Draws draws(14);
  for (int example = 0; example < 400; ++example) {
    CAPTURE(example);
    const Index n = draws.integer(2, 12);
    const Matrix A = draws.symmetric(n, draws.between(-6, 1), draws.between(1, 10));
    const double shift = example % 2 == 0 ? 0 : 0.5;
    const Vector b = draws.vector(n);
    const CgOptions options{.max_iterations = draws.integer(1, 15), .tolerance = 0.01, .radius = std::pow(10, draws.between(-3, 2))};
    Vector x(n);
    const CgReport report = ConjugateGradient().solve(DenseOperator(A), shift, b, x, options);
    const Model model{A.cast<double>() + shift * Eigen::MatrixXd::Identity(n, n), b.cast<double>()};
    visit(model, options.radius, report.status, Eigen::VectorXd(x.cast<double>()));
  }
}

}  // namespace

TEST_SUITE("[oracle 14] conjugate gradients within a trust radius") {
  TEST_CASE("on an indefinite 2 x 2 matrix the second direction has negative curvature and is followed to the boundary") {
    // By hand: alpha = 1/3, x_1 = (2, 1) / 3, r_1 = (-2, 4) / 3, beta = 4/9, p_1 = (2, 16) / 9, p_1'A p_1 = -240/81.
    const DenseOperator A(Matrix{{4, 0}, {0, -1}});
    const Eigen::Vector2d before(2.0 / 3, 1.0 / 3);
    const Eigen::Vector2d along(1 / std::sqrt(65.0), 8 / std::sqrt(65.0));
    for (const double radius : {0.75, 2.0, 100.0}) {
      CAPTURE(radius);
      Vector x(2);
      const CgReport report = ConjugateGradient().solve(A, 0, Vector{{2, 1}}, x, {.tolerance = 1e-10, .radius = radius});
      const double overlap = before.dot(along);
      const double t = -overlap + std::sqrt(overlap * overlap + radius * radius - before.squaredNorm());
      CHECK(report.status == CgStatus::negative_curvature);
      CHECK(report.curvature < 0);
      CHECK(relative_error(x, Eigen::Vector2d(before + t * along)) < kTolerance);
      CHECK(relative_error(static_cast<double>(x.norm()), radius) < kTolerance);
    }
  }

  TEST_CASE("a radius that the first direction meets, or a first direction of negative curvature, gives the step of that length along b") {
    const Vector b{{2, 1}};
    const Eigen::Vector2d expected = 0.5 * Eigen::Vector2d(2, 1).normalized();
    Vector x(2);
    const CgReport met = ConjugateGradient().solve(DenseOperator(Matrix{{4, 0}, {0, -1}}), 0, b, x, {.radius = 0.5});
    CHECK(met.status == CgStatus::boundary);
    CHECK(relative_error(x, expected) < kTolerance);
    const CgReport negative = ConjugateGradient().solve(DenseOperator(Matrix{{-4, 0}, {0, -1}}), 0, b, x, {.radius = 0.5});
    CHECK(negative.status == CgStatus::negative_curvature);
    CHECK(relative_error(x, expected) < kTolerance);
  }

  TEST_CASE("no solution is longer than the radius, and one that says so is exactly that long") {
    int at_boundary = 0;
    int inside = 0;
    for_many_systems([&](const Model&, double radius, CgStatus status, const Eigen::VectorXd& x) {
      CHECK(x.norm() <= radius * (1 + kTolerance));
      const bool ended_there = status == CgStatus::boundary || status == CgStatus::negative_curvature;
      if (ended_there) CHECK(relative_error(x.norm(), radius) < kTolerance);
      ++(ended_there ? at_boundary : inside);
    });
    CHECK(at_boundary > 100);
    CHECK(inside > 50);
  }

  TEST_CASE("the model decreases at least as much as at the Cauchy point") {
    for_many_systems([](const Model& model, double radius, CgStatus, const Eigen::VectorXd& x) {
      const double cauchy = model.decrease_of_cauchy_point(radius);
      CHECK(cauchy > 0);
      CHECK(model.decrease(x) >= cauchy * (1 - kTolerance));
    });
  }

  TEST_CASE("a radius beyond the solution of a positive definite system changes no bit") {
    Draws draws(15);
    const DenseOperator A(draws.symmetric(20, 0.5, 10));
    const Vector b = draws.vector(20);
    Vector x(20);
    Vector y(20);
    ConjugateGradient().solve(A, 0, b, x, {.max_iterations = 60, .tolerance = 1e-5});
    const CgReport report = ConjugateGradient().solve(A, 0, b, y, {.max_iterations = 60, .tolerance = 1e-5, .radius = 100});
    CHECK(report.status == CgStatus::converged);
    CHECK((x - y).norm() == 0);
  }

  TEST_CASE("with a trust radius the implicit method goes down a direction of negative curvature, as far as it") {
    SmoothObjective objective = quadratic(Vector{{4, -1}});
    const Vector start{{Scalar(-0.5), 1}};  // g = (-2, -1)
    Vector theta = start;
    const Changes changes{{"learning_rate", 1e6}, {"curvature", "hessian"}, {"cg.radius", 2.0}, {"cg.tolerance", 1e-10}};
    const StepReport report = make_optimizer("implicit", changes, objective)->step(objective, theta);
    Vector gradient;
    CHECK(relative_error(static_cast<double>((theta - start).norm()), 2) < 1e-5);
    CHECK(relative_error(report.step_norm, 2) < 1e-5);
    CHECK(objective.evaluate(theta, gradient) < report.loss);
  }
}
