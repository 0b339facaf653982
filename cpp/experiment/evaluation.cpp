#include "experiment/evaluation.h"

#include <algorithm>
#include <numeric>

#include "network/loss.h"

namespace igd {

namespace {

constexpr Index kBlock = 250;  // examples at a time: a few milliseconds' work, in the caches of most machines

}  // namespace

void Evaluation::start() {
  done_ = 0;
  total_loss_ = 0;
  correct_ = 0;
}

bool Evaluation::advance(const Mlp& mlp, const Vector& theta) {
  if (count_ == 0) return true;
  if (pass_.a.empty()) pass_ = mlp.make_pass();
  const Index size = std::min(kBlock, count_ - done_);
  indices_.resize(static_cast<std::size_t>(size));
  std::iota(indices_.begin(), indices_.end(), static_cast<std::uint32_t>(first_ + done_));
  gather(dataset_, scaling_, indices_, pass_.a[0], labels_);
  mlp.forward(theta, pass_);
  total_loss_ += static_cast<double>(size) * cross_entropy(pass_.a.back(), labels_, pass_.probabilities);
  correct_ += count_correct(pass_.a.back(), labels_);
  done_ += size;
  return done_ == count_;
}

Metrics Evaluation::metrics() const {
  const double n = static_cast<double>(done_);
  return {.loss = total_loss_ / n, .accuracy = static_cast<double>(correct_) / n};
}

}  // namespace igd
