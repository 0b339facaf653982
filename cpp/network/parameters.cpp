#include "network/parameters.h"

#include <algorithm>
#include <cassert>

namespace igd {

ParameterLayout::ParameterLayout(const Architecture& architecture) : widths_(architecture.widths) {
  const auto append = [this](std::string name, Index size) {
    blocks_.push_back({std::move(name), size_, size});
    size_ += size;
  };
  for (int l = 1; l <= architecture.layers(); ++l) {
    const std::string number = std::to_string(l);
    append("W" + number, architecture.width(l) * architecture.width(l - 1));
    append("b" + number, architecture.bias ? architecture.width(l) : 0);
  }
}

int first_chosen_layer(const BlockMask& mask) {
  const auto chosen = std::find(mask.begin(), mask.end(), true);
  assert(chosen != mask.end());
  return static_cast<int>(chosen - mask.begin()) / 2 + 1;
}

}  // namespace igd
