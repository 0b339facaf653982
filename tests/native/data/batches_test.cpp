#include "data/batches.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

using namespace igd;

namespace {

std::vector<std::uint32_t> epoch(Batches& batches) {
  std::vector<std::uint32_t> seen;
  for (std::uint32_t i = 0; i < batches.per_epoch(); ++i) {
    const auto batch = batches.next();
    seen.insert(seen.end(), batch.begin(), batch.end());
  }
  return seen;
}

}  // namespace

TEST_CASE("every epoch visits every example once, in another order") {
  Batches batches(23, 5, 1);
  const std::vector<std::uint32_t> first = epoch(batches);
  const std::vector<std::uint32_t> second = epoch(batches);
  CHECK(first != second);
  for (std::vector<std::uint32_t> seen : {first, second}) {
    std::sort(seen.begin(), seen.end());
    std::vector<std::uint32_t> all(23);
    std::iota(all.begin(), all.end(), 0u);
    CHECK(seen == all);
  }
}

TEST_CASE("the last batch of an epoch is short and is kept") {
  Batches batches(23, 5, 1);
  CHECK(batches.per_epoch() == 5);
  for (int i = 0; i < 4; ++i) CHECK(batches.next().size() == 5);
  CHECK(batches.next().size() == 3);
  CHECK(batches.next().size() == 5);
}

TEST_CASE("the order depends on the seed only, and not on the batch size") {
  Batches a(50, 10, 4);
  Batches b(50, 7, 4);
  Batches c(50, 10, 5);
  const std::vector<std::uint32_t> order = epoch(a);
  CHECK(order == epoch(b));
  CHECK(order != epoch(c));
}

TEST_CASE("a batch may be all of the examples") {
  Batches batches(4, 4, 1);
  CHECK(batches.per_epoch() == 1);
  CHECK(batches.next().size() == 4);
}

TEST_CASE("skipping batches is the same as taking them") {
  for (std::uint64_t count = 0; count < 12; ++count) {
    Batches taken(23, 5, 1);
    Batches skipped(23, 5, 1);
    for (std::uint64_t i = 0; i < count; ++i) taken.next();
    skipped.skip(count);
    const auto expected = taken.next();
    const auto found = skipped.next();
    CHECK(std::vector<std::uint32_t>(expected.begin(), expected.end()) == std::vector<std::uint32_t>(found.begin(), found.end()));
  }
}
