#pragma once
// What crosses between the core and JavaScript. Everything that does is a copy; what is wrong leaves as a sentence.

#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <memory>
#include <string>
#include <vector>

#include "data/dataset.h"
#include "experiment/document.h"
#include "linalg/types.h"

namespace igd {

/// A copy of the bytes of a Uint8Array.
std::vector<std::uint8_t> bytes_of(const emscripten::val& array);

/// A new Float64Array, and a new Float32Array, with the values.
emscripten::val to_js(const std::vector<double>& column);
emscripten::val to_js(const Matrix& matrix);

/// The data of `set` from its unpacked files: {table}, or {trainImages, trainLabels, testImages, testLabels}.
Result<std::shared_ptr<const TrainTest>> read_data(DataSetName set, const emscripten::val& files);

/// {problem, [name]}: the sentence and null, or "" and what was made, which the caller owns and deletes.
template <typename Made>
emscripten::val made_or_problem(const char* name, Result<std::unique_ptr<Made>> made) {
  emscripten::val answer = emscripten::val::object();
  answer.set("problem", made.message());
  answer.set(name, made ? emscripten::val(std::move(made).value()) : emscripten::val::null());
  return answer;
}

}  // namespace igd
