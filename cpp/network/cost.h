#pragma once
// What a pass costs, in multiply-adds of its matrix products: u_l = n_l n_{l-1} N for layer l and a batch of N.
// Elementwise work and the softmax are not counted: for the networks here they are below a few per cent.

#include "network/architecture.h"

namespace igd {

/// u_l.
inline double layer_cost(const Architecture& architecture, int l, Index batch) {
  return static_cast<double>(architecture.width(l)) * static_cast<double>(architecture.width(l - 1)) * static_cast<double>(batch);
}

/// One forward and backward pass: 2 u_1 + 3 sum over l >= 2 of u_l (no layer needs dL/dx).
inline double gradient_cost(const Architecture& architecture, Index batch) {
  double cost = 2 * layer_cost(architecture, 1, batch);
  for (int l = 2; l <= architecture.layers(); ++l) cost += 3 * layer_cost(architecture, l, batch);
  return cost;
}

}  // namespace igd
