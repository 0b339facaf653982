#include "data/idx.h"

#include <doctest/doctest.h>

#include <limits>

using namespace igd;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// Two images of 2 x 3 pixels.
Bytes good_images() { return {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 255}; }
Bytes good_labels() { return {0, 0, 8, 1, 0, 0, 0, 2, 4, 9}; }

std::string message(const Bytes& images, const Bytes& labels) { return read_idx(images, labels, "training").message(); }

}  // namespace

TEST_CASE("a good pair of IDX files is read byte by byte") {
  const Result<Dataset> result = read_idx(good_images(), good_labels(), "training");
  REQUIRE(result.ok());
  const Dataset& dataset = result.value();
  CHECK(dataset.count() == 2);
  CHECK(dataset.height == 2);
  CHECK(dataset.width == 3);
  CHECK(dataset.pixels == Bytes{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 255});
  CHECK(dataset.labels == Bytes{4, 9});
}

TEST_CASE("a truncated file, wherever it is cut, is refused with its lengths") {
  const Bytes images = good_images();
  for (std::size_t size = 0; size < images.size(); ++size) {
    CAPTURE(size);
    const std::string text = message(Bytes(images.begin(), images.begin() + static_cast<std::ptrdiff_t>(size)), good_labels());
    CHECK(text.find("training images") != std::string::npos);
    CHECK(text.find(std::to_string(size)) != std::string::npos);
  }
  const Bytes labels = good_labels();
  for (std::size_t size = 0; size < labels.size(); ++size) {
    CHECK(message(images, Bytes(labels.begin(), labels.begin() + static_cast<std::ptrdiff_t>(size))).find("training labels") !=
          std::string::npos);
  }
}

TEST_CASE("bytes after the end are refused") {
  Bytes images = good_images();
  images.push_back(0);
  CHECK(message(images, good_labels()) ==
        "The training images have the wrong length: their header promises 28 bytes, the file has 29; fetch the file again.");
}

TEST_CASE("a wrong magic number is named, with the right one") {
  Bytes images = good_images();
  images[3] = 1;
  CHECK(message(images, good_labels()) ==
        "The training images are not an IDX file of bytes with 3 dimensions: they start with 0x00000801 instead of 0x00000803.");
  CHECK(message(good_images(), good_images()).find("1 dimension:") != std::string::npos);
}

TEST_CASE("dimensions of zero or beyond all reason are refused before anything is allocated") {
  Bytes images = good_images();
  images[7] = 0;
  CHECK(message(images, good_labels()).find("impossible size of 0 in dimension 1") != std::string::npos);
  images = good_images();
  images[8] = images[12] = 255;
  CHECK(message(images, good_labels()).find("impossible size") != std::string::npos);
}

TEST_CASE("a label above 9 is named with its place") {
  Bytes labels = good_labels();
  labels[9] = 11;
  CHECK(message(good_images(), labels) == "The label of training image 1 is 11; labels are digits from 0 to 9.");
}

TEST_CASE("images and labels of different count do not belong together") {
  Bytes labels = good_labels();
  labels[7] = 1;
  labels.pop_back();
  CHECK(message(good_images(), labels) == "There are 2 training images but 1 training labels; the two files do not belong together.");
}
