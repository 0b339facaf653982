#include "optim/methods.h"

namespace igd {

const std::vector<Method>& methods() {
  // clang-format off
  static constexpr Method (*kRows[])() = {
      sgd_method,
      momentum_method,
      nesterov_method,
      clipped_sgd_method,
      adagrad_method,
      rmsprop_method,
      adam_method,
      adamw_method,
      eve_2016_method,
      eve_method,
      lbfgs_method,
      rkc_method,
      implicit_method,
      backward_euler_method,
      midpoint_method,
      trapezoid_method,
      bdf2_method,
      sdirk2_method,
      ros2_method,
      exponential_euler_method,
      published_method,
      published_adam_method,
      published_bgd_method,
  };
  // clang-format on
  static const std::vector<Method> table = [] {
    std::vector<Method> made;
    for (const auto& row : kRows) made.push_back(row());
    return made;
  }();
  return table;
}

const Method* find_method(std::string_view name) {
  for (const Method& method : methods()) {
    if (method.name == name) return &method;
  }
  return nullptr;
}

}  // namespace igd
