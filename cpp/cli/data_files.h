#pragma once
// The files of a data set on disk.

#include <memory>
#include <string>

#include "experiment/data_sets.h"
#include "support/result.h"

namespace igd {

/// Reads NAME.csv of `folder` where the set is a table, else train-images.idx, train-labels.idx, test-images.idx and test-labels.idx of
/// `folder`, each plain or, with .gz appended to its name, compressed. An empty `folder` stands for the place where this checkout keeps
/// `set`.
Result<std::shared_ptr<const TrainTest>> read_data(DataSetName set, std::string folder);

}  // namespace igd
