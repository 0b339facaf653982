#include "optim/methods.h"

namespace igd {

const std::vector<Method>& methods() {
  static const std::vector<Method> table = {
      sgd_method(),
      momentum_method(),
      adam_method(),
      implicit_method(),
  };
  return table;
}

const Method* find_method(std::string_view name) {
  for (const Method& method : methods()) {
    if (method.name == name) return &method;
  }
  return nullptr;
}

}  // namespace igd
