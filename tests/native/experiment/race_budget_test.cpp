// A budget in place of epochs: a race ends at the first step at which all of it is spent.

#include <doctest/doctest.h>

#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

using Steps = std::vector<double>;

/// In batches of 10 of 103 images a step costs one gradient, but the eleventh, of 3 images, 0.3; and one second, by the ticking clock.
/// There are rows every third step.
std::string document(const std::string& budget, const std::string& learning_rate = "1") {
  return R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [2]}, "batch": 10, "epochs": 3, "racers": [{"method": "sgd",
    "learning_rate": )" +
         learning_rate + R"(}], "budget": )" + budget + "}";
}

Steps steps_of(const std::string& budget) { return values_of(rows_of(document(budget)), &Row::step); }

}  // namespace

TEST_CASE("a budget of steps ends the race there, before or after the epochs would") {
  CHECK(steps_of(R"({"steps": 7})") == Steps{0, 3, 6, 7});
  CHECK(steps_of(R"({"steps": 40})").back() == 40);
  const auto race = make_race(document(R"({"steps": 40})"));
  CHECK(race->total_steps() == 40);
  run_to_end(*race);
  CHECK(race->status() == RaceStatus::finished);
  CHECK(race->step() == 40);
}

TEST_CASE("a budget of gradients ends the race at the first step that has spent it") {
  CHECK(steps_of(R"({"gradients": 4})") == Steps{0, 3, 4});
  // 10.3 after eleven steps: 12.3 after thirteen.
  CHECK(steps_of(R"({"gradients": 12.5})") == Steps{0, 3, 6, 9, 12, 14});
  CHECK(make_race(document(R"({"gradients": 4})"))->total_steps() == 0);
}

TEST_CASE("a budget of seconds ends the race at the first step that has spent it") {
  CHECK(steps_of(R"({"seconds": 4.5})") == Steps{0, 3, 5});
  CHECK(make_race(document(R"({"seconds": 4.5})"))->total_steps() == 0);
}

TEST_CASE("of several budgets each has a row at the first step that has spent it, and the race ends with the last") {
  CHECK(steps_of(R"({"steps": 4, "gradients": 7.5, "seconds": 20})") == Steps{0, 3, 4, 6, 8, 9, 12, 15, 18, 20});
  CHECK(steps_of(R"({"steps": 14, "gradients": 12.5, "seconds": 10})") == Steps{0, 3, 6, 9, 10, 12, 14});
}

TEST_CASE("a racer that is at rest still spends: every step costs a gradient at least") {
  const auto race = make_race(
      R"({"data": {"train": 103, "test": 31}, "network": {"hidden": []}, "batch": "full", "l2": 0.1, "budget": {"gradients": 300},
    "racers": [{"method": "lbfgs"}]})");
  while (race->step() < 400 && (race->status() == RaceStatus::running || race->row_pending())) race->advance();
  CHECK(race->status() == RaceStatus::finished);
  const std::vector<Row> rows = race->take_rows();
  REQUIRE(!rows.empty());
  CHECK(rows.back().step_norm == 0);
  CHECK(rows.back().gradients == 300);
}

TEST_CASE("a step that spends two budgets has one row, and so has one of the schedule") {
  CHECK(steps_of(R"({"steps": 4, "gradients": 4, "seconds": 3})") == Steps{0, 3, 4});
}

TEST_CASE("a race goes the same way under a budget as under epochs") {
  const std::vector<Row> by_epochs = rows_of(document("{}"));
  std::vector<Row> by_budget = rows_of(document(R"({"steps": 33})"));
  CHECK(by_epochs.back().step == 33);
  CHECK(identical(by_budget, by_epochs));
}

TEST_CASE("a racer that diverges does not spend the rest of its budget") {
  const auto race = make_race(document(R"({"steps": 1000, "seconds": 1000})", "1e9"));
  const std::vector<Row> rows = run_to_end(*race);
  CHECK(race->status() == RaceStatus::diverged);
  CHECK(rows.back().step < 10);
}
