#pragma once
// The data sets an experiment can name.

#include <cstdint>
#include <span>

#include "data/dataset.h"
#include "support/words.h"

namespace igd {

enum class DataSetName { mnist, mnist_full };

std::span<const Word<DataSetName>> data_set_words();

/// How many examples the files of a data set hold.
struct DataSetSize {
  std::uint32_t train;
  std::uint32_t test;
};

DataSetSize data_set_size(DataSetName name);

/// The examples of a data set, as its files have them.
struct TrainTest {
  Dataset train;
  Dataset test;
};

}  // namespace igd
