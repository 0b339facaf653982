#pragma once
// A table of comma-separated numbers whose last column is the class.

#include <string>
#include <string_view>

#include "data/dataset.h"
#include "support/result.h"

namespace igd {

/// The examples of `text`: a line of column names, then one line an example, all numbers but the last cell, which is the name of its
/// class. `classes` are the names, the first that of label 0. `name` is used in messages. A Problem names the line that is wrong.
Result<Dataset> read_csv(const std::string& text, std::span<const std::string_view> classes, const std::string& name);

}  // namespace igd
