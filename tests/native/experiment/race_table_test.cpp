// Races on a table of numbers in two classes: another part of it to train on for every seed, and one logit.

#include <doctest/doctest.h>

#include <cmath>

#include "native/precision.h"
#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr std::uint32_t kExamples = 351;
constexpr std::uint32_t kColumns = 34;

/// A table of the size of Ionosphere, random but for the first column, which tells the classes apart.
Dataset make_table(std::uint32_t examples = kExamples, std::uint32_t columns = kColumns) {
  Random random(1, RandomPurpose::initialization);
  Dataset table{.height = 1, .width = static_cast<Index>(columns), .classes = 2};
  for (std::uint32_t i = 0; i < examples; ++i) {
    const bool good = random.uniform() < 0.64;
    table.labels.push_back(good);
    table.values.push_back(good ? 1 : -1);
    for (std::uint32_t j = 1; j < columns; ++j) table.values.push_back(static_cast<Scalar>(2 * random.uniform() - 1));
  }
  return table;
}

std::shared_ptr<const TrainTest> files_of(Dataset table) { return std::make_shared<const TrainTest>(TrainTest{.train = std::move(table)}); }

std::string document(const std::string& data = "", const std::string& keys = "", const std::string& network = R"("hidden": [])") {
  return R"({"data": {"set": "ionosphere")" + data + R"(}, "network": {)" + network + R"(}, "batch": "full", "epochs": 3, "racers": [
    {"method": "sgd", "learning_rate": 1}])" +
         keys + "}";
}

std::vector<Row> table_rows(const std::string& text) { return rows_of(text, 0, files_of(make_table())); }

std::string refused(const std::string& text, Dataset table) {
  return Race::create(parse_document(text).value(), 0, files_of(std::move(table)), ticking_clock()).message();
}

}  // namespace

TEST_CASE("on a table of two classes a network has one logit, and as many inputs as columns are asked for") {
  const auto widths = [](const std::string& text) {
    return make_race(text, 0, files_of(make_table()))->objective().mlp().architecture().widths;
  };
  CHECK(widths(document()) == std::vector<Index>{34, 1});
  CHECK(widths(document(R"(, "features": 5)", "", R"("hidden": [3])")) == std::vector<Index>{5, 3, 1});
}

TEST_CASE(
    "from zero the loss is log 2 and every example counts as class 0; after some steps the column that tells the classes apart is found") {
  const std::vector<Row> rows = table_rows(document("", "", R"("hidden": [], "initialization": "zero")"));
  CHECK(relative_error(rows[0].train_loss, std::log(2.0)) < kRounding);
  CHECK(relative_error(rows[0].test_loss, std::log(2.0)) < kRounding);
  const Dataset test = split(make_table(), 281, kColumns, 1).test;
  const auto bad = std::count(test.labels.begin(), test.labels.end(), 0);
  CHECK(rows[0].test_accuracy == static_cast<double>(bad) / 70);
  CHECK(rows.back().test_accuracy > 0.95);
}

TEST_CASE("a race on a table trains and tests on the parts that its seed draws") {
  // With nothing to tell the classes apart but one weight: the loss is a function of the share of the classes.
  const std::string one_weight = R"("hidden": [], "bias": false, "initialization": "zero")";
  for (const int seed : {1, 2}) {
    CAPTURE(seed);
    const auto race =
        make_race(document(R"(, "features": 1)", R"(, "seed": )" + std::to_string(seed), one_weight), 0, files_of(make_table()));
    const std::vector<Row> rows = run_to_end(*race);
    const TrainTest parts = split(make_table(), 281, 1, static_cast<std::uint64_t>(seed));
    const double w = static_cast<double>(race->theta()[0]);
    const auto mean_loss = [w](const Dataset& part) {
      double sum = 0;
      for (std::size_t i = 0; i < part.labels.size(); ++i) {
        sum += std::log1p(std::exp((part.labels[i] == 1 ? -1 : 1) * w * static_cast<double>(part.values[i])));
      }
      return sum / static_cast<double>(part.labels.size());
    };
    CHECK(race->theta().size() == 1);
    CHECK(relative_error(rows.back().train_loss, mean_loss(parts.train)) < kRounding);
    CHECK(relative_error(rows.back().test_loss, mean_loss(parts.test)) < kRounding);
  }
}

TEST_CASE("a table with fewer examples or columns than there must be is a sentence") {
  CHECK(refused(document(), make_table(350)) == "The table holds only 350 examples; it must have 351.");
  CHECK(refused(document(R"(, "features": 9)"), make_table(351, 8)) == "The table has only 8 columns of numbers; data.features is 9.");
}
