// Training examples set aside to choose settings by, and races without a test set.

#include <doctest/doctest.h>

#include <cmath>

#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// `data`: the sizes. Standard pixels, whose scaling depends on which examples are trained on.
std::string document(const std::string& data) {
  return R"({"data": {"pixels": "standard", )" + data + R"(}, "network": {"hidden": [5]}, "batch": 10, "epochs": 1, "racers": [
    {"method": "sgd", "learning_rate": 1}]})";
}

const std::vector<double Row::*> kValidation = {&Row::validation_loss, &Row::validation_accuracy};

}  // namespace

TEST_CASE("the validation examples are those after the training examples, and are measured as test examples are") {
  const std::vector<Row> rows = rows_of(document(R"("train": 60, "validation": 30, "test": 31)"));
  const std::vector<Row> tested = rows_of(document(R"("train": 60, "test": 30)"), 0, tested_on_training_images(60, 30));
  REQUIRE(rows.size() == 4);
  CHECK(values_of(rows, &Row::validation_loss) == values_of(tested, &Row::test_loss));
  CHECK(values_of(rows, &Row::validation_accuracy) == values_of(tested, &Row::test_accuracy));
  CHECK(rows.back().validation_loss != rows.back().train_loss);
}

TEST_CASE("validation examples change nothing else, and without them their columns are undefined") {
  const std::vector<Row> with = rows_of(document(R"("train": 60, "validation": 43, "test": 31)"));
  const std::vector<Row> without = rows_of(document(R"("train": 60, "test": 31)"));
  CHECK(identical(with, without, kValidation));
  for (const Row& row : without) {
    for (double Row::*const column : kValidation) CHECK(std::isnan(row.*column));
  }
}

TEST_CASE("without test examples their columns are undefined, and nothing else changes") {
  const std::vector<Row> rows = rows_of(document(R"("train": 60, "test": 0)"));
  CHECK(identical(rows, rows_of(document(R"("train": 60, "test": 31)")), {&Row::test_loss, &Row::test_accuracy}));
  for (const Row& row : rows) {
    CHECK(std::isnan(row.test_loss));
    CHECK(std::isnan(row.test_accuracy));
    CHECK(std::isfinite(row.train_loss));
  }
}

TEST_CASE("training and validation examples that are more than the files hold are a sentence") {
  const std::string text = document(R"("train": 60, "validation": 44, "test": 0)");
  CHECK(Race::create(parse_document(text).value(), 0, make_data(), ticking_clock()).message() ==
        "data.train + data.validation is 104 but the training files hold only 103 examples.");
}
