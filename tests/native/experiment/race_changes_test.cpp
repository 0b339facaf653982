// Other learning rates from some step on: by the document, or while the race runs, which is the same.

#include <doctest/doctest.h>

#include "native/race_problem.h"
#include "optim/methods.h"

using namespace igd;
using namespace igd::test;

namespace {

/// 33 steps with a row at each.
std::string document(const std::string& racer, const std::string& keys = "") {
  return R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [2]}, "batch": 10, "epochs": 3, "record": {"every": 0.01})" + keys +
         R"(, "racers": [{)" + racer + "}]}";
}

std::vector<double> learning_rates(const std::string& racer, const std::string& keys = "") {
  std::vector<Row> rows = rows_of(document(racer, keys));
  rows.erase(rows.begin());  // the start, before any step
  return values_of(rows, &Row::learning_rate);
}

void advance_to(Race& race, std::uint64_t step) {
  while (race.step() < step || race.row_pending()) race.advance();
}

}  // namespace

TEST_CASE("after so many steps a racer goes on with another learning rate") {
  const std::vector<double> rates = learning_rates(R"("method": "sgd", "learning_rate": 1, "learning_rate_from": {"10": 4, "5": 2})");
  REQUIRE(rates.size() == 33);
  for (std::size_t step = 0; step < 33; ++step) CHECK(rates[step] == (step < 5 ? 1 : step < 10 ? 2 : 4));
}

TEST_CASE("the schedule's halvings keep their ratio to the learning rate") {
  const std::vector<double> rates =
      learning_rates(R"("method": "sgd", "learning_rate": 1, "learning_rate_from": {"11": 8})", R"(, "halving_epochs": 1)");
  REQUIRE(rates.size() == 33);
  CHECK(rates[10] == 1);
  CHECK(rates[11] == 4);
  CHECK(rates[22] == 2);
}

TEST_CASE("a change of the learning rate leaves the limit of step control where it is") {
  for (const char* control : {R"("implicit", "control": "adaptive")", R"("implicit", "control": "ser")",
                              R"("ros2", "control": "embedded", "error_tolerance": 1000)"}) {
    CAPTURE(control);
    const std::vector<double> rates =
        learning_rates(std::string(R"("method": )") + control +
                       R"(, "batch": "full", "learning_rate": 0.01, "learning_rate_limit": 0.02, "learning_rate_from": {"1": 1})");
    REQUIRE(rates.size() == 3);
    CHECK(rates[1] > 0.5);
    CHECK(rates[2] <= rates[1]);
  }
}

TEST_CASE("a change to the same learning rate changes nothing, for any method") {
  for (const Method& method : methods()) {
    CAPTURE(method.name);
    const std::string racer = R"("method": ")" + method.name + R"(", "learning_rate": 0.5, "batch": "full")";
    CHECK(identical(rows_of(document(racer)), rows_of(document(racer + R"(, "learning_rate_from": {"2": 0.5})"))));
  }
}

TEST_CASE("a change while the race runs is the same to the last bit as one that the document has, for any method") {
  for (const Method& method : methods()) {
    CAPTURE(method.name);
    const std::string racer =
        R"("method": ")" + method.name + R"(", "learning_rate": 0.5)" + (method.needs_full_batch ? R"(, "batch": "full")" : "");
    const std::uint64_t change = method.needs_full_batch ? 1 : 11;
    const std::vector<Row> foreseen =
        rows_of(document(racer + R"(, "learning_rate_from": {")" + std::to_string(change) + R"(": 0.1})", R"(, "halving_epochs": 1)"));
    const std::unique_ptr<Race> race = make_race(document(racer, R"(, "halving_epochs": 1)"));
    advance_to(*race, change);
    race->change_learning_rate(0.3);  // only the last of several counts
    race->change_learning_rate(0.1);
    CHECK(identical(foreseen, run_to_end(*race)));
    CHECK(!identical(foreseen, rows_of(document(racer, R"(, "halving_epochs": 1)"))));
  }
}

TEST_CASE("a document with changes reads back the same") {
  const ExperimentDocument parsed =
      parse_document(R"({"racers": [{"method": "sgd", "learning_rate_from": {"120": 0.3, "30": 2}}]})").value();
  CHECK(parsed.racers[0].learning_rate_from == std::map<std::uint64_t, double>{{30, 2}, {120, 0.3}});
  CHECK(parse_document(print_document(parsed)).value() == parsed);
  CHECK(parse_document(print_changes(parsed)).value() == parsed);
}
