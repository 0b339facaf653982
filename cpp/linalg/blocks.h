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
  Index size;  ///< 0: the network has no such parameters
};

/// One flag per block, in the order of theta: whether the block is chosen.
using BlockMask = std::vector<bool>;

/// The mask that chooses every block that has parameters.
inline BlockMask all_of(const std::vector<Block>& blocks) {
  BlockMask mask;
  for (const Block& block : blocks) mask.push_back(block.size > 0);
  return mask;
}

}  // namespace igd
