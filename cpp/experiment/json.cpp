#include "experiment/json.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace igd {

namespace {

constexpr std::size_t kMaxDepth = 16;

/// Builds the value from the events of the parser, up to the first mistake.
class Builder final : public nlohmann::json_sax<Json> {
 public:
  explicit Builder(std::string_view text) : text_(text) {}
  const std::string& problem() const { return problem_; }
  Json take() { return std::move(root_); }

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t&) override { return add(value); }
  bool string(string_t& value) override { return add(value); }
  bool binary(binary_t&) override { return false; }  // JSON text has none
  bool start_array(std::size_t) override { return enter(Json::array()); }
  bool end_array() override { return leave(); }
  bool start_object(std::size_t) override { return enter(Json::object()); }
  bool end_object() override { return leave(); }

  bool key(string_t& name) override {
    if (!open_.back()->contains(name)) {
      key_ = name;
      return true;
    }
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
  /// Where the next value belongs.
  Json& place() {
    if (open_.empty()) return root_;
    Json& parent = *open_.back();
    if (parent.is_object()) return parent[key_];
    parent.push_back(nullptr);
    return parent.back();
  }
  bool add(Json value) {
    place() = std::move(value);
    return true;
  }
  bool enter(Json empty) {
    Json& value = place();
    value = std::move(empty);
    open_.push_back(&value);  // stays where it is: its parent gets no other child before it is left
    if (open_.size() <= kMaxDepth) return true;
    problem_ = "The text nests more than " + std::to_string(kMaxDepth) + " levels deep; an experiment document does not.";
    return false;
  }
  bool leave() {
    open_.pop_back();
    return true;
  }

  std::string_view text_;
  std::string problem_;
  Json root_;
  std::vector<Json*> open_;
  std::string key_;
};

}  // namespace

Result<Json> parse_json(std::string_view text) {
  Builder builder(text);
  if (!Json::sax_parse(text, &builder)) return Problem{builder.problem()};
  return builder.take();
}

Json json_number(double value) {
  constexpr double kExact = 9007199254740992;  // 2^53
  if (value == std::floor(value) && std::abs(value) < kExact) return static_cast<std::int64_t>(value);
  return value;
}

}  // namespace igd
