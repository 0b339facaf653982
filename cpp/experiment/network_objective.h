#pragma once
// The objective of training: the mean loss of a network on the current mini-batch, and a count of the work done on it.

#include <memory>

#include "curvature/curvature_operator.h"
#include "curvature/preconditioner.h"
#include "curvature/sample_space.h"
#include "data/batches.h"
#include "data/dataset.h"
#include "network/mlp.h"
#include "optim/objective.h"

namespace igd {

class NetworkObjective final : public Objective {
 public:
  /// On examples of `dataset`, which must outlive this, in the order of `batches`.
  /// Gradient equivalents are those of `unit_batch` examples, so that racers with other batches can be compared; 0: of a whole batch.
  NetworkObjective(Mlp mlp, const Dataset& dataset, const PixelScaling& scaling, const Batches& batches, double l2, Index unit_batch = 0);

  /// The same objective with no batch yet and nothing counted.
  NetworkObjective(const NetworkObjective& other)
      : NetworkObjective(other.mlp_, other.dataset_, other.scaling_, other.batches_, other.l2_, other.unit_batch_) {}

  /// The same objective on the first `examples` of the training set, all of them one batch, with nothing counted.
  NetworkObjective on_first(Index examples) const {
    const auto count = static_cast<std::uint32_t>(examples);
    return NetworkObjective(mlp_, dataset_, scaling_, Batches(count, count, 0), l2_);
  }

  /// The same objective with nothing counted, whose first mini-batch is number `count`, from 0. Precondition: this has had none yet.
  NetworkObjective after_batches(std::uint64_t count) const {
    Batches batches = batches_;
    if (batches.per_epoch() > 1) batches.skip(count);  // a full batch is that of the first epoch throughout
    return NetworkObjective(mlp_, dataset_, scaling_, batches, l2_, unit_batch_);
  }

  /// Moves on to the next mini-batch; comes before the first evaluation.
  void next_batch();

  Index size() const override { return mlp_.layout().size(); }
  const std::vector<Block>& blocks() const override { return mlp_.layout().blocks(); }
  double evaluate(const Vector& theta, Vector& gradient) override;
  double evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) override;
  double value(const Vector& theta, const BlockMask& moved) override;
  double probe(const Vector& theta, Vector& gradient) override;
  const LinearOperator& curvature(Curvature kind, const BlockMask& mask) override;
  bool is_for_samples(Curvature kind, const BlockMask& mask, const KrylovUse& use) const override;
  KrylovOperator& in_samples(Curvature kind, const BlockMask& mask) override;
  double evaluate_for_samples(const Vector& theta, const BlockMask& mask, Vector& gradient) override;
  const LinearOperator& preconditioner(Preconditioning kind, const BlockMask& mask, double damping) override;

  /// All work so far in gradient equivalents: multiply-adds divided by those of one gradient on the unit batch.
  double gradients() const { return multiply_adds_ / gradient_cost_; }

  /// The network on the current batch at the theta last evaluated; valid as curvature is.
  Linearization linearization() const { return {.mlp = &mlp_, .theta = theta_, .pass = &pass_, .l2 = l2_}; }

  const Mlp& mlp() const { return mlp_; }
  const PixelScaling& scaling() const { return scaling_; }
  double l2() const { return l2_; }
  std::uint32_t batches_per_epoch() const { return batches_.per_epoch(); }

 private:
  /// evaluate from layer `first` on, with the entries of `gradient` in the blocks `wanted`.
  double evaluate_from(int first, const Vector& theta, const BlockMask& wanted, Vector& gradient);

  /// An operator whose work is added to the count.
  class Counted final : public LinearOperator {
   public:
    Counted(std::unique_ptr<CurvatureOperator> inner, double& multiply_adds) : inner_(std::move(inner)), multiply_adds_(multiply_adds) {}
    void linearize(const Linearization& at) {
      inner_->linearize(at);
      multiply_adds_ += inner_->setup_cost();
    }
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

  struct MadePreconditioner {
    Preconditioning kind;
    BlockMask mask;
    Preconditioner* preconditioner;  // inside `counted`
    std::unique_ptr<Counted> counted;
  };

  struct MadeInSamples {
    Curvature kind;
    BlockMask mask;
    std::unique_ptr<SampleSpaceOperator> in_samples;
  };

  /// The Gram matrix of the inputs of layer l on the current batch, computed where it is not known.
  const RightFactor& gram(int l);
  bool knows_gram(int l) const { return gram_layer_ == l; }

  Mlp mlp_;
  const Dataset& dataset_;
  PixelScaling scaling_;
  Batches batches_;
  double l2_;
  Index unit_batch_;
  BlockMask all_;
  BlockMask wanted_;  // of evaluate_for_samples, kept for its memory
  Pass pass_;
  Pass trial_;  // of value() and probe(); it borrows its first matrix from pass_
  std::vector<std::uint8_t> labels_;
  const Vector* theta_ = nullptr;  // where pass_ was filled
  double gradient_cost_;
  double multiply_adds_ = 0;
  std::vector<Made> made_;  // one operator for every kind and mask asked for, kept for its work space
  std::vector<MadeInSamples> made_in_samples_;
  std::vector<MadePreconditioner> made_preconditioners_;
  RightFactor gram_;
  Matrix gram_entries_;
  int gram_layer_ = 0;  // that of whose inputs gram_ is; 0: none
};

}  // namespace igd
