#include <doctest/doctest.h>

#include "native/function_objective.h"

using namespace igd;
using namespace igd::test;

TEST_CASE("the project's BGD steps along the sum of all gradients since the epoch began, and its decay") {
  // The gradients of the batches do not depend on theta: they are 1, 2, 4, 8.
  double gradient_of_batch = 1;
  FunctionObjective objective(1, [&gradient_of_batch](const Vector& theta, Vector& gradient) {
    gradient[0] = static_cast<Scalar>(gradient_of_batch);
    return gradient_of_batch * static_cast<double>(theta[0]);
  });
  const auto method = make_optimizer("published_bgd", {{"learning_rate", 0.5}, {"weight_decay", 0.1}, {"batches", 5.0}}, objective);
  Vector theta = Vector::Constant(1, 10);
  const auto step = [&] {
    method->step(objective, theta);
    gradient_of_batch *= 2;
    return static_cast<double>(theta[0]);
  };
  // theta - 0.5 / 5 (sum + 0.1 theta)
  CHECK(relative_error(step(), 10 - 0.1 * (1 + 1)) < kRounding);
  CHECK(relative_error(step(), 9.8 - 0.1 * (3 + 0.98)) < kRounding);
  CHECK(relative_error(step(), 9.402 - 0.1 * (7 + 0.9402)) < kRounding);
  method->start_epoch();
  CHECK(relative_error(step(), 8.60798 - 0.1 * (8 + 0.860798)) < kRounding);
}
