#pragma once
// Random numbers that are the same bits on every platform: the standard library's distributions and shuffles are not.
//   Generator: xoshiro256** (Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators", ACM TOMS 47:36),
//   its state filled by SplitMix64 (Steele, Lea & Flood 2014) as its authors advise.

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace igd {

/// What a random stream is for. Streams of one seed with different purposes are independent of each other.
enum class RandomPurpose : std::uint64_t { initialization = 1, batches = 2, probes = 3, split = 4 };

class Random {
 public:
  /// The stream number `index` (an epoch, a layer) of `purpose` under the user's `seed`.
  Random(std::uint64_t seed, RandomPurpose purpose, std::uint64_t index = 0);

  /// 64 uniformly distributed bits.
  std::uint64_t bits();

  /// Uniform in [0, 1), a multiple of 2^-53.
  double uniform();

  /// Uniform in {0, ..., count - 1}, without modulo bias. Precondition: count >= 1.
  std::uint64_t below(std::uint64_t count);

  /// Puts `values` in a uniformly random order (Fisher & Yates 1938; Durstenfeld 1964).
  template <class T>
  void shuffle(std::vector<T>& values) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[static_cast<std::size_t>(below(i))]);
  }

 private:
  std::array<std::uint64_t, 4> state_;
};

}  // namespace igd
