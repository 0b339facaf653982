// Oracle 3: Hessian-vector products against central differences of the gradient, and what makes them those of a symmetric matrix.
//
// Central differences of a float gradient have no digits: in float the product is compared with differences of the reference's gradient,
// which is in double always; in double the core's own gradient is differenced as well.

#include <doctest/doctest.h>

#include <functional>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "curvature/layerwise.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kStep = 1e-6;

/// Of differences of a gradient near 1 with this step, 1e-16 / 1e-6 from rounding; in float what the product itself is good to.
constexpr double kDifferenceTolerance = kDouble ? 1e-8 : 1e-5;

/// Rounding of a few hundred operations, relative to the norms of the vectors.
constexpr double kTolerance = kDouble ? 1e-14 : 1e-5;

using Product = std::function<Eigen::VectorXd(const Vector&)>;

template <class Operator>
Product product_with(const Operator& C) {
  return [&C](const Vector& v) {
    Vector product;
    C.apply(v, product);
    return Eigen::VectorXd(product.cast<double>());
  };
}

/// Visits every curvature matrix of `problem` as a product with vectors.
template <class Visit>
void for_each_curvature(const TinyProblem& problem, Visit visit) {
  const BlockMask all = problem.all_blocks();
  visit("hessian", product_with(problem.curvature<HessianOperator>(all)));
  visit("gauss_newton", product_with(problem.curvature<GaussNewtonOperator>(all)));
  for (const Terms terms : {Terms::gauss_newton, Terms::hessian}) {
    for (const Averaging averaging : {Averaging::per_example, Averaging::averaged}) {
      LayerwiseOperator C(all, terms, averaging);
      C.linearize(problem.linearization());
      visit(averaging == Averaging::averaged ? "layerwise, averaged" : "layerwise", product_with(C));
    }
  }
}

template <class Gradient>
Eigen::VectorXd central_difference(const Gradient& gradient, const Vector& theta, const Vector& v) {
  const Eigen::VectorXd x = theta.cast<double>();
  const Eigen::VectorXd hv = kStep * v.cast<double>();
  return (gradient(x + hv) - gradient(x - hv)) / (2 * kStep);
}

}  // namespace

TEST_SUITE("[oracle 03] the Hessian-vector product is the change of the gradient, linear and symmetric") {
  TEST_CASE("the Hessian-vector product is a central difference of the gradient, for every activation and depth, with and without L2") {
    // Nowhere is a pre-activation within the step of zero, where the gradient of relu would jump.
    for_each_tiny_problem([](TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      CAPTURE(problem.l2);
      const Vector theta = problem.theta;
      const Vector v = problem.direction(4);
      const Eigen::VectorXd Hv = product_with(problem.curvature<HessianOperator>(problem.all_blocks()))(v);

      const reference::Problem reference = problem.reference;
      const auto naive = [&](const Eigen::VectorXd& x) {
        return to_eigen(reference::gradient(reference, reference::Vector(x.begin(), x.end())));
      };
      CHECK(relative_error(Hv, central_difference(naive, theta, v)) < kDifferenceTolerance);

      if (!kDouble) return;
      const auto of_core = [&](const Eigen::VectorXd& x) {
        problem.theta = x.cast<Scalar>();
        problem.evaluate();
        return Eigen::VectorXd(problem.gradient.cast<double>());
      };
      CHECK(relative_error(Hv, central_difference(of_core, theta, v)) < kDifferenceTolerance);
    });
  }

  TEST_CASE("the product with every curvature matrix is linear: C (2 u - 3 v) = 2 C u - 3 C v") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      for_each_curvature(problem, [&](const char* name, const Product& C) {
        CAPTURE(name);
        const Vector u = problem.direction(1);
        const Vector v = problem.direction(2);
        const Eigen::VectorXd Cu = C(u);
        const Eigen::VectorXd Cv = C(v);
        CHECK((C(2 * u - 3 * v) - (2 * Cu - 3 * Cv)).norm() < kTolerance * (2 * Cu.norm() + 3 * Cv.norm()));
      });
    });
  }

  TEST_CASE("every curvature matrix is symmetric: u'C v = v'C u") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      for_each_curvature(problem, [&](const char* name, const Product& C) {
        CAPTURE(name);
        const Vector u = problem.direction(1);
        const Vector v = problem.direction(2);
        const Eigen::VectorXd Cu = C(u);
        const Eigen::VectorXd Cv = C(v);
        const double difference = u.cast<double>().dot(Cv) - v.cast<double>().dot(Cu);
        CHECK(std::abs(difference) < kTolerance * static_cast<double>(u.norm()) * Cv.norm());
      });
    });
  }
}
