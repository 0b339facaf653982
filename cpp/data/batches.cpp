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

void Batches::begin_epoch() {
  // From the same start each time, so that an epoch's order does not depend on those before it.
  std::iota(order_.begin(), order_.end(), 0u);
  Random random(seed_, RandomPurpose::batches, epochs_begun_++);
  random.shuffle(order_);
  position_ = 0;
}

void Batches::skip(std::uint64_t count) {
  assert(epochs_begun_ == 0);
  if (count == 0) return;
  epochs_begun_ = (count - 1) / per_epoch();
  begin_epoch();
  position_ = static_cast<std::size_t>(std::min<std::uint64_t>(((count - 1) % per_epoch() + 1) * batch_size_, count_));
}

std::span<const std::uint32_t> Batches::next() {
  if (position_ == count_) begin_epoch();
  const std::size_t begin = position_;
  position_ = std::min<std::size_t>(begin + batch_size_, count_);
  return {order_.data() + begin, position_ - begin};
}

}  // namespace igd
