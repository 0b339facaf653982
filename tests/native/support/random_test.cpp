#include "support/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace igd;

TEST_CASE("the same seed, purpose and index give the same numbers, any other gives others") {
  const auto first = [](std::uint64_t seed, RandomPurpose purpose, std::uint64_t index) { return Random(seed, purpose, index).bits(); };
  const std::uint64_t reference = first(1, RandomPurpose::batches, 0);
  CHECK(reference == first(1, RandomPurpose::batches, 0));
  CHECK(reference != first(2, RandomPurpose::batches, 0));
  CHECK(reference != first(1, RandomPurpose::initialization, 0));
  CHECK(reference != first(1, RandomPurpose::batches, 1));
}

TEST_CASE("uniform numbers lie in [0, 1) with mean 1/2 and variance 1/12") {
  Random random(3, RandomPurpose::initialization);
  constexpr int kCount = 100000;
  double sum = 0;
  double squares = 0;
  for (int i = 0; i < kCount; ++i) {
    const double u = random.uniform();
    REQUIRE(u >= 0);
    REQUIRE(u < 1);
    sum += u;
    squares += u * u;
  }
  const double mean = sum / kCount;
  CHECK(std::abs(mean - 0.5) < 5 * 0.2887 / std::sqrt(kCount));  // five standard errors
  CHECK(std::abs(squares / kCount - mean * mean - 1.0 / 12) < 2e-3);
}

TEST_CASE("below(n) takes every value under n equally often") {
  Random random(5, RandomPurpose::batches);
  std::vector<int> counts(7);
  for (int i = 0; i < 70000; ++i) ++counts.at(static_cast<std::size_t>(random.below(7)));
  for (const int count : counts) CHECK(std::abs(count - 10000) < 500);  // five standard deviations
}

TEST_CASE("shuffle keeps every element and moves them") {
  std::vector<int> values(100);
  std::iota(values.begin(), values.end(), 0);
  const std::vector<int> sorted = values;
  Random random(1, RandomPurpose::batches);
  random.shuffle(values);
  CHECK(values != sorted);
  std::sort(values.begin(), values.end());
  CHECK(values == sorted);
}
