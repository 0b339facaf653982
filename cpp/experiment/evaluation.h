#pragma once
// Loss and accuracy over a whole data set, computed block by block so that nobody has to wait for the end.

#include <vector>

#include "data/dataset.h"
#include "network/mlp.h"

namespace igd {

/// The mean over the examples seen.
struct Metrics {
  double loss = 0;      ///< cross-entropy, without the L2 term; not finite where a logit is not
  double accuracy = 0;  ///< share of examples whose largest logit is at the label, 0..1
};

class Evaluation {
 public:
  /// Of the examples [first, first + count) of `dataset`, which must outlive this.
  Evaluation(const Dataset& dataset, const PixelScaling& scaling, Index first, Index count)
      : dataset_(dataset), scaling_(scaling), first_(first), count_(count) {}

  /// Begins anew.
  void start();

  /// Evaluates the next block of examples at `theta`, the same in every call since start(). Returns whether all are done.
  bool advance(const Mlp& mlp, const Vector& theta);

  /// Once all are done; undefined (NaN) where there are none.
  Metrics metrics() const;

 private:
  const Dataset& dataset_;
  PixelScaling scaling_;
  Index first_;
  Index count_;
  Index done_ = 0;
  double total_loss_ = 0;
  Index correct_ = 0;
  Pass pass_;
  std::vector<std::uint32_t> indices_;
  std::vector<std::uint8_t> labels_;
};

}  // namespace igd
