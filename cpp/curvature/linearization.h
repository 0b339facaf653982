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

/// J v layer by layer, v restricted to the blocks `mask` chooses, from the first chosen layer f on: tangents.z[f] holds V_f a_{f-1} (0 if
/// W_f is not chosen) and v's own entries of W_f are not read.
///   Pearlmutter (1994), "Fast exact multiplication by the Hessian", the forward half.
/// Cost: u_l for every layer above f, and again if its W_l is chosen.
void forward_tangent(const Linearization& at, const BlockMask& mask, const Vector& v, Tangents& tangents);

}  // namespace igd
