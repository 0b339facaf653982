#pragma once
// The shape of a multilayer perceptron.

#include <vector>

#include "linalg/types.h"
#include "network/activation.h"

namespace igd {

struct Architecture {
  std::vector<Index> widths;                    ///< inputs, hidden layers from first to last, classes: at least two entries, each >= 1
  Activation activation = Activation::sigmoid;  ///< of the hidden layers

  /// L, the number of affine layers; layer l in 1..L maps widths[l - 1] to widths[l].
  int layers() const { return static_cast<int>(widths.size()) - 1; }
  Index width(int l) const { return widths[static_cast<std::size_t>(l)]; }
};

}  // namespace igd
