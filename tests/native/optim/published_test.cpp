// The method of the 2020 project, faults included, against the program in tests/reference/published_step.h and dense algebra.

#include <doctest/doctest.h>

#include "native/quadratic_objective.h"
#include "native/table_problem.h"
#include "reference/published_step.h"

using namespace igd;
using namespace igd::test;

namespace {

using Blocks = std::vector<std::string>;

/// Where the project's solver stops, relative to the right side.
constexpr double kPublishedTolerance = 1e-5;

/// Pre-activations in the hundreds cost the gradient two or three digits.
constexpr double kGradient = kDouble ? 1e-13 : 1e-4;

/// The same, where a linear system lies between.
constexpr double kSystem = kDouble ? 1e-11 : 1e-4;

constexpr double kLearningRates[] = {0.01, 0.1, 0.2, 0.7};

/// The network of the project in small, on inputs of size 1 or of the size of raw bytes, as in oracle 17.
TinyProblem mnist_problem(Scalar scale) {
  TinyProblem problem({6, 5, 4}, Activation::sigmoid, 0, 8);
  problem.pass.a[0] *= scale;
  problem.evaluate();
  return problem;
}

/// What the first step adds to theta.
Eigen::VectorXd core_step(const TinyProblem& problem, const Changes& changes) {
  const TableProblem table(problem);
  Vector theta = problem.theta;
  make_optimizer("published", changes, *table.objective)->step(*table.objective, theta);
  return (theta - problem.theta).cast<double>();
}

/// `step` with -eta g in the blocks that are not `implicit`.
Eigen::VectorXd explicit_elsewhere(const TinyProblem& problem, Eigen::VectorXd step, const Blocks& implicit, double eta) {
  const Eigen::VectorXd g = naive_gradient(problem);
  for (const Block& block : problem.mlp.layout().blocks()) {
    if (std::find(implicit.begin(), implicit.end(), block.name) != implicit.end()) continue;
    step.segment(block.offset, block.size) = -eta * g.segment(block.offset, block.size);
  }
  return step;
}

Eigen::VectorXd of_block(const TinyProblem& problem, const Eigen::VectorXd& entries, std::size_t i) {
  const Block& block = problem.mlp.layout().blocks()[i];
  return entries.segment(block.offset, block.size);
}

/// theta is lost in rounding of theta + step where the step is small: how far that can be, relative to the step.
double rounding(const TinyProblem& problem, const Eigen::VectorXd& step) {
  return static_cast<double>(std::numeric_limits<Scalar>::epsilon()) * static_cast<double>(problem.theta.norm()) / step.norm();
}

}  // namespace

TEST_CASE("the published method takes the step of the project's MNIST program, for its choices of blocks and its learning rates") {
  for (const Scalar scale : {Scalar{1}, Scalar{255}}) {
    const TinyProblem problem = mnist_problem(scale);
    for (const Blocks& implicit : {Blocks{"b1", "b2"}, Blocks{"b1", "W2", "b2"}}) {
      for (const double eta : kLearningRates) {
        CAPTURE(scale);
        CAPTURE(implicit.size());
        CAPTURE(eta);
        const Eigen::VectorXd reference = to_eigen(reference::published_step(problem.reference, problem.reference_theta, eta));
        const Eigen::VectorXd expected = explicit_elsewhere(problem, reference, implicit, eta);
        const Eigen::VectorXd step = core_step(problem, {{"learning_rate", eta}, {"implicit_blocks", implicit}});
        for (std::size_t block = 0; block < 4; ++block) {
          CAPTURE(block);
          // The project solves for every block, and every column of W2, by itself, the core for all at once: where b1 is concerned
          // neither goes on to the end.
          const double tolerance = block == 0 ? kGradient : block == 1 ? kPublishedTolerance : kSystem;
          const Eigen::VectorXd of_expected = of_block(problem, expected, block);
          CHECK(relative_error(of_block(problem, step, block), of_expected) < tolerance + rounding(problem, of_expected));
        }
      }
    }
  }
}

TEST_CASE("the published step of W2 and b2 is the control's, -eta^2 g, and that of b1 is not") {
  const TinyProblem problem = mnist_problem(1);
  for (const double eta : kLearningRates) {
    CAPTURE(eta);
    const Changes changes = {{"learning_rate", eta}, {"implicit_blocks", Blocks{"b1", "W2", "b2"}}};
    Changes control_changes = changes;
    control_changes.emplace_back("matrix", "none");
    const Eigen::VectorXd published = core_step(problem, changes);
    const Eigen::VectorXd control = core_step(problem, control_changes);
    const Eigen::VectorXd squared = -eta * eta * naive_gradient(problem);
    for (const std::size_t block : {2u, 3u}) {
      const Eigen::VectorXd expected = of_block(problem, squared, block);
      const double tolerance = kSystem + rounding(problem, expected);
      CHECK(relative_error(of_block(problem, published, block), expected) < tolerance);
      CHECK(relative_error(of_block(problem, control, block), expected) < tolerance);
    }
    const Eigen::VectorXd b1 = of_block(problem, squared, 1);
    CHECK(relative_error(of_block(problem, control, 1), b1) < kSystem + rounding(problem, b1));
    CHECK(relative_error(of_block(problem, published, 1), b1) > 1e-4);
    CHECK(relative_error(of_block(problem, published, 0), Eigen::VectorXd(of_block(problem, squared, 0) / eta)) < kSystem);
  }
}

TEST_CASE("the control with the learning rate applied once is gradient descent") {
  const TinyProblem problem = mnist_problem(1);
  const Eigen::VectorXd step = core_step(problem, {{"learning_rate", 0.2}, {"matrix", "none"}, {"applied", 1.0}});
  CHECK(relative_error(step, Eigen::VectorXd(-0.2 * naive_gradient(problem))) < kSystem);
}

TEST_CASE("the published step of logistic regression is what conjugate gradients make of (1 - eta H) d = eta g, H_ij = c w_j w_i^2") {
  const TinyProblem problem({.widths = {5, 1}, .bias = false}, 0, 7);
  const Eigen::VectorXd w = problem.theta.cast<double>();
  double c = 0;
  for (std::size_t n = 0; n < problem.labels.size(); ++n) {
    const double p = 1 / (1 + std::exp(-w.dot(to_eigen(problem.reference.inputs[n]))));
    c += (problem.labels[n] == 1 ? 1 : -1) * p * (1 - p) / static_cast<double>(problem.labels.size());
  }
  for (const double eta : {0.01, 0.2, 0.7}) {
    CAPTURE(eta);
    reference::Matrix A(5, reference::Vector(5));
    for (std::size_t i = 0; i < 5; ++i) {
      const double w_i = w[static_cast<Index>(i)];
      for (std::size_t j = 0; j < 5; ++j) A[i][j] = (i == j ? 1 : 0) - eta * c * w[static_cast<Index>(j)] * w_i * w_i;
    }
    const Eigen::VectorXd right_side = eta * naive_gradient(problem);
    const Eigen::VectorXd d = to_eigen(reference::published_solve(A, {right_side.begin(), right_side.end()}));
    const Eigen::VectorXd once = core_step(problem, {{"learning_rate", eta}, {"applied", 1.0}});
    const Eigen::VectorXd twice = core_step(problem, {{"learning_rate", eta}, {"applied", 2.0}});
    CHECK(relative_error(once, Eigen::VectorXd(-d)) < kSystem + rounding(problem, d));
    CHECK(relative_error(twice, Eigen::VectorXd(-eta * d)) < kSystem + rounding(problem, eta * d));
    CHECK(relative_error(d, right_side) > 1e-5);
  }
}
