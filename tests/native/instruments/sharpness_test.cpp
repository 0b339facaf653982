#include "instruments/sharpness.h"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/race_problem.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr Index kExamples = 103;

HessianEdges measured(Sharpness& sharpness, const Vector& theta, bool smallest_too = true) {
  sharpness.begin(theta);
  while (sharpness.advance(smallest_too)) {
  }
  return sharpness.edges();
}

/// Of the dense Hessian of the mean loss over the first `examples`.
Eigen::VectorXd dense_spectrum(const NetworkObjective& like, const Vector& theta, Index examples) {
  NetworkObjective objective = like.on_first(examples);
  objective.next_batch();
  Vector gradient;
  objective.evaluate(theta, gradient);
  return eigenvalues(dense(objective.curvature(Curvature::hessian, objective.all_blocks())));
}

/// At the learning rate that makes -1.5 of the smallest eigenvalue `exact` the one found gives less than -1, and at that which makes
/// -2/3 of it, more; where it is within a 400th of the largest from 0, it is known to a 400th of that.
bool is_right(double found, double exact, double largest) {
  if (exact > -0.0025 * largest) return std::abs(found - exact) <= 0.0025 * largest;
  return found * 1.5 < exact && found / 1.5 > exact;
}

}  // namespace

TEST_SUITE("sharpness") {
  TEST_CASE(
      "along a race both edges are within a hundredth of those of the dense Hessian, however seldom the smallest is asked for, which is on "
      "the right side of -1, and later points cost little") {
    for (
        const char* document :
        {R"({"data": {"train": 103, "test": 31}, "batch": 20, "network": {"hidden": [5]}, "racers": [{"method": "sgd", "learning_rate": 2}]})",
         R"({"data": {"train": 103, "test": 31}, "batch": "full", "l2": 0.01, "network": {"hidden": [6, 4], "activation": "tanh"}, "racers": [{"method": "implicit"}]})",
         R"({"data": {"train": 103, "test": 31}, "batch": 20, "network": {"hidden": [32]}, "racers": [{"method": "implicit", "learning_rate": 10}]})"}) {
      CAPTURE(document);
      const auto race = make_race(document);
      Sharpness sharpness(race->objective(), kExamples);
      Sharpness mostly_largest(race->objective(), kExamples);  // of which the smallest is asked for every fourth time
      int first = 0;
      int most_later = 0;
      for (int point = 0; point < 12 && race->status() == RaceStatus::running; ++point) {
        const std::uint64_t step = race->step() + 3;
        const HessianEdges edges = measured(sharpness, race->theta());
        const Eigen::VectorXd expected = dense_spectrum(race->objective(), race->theta(), kExamples);
        const double largest = expected[expected.size() - 1];
        CHECK(std::abs(edges.lambda_max - largest) < 0.01 * largest);
        CHECK(std::abs(edges.lambda_min - expected[0]) < 0.01 * largest);
        CHECK(is_right(edges.lambda_min, expected[0], largest));
        const bool smallest_too = point % 4 == 1;
        const HessianEdges seldom = measured(mostly_largest, race->theta(), smallest_too);
        CHECK(std::abs(seldom.lambda_max - largest) < 0.01 * largest);
        CHECK(std::isnan(seldom.lambda_min) == !smallest_too);
        if (smallest_too) CHECK(is_right(seldom.lambda_min, expected[0], largest));
        if (point == 0)
          first = edges.products;
        else
          most_later = std::max(most_later, edges.products);
        while (race->status() == RaceStatus::running && (race->step() < step || race->row_pending())) race->advance();
      }
      CHECK(first > 0);
      CHECK(most_later <= std::max(first, 12));
    }
  }

  TEST_CASE("it is of the first examples alone, and asks nothing of the race") {
    const auto race = make_race(R"({"data": {"train": 103, "test": 31}, "batch": 20, "network": {"hidden": [5]}})");
    const double work = race->objective().gradients();
    Sharpness sharpness(race->objective(), 40);
    const Eigen::VectorXd expected = dense_spectrum(race->objective(), race->theta(), 40);
    const double lambda_max = measured(sharpness, race->theta()).lambda_max;
    CHECK(std::abs(lambda_max - expected[expected.size() - 1]) < 0.01 * lambda_max);
    CHECK(race->objective().gradients() == work);
  }

  TEST_CASE("where the loss is not finite there are none, and afterwards there are again") {
    const auto race = make_race(R"({"data": {"train": 103, "test": 31}, "batch": 20, "network": {"hidden": [5]}})");
    Sharpness sharpness(race->objective(), kExamples);
    const double before = measured(sharpness, race->theta()).lambda_max;
    const Vector nowhere = Vector::Constant(race->theta().size(), std::numeric_limits<Scalar>::quiet_NaN());
    const HessianEdges none = measured(sharpness, nowhere);
    CHECK(std::isnan(none.lambda_max));
    CHECK(std::isnan(none.lambda_min));
    CHECK(none.products == 0);
    CHECK(std::abs(measured(sharpness, race->theta()).lambda_max - before) < 0.01 * before);
  }
}
