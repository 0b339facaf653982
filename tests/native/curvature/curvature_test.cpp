#include <doctest/doctest.h>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "curvature/layerwise.h"
#include "native/tiny_problem.h"
#include "network/cost.h"

using namespace igd;
using namespace igd::test;

namespace {

template <class Operator>
Vector product(const TinyProblem& problem, const Vector& v) {
  Vector result;
  problem.curvature<Operator>(problem.all_blocks()).apply(v, result);
  return result;
}

}  // namespace

TEST_CASE("the Gauss-Newton product agrees with the naive J' S J v for every activation and depth, with and without L2") {
  for_each_tiny_problem([](const TinyProblem& problem) {
    CAPTURE(problem.reference.activation);
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.l2);
    const Vector v = problem.direction(1);
    const auto expected = reference::gauss_newton_vector_product(problem.reference, problem.reference_theta, to_std(v));
    CHECK(relative_error(product<GaussNewtonOperator>(problem, v), to_eigen(expected)) < kRounding);
  });
}

TEST_CASE("a masked product is P C P v for every choice of blocks and every curvature matrix") {
  const TinyProblem problem({3, 4, 3, 2}, Activation::tanh, 0.1);
  const auto check = [&problem](const char* name, const auto& make) {
    CAPTURE(name);
    const Eigen::MatrixXd C = dense(make(problem.all_blocks()));
    for (const BlockMask& mask : every_mask(problem)) {
      const Eigen::VectorXd P = projection(problem, mask);
      CHECK((dense(make(mask)) - P.asDiagonal() * C * P.asDiagonal()).norm() < kRounding * C.norm());
    }
  };
  check("hessian", [&](const BlockMask& mask) { return problem.curvature<HessianOperator>(mask); });
  check("gauss_newton", [&](const BlockMask& mask) { return problem.curvature<GaussNewtonOperator>(mask); });
  for (const Terms terms : {Terms::gauss_newton, Terms::hessian}) {
    for (const Averaging averaging : {Averaging::per_example, Averaging::averaged}) {
      check("layerwise", [&](const BlockMask& mask) {
        LayerwiseOperator C(mask, terms, averaging);
        C.linearize(problem.linearization());
        return C;
      });
    }
  }
}

TEST_CASE("applying an operator twice gives the same product, also after another theta was visited") {
  TinyProblem problem({4, 5, 3}, Activation::softplus, 0);
  HessianOperator H(problem.all_blocks());
  const Vector v = problem.direction(1);
  Vector first;
  Vector second;
  H.linearize(problem.linearization());
  H.apply(v, first);
  H.apply(v, second);
  CHECK(first == second);

  const Vector theta = problem.theta;
  problem.theta *= 2;
  problem.evaluate();
  H.linearize(problem.linearization());
  H.apply(v, second);
  CHECK(first != second);

  problem.theta = theta;
  problem.evaluate();
  H.linearize(problem.linearization());
  H.apply(v, second);
  CHECK(first == second);
}

TEST_CASE("products cost what the cost model says, and blocks that are not chosen cost nothing") {
  const TinyProblem problem({784, 64, 10}, Activation::sigmoid, 0, 2);
  const double u1 = 784 * 64 * 2;
  const double u2 = 64 * 10 * 2;
  const BlockMask last_layer = {false, false, true, true};
  CHECK(gradient_cost(problem.architecture, 2) == 2 * u1 + 3 * u2);
  CHECK(problem.curvature<HessianOperator>(problem.all_blocks()).cost() == 2 * u1 + 6 * u2);
  CHECK(problem.curvature<GaussNewtonOperator>(problem.all_blocks()).cost() == 2 * u1 + 4 * u2);
  CHECK(problem.curvature<HessianOperator>(last_layer).cost() == 2 * u2);
  CHECK(problem.curvature<GaussNewtonOperator>(last_layer).cost() == 2 * u2);
}
