#include <doctest/doctest.h>

#include <Eigen/Eigenvalues>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
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

TEST_CASE("the Hessian-vector product agrees with dual numbers for every activation and depth, with and without L2") {
  for_each_tiny_problem([](const TinyProblem& problem) {
    CAPTURE(problem.reference.activation);
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.l2);
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
      const Vector v = problem.direction(seed);
      const auto expected = reference::hessian_vector_product(problem.reference, problem.reference_theta, to_std(v));
      CHECK(relative_error(product<HessianOperator>(problem, v), to_eigen(expected)) < kRounding);
    }
  });
}

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

TEST_CASE("the Hessian-vector product agrees with central differences of the gradient") {
  if (!kDouble) return;
  for_each_tiny_problem([](TinyProblem& problem) {
    if (problem.architecture.activation == Activation::relu) return;  // its gradient jumps
    CAPTURE(problem.reference.activation);
    const Vector v = problem.direction(4);
    const Vector expected = product<HessianOperator>(problem, v);
    const Vector theta = problem.theta;
    const Scalar h = static_cast<Scalar>(1e-6);
    const auto gradient_at = [&](const Vector& point) -> Vector {
      problem.theta = point;
      problem.evaluate();
      return problem.gradient;
    };
    const Vector difference = (gradient_at(theta + h * v) - gradient_at(theta - h * v)) / (2 * h);
    CHECK(relative_error(expected, difference) < kDifferences);
  });
}

TEST_CASE("both matrices, column by column, are the dense ones made from the loss alone") {
  for_each_tiny_problem([](const TinyProblem& problem) {
    CAPTURE(problem.reference.activation);
    CAPTURE(problem.architecture.layers());
    const Eigen::MatrixXd H = dense(problem.curvature<HessianOperator>(problem.all_blocks()));
    const Eigen::MatrixXd G = dense(problem.curvature<GaussNewtonOperator>(problem.all_blocks()));
    const Eigen::MatrixXd H_naive = to_eigen(reference::dense_hessian(problem.reference, problem.reference_theta));
    const Eigen::MatrixXd G_naive = to_eigen(reference::dense_gauss_newton(problem.reference, problem.reference_theta));
    CHECK((H - H_naive).norm() / H_naive.norm() < kRounding);
    CHECK((G - G_naive).norm() / G_naive.norm() < kRounding);
    CHECK((H - H.transpose()).norm() / H.norm() < kRounding);
    const double lowest = Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(G).eigenvalues()[0];
    CHECK(lowest > -kRounding * G.norm());
  });
}

TEST_CASE("without hidden layers the Gauss-Newton matrix is the Hessian; with them it is not") {
  const TinyProblem flat({4, 3}, Activation::sigmoid, 0.1);
  const TinyProblem deep({4, 5, 3}, Activation::sigmoid, 0.1);
  const Vector v = flat.direction(1);
  const Vector w = deep.direction(1);
  CHECK(relative_error(product<GaussNewtonOperator>(flat, v), product<HessianOperator>(flat, v)) < kRounding);
  CHECK(relative_error(product<GaussNewtonOperator>(deep, w), product<HessianOperator>(deep, w)) > 1e-3);
}

TEST_CASE("a masked product is P C P v for every choice of blocks") {
  const TinyProblem problem({3, 4, 3, 2}, Activation::tanh, 0.1);
  const std::size_t blocks = problem.mlp.layout().blocks().size();
  const Eigen::MatrixXd H = dense(problem.curvature<HessianOperator>(problem.all_blocks()));
  const Eigen::MatrixXd G = dense(problem.curvature<GaussNewtonOperator>(problem.all_blocks()));
  for (unsigned choice = 1; choice < (1u << blocks); ++choice) {
    CAPTURE(choice);
    BlockMask mask(blocks);
    Eigen::VectorXd P = Eigen::VectorXd::Zero(problem.theta.size());
    for (std::size_t i = 0; i < blocks; ++i) {
      mask[i] = (choice >> i & 1u) != 0;
      const Block& block = problem.mlp.layout().blocks()[i];
      if (mask[i]) P.segment(block.offset, block.size).setOnes();
    }
    CHECK((dense(problem.curvature<HessianOperator>(mask)) - P.asDiagonal() * H * P.asDiagonal()).norm() < kRounding * H.norm());
    CHECK((dense(problem.curvature<GaussNewtonOperator>(mask)) - P.asDiagonal() * G * P.asDiagonal()).norm() < kRounding * G.norm());
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
