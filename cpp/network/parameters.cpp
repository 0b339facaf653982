#include "network/parameters.h"

namespace igd {

ParameterLayout::ParameterLayout(const Architecture& architecture) {
  const auto append = [this](std::string name, Index size) {
    blocks_.push_back({std::move(name), size_, size});
    size_ += size;
  };
  for (int l = 1; l <= architecture.layers(); ++l) {
    append("W" + std::to_string(l), architecture.width(l) * architecture.width(l - 1));
    append("b" + std::to_string(l), architecture.width(l));
  }
}

}  // namespace igd
