#pragma once
// The order in which training examples are visited: the same for every racer with the same seed.

#include <cstdint>
#include <span>
#include <vector>

namespace igd {

/// Every epoch visits each of `count` examples once, in a new random order that depends on the seed and the epoch's number only,
/// cut into batches of `batch_size`; what is left over is a last, shorter batch.
class Batches {
 public:
  /// Precondition: 1 <= batch_size <= count.
  Batches(std::uint32_t count, std::uint32_t batch_size, std::uint64_t seed);

  /// The examples of the next batch; valid until the next call.
  std::span<const std::uint32_t> next();

  /// As `count` calls of next, but no dearer than one. Precondition: next was not called before.
  void skip(std::uint64_t count);

  /// How many batches an epoch has.
  std::uint32_t per_epoch() const { return (count_ - 1) / batch_size_ + 1; }

  std::uint32_t batch_size() const { return batch_size_; }

 private:
  void begin_epoch();

  std::uint32_t count_;
  std::uint32_t batch_size_;
  std::uint64_t seed_;
  std::uint64_t epochs_begun_ = 0;
  std::size_t position_;
  std::vector<std::uint32_t> order_;
};

}  // namespace igd
