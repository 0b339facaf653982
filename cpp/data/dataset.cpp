#include "data/dataset.h"

#include <array>
#include <cassert>
#include <cmath>

namespace igd {

std::span<const Word<Pixels>> pixels_words() {
  static constexpr Word<Pixels> words[] = {
      {Pixels::unit, "unit", "0 to 1", "Each byte divided by 255."},
      {Pixels::raw, "raw", "0 to 255", "The bytes as they are, as in the 2020 project: a stiff problem."},
      {Pixels::standard, "standard", "zero mean, unit variance", "Shifted and scaled by the mean and deviation of all training pixels."},
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

void gather(const Dataset& dataset, const PixelScaling& scaling, std::span<const std::uint32_t> indices, Matrix& inputs,
            std::vector<std::uint8_t>& labels) {
  std::array<Scalar, 256> input_of;
  for (std::size_t byte = 0; byte < input_of.size(); ++byte) {
    input_of[byte] = static_cast<Scalar>(scaling.scale * (static_cast<double>(byte) - scaling.offset));
  }
  const std::size_t features = static_cast<std::size_t>(dataset.features());
  inputs.resize(dataset.features(), static_cast<Index>(indices.size()));
  labels.resize(indices.size());
  Scalar* input = inputs.data();
  for (std::size_t j = 0; j < indices.size(); ++j) {
    assert(static_cast<Index>(indices[j]) < dataset.count());
    const std::uint8_t* pixel = dataset.pixels.data() + indices[j] * features;
    for (std::size_t i = 0; i < features; ++i) *input++ = input_of[pixel[i]];
    labels[j] = dataset.labels[indices[j]];
  }
}

}  // namespace igd
