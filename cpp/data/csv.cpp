#include "data/csv.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace igd {

namespace {

/// Cuts the part before the first `separator` off `text`; all of it where there is none.
std::string_view cut(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

std::string_view cut_line(std::string_view& text) {
  std::string_view line = cut(text, '\n');
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

Result<Dataset> read_csv(const std::string& text, std::span<const std::string_view> classes, const std::string& name) {
  std::string_view rest = text;
  const std::string_view names = cut_line(rest);
  Dataset table{.height = 1, .width = std::count(names.begin(), names.end(), ','), .classes = static_cast<int>(classes.size())};
  if (table.width < 1) return Problem{"The " + name + " table must begin with a line of two or more column names."};
  for (std::size_t number = 2; !rest.empty(); ++number) {
    const std::string place = "Line " + std::to_string(number) + " of the " + name + " table ";
    std::string_view line = cut_line(rest);
    if (std::count(line.begin(), line.end(), ',') != table.width) {
      return Problem{place + "must have " + std::to_string(table.width + 1) + " cells, as many as there are column names."};
    }
    for (Index i = 0; i < table.width; ++i) {
      const std::string cell(cut(line, ','));
      char* end = nullptr;
      const double value = std::strtod(cell.c_str(), &end);
      if (cell.empty() || *end != '\0' || !std::isfinite(value)) return Problem{place + "has a cell that is no number: " + cell + "."};
      table.values.push_back(static_cast<Scalar>(value));
    }
    const auto label = std::find(classes.begin(), classes.end(), line);
    if (label == classes.end()) return Problem{place + "has an unknown class: " + std::string(line) + "."};
    table.labels.push_back(static_cast<std::uint8_t>(label - classes.begin()));
  }
  if (table.labels.empty()) return Problem{"The " + name + " table has no examples."};
  return table;
}

}  // namespace igd
