#pragma once
// The network at one theta on one batch: what every product with a curvature matrix starts from.

#include <vector>

#include "network/mlp.h"

namespace igd {

/// Refers to its parts and owns none: valid while they live unchanged since Mlp::backward filled `pass` at `theta`.
struct Linearization {
  const Mlp* mlp;
  const Vector* theta;
  const Pass* pass;
  double l2 = 0;
};

/// The tangents of a forward pass: entry l is n_l x N.
struct Tangents {
  std::vector<Matrix> z;  ///< R z_l, the derivative of z_l in direction v
  std::vector<Matrix> a;  ///< R a_l = f'(z_l) o R z_l, l < L
};

/// J v layer by layer, v restricted to the blocks `mask` chooses: fills `tangents` from first_chosen_layer(mask) on.
///   Pearlmutter (1994), "Fast exact multiplication by the Hessian", the forward half.
/// Cost: u_l for every chosen W_l and u_l for every layer above the first chosen one.
void forward_tangent(const Linearization& at, const BlockMask& mask, const Vector& v, Tangents& tangents);

/// The multiply-adds of forward_tangent on a batch of `batch` columns.
double forward_tangent_cost(const Architecture& architecture, const BlockMask& mask, Index batch);

}  // namespace igd
