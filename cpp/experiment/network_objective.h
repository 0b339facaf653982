#pragma once
// The objective of training: the mean loss of a network on the current mini-batch, and a count of the work done on it.

#include <memory>

#include "curvature/curvature_operator.h"
#include "data/batches.h"
#include "data/dataset.h"
#include "network/mlp.h"
#include "optim/objective.h"

namespace igd {

class NetworkObjective final : public Objective {
 public:
  /// On examples of `dataset`, which must outlive this, in the order of `batches`.
  NetworkObjective(Mlp mlp, const Dataset& dataset, const PixelScaling& scaling, const Batches& batches, double l2);

  /// Moves on to the next mini-batch; comes before the first evaluation.
  void next_batch();

  Index size() const override { return mlp_.layout().size(); }
  const std::vector<Block>& blocks() const override { return mlp_.layout().blocks(); }
  double evaluate(const Vector& theta, Vector& gradient) override;
  const LinearOperator& curvature(Curvature kind, const BlockMask& mask) override;

  /// All work so far in gradient equivalents: multiply-adds divided by those of one gradient on a full batch.
  double gradients() const { return multiply_adds_ / gradient_cost_; }

  const Mlp& mlp() const { return mlp_; }
  const PixelScaling& scaling() const { return scaling_; }
  std::uint32_t batches_per_epoch() const { return batches_.per_epoch(); }

 private:
  /// A curvature operator whose products are added to the work.
  class Counted final : public LinearOperator {
   public:
    Counted(std::unique_ptr<CurvatureOperator> inner, double& multiply_adds) : inner_(std::move(inner)), multiply_adds_(multiply_adds) {}
    void linearize(const Linearization& at) { inner_->linearize(at); }
    Index size() const override { return inner_->size(); }
    void apply(const Vector& v, Vector& product) const override {
      inner_->apply(v, product);
      multiply_adds_ += inner_->cost();
    }
    double inner_product(const Vector& x, const Vector& y) const override { return inner_->inner_product(x, y); }

   private:
    std::unique_ptr<CurvatureOperator> inner_;
    double& multiply_adds_;
  };

  struct Made {
    Curvature kind;
    BlockMask mask;
    std::unique_ptr<Counted> counted;
  };

  Mlp mlp_;
  const Dataset& dataset_;
  PixelScaling scaling_;
  Batches batches_;
  double l2_;
  Pass pass_;
  std::vector<std::uint8_t> labels_;
  const Vector* theta_ = nullptr;  // where pass_ was filled
  double gradient_cost_;
  double multiply_adds_ = 0;
  std::vector<Made> made_;  // one operator for every kind and mask asked for, kept for its work space
};

}  // namespace igd
