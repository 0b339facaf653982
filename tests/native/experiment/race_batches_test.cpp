// Racers with batches of their own.

#include <doctest/doctest.h>

#include "native/precision.h"
#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// `racers`: the list.
std::string document(const std::string& batch, const std::string& racers) {
  return R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [5]}, "epochs": 3, "record": {"every": 0.01}, "batch": )" + batch +
         R"(, "racers": )" + racers + "}";
}

}  // namespace

TEST_CASE("a racer with a batch of its own has epochs of its own, and all visit every example once in each") {
  const std::string three = document("10", R"([{"method": "sgd"}, {"method": "sgd", "batch": 20}, {"method": "sgd", "batch": "full"}])");
  const std::uint64_t steps[] = {3 * 11, 3 * 6, 3};
  for (std::size_t racer = 0; racer < 3; ++racer) {
    CAPTURE(racer);
    const auto race = make_race(three, racer);
    const std::vector<Row> rows = run_to_end(*race);
    CHECK(race->total_steps() == steps[racer]);
    CHECK(rows.back().epoch == 3);
    // In gradients of 10 examples, whatever the batch.
    CHECK(relative_error(rows.back().gradients, 3 * 10.3) < 1e-12);
  }
}

TEST_CASE("a racer with a batch of its own goes as in a document with that batch; only its gradients count in those of the document's") {
  for (const std::string method : {R"("method": "sgd", "learning_rate": 2)", R"("method": "implicit")"}) {
    CAPTURE(method);
    const std::vector<Row> own = rows_of(document("40", "[{" + method + R"(, "batch": 10}])"));
    const std::vector<Row> whole = rows_of(document("10", "[{" + method + "}]"));
    REQUIRE(own.size() == 34);
    CHECK(identical(own, whole, {&Row::gradients}));
    for (std::size_t i = 1; i < own.size(); ++i) CHECK(relative_error(own[i].gradients, whole[i].gradients * 10 / 40) < 1e-12);
  }
}
