#pragma once
// What a pass costs, in multiply-adds of its matrix products: u_l = n_l n_{l-1} N for layer l and a batch of N.
// Elementwise work, the softmax, and what Krylov methods do with vectors and small matrices are not counted: together below a few per
// cent, but where a Lanczos space is large (Gram-Schmidt takes 4 k n for its k-th vector): seconds tell.

#include "network/parameters.h"

namespace igd {

/// u_l.
inline double layer_cost(const Architecture& architecture, int l, Index batch) {
  return static_cast<double>(architecture.width(l)) * static_cast<double>(architecture.width(l - 1)) * static_cast<double>(batch);
}

/// The forward pass from layer `first` on.
inline double forward_cost(const Architecture& architecture, Index batch, int first = 1) {
  double cost = 0;
  for (int l = first; l <= architecture.layers(); ++l) cost += layer_cost(architecture, l, batch);
  return cost;
}

/// The backward pass for the blocks `mask` chooses: the gradient of every chosen W_l, and dL/da_l down to the first chosen layer.
inline double backward_cost(const Architecture& architecture, Index batch, const BlockMask& mask) {
  const int first = first_chosen_layer(mask);
  double cost = 0;
  for (int l = first; l <= architecture.layers(); ++l) {
    cost += (ParameterLayout::chooses_W(mask, l) + (l > first)) * layer_cost(architecture, l, batch);
  }
  return cost;
}

/// One gradient equivalent: 2 u_1 + 3 sum over l >= 2 of u_l (no layer needs dL/dx).
inline double gradient_cost(const Architecture& architecture, Index batch) {
  const BlockMask all(2 * static_cast<std::size_t>(architecture.layers()), true);
  return forward_cost(architecture, batch) + backward_cost(architecture, batch, all);
}

}  // namespace igd
