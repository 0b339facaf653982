#include "bindings/convert.h"

#include "data/idx.h"
#include "experiment/data_sets.h"

namespace igd {

using emscripten::val;

std::vector<std::uint8_t> bytes_of(const val& array) { return emscripten::convertJSArrayToNumberVector<std::uint8_t>(array); }

// The views live only inside their expressions, because any allocation may move the wasm heap.

val to_js(const std::vector<double>& column) {
  return val::global("Float64Array").new_(emscripten::typed_memory_view(column.size(), column.data()));
}

val to_js(const Matrix& matrix) {
  return val::global("Float32Array").new_(emscripten::typed_memory_view(static_cast<std::size_t>(matrix.size()), matrix.data()));
}

Result<std::shared_ptr<const TrainTest>> read_data(DataSetName set, const val& files) {
  if (is_table(set)) {
    const std::vector<std::uint8_t> text = bytes_of(files["table"]);
    Result<Dataset> table = read_table(set, std::string(text.begin(), text.end()));
    if (!table) return Problem{table.message()};
    return std::make_shared<const TrainTest>(TrainTest{.train = std::move(table).value()});
  }
  Result<Dataset> train = read_idx(bytes_of(files["trainImages"]), bytes_of(files["trainLabels"]), "training");
  if (!train) return Problem{train.message()};
  Result<Dataset> test = read_idx(bytes_of(files["testImages"]), bytes_of(files["testLabels"]), "test");
  if (!test) return Problem{test.message()};
  return std::make_shared<const TrainTest>(TrainTest{std::move(train).value(), std::move(test).value()});
}

}  // namespace igd
