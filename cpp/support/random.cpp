#include "support/random.h"

#include <bit>

namespace igd {

namespace {

std::uint64_t split_mix(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

}  // namespace

Random::Random(std::uint64_t seed, RandomPurpose purpose, std::uint64_t index) {
  // Each of the three words passes through the mixer before the next is added, so that neighbouring seeds share nothing.
  std::uint64_t state = seed;
  state = split_mix(state) + static_cast<std::uint64_t>(purpose);
  state = split_mix(state) + index;
  for (std::uint64_t& word : state_) word = split_mix(state);
}

std::uint64_t Random::bits() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

double Random::uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }

std::uint64_t Random::below(std::uint64_t count) {
  // The values under `excess` = 2^64 mod count are refused, which leaves a whole number of copies of {0, ..., count - 1}.
  const std::uint64_t excess = (0 - count) % count;
  for (;;) {
    const std::uint64_t value = bits();
    if (value >= excess) return value % count;
  }
}

}  // namespace igd
