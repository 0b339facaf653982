// Oracle 2: derivatives that are exact to rounding and use no formula of the core, by dual numbers and by the complex step. Both run in
// double whatever the Scalar, so that in float they measure the rounding of the core alone.

#include <doctest/doctest.h>

#include "curvature/hessian.h"
#include "native/tiny_problem.h"
#include "reference/complex_step.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding of a few hundred operations, relative to the norm of the vector.
constexpr double kTolerance = kDouble ? 1e-13 : 1e-5;

Vector hessian_product(const TinyProblem& problem, const Vector& v) {
  Vector product;
  problem.curvature<HessianOperator>(problem.all_blocks()).apply(v, product);
  return product;
}

/// The derivative along v of the naive gradient, by the complex step.
Eigen::VectorXd complex_step_product(const TinyProblem& problem, const Vector& v) {
  const auto image = reference::gradient(problem.reference, reference::displaced(problem.reference_theta, to_std(v)));
  Eigen::VectorXd product(v.size());
  for (Index k = 0; k < v.size(); ++k) product[k] = reference::derivative(image[static_cast<std::size_t>(k)]);
  return product;
}

}  // namespace

TEST_SUITE("[oracle 02] gradient and Hessian-vector product are exact derivatives") {
  TEST_CASE(
      "the Hessian-vector product is the tangent of the gradient in dual numbers, for every activation and depth, with and without L2") {
    for (const Index samples : {5, 1}) {
      for_each_tiny_problem(
          [](const TinyProblem& problem) {
            CAPTURE(problem.reference.activation);
            CAPTURE(problem.architecture.layers());
            CAPTURE(problem.l2);
            for (const std::uint64_t seed : {1u, 2u, 3u}) {
              const Vector v = problem.direction(seed);
              const auto expected = reference::hessian_vector_product(problem.reference, problem.reference_theta, to_std(v));
              CHECK(relative_error(hessian_product(problem, v), to_eigen(expected)) < kTolerance);
            }
          },
          samples);
    }
  }

  TEST_CASE("the Hessian-vector product is the complex step of the gradient") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      CAPTURE(problem.l2);
      const Vector v = problem.direction(4);
      CHECK(relative_error(hessian_product(problem, v), complex_step_product(problem, v)) < kTolerance);
    });
  }

  TEST_CASE("every entry of the gradient is the complex step and the tangent in dual numbers of the loss alone") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      CAPTURE(problem.l2);
      Eigen::VectorXd by_complex_step(problem.theta.size());
      Eigen::VectorXd by_dual_numbers(problem.theta.size());
      for (Index k = 0; k < problem.theta.size(); ++k) {
        const reference::Vector unit = to_std(Vector::Unit(problem.theta.size(), k));
        const reference::Vector& theta = problem.reference_theta;
        by_complex_step[k] = reference::derivative(reference::loss(problem.reference, reference::displaced(theta, unit)));
        by_dual_numbers[k] = reference::loss(problem.reference, reference::moving(theta, unit)).tangent;
      }
      CHECK(relative_error(problem.gradient, by_complex_step) < kTolerance);
      CHECK(relative_error(problem.gradient, by_dual_numbers) < kTolerance);
    });
  }
}
