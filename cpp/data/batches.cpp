#include "data/batches.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "support/random.h"

namespace igd {

Batches::Batches(std::uint32_t count, std::uint32_t batch_size, std::uint64_t seed)
    : count_(count), batch_size_(batch_size), seed_(seed), position_(count), order_(count) {
  assert(1 <= batch_size && batch_size <= count);
}

std::span<const std::uint32_t> Batches::next() {
  if (position_ == count_) {
    // From the same start each time, so that an epoch's order does not depend on those before it.
    std::iota(order_.begin(), order_.end(), 0u);
    Random random(seed_, RandomPurpose::batches, epochs_begun_++);
    random.shuffle(order_);
    position_ = 0;
  }
  const std::size_t begin = position_;
  position_ = std::min<std::size_t>(begin + batch_size_, count_);
  return {order_.data() + begin, position_ - begin};
}

}  // namespace igd
