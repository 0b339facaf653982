#include "data/dataset.h"

#include <doctest/doctest.h>

#include "native/precision.h"

using namespace igd;
using namespace igd::test;

namespace {

const Dataset kDataset{.height = 1, .width = 3, .pixels = {0, 51, 255, 102, 204, 0, 1, 2, 3}, .labels = {7, 1, 2}};

Matrix all_inputs(Pixels pixels, Index used) {
  const std::vector<std::uint32_t> indices = {0, 1, 2};
  std::vector<std::uint8_t> labels;
  Matrix inputs;
  gather(kDataset, pixel_scaling(pixels, kDataset, used), indices, inputs, labels);
  return inputs;
}

}  // namespace

TEST_CASE("unit pixels are bytes over 255, raw pixels the bytes") {
  CHECK(relative_error(all_inputs(Pixels::unit, 3).col(0), Vector{{0, Scalar(0.2), 1}}) < 1e-6);
  CHECK(all_inputs(Pixels::raw, 3).col(1) == Vector{{102, 204, 0}});
}

TEST_CASE("standard pixels have zero mean and unit variance over the training images used") {
  const Matrix inputs = all_inputs(Pixels::standard, 2).leftCols(2);
  CHECK(std::abs(inputs.mean()) < 1e-6);
  CHECK(relative_error(static_cast<double>(inputs.squaredNorm()) / 6, 1) < 1e-5);
}

TEST_CASE("images that are all the same have no deviation to divide by") {
  const Dataset grey{.height = 1, .width = 2, .pixels = {9, 9}, .labels = {0}};
  CHECK(pixel_scaling(Pixels::standard, grey, 1).scale == 1);
}

TEST_CASE("gather takes the images and labels in the order of the indices") {
  const std::vector<std::uint32_t> indices = {2, 0};
  std::vector<std::uint8_t> labels;
  Matrix inputs;
  gather(kDataset, {}, indices, inputs, labels);
  CHECK(inputs == Matrix{{1, 0}, {2, 51}, {3, 255}});
  CHECK(labels == std::vector<std::uint8_t>{2, 7});
}

TEST_CASE("gather takes the numbers of a table as they are, whatever the scaling") {
  const Dataset table{.height = 1, .width = 2, .values = {Scalar(0.5), -3, 1000, Scalar(1e-3)}, .labels = {1, 0}, .classes = 2};
  const std::vector<std::uint32_t> indices = {1, 0, 1};
  std::vector<std::uint8_t> labels;
  Matrix inputs;
  gather(table, {.scale = 5, .offset = 7}, indices, inputs, labels);
  CHECK(inputs == Matrix{{1000, Scalar(0.5), 1000}, {Scalar(1e-3), -3, Scalar(1e-3)}});
  CHECK(labels == std::vector<std::uint8_t>{0, 1, 0});
}

TEST_CASE("part of a table is the rows of the indices, in their order, with the first columns") {
  const Dataset table{.height = 1, .width = 3, .values = {1, 2, 3, 4, 5, 6, 7, 8, 9}, .labels = {0, 1, 1}, .classes = 2};
  const std::vector<std::uint32_t> indices = {2, 0};
  const Dataset part = part_of(table, indices, 2);
  CHECK(part.values == std::vector<Scalar>{7, 8, 1, 2});
  CHECK(part.labels == std::vector<std::uint8_t>{1, 0});
  CHECK(part.features() == 2);
  CHECK(part.classes == 2);
}
