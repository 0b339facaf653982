#pragma once
// The data sets an experiment can name.

#include <cstdint>
#include <span>
#include <string>

#include "data/dataset.h"
#include "support/result.h"
#include "support/words.h"

namespace igd {

enum class DataSetName { mnist, mnist_full, ionosphere, images };

std::span<const Word<DataSetName>> data_set_words();

/// How many examples the files of a data set hold, or of images that are not ours how many are taken unless the document says more.
struct DataSetSize {
  std::uint32_t train;
  std::uint32_t test;
  std::uint32_t features = 0;  ///< of a table: its columns of numbers
  std::uint32_t most = 0;      ///< of images that are not ours: as many as a document may ask for; what is there, the files tell
};

DataSetSize data_set_size(DataSetName name);

/// Whether it is a table of numbers in one file, of which each random seed draws other training and test examples.
bool is_table(DataSetName name);

/// The examples of a data set, as its files have them. A table is all training examples.
struct TrainTest {
  Dataset train;
  Dataset test = {};
};

/// The table of `name` from the text of its file.
Result<Dataset> read_table(DataSetName name, const std::string& text);

/// `count` examples of `table` to train on and all others to test on, drawn at random under `seed`; their first `features` columns.
TrainTest split(const Dataset& table, std::uint32_t count, Index features, std::uint64_t seed);

}  // namespace igd
