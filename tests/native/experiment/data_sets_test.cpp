#include "experiment/data_sets.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "experiment/document.h"

using namespace igd;

namespace {

/// Row i is i, 100 + i, 200 + i; its label i mod 2.
Dataset numbered(std::uint32_t count) {
  Dataset table{.height = 1, .width = 3, .classes = 2};
  for (std::uint32_t i = 0; i < count; ++i) {
    for (const std::uint32_t base : {0u, 100u, 200u}) table.values.push_back(static_cast<Scalar>(base + i));
    table.labels.push_back(static_cast<std::uint8_t>(i % 2));
  }
  return table;
}

/// Which rows of the numbered table are in a part, in its order.
std::vector<int> rows_in(const Dataset& part) {
  std::vector<int> rows;
  for (std::size_t i = 0; i < part.labels.size(); ++i)
    rows.push_back(static_cast<int>(part.values[i * static_cast<std::size_t>(part.width)]));
  return rows;
}

}  // namespace

TEST_CASE("a split takes every example of a table to train or to test on, and none twice") {
  for (const std::uint64_t seed : {1u, 2u, 3u}) {
    const TrainTest parts = split(numbered(20), 13, 3, seed);
    CHECK(parts.train.count() == 13);
    CHECK(parts.test.count() == 7);
    std::vector<int> all = rows_in(parts.train);
    const std::vector<int> tested = rows_in(parts.test);
    all.insert(all.end(), tested.begin(), tested.end());
    std::vector<int> expected(20);
    std::iota(expected.begin(), expected.end(), 0);
    CHECK(all != expected);
    std::sort(all.begin(), all.end());
    CHECK(all == expected);
  }
}

TEST_CASE("a split keeps every example's numbers and label together, and as many columns as are asked for") {
  for (const std::size_t features : {1u, 2u, 3u}) {
    const TrainTest parts = split(numbered(20), 13, static_cast<Index>(features), 1);
    for (const Dataset* part : {&parts.train, &parts.test}) {
      REQUIRE(part->features() == static_cast<Index>(features));
      REQUIRE(part->values.size() == features * part->labels.size());
      CHECK(part->classes == 2);
      const std::vector<int> rows = rows_in(*part);
      for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(part->labels[i] == rows[i] % 2);
        for (std::size_t j = 0; j < features; ++j)
          CHECK(part->values[i * features + j] == static_cast<Scalar>(100 * static_cast<int>(j) + rows[i]));
      }
    }
  }
}

TEST_CASE("a split is the same for the same seed and another for another") {
  const std::vector<int> first = rows_in(split(numbered(20), 13, 3, 5).train);
  CHECK(first == rows_in(split(numbered(20), 13, 3, 5).train));
  CHECK(first != rows_in(split(numbered(20), 13, 3, 6).train));
}

TEST_CASE("of the classes of Ionosphere good is 1 and bad is 0") {
  const Result<Dataset> table = read_table(DataSetName::ionosphere, "V1,V2,Class\n0.5,-1,good\n0,2,bad\n");
  REQUIRE(table.ok());
  CHECK(table.value().labels == std::vector<std::uint8_t>{1, 0});
  CHECK(table.value().classes == 2);
  CHECK(read_table(DataSetName::ionosphere, "V1,Class\n0.5,ugly\n").message() ==
        "Line 2 of the ionosphere table has an unknown class: ugly.");
}

TEST_CASE("a document may ask for more of the images that are not ours than it usually takes") {
  const auto document = parse_document(R"({"data": {"set": "images", "train": 200000, "test": 40000}})");
  REQUIRE(document);
  CHECK(document.value().train == 200000);
  CHECK(document.value().test == 40000);
  CHECK(parse_document(R"({"data": {"set": "images"}})").value().train == 10000);
  CHECK_FALSE(parse_document(R"({"data": {"train": 200000}})"));
}
