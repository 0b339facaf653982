#pragma once
// JSON text to values, with the place of a mistake in words and without exceptions.

#include <nlohmann/json.hpp>
#include <string_view>

#include "support/result.h"

namespace igd {

/// Keys keep the order in which they were written.
using Json = nlohmann::ordered_json;

/// The value of `text`. A Problem where it is not JSON (with line and column), gives a key twice, or nests deeper than any
/// document of ours.
Result<Json> parse_json(std::string_view text);

/// Two numbers where JSON has one kind: `value` as an integer if it is a whole number that a double holds exactly.
Json json_number(double value);

}  // namespace igd
