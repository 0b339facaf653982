#include "data/idx.h"

#include <array>
#include <cstdio>

namespace igd {

namespace {

constexpr int kClasses = 10;
constexpr std::uint32_t kMaxSide = 4096;  // a side longer than this is a broken header, not an image

std::uint32_t big_endian(std::span<const std::uint8_t> bytes, std::size_t at) {
  return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 | std::uint32_t{bytes[at + 2]} << 8 | bytes[at + 3];
}

std::string hexadecimal(std::uint32_t value) {
  std::array<char, 11> text;
  std::snprintf(text.data(), text.size(), "0x%08x", static_cast<unsigned>(value));
  return text.data();
}

/// The `dimensions` of the file `name`, whose elements then start at byte 4 + 4 dimensions and are all there.
template <std::size_t dimensions>
Result<std::array<std::uint32_t, dimensions>> read_header(std::span<const std::uint8_t> bytes, const std::string& name) {
  constexpr std::uint32_t magic = 0x00000800 + dimensions;
  constexpr std::size_t header = 4 + 4 * dimensions;
  if (bytes.size() < header) {
    return Problem{"The " + name + " are cut off: the file has " + std::to_string(bytes.size()) + " bytes, its header alone needs " +
                   std::to_string(header) + "; fetch the file again."};
  }
  if (const std::uint32_t found = big_endian(bytes, 0); found != magic) {
    return Problem{"The " + name + " are not an IDX file of bytes with " + std::to_string(dimensions) + " dimension" +
                   (dimensions == 1 ? "" : "s") + ": they start with " + hexadecimal(found) + " instead of " + hexadecimal(magic) + "."};
  }
  std::array<std::uint32_t, dimensions> sizes;
  std::uint64_t elements = 1;
  for (std::size_t i = 0; i < dimensions; ++i) {
    sizes[i] = big_endian(bytes, 4 + 4 * i);
    if (sizes[i] == 0 || (i > 0 && sizes[i] > kMaxSide)) {
      return Problem{"The " + name + " have an impossible size of " + std::to_string(sizes[i]) + " in dimension " + std::to_string(i + 1) +
                     " of their header."};
    }
    elements *= sizes[i];
  }
  if (bytes.size() != header + elements) {
    return Problem{"The " + name + " have the wrong length: their header promises " + std::to_string(header + elements) +
                   " bytes, the file has " + std::to_string(bytes.size()) + "; fetch the file again."};
  }
  return sizes;
}

}  // namespace

Result<Dataset> read_idx(std::vector<std::uint8_t> images, std::span<const std::uint8_t> labels, const std::string& name) {
  const auto image_header = read_header<3>(images, name + " images");
  if (!image_header) return Problem{image_header.message()};
  const auto label_header = read_header<1>(labels, name + " labels");
  if (!label_header) return Problem{label_header.message()};

  const auto [count, height, width] = image_header.value();
  if (label_header.value()[0] != count) {
    return Problem{"There are " + std::to_string(count) + " " + name + " images but " + std::to_string(label_header.value()[0]) + " " +
                   name + " labels; the two files do not belong together."};
  }
  Dataset dataset{.height = static_cast<Index>(height), .width = static_cast<Index>(width), .classes = kClasses};
  images.erase(images.begin(), images.begin() + 16);
  dataset.pixels = std::move(images);
  dataset.labels.assign(labels.begin() + 8, labels.end());
  for (std::size_t i = 0; i < dataset.labels.size(); ++i) {
    if (dataset.labels[i] >= kClasses) {
      return Problem{"The label of " + name + " image " + std::to_string(i) + " is " + std::to_string(dataset.labels[i]) +
                     "; labels are digits from 0 to 9."};
    }
  }
  return dataset;
}

}  // namespace igd
