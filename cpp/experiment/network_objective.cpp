#include "experiment/network_objective.h"

#include <algorithm>
#include <cassert>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "network/cost.h"

namespace igd {

namespace {

std::unique_ptr<CurvatureOperator> make_curvature(Curvature kind, const BlockMask& mask) {
  if (kind == Curvature::hessian) return std::make_unique<HessianOperator>(mask);
  return std::make_unique<GaussNewtonOperator>(mask);
}

}  // namespace

NetworkObjective::NetworkObjective(Mlp mlp, const Dataset& dataset, const PixelScaling& scaling, const Batches& batches, double l2)
    : mlp_(std::move(mlp)),
      dataset_(dataset),
      scaling_(scaling),
      batches_(batches),
      l2_(l2),
      pass_(mlp_.make_pass()),
      gradient_cost_(gradient_cost(mlp_.architecture(), static_cast<Index>(batches.batch_size()))) {}

void NetworkObjective::next_batch() {
  // A full batch is the same set in every epoch; only its order would change.
  const bool loaded = pass_.a[0].size() > 0;
  if (loaded && batches_.per_epoch() == 1) return;
  gather(dataset_, scaling_, batches_.next(), pass_.a[0], labels_);
}

double NetworkObjective::evaluate(const Vector& theta, Vector& gradient) {
  assert(pass_.a[0].size() > 0);
  theta_ = &theta;
  mlp_.forward(theta, pass_);
  multiply_adds_ += gradient_cost(mlp_.architecture(), pass_.a[0].cols());
  return mlp_.backward(theta, labels_, l2_, pass_, gradient);
}

const LinearOperator& NetworkObjective::curvature(Curvature kind, const BlockMask& mask) {
  assert(theta_ != nullptr);
  const auto match = [&](const Made& made) { return made.kind == kind && made.mask == mask; };
  auto found = std::find_if(made_.begin(), made_.end(), match);
  if (found == made_.end()) {
    made_.push_back({kind, mask, std::make_unique<Counted>(make_curvature(kind, mask), multiply_adds_)});
    found = std::prev(made_.end());
  }
  found->counted->linearize({.mlp = &mlp_, .theta = theta_, .pass = &pass_, .l2 = l2_});
  return *found->counted;
}

}  // namespace igd
