#include "network/mlp.h"

#include <doctest/doctest.h>

#include "native/tiny_problem.h"
#include "network/loss.h"

using namespace igd;
using namespace igd::test;

TEST_CASE("theta is packed W1, b1, W2, b2, ..., each matrix by columns") {
  const ParameterLayout layout(Architecture{.widths = {3, 2, 4}});
  Vector theta = Vector::LinSpaced(layout.size(), 0, static_cast<Scalar>(layout.size() - 1));
  CHECK(layout.size() == 3 * 2 + 2 + 2 * 4 + 4);
  CHECK(layout.W(theta, 1)(1, 0) == 1);
  CHECK(layout.W(theta, 1)(0, 1) == 2);
  CHECK(layout.b(theta, 1)(0) == 6);
  CHECK(layout.W(theta, 2)(0, 0) == 8);
  CHECK(layout.b(theta, 2)(3) == 19);
  CHECK(layout.blocks()[2].name == "W2");
  CHECK(layout.blocks()[2].offset == 8);
}

TEST_CASE("loss and gradient agree with the naive reference for every activation and depth, with and without L2") {
  for_each_tiny_problem([](const TinyProblem& problem) {
    CAPTURE(problem.reference.activation);
    CAPTURE(problem.architecture.layers());
    CAPTURE(problem.l2);
    CHECK(relative_error(problem.loss, reference::loss(problem.reference, problem.reference_theta)) < kRounding);
    CHECK(relative_error(problem.gradient, to_eigen(reference::gradient(problem.reference, problem.reference_theta))) < kRounding);
  });
}

TEST_CASE("the loss of logits in the thousands is their difference, and of logits that are not finite is not finite") {
  Matrix probabilities;
  const std::vector<std::uint8_t> labels = {1};
  CHECK(relative_error(cross_entropy(Matrix{{5000}, {1000}}, labels, probabilities), 4000) < 1e-6);
  CHECK(probabilities.allFinite());
  CHECK(!std::isfinite(cross_entropy(Matrix{{std::numeric_limits<Scalar>::infinity()}, {1}}, labels, probabilities)));
  CHECK(!std::isfinite(cross_entropy(Matrix{{std::numeric_limits<Scalar>::quiet_NaN()}, {1}}, labels, probabilities)));
}

TEST_CASE("an example counts as correct if its label has the largest logit, and never if a logit is NaN") {
  const Scalar nan = std::numeric_limits<Scalar>::quiet_NaN();
  const Matrix logits{{1, 3, nan}, {2, 1, 0}};
  const std::vector<std::uint8_t> labels = {1, 1, 0};
  CHECK(count_correct(logits, labels) == 1);
}
