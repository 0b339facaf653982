#include "data/csv.h"

#include <doctest/doctest.h>

using namespace igd;

namespace {

constexpr std::string_view kClasses[] = {"no", "yes"};

Result<Dataset> read(const std::string& text) { return read_csv(text, kClasses, "weather"); }

}  // namespace

TEST_CASE("a table is read line by line, its last column the class") {
  const Result<Dataset> result = read("wind,rain,play\n1,-0.5,yes\n2e-3,0,no\n.25,+4,no\n");
  REQUIRE(result.ok());
  const Dataset& table = result.value();
  CHECK(table.count() == 3);
  CHECK(table.features() == 2);
  CHECK(table.classes == 2);
  CHECK(table.pixels.empty());
  CHECK(table.values == std::vector<Scalar>{1, Scalar(-0.5), Scalar(2e-3), 0, Scalar(0.25), 4});
  CHECK(table.labels == std::vector<std::uint8_t>{1, 0, 0});
}

TEST_CASE("lines may end as on Windows, and the last one with the file") {
  const Result<Dataset> result = read("wind,play\r\n1,yes\r\n2,no");
  REQUIRE(result.ok());
  CHECK(result.value().values == std::vector<Scalar>{1, 2});
  CHECK(result.value().labels == std::vector<std::uint8_t>{1, 0});
}

TEST_CASE("every wrong table has one sentence that names it and its line") {
  const std::pair<const char*, const char*> cases[] = {
      {"", "The weather table must begin with a line of two or more column names."},
      {"play\nyes\n", "The weather table must begin with a line of two or more column names."},
      {"wind,play\n", "The weather table has no examples."},
      {"wind,play\n1,yes\n1,2,yes\n", "Line 3 of the weather table must have 2 cells, as many as there are column names."},
      {"wind,play\n1,yes\n\n", "Line 3 of the weather table must have 2 cells, as many as there are column names."},
      {"wind,rain,play\n1,yes\n", "Line 2 of the weather table must have 3 cells, as many as there are column names."},
      {"wind,play\nmuch,yes\n", "Line 2 of the weather table has a cell that is no number: much."},
      {"wind,play\n1x,yes\n", "Line 2 of the weather table has a cell that is no number: 1x."},
      {"wind,play\n,yes\n", "Line 2 of the weather table has a cell that is no number: ."},
      {"wind,play\nnan,yes\n", "Line 2 of the weather table has a cell that is no number: nan."},
      {"wind,play\n1e999,yes\n", "Line 2 of the weather table has a cell that is no number: 1e999."},
      {"wind,play\n1,maybe\n", "Line 2 of the weather table has an unknown class: maybe."},
      {"wind,play\n1,\n", "Line 2 of the weather table has an unknown class: ."},
  };
  for (const auto& [text, sentence] : cases) CHECK(read(text).message() == sentence);
}
