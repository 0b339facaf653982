#pragma once
// The table of methods. To add one: a file that declares its Method, and its row here.

#include <string_view>

#include "optim/method.h"

namespace igd {

Method sgd_method();
Method momentum_method();
Method nesterov_method();
Method clipped_sgd_method();
Method adagrad_method();
Method rmsprop_method();
Method adam_method();
Method adamw_method();
Method eve_2016_method();
Method eve_method();
Method lbfgs_method();
Method rkc_method();
Method implicit_method();
Method backward_euler_method();
Method midpoint_method();
Method trapezoid_method();
Method bdf2_method();
Method sdirk2_method();
Method ros2_method();
Method exponential_euler_method();
Method published_method();
Method published_adam_method();
Method published_bgd_method();

/// Every method, in the order in which they are offered.
const std::vector<Method>& methods();

/// The method called `name`, or null.
const Method* find_method(std::string_view name);

}  // namespace igd
