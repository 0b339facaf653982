// Implicit steps of networks with one logit for two classes, and of networks without biases.

#include <doctest/doctest.h>

#include "instruments/inspection.h"
#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"
#include "native/table_problem.h"
#include "optim/proximal_step.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kEta = 2;

/// Of a linear system of about fifty unknowns.
constexpr double kTolerance = kDouble ? 1e-10 : 1e-4;

const char* const kCoordinates[] = {"parameters", "samples"};

/// Where the method called `name` gets in two steps.
Vector two_steps(const TinyProblem& problem, const char* name, const Changes& changes) {
  const TableProblem table(problem);
  const auto method = make_optimizer(name, changes, *table.objective);
  Vector theta = problem.theta;
  for (int step = 0; step < 2; ++step) method->step(*table.objective, theta);
  return theta;
}

}  // namespace

TEST_CASE("with one logit, or without biases, an implicit step solves (1 + eta G) delta = -eta g, in either coordinates") {
  for_each_reduced_problem([](const TinyProblem& problem) {
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.architecture.bias);
    const Index n = problem.theta.size();
    const Eigen::VectorXd delta =
        solve(Eigen::MatrixXd::Identity(n, n) + kEta * naive_gauss_newton(problem), -kEta * naive_gradient(problem));
    for (const char* coordinates : kCoordinates) {
      CAPTURE(coordinates);
      const TableProblem table(problem);
      const auto method =
          make_optimizer("implicit", solved_exactly({{"learning_rate", kEta}, {"cg.coordinates", coordinates}}), *table.objective);
      Vector theta = problem.theta;
      method->step(*table.objective, theta);
      CHECK(relative_error(Vector(theta - problem.theta), delta) < kTolerance);
    }
  });
}

TEST_CASE("without biases every implicit method steps the weights of one layer or all in either coordinates alike") {
  const TinyProblem problem({.widths = {4, 5, 3}, .activation = Activation::tanh, .bias = false}, 0.1);
  for (const char* name : {"implicit", "backward_euler", "midpoint", "trapezoid", "bdf2", "sdirk2", "ros2", "exponential_euler"}) {
    const std::string key = std::string(name) == "exponential_euler" ? "lanczos.coordinates" : "cg.coordinates";
    for (const std::vector<std::string>& blocks : {std::vector<std::string>{"all"}, {"W2"}}) {
      CAPTURE(name);
      CAPTURE(blocks.front());
      const Changes changes = {{"learning_rate", 0.5}, {"implicit_blocks", blocks}};
      Vector ends[2];
      for (std::size_t i = 0; i < 2; ++i) {
        Changes all = changes;
        all.emplace_back(key, kCoordinates[i]);
        ends[i] = two_steps(problem, name, all);
      }
      CHECK(relative_error(ends[1], ends[0]) < kTolerance);
    }
  }
}

TEST_CASE("without biases a stage with all weights implicit leaves no block to be stepped explicitly") {
  const TinyProblem problem({.widths = {4, 5, 3}, .activation = Activation::tanh, .bias = false});
  const TableProblem table(problem);
  const auto solves_all = [&](const BlockMask& mask) {
    ImplicitOptions options;
    options.krylov.implicit_blocks = mask;
    return ProximalStep(options, {}).solves_all(*table.objective);
  };
  CHECK(solves_all({true, false, true, false}));
  CHECK(!solves_all({true, true, false, true}));
}

TEST_CASE("without biases every preconditioner leads to the same implicit step") {
  const TinyProblem problem({.widths = {4, 5, 1}, .activation = Activation::tanh, .bias = false}, 0.1);
  const Vector expected = two_steps(problem, "implicit", solved_exactly({{"learning_rate", kEta}}));
  for (const char* preconditioner : {"jacobi", "layerwise"}) {
    CAPTURE(preconditioner);
    const Vector found = two_steps(problem, "implicit", solved_exactly({{"learning_rate", kEta}, {"cg.preconditioner", preconditioner}}));
    CHECK(relative_error(found, expected) < kTolerance);
  }
}

TEST_CASE("the curvature of a network without biases can be inspected: its largest eigenvalues are those of the dense matrices") {
  const TinyProblem problem({.widths = {4, 5, 1}, .activation = Activation::tanh, .bias = false});
  const TableProblem table(problem);
  const Inspection inspection = inspect(*table.objective, problem.theta, 1);
  constexpr double kLanczos = kDouble ? 1e-8 : 1e-4;
  CHECK(relative_error(inspection.gauss_newton.lambda_max, eigenvalues(naive_gauss_newton(problem)).maxCoeff()) < kLanczos);
  CHECK(relative_error(inspection.hessian.lambda_min, eigenvalues(naive_hessian(problem)).minCoeff()) < kLanczos);
  CHECK(inspection.hessian.of_blocks.size() == 4);
  const Json blocks = to_json(inspection, table.objective->blocks())["hessian"]["blocks"];
  CHECK(blocks.size() == 2);
  CHECK(blocks.contains("W1"));
  CHECK(blocks.contains("W2"));
}
