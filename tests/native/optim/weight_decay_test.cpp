#include <doctest/doctest.h>

#include "native/quadratic_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

TEST_CASE(
    "decay in Eve (2016) takes eta times weight_decay of theta off every step, beside the moments; none is the listing as published") {
  SmoothObjective objective(Draws(8).symmetric(4, 0.5, 8), 1, {4});
  const Vector start = Draws(9).vector(4);
  const auto first_step = [&](const Changes& changes) {
    Vector theta = start;
    make_optimizer("eve_2016", changes, objective)->step(objective, theta);
    return theta;
  };
  const Vector published = first_step({{"learning_rate", 0.5}});
  const Vector decayed = first_step({{"learning_rate", 0.5}, {"weight_decay", 0.1}});
  CHECK(published == first_step({{"learning_rate", 0.5}, {"weight_decay", 0.0}}));
  CHECK(relative_error(Vector(published - decayed), Vector(Scalar(0.05) * start)) < kRounding);
}
