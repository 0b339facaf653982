#pragma once
// The table of methods. To add one: a file that declares its Method, and its row here.

#include <string_view>

#include "optim/method.h"

namespace igd {

Method sgd_method();
Method momentum_method();
Method adam_method();
Method implicit_method();

/// Every method, in the order in which they are offered.
const std::vector<Method>& methods();

/// The method called `name`, or null.
const Method* find_method(std::string_view name);

}  // namespace igd
