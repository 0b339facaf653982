// Networks with one logit for two classes, and networks without biases.

#include <doctest/doctest.h>

#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

TEST_CASE("without biases theta is packed W1, W2, ..., and the blocks b1, b2, ... are there and empty") {
  const ParameterLayout layout(Architecture{.widths = {3, 2, 4}, .bias = false});
  Vector theta = Vector::LinSpaced(layout.size(), 0, static_cast<Scalar>(layout.size() - 1));
  CHECK(layout.size() == 3 * 2 + 2 * 4);
  CHECK(!layout.has_bias());
  CHECK(layout.W(theta, 1)(1, 2) == 5);
  CHECK(layout.W(theta, 2)(0, 0) == 6);
  CHECK(layout.W(theta, 2)(3, 1) == 13);
  CHECK(layout.b(theta, 1).size() == 0);
  CHECK(layout.blocks()[3].name == "b2");
  CHECK(all_of(layout.blocks()) == BlockMask{true, false, true, false});
}

TEST_CASE("loss and gradient with one logit, or without biases, are those of the naive network whose other parameters are zero") {
  for_each_reduced_problem([](const TinyProblem& problem) {
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.architecture.bias);
    CHECK(relative_error(problem.loss, reference::loss(problem.reference, problem.reference_theta)) < kRounding);
    CHECK(relative_error(problem.gradient, naive_gradient(problem)) < kRounding);
    CHECK(problem.theta.size() < static_cast<Index>(problem.reference_theta.size()));
  });
}
