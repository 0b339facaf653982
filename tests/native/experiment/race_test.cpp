#include "experiment/race.h"

#include <doctest/doctest.h>

#include <cmath>

#include "native/precision.h"
#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

const char* const kDocument =
    R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [5]}, "batch": 10, "epochs": 3, "seed": 4, "racers": [
  {"method": "sgd", "learning_rate": 1}, {"method": "implicit", "learning_rate": 10}, {"method": "sgd", "learning_rate": 1e9},
  {"method": "implicit", "implicit_blocks": ["W2", "b2"]}]})";

}  // namespace

TEST_CASE("a race records the start, about five rows an epoch, and the end") {
  const auto race = make_race(kDocument, 0);
  const std::vector<Row> rows = run_to_end(*race);
  CHECK(race->total_steps() == 33);  // 10 batches of 10 and one of 3, three times
  CHECK(race->status() == RaceStatus::finished);
  REQUIRE(rows.size() == 1 + 11);
  CHECK(rows[0].step == 0);
  CHECK(rows[0].gradients == 0);
  CHECK(std::isnan(rows[0].batch_loss));
  CHECK(rows[1].step == 3);
  CHECK(rows.back().step == 33);
  CHECK(rows.back().epoch == 3);
  CHECK(rows.back().train_loss < rows[0].train_loss);
  CHECK(rows.back().test_accuracy > rows[0].test_accuracy);
}

TEST_CASE("every racer of a document has the same row at step 0") {
  const std::vector<Row> first = {rows_of(kDocument, 0)[0]};
  for (const std::size_t racer : {1u, 2u, 3u}) CHECK(identical(first, {rows_of(kDocument, racer)[0]}));
}

TEST_CASE("two races of the same document are the same to the last bit") { CHECK(identical(rows_of(kDocument, 1), rows_of(kDocument, 1))); }

TEST_CASE("another seed is another race") {
  std::string other = kDocument;
  other.replace(other.find("\"seed\": 4"), 9, "\"seed\": 5");
  CHECK(rows_of(kDocument, 1)[0].train_loss != rows_of(other, 1)[0].train_loss);
}

TEST_CASE("a row asked for between two of the schedule is one more look and changes nothing else") {
  const auto race = make_race(kDocument, 1);
  while (race->step() < 4) race->advance();
  race->request_row();
  race->request_row();
  std::vector<Row> rows = run_to_end(*race);
  const std::vector<Row> undisturbed = rows_of(kDocument, 1);
  REQUIRE(rows.size() == undisturbed.size() + 1);
  CHECK(rows[2].step == 4);
  rows.erase(rows.begin() + 2);
  CHECK(identical(rows, undisturbed));
}

TEST_CASE("work is counted in gradient equivalents: the short batch is less, every CG iteration is more") {
  const std::vector<Row> sgd = rows_of(kDocument, 0);
  CHECK(relative_error(sgd.back().gradients, 3 * 10.3) < 1e-12);

  const std::vector<Row> implicit = rows_of(kDocument, 1);
  CHECK(implicit.back().cg_iterations >= 33);
  CHECK(implicit.back().gradients > sgd.back().gradients + 0.9 * implicit.back().cg_iterations);

  const std::vector<Row> last_layer = rows_of(kDocument, 3);
  CHECK(last_layer.back().gradients > sgd.back().gradients);
  CHECK(last_layer.back().gradients < sgd.back().gradients + last_layer.back().cg_iterations);
}

TEST_CASE("the CG iterations of a row's step are those of that one alone, however many steps lie between two rows") {
  const auto race = make_race(kDocument, 1);
  std::vector<Row> all;  // with a row at every step
  while (race->status() == RaceStatus::running || race->row_pending()) {
    race->request_row();
    race->advance();
    for (const Row& row : race->take_rows()) all.push_back(row);
  }
  REQUIRE(all.size() == 34);
  const std::vector<Row> rows = rows_of(kDocument, 1);
  CHECK(std::isnan(rows[0].step_cg_iterations));
  for (const Row& row : rows) {
    const auto step = static_cast<std::size_t>(row.step);
    if (step == 0) continue;
    CHECK(row.step_cg_iterations == all[step].cg_iterations - all[step - 1].cg_iterations);
    CHECK(row.step_cg_iterations >= 1);
  }
  CHECK(rows_of(kDocument, 0).back().step_cg_iterations == 0);
}

TEST_CASE("seconds are those of the steps and of nothing else") {
  for (const Row& row : rows_of(kDocument, 0)) CHECK(row.seconds == row.step);
}

TEST_CASE("a racer whose loss blows up has diverged, with a row at that step, and stops") {
  const auto race = make_race(kDocument, 2);
  const std::vector<Row> rows = run_to_end(*race);
  CHECK(race->status() == RaceStatus::diverged);
  CHECK(race->step() < 5);
  CHECK(rows.back().step == static_cast<double>(race->step()));
  const std::uint64_t step = race->step();
  race->advance();
  CHECK(race->step() == step);
  CHECK(!race->row_pending());
}

TEST_CASE("a racer that has diverged is not compared with the path, which is not resolved as far as it was thrown") {
  const std::vector<Row> rows = rows_of(R"({"data": {"train": 103, "test": 31}, "batch": "full", "reference": "gradient_flow",
    "racers": [{"method": "sgd", "learning_rate": 1e9}]})");
  CHECK(rows.front().flow_distance == 0);
  CHECK(rows.back().flow_time >= 1e9);
  CHECK(std::isnan(rows.back().flow_distance));
}

TEST_CASE("an L2 term that is large from the start is no divergence, and one that grows a thousandfold is") {
  const auto race_of = [](const char* learning_rate) {
    return make_race(std::string(R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [5]}, "batch": 10, "epochs": 3, "l2": 1000,
      "racers": [{"method": "sgd", "learning_rate": )") +
                     learning_rate + "}]}");
  };
  const auto falling = race_of("1e-4");
  const std::vector<Row> rows = run_to_end(*falling);
  CHECK(rows[1].batch_loss > 1000 * rows[0].train_loss);
  CHECK(falling->status() == RaceStatus::finished);
  const auto growing = race_of("0.01");  // weights grow ninefold a step
  run_to_end(*growing);
  CHECK(growing->status() == RaceStatus::diverged);
  CHECK(growing->step() < 6);
}

TEST_CASE("the implicit method goes on at a learning rate that ruins the explicit one") {
  std::string large =
      R"({"data": {"train": 103, "test": 31, "pixels": "raw"}, "network": {"hidden": []}, "batch": "full", "epochs": 40, "racers": [
    {"method": "sgd", "learning_rate": 1}, {"method": "implicit", "learning_rate": 1, "cg": {"tolerance": 0.01}}]})";
  const std::vector<Row> sgd = rows_of(large, 0);
  const std::vector<Row> implicit = rows_of(large, 1);
  CHECK(implicit.back().train_loss < 0.05);
  CHECK(!(sgd.back().train_loss < 10 * implicit.back().train_loss));
}

TEST_CASE("data with fewer examples than the document asks for, or no such racer, is a sentence") {
  const auto refused = [](const char* text, std::size_t racer) {
    return Race::create(parse_document(text).value(), racer, make_data(), [] { return 0.0; }).message();
  };
  CHECK(refused("{}", 0) == "data.train + data.validation is 10000 but the training files hold only 103 examples.");
  CHECK(refused(R"({"data": {"train": 100}})", 0) == "data.test is 2000 but the test files hold only 31 examples.");
  CHECK(refused(kDocument, 4) == "There is no racer number 4; the document has 4.");
}
