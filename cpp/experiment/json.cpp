#include "experiment/json.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace igd {

namespace {

constexpr std::size_t kMaxDepth = 16;

/// Walks the events of the parser and keeps the first mistake; builds nothing.
class Checker final : public nlohmann::json_sax<Json> {
 public:
  explicit Checker(std::string_view text) : text_(text) {}
  const std::string& problem() const { return problem_; }

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_array(std::size_t) override { return enter(); }
  bool end_array() override { return leave(); }
  bool start_object(std::size_t) override { return enter(); }
  bool end_object() override { return leave(); }

  bool key(string_t& name) override {
    if (keys_.back().insert(name).second) return true;
    problem_ = "The key \"" + name + "\" is given twice; keep one of them.";
    return false;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    const std::string_view before = text_.substr(0, position > 0 ? position - 1 : 0);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    problem_ = "The text is not JSON: it goes wrong at line " + std::to_string(lines + 1) + ", column " +
               std::to_string(before.size() - line_start + 1) + ".";
    return false;
  }

 private:
  bool enter() {
    keys_.emplace_back();
    if (keys_.size() <= kMaxDepth) return true;
    problem_ = "The text nests more than " + std::to_string(kMaxDepth) + " levels deep; an experiment document does not.";
    return false;
  }
  bool leave() {
    keys_.pop_back();
    return true;
  }

  std::string_view text_;
  std::string problem_;
  std::vector<std::set<std::string>> keys_;
};

}  // namespace

Result<Json> parse_json(std::string_view text) {
  Checker checker(text);
  if (!Json::sax_parse(text, &checker)) return Problem{checker.problem()};
  return Json::parse(text, nullptr, /*allow_exceptions=*/false);
}

Json json_number(double value) {
  constexpr double kExact = 9007199254740992;  // 2^53
  if (value == std::floor(value) && std::abs(value) < kExact) return static_cast<std::int64_t>(value);
  return value;
}

}  // namespace igd
