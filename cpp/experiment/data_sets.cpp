#include "experiment/data_sets.h"

namespace igd {

std::span<const Word<DataSetName>> data_set_words() {
  static constexpr Word<DataSetName> words[] = {
      {DataSetName::mnist, "mnist", "MNIST, 10,000 + 2,000", "The first 10,000 training and 2,000 test images of MNIST."},
      {DataSetName::mnist_full, "mnist-full", "MNIST, 60,000 + 10,000", "All of MNIST; 12 MB are loaded when it is chosen."},
  };
  return words;
}

DataSetSize data_set_size(DataSetName name) {
  switch (name) {
    case DataSetName::mnist:
      return {.train = 10000, .test = 2000};
    case DataSetName::mnist_full:
      return {.train = 60000, .test = 10000};
  }
  return {};
}

}  // namespace igd
