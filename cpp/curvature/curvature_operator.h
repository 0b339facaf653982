#pragma once
// A curvature matrix C of the loss on one batch, as an operator that knows its cost.

#include "curvature/linearization.h"
#include "linalg/linear_operator.h"

namespace igd {

/// P C P, with P the projection on the blocks a mask chooses: entries of other blocks are neither read nor written.
/// It keeps its work space from one linearization to the next, so that products allocate nothing after the first.
class CurvatureOperator : public LinearOperator {
 public:
  /// Precondition: `mask` has one flag per block of the network and chooses at least one.
  explicit CurvatureOperator(BlockMask mask) : mask_(std::move(mask)) {}

  /// Moves to another theta or batch; comes before the first product.
  virtual void linearize(const Linearization& at) { at_ = at; }

  Index size() const override { return at_.mlp->layout().size(); }

  /// The multiply-adds of one product, in the measure of network/cost.h.
  virtual double cost() const = 0;

  /// Those that linearize spends.
  virtual double setup_cost() const { return 0; }

 protected:
  const BlockMask mask_;
  Linearization at_{};
};

}  // namespace igd
