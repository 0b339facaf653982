#pragma once
// What this build can do, as data: the page makes its forms from it, `igd info` prints it.

#include <string>

namespace igd {

/// JSON with the version, the default document, and the tables of data sets, pixel scalings, activations and methods with all
/// their settings; the type `Description` of web/engine/protocol.js.
std::string describe(int indent = -1);

}  // namespace igd
