#pragma once
// Races on a few made-up images, small enough to be run to their end many times.

#include <bit>
#include <memory>

#include "experiment/race.h"
#include "support/random.h"

namespace igd::test {

/// Images of four pixels, the class written into them, with some noise.
inline Dataset make_dataset(std::uint32_t count, std::uint64_t seed) {
  Random random(seed, RandomPurpose::initialization);
  Dataset dataset{.height = 2, .width = 2};
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t label = random.below(4);
    for (std::uint64_t p = 0; p < 4; ++p) dataset.pixels.push_back(static_cast<std::uint8_t>((p == label ? 150 : 20) + random.below(60)));
    dataset.labels.push_back(static_cast<std::uint8_t>(label));
  }
  return dataset;
}

/// 103 images to train on and 31 to test.
inline std::shared_ptr<const TrainTest> make_data() {
  return std::make_shared<const TrainTest>(TrainTest{make_dataset(103, 1), make_dataset(31, 2)});
}

/// `data` whose test images are the training images [first, first + count).
inline std::shared_ptr<const TrainTest> tested_on_training_images(std::size_t first, std::size_t count) {
  TrainTest data{make_dataset(103, 1), {.height = 2, .width = 2}};
  const auto pixels = data.train.pixels.begin() + static_cast<std::ptrdiff_t>(4 * first);
  const auto labels = data.train.labels.begin() + static_cast<std::ptrdiff_t>(first);
  data.test.pixels.assign(pixels, pixels + static_cast<std::ptrdiff_t>(4 * count));
  data.test.labels.assign(labels, labels + static_cast<std::ptrdiff_t>(count));
  return std::make_shared<const TrainTest>(std::move(data));
}

/// A clock that advances by one second whenever it is asked: a step takes one second.
inline Clock ticking_clock() {
  auto seconds = std::make_shared<double>(0);
  return [seconds] { return (*seconds)++; };
}

inline std::unique_ptr<Race> make_race(const std::string& document, std::size_t racer = 0,
                                       std::shared_ptr<const TrainTest> data = make_data()) {
  Result<std::unique_ptr<Race>> race = Race::create(parse_document(document).value(), racer, std::move(data), ticking_clock());
  return std::move(race).value();
}

inline std::vector<Row> run_to_end(Race& race) {
  std::vector<Row> rows;
  while (race.status() == RaceStatus::running || race.row_pending()) {
    race.advance();
    for (const Row& row : race.take_rows()) rows.push_back(row);
  }
  return rows;
}

inline std::vector<Row> rows_of(const std::string& document, std::size_t racer = 0, std::shared_ptr<const TrainTest> data = make_data()) {
  return run_to_end(*make_race(document, racer, std::move(data)));
}

inline std::vector<double> values_of(const std::vector<Row>& rows, double Row::*column) {
  std::vector<double> values;
  for (const Row& row : rows) values.push_back(row.*column);
  return values;
}

/// The same bits, NaN included, in all columns but `except`.
inline bool identical(const std::vector<Row>& a, const std::vector<Row>& b, const std::vector<double Row::*>& except = {}) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (const Column& column : columns()) {
      bool excepted = false;
      for (double Row::*const value : except) excepted |= value == column.value;
      if (excepted) continue;
      if (std::bit_cast<std::uint64_t>(a[i].*column.value) != std::bit_cast<std::uint64_t>(b[i].*column.value)) return false;
    }
  }
  return true;
}

}  // namespace igd::test
