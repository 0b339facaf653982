#include "experiment/network_objective.h"

#include <algorithm>
#include <cassert>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "curvature/jacobi.h"
#include "curvature/kronecker.h"
#include "curvature/layerwise.h"
#include "curvature/published.h"
#include "linalg/products.h"
#include "network/cost.h"

namespace igd {

namespace {

/// Precondition: the Gauss-Newton matrix or the Hessian.
std::unique_ptr<TwoPassOperator> make_two_pass(Curvature kind, const BlockMask& mask) {
  if (kind == Curvature::gauss_newton) return std::make_unique<GaussNewtonOperator>(mask);
  return std::make_unique<HessianOperator>(mask);
}

std::unique_ptr<CurvatureOperator> make_curvature(Curvature kind, const BlockMask& mask) {
  switch (kind) {
    case Curvature::gauss_newton:
    case Curvature::hessian:
      return make_two_pass(kind, mask);
    case Curvature::layerwise:
      return std::make_unique<LayerwiseOperator>(mask, Terms::gauss_newton, Averaging::per_example);
    case Curvature::layerwise_averaged:
      return std::make_unique<LayerwiseOperator>(mask, Terms::gauss_newton, Averaging::averaged);
    case Curvature::layerwise_hessian:
      return std::make_unique<LayerwiseOperator>(mask, Terms::hessian, Averaging::per_example);
    case Curvature::layerwise_hessian_averaged:
      return std::make_unique<LayerwiseOperator>(mask, Terms::hessian, Averaging::averaged);
    case Curvature::published:
      return std::make_unique<PublishedOperator>(mask);
  }
  return nullptr;
}

std::unique_ptr<Preconditioner> make_preconditioner(Preconditioning kind, const BlockMask& mask) {
  if (kind == Preconditioning::jacobi) return std::make_unique<JacobiPreconditioner>(mask);
  return std::make_unique<KroneckerPreconditioner>(mask);
}

/// The entry of `made` for this kind and mask, or its end.
template <class Made, class Kind>
auto find_made(std::vector<Made>& made, Kind kind, const BlockMask& mask) {
  return std::find_if(made.begin(), made.end(), [&](const Made& entry) { return entry.kind == kind && entry.mask == mask; });
}

}  // namespace

NetworkObjective::NetworkObjective(Mlp mlp, const Dataset& dataset, const PixelScaling& scaling, const Batches& batches, double l2,
                                   Index unit_batch)
    : mlp_(std::move(mlp)),
      dataset_(dataset),
      scaling_(scaling),
      batches_(batches),
      l2_(l2),
      unit_batch_(unit_batch > 0 ? unit_batch : static_cast<Index>(batches.batch_size())),
      all_(all_of(mlp_.layout().blocks())),
      pass_(mlp_.make_pass()),
      trial_(mlp_.make_pass()),
      gradient_cost_(gradient_cost(mlp_.architecture(), unit_batch_)) {}

void NetworkObjective::next_batch() {
  // A full batch is the same set in every epoch; only its order would change.
  const bool loaded = pass_.a[0].size() > 0;
  if (loaded && batches_.per_epoch() == 1) return;
  gather(dataset_, scaling_, batches_.next(), pass_.a[0], labels_);
  gram_layer_ = 0;
}

double NetworkObjective::evaluate(const Vector& theta, Vector& gradient) {
  gradient.resize(size());
  return evaluate(theta, all_, gradient);
}

double NetworkObjective::evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) {
  return evaluate_from(first_chosen_layer(moved), theta, moved, gradient);
}

double NetworkObjective::evaluate_for_samples(const Vector& theta, const BlockMask& mask, Vector& gradient) {
  wanted_ = all_;
  const std::size_t W = 2 * static_cast<std::size_t>(first_chosen_layer(mask) - 1);
  wanted_[W] = false;
  wanted_[W + 1] = true;  // also where there are no biases: dL/dz of this layer is wanted
  if (gradient.size() != size()) gradient.setZero(size());
  return evaluate_from(1, theta, wanted_, gradient);
}

double NetworkObjective::evaluate_from(int first, const Vector& theta, const BlockMask& wanted, Vector& gradient) {
  assert(pass_.a[0].size() > 0);
  theta_ = &theta;
  if (gram_layer_ > 1) gram_layer_ = 0;
  const Index batch = pass_.a[0].cols();
  mlp_.forward(theta, pass_, first);
  const double loss = mlp_.loss(theta, labels_, l2_, pass_);
  mlp_.backward(theta, labels_, l2_, wanted, pass_, gradient);
  multiply_adds_ += forward_cost(mlp_.architecture(), batch, first) + backward_cost(mlp_.architecture(), batch, wanted);
  return loss;
}

double NetworkObjective::value(const Vector& theta, const BlockMask& moved) {
  const int first = first_chosen_layer(moved);
  Matrix& inputs = pass_.a[static_cast<std::size_t>(first - 1)];
  Matrix& borrowed = trial_.a[static_cast<std::size_t>(first - 1)];
  inputs.swap(borrowed);
  mlp_.forward(theta, trial_, first);
  inputs.swap(borrowed);
  multiply_adds_ += forward_cost(mlp_.architecture(), pass_.a[0].cols(), first);
  return mlp_.loss(theta, labels_, l2_, trial_);
}

double NetworkObjective::probe(const Vector& theta, Vector& gradient) {
  gradient.resize(size());
  pass_.a[0].swap(trial_.a[0]);
  mlp_.forward(theta, trial_);
  const double loss = mlp_.loss(theta, labels_, l2_, trial_);
  mlp_.backward(theta, labels_, l2_, all_, trial_, gradient);
  pass_.a[0].swap(trial_.a[0]);
  // Not by gradient_cost, which makes itself a mask.
  const Index batch = pass_.a[0].cols();
  multiply_adds_ += forward_cost(mlp_.architecture(), batch) + backward_cost(mlp_.architecture(), batch, all_);
  return loss;
}

const LinearOperator& NetworkObjective::curvature(Curvature kind, const BlockMask& mask) {
  assert(theta_ != nullptr);
  auto found = find_made(made_, kind, mask);
  if (found == made_.end()) {
    made_.push_back({kind, mask, std::make_unique<Counted>(make_curvature(kind, mask), multiply_adds_)});
    found = std::prev(made_.end());
  }
  found->counted->linearize(linearization());
  return *found->counted;
}

bool NetworkObjective::is_for_samples(Curvature kind, const BlockMask& mask, const KrylovUse& use) const {
  const int l = first_chosen_layer(mask);
  const bool possible = ParameterLayout::chooses_W(mask, l) && (kind == Curvature::gauss_newton || kind == Curvature::hessian);
  if (!possible || use.coordinates == Coordinates::samples) return possible;
  const Index batch = pass_.a[0].cols();
  const double gram = knows_gram(l) ? 0 : gram_cost(mlp_.architecture().width(l - 1), batch);
  return sample_space_saving(mlp_.architecture(), l, batch, l2_, use.products, use.of_gradient) > gram;
}

KrylovOperator& NetworkObjective::in_samples(Curvature kind, const BlockMask& mask) {
  assert(theta_ != nullptr);
  auto found = find_made(made_in_samples_, kind, mask);
  if (found == made_in_samples_.end()) {
    made_in_samples_.push_back(
        {kind, mask, std::make_unique<SampleSpaceOperator>(mlp_.layout(), mask, make_two_pass(kind, mask), multiply_adds_)});
    found = std::prev(made_in_samples_.end());
  }
  found->in_samples->linearize(linearization(), gram(first_chosen_layer(mask)));
  return *found->in_samples;
}

const RightFactor& NetworkObjective::gram(int l) {
  if (!knows_gram(l)) {
    const Matrix& inputs = pass_.a[static_cast<std::size_t>(l - 1)];
    set_AtA(gram_entries_, inputs);
    gram_.set(gram_entries_);
    multiply_adds_ += gram_cost(inputs.rows(), inputs.cols());
    gram_layer_ = l;
  }
  return gram_;
}

const LinearOperator& NetworkObjective::preconditioner(Preconditioning kind, const BlockMask& mask, double damping) {
  assert(theta_ != nullptr);
  auto found = find_made(made_preconditioners_, kind, mask);
  if (found == made_preconditioners_.end()) {
    std::unique_ptr<Preconditioner> made = make_preconditioner(kind, mask);
    Preconditioner* preconditioner = made.get();
    made_preconditioners_.push_back({kind, mask, preconditioner, std::make_unique<Counted>(std::move(made), multiply_adds_)});
    found = std::prev(made_preconditioners_.end());
  }
  found->preconditioner->set_damping(damping);
  found->counted->linearize(linearization());
  return *found->counted;
}

}  // namespace igd
