#pragma once
// Labelled examples: images, their pixels kept as the bytes they came in, or the rows of a table of numbers.

#include <cstdint>
#include <span>
#include <vector>

#include "linalg/types.h"
#include "support/words.h"

namespace igd {

struct Dataset {
  Index height = 0;
  Index width = 0;
  std::vector<std::uint8_t> pixels = {};  ///< images one after the other, each row by row, 0..255; empty: it is a table
  std::vector<Scalar> values = {};        ///< of a table: example after example, `features()` numbers each
  std::vector<std::uint8_t> labels = {};  ///< one per example, below `classes`
  int classes = 10;

  Index count() const { return static_cast<Index>(labels.size()); }
  Index features() const { return height * width; }
};

/// How bytes become the inputs of a network.
enum class Pixels { unit, raw, standard };

std::span<const Word<Pixels>> pixels_words();

/// The examples `indices` of a table, in this order, with its first `features` columns.
Dataset part_of(const Dataset& table, std::span<const std::uint32_t> indices, Index features);

/// The affine map input = scale (byte - offset).
struct PixelScaling {
  double scale = 1;
  double offset = 0;
};

/// unit: byte / 255; raw: byte; standard: zero mean and unit variance over all pixels of the first `count` images (one mean and
/// one deviation for the whole image, so that a pixel that never changes does no harm; scale 1 if all bytes are equal).
PixelScaling pixel_scaling(Pixels pixels, const Dataset& dataset, Index count);

/// `inputs` = features x n, column j the scaled pixels of image indices[j], or the numbers of a table as they are; `labels` = its label.
/// Both are resized.
void gather(const Dataset& dataset, const PixelScaling& scaling, std::span<const std::uint32_t> indices, Matrix& inputs,
            std::vector<std::uint8_t>& labels);

}  // namespace igd
