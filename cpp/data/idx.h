#pragma once
// The IDX file format of MNIST, read from bytes that may be anything.
//   LeCun, Cortes & Burges, "The MNIST database of handwritten digits": magic number 0x0000TTDD with element type TT (0x08:
//   unsigned byte) and DD dimensions, then each dimension as a big-endian 32-bit number, then the elements.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "data/dataset.h"
#include "support/result.h"

namespace igd {

/// A set of images and their labels from the bytes of their two unpacked IDX files. `name` ("training", "test") is used in messages.
/// The images become the pixels without a second copy of them. A Problem where a magic number, a dimension, a length or a label is wrong,
/// or the two files do not have the same count.
Result<Dataset> read_idx(std::vector<std::uint8_t> images, std::span<const std::uint8_t> labels, const std::string& name);

}  // namespace igd
