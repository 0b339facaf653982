#include "cli/verb.h"

#include <cmath>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "experiment/json.h"

namespace igd {

Result<std::string> read_text(const std::string& path) {
  if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  std::error_code error;
  std::ifstream file(path, std::ios::binary);
  // A folder opens like a file, but reading it throws.
  if (!file || std::filesystem::is_directory(path, error)) return Problem{"Cannot read " + path + "."};
  return std::string(std::istreambuf_iterator<char>(file), {});
}

bool ends_with(const std::string& text, const std::string& ending) {
  return text.size() >= ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

double seconds_now() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

std::string csv_names(std::span<const Column> columns) {
  std::string names;
  for (const Column& column : columns) names += (names.empty() ? "" : ",") + std::string(column.name);
  return names;
}

std::string csv_values(const Row& row, std::span<const Column> columns) {
  std::string values;
  for (const Column& column : columns) {
    const double value = row.*column.value;
    if (&column != &columns.front()) values += ',';
    if (std::isfinite(value)) values += json_number(value).dump();
  }
  return values;
}

int refuse(const std::string& sentence) {
  std::cerr << sentence << '\n';
  return 2;
}

}  // namespace igd
