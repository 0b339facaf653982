#include "linalg/flush_tiny.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "native/network_problem.h"
#include "native/quadratic_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

bool has_subnormal(const Matrix& M) {
  return M.unaryExpr([](Scalar x) { return Scalar(std::fpclassify(x) == FP_SUBNORMAL); }).sum() > 0;
}

}  // namespace

TEST_CASE("what is tiny becomes 0, everything else stays, NaN and infinity too, in vectors and one by one") {
  const Scalar below = kTiny / 2;
  const Scalar infinity = std::numeric_limits<Scalar>::infinity();
  const Scalar nan = std::numeric_limits<Scalar>::quiet_NaN();
  const Scalar subnormal = std::numeric_limits<Scalar>::denorm_min();
  const Vector x{{below, kTiny, -below, -kTiny, 1, infinity, -infinity, subnormal, nan, 0, below}};
  const Vector expected{{0, kTiny, 0, -kTiny, 1, infinity, -infinity, 0, nan, 0, 0}};
  const Vector flushed = x.unaryExpr(FlushTiny());
  for (Index i = 0; i < x.size(); ++i) {
    CAPTURE(i);
    CHECK((flushed[i] == expected[i] || (std::isnan(flushed[i]) && std::isnan(expected[i]))));
  }
}

TEST_CASE("raw pixels saturate a network, and no pass over it holds a subnormal number") {
  for (const Word<Activation>& activation : activation_words()) {
    const Dataset dataset = random_images(200, 3, 5);
    const Mlp mlp({.widths = {4, 40, 30, 3}, .activation = activation.value});
    NetworkObjective objective(mlp, dataset, {.scale = 1}, Batches(200, 100, 1), 0);
    const auto method = make_optimizer("implicit", {{"learning_rate", 0.5}, {"cg.max_iterations", 3.0}}, objective);
    Random random(1, RandomPurpose::initialization);
    Vector theta = Vector::NullaryExpr(objective.size(), [&random] { return static_cast<Scalar>(2 * random.uniform() - 1); });
    for (int step = 0; step < 10; ++step) {
      CAPTURE(step);
      CAPTURE(activation.name);
      objective.next_batch();
      method->step(objective, theta);
      const Pass& pass = *objective.linearization().pass;
      for (const auto& matrices : {pass.a, pass.slope, pass.delta}) {
        for (const Matrix& M : matrices) CHECK(!has_subnormal(M));
      }
      CHECK(!has_subnormal(pass.probabilities));
    }
  }
}
