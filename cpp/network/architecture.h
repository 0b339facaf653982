#pragma once
// The shape of a multilayer perceptron.

#include <vector>

#include "linalg/types.h"
#include "network/activation.h"

namespace igd {

struct Architecture {
  std::vector<Index> widths;                    ///< inputs, hidden layers from first to last, logits: at least two entries, each >= 1
  Activation activation = Activation::sigmoid;  ///< of the hidden layers
  bool bias = true;                             ///< whether layers have a b_l

  /// L, the number of affine layers; layer l in 1..L maps widths[l - 1] to widths[l].
  int layers() const { return static_cast<int>(widths.size()) - 1; }
  Index width(int l) const { return widths[static_cast<std::size_t>(l)]; }
};

}  // namespace igd
