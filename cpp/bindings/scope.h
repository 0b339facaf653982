#pragma once
// What the bindings of all instruments need.

#include "bindings/convert.h"
#include "instruments/scope.h"

namespace igd {

/// theta from a Float32Array. Throws an Error of JavaScript where it has not the size of the network's.
Vector parameters_of(const Scope& scope, const emscripten::val& array);

}  // namespace igd
