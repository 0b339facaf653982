#include "experiment/data_sets.h"

#include <cassert>
#include <numeric>
#include <string_view>
#include <vector>

#include "data/csv.h"
#include "support/random.h"

namespace igd {

std::span<const Word<DataSetName>> data_set_words() {
  static constexpr Word<DataSetName> words[] = {
      {DataSetName::mnist, "mnist", "MNIST, 10,000 + 2,000", "The first images of MNIST, at most 10,000 to train on and 2,000 to test by."},
      {DataSetName::mnist_full, "mnist-full", "MNIST, 60,000 + 10,000", "All of MNIST; 12 MB are loaded when it is chosen."},
      {DataSetName::ionosphere, "ionosphere", "Ionosphere, 281 + 70",
       "351 radar returns, 34 numbers each, good or bad: two classes. Every random seed splits them anew."},
      {DataSetName::images, "images", "Images of your own",
       "IDX files of images and their labels, such as Fashion-MNIST’s, plain or .gz, chosen or dropped on the page; labels 0 to 9."},
  };
  return words;
}

DataSetSize data_set_size(DataSetName name) {
  switch (name) {
    case DataSetName::mnist:
      return {.train = 10000, .test = 2000};
    case DataSetName::mnist_full:
      return {.train = 60000, .test = 10000};
    case DataSetName::ionosphere:
      return {.train = 281, .test = 70, .features = 34};
    case DataSetName::images:
      return {.train = 10000, .test = 2000, .most = 1000000};
  }
  return {};
}

bool is_table(DataSetName name) { return name == DataSetName::ionosphere; }

Result<Dataset> read_table(DataSetName name, const std::string& text) {
  assert(is_table(name));
  static constexpr std::string_view classes[] = {"bad", "good"};
  return read_csv(text, classes, name_in(data_set_words(), name));
}

TrainTest split(const Dataset& table, std::uint32_t count, Index features, std::uint64_t seed) {
  std::vector<std::uint32_t> order(table.labels.size());
  std::iota(order.begin(), order.end(), 0u);
  Random(seed, RandomPurpose::split).shuffle(order);
  const std::span<const std::uint32_t> all(order);
  return {.train = part_of(table, all.first(count), features), .test = part_of(table, all.subspan(count), features)};
}

}  // namespace igd
