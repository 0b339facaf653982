#pragma once
// Named parts of theta, and choices of some of them.

#include <string>
#include <vector>

#include "linalg/types.h"

namespace igd {

/// The entries [offset, offset + size) of theta.
struct Block {
  std::string name;  ///< W1, b1, W2, b2, ... for a network
  Index offset;
  Index size;
};

/// One flag per block, in the order of theta: whether the block is chosen.
using BlockMask = std::vector<bool>;

}  // namespace igd
