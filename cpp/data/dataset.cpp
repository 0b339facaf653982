#include "data/dataset.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace igd {

std::span<const Word<Pixels>> pixels_words() {
  static constexpr Word<Pixels> words[] = {
      {Pixels::unit, "unit", "0 to 1", "Each byte divided by 255."},
      {Pixels::raw, "raw", "0 to 255", "The bytes as they are, as in the 2020 project: a stiff problem."},
      {Pixels::standard, "standard", "standardized",
       "Zero mean, unit variance: shifted and scaled by the mean and deviation of all training pixels."},
  };
  return words;
}

PixelScaling pixel_scaling(Pixels pixels, const Dataset& dataset, Index count) {
  switch (pixels) {
    case Pixels::unit:
      return {.scale = 1.0 / 255, .offset = 0};
    case Pixels::raw:
      return {.scale = 1, .offset = 0};
    case Pixels::standard:
      break;
  }
  // Exact in integers: 64 bits hold the squares of 2^48 bytes.
  std::uint64_t sum = 0;
  std::uint64_t squares = 0;
  const std::size_t used = static_cast<std::size_t>(count * dataset.features());
  for (std::size_t i = 0; i < used; ++i) {
    const std::uint64_t byte = dataset.pixels[i];
    sum += byte;
    squares += byte * byte;
  }
  const double mean = static_cast<double>(sum) / static_cast<double>(used);
  const double variance = static_cast<double>(squares) / static_cast<double>(used) - mean * mean;
  return {.scale = variance > 0 ? 1 / std::sqrt(variance) : 1, .offset = mean};
}

Dataset part_of(const Dataset& table, std::span<const std::uint32_t> indices, Index features) {
  assert(features <= table.features());
  Dataset part{.height = 1, .width = features, .classes = table.classes};
  for (const std::uint32_t i : indices) {
    const auto first = table.values.begin() + static_cast<Index>(i) * table.features();
    part.values.insert(part.values.end(), first, first + features);
    part.labels.push_back(table.labels[i]);
  }
  return part;
}

void gather(const Dataset& dataset, const PixelScaling& scaling, std::span<const std::uint32_t> indices, Matrix& inputs,
            std::vector<std::uint8_t>& labels) {
  const Scalar scale = static_cast<Scalar>(scaling.scale);
  const Scalar offset = static_cast<Scalar>(scaling.offset);
  const std::size_t features = static_cast<std::size_t>(dataset.features());
  inputs.resize(dataset.features(), static_cast<Index>(indices.size()));
  labels.resize(indices.size());
  Scalar* input = inputs.data();
  for (std::size_t j = 0; j < indices.size(); ++j) {
    assert(static_cast<Index>(indices[j]) < dataset.count());
    labels[j] = dataset.labels[indices[j]];
    if (dataset.pixels.empty()) {
      input = std::copy_n(dataset.values.data() + indices[j] * features, features, input);
      continue;
    }
    const std::uint8_t* pixel = dataset.pixels.data() + indices[j] * features;
    // In one precision and without a table, so that compilers convert many at once.
    for (std::size_t i = 0; i < features; ++i) input[i] = scale * (static_cast<Scalar>(pixel[i]) - offset);
    input += features;
  }
}

}  // namespace igd
