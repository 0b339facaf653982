#pragma once
// The settings of a method: declared once, next to the method, for the experiment document, the link, the form and the messages.

#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "support/words.h"

namespace igd {

/// A number, a word, or a list of block names.
using Setting = std::variant<double, std::string, std::vector<std::string>>;

enum class SettingKind { number, integer, choice, blocks };

struct Choice {
  std::string name;
  std::string label;
  std::string help;
  bool needs_full_batch = false;  ///< refused unless every step sees all examples
};

/// One setting as a method declares it.
struct SettingSpec {
  std::string key;    ///< its place in the racer's object; a dot enters a nested object
  std::string label;  ///< for people
  std::string help;   ///< one sentence
  SettingKind kind = SettingKind::number;
  Setting fallback;                  ///< the value where the document has none
  double minimum = 0;                ///< smallest value accepted (number, integer)
  double maximum = 0;                ///< largest value accepted (number, integer)
  bool logarithmic = false;          ///< best chosen on a logarithmic scale
  std::vector<Choice> choices = {};  ///< the words accepted (choice)
};

/// The values of one racer by key, checked against the specs of its method, every key present.
class Settings {
 public:
  void set(const std::string& key, Setting value) { values_[key] = std::move(value); }

  const Setting& at(const std::string& key) const { return values_.at(key); }
  double number(const std::string& key) const { return std::get<double>(at(key)); }
  const std::string& word(const std::string& key) const { return std::get<std::string>(at(key)); }
  int integer(const std::string& key) const { return static_cast<int>(number(key)); }
  const std::vector<std::string>& list(const std::string& key) const { return std::get<std::vector<std::string>>(at(key)); }

  friend bool operator==(const Settings&, const Settings&) = default;

 private:
  std::map<std::string, Setting> values_;
};

/// The setting every method has: eta, the time step of gradient flow.
SettingSpec learning_rate_setting(double fallback);

/// A number from `minimum` to `maximum`.
SettingSpec number_setting(const char* key, const char* label, const char* help, double fallback, double minimum, double maximum,
                           bool logarithmic = false);

/// A whole number from `minimum` to `maximum`.
SettingSpec integer_setting(const char* key, const char* label, const char* help, int fallback, int minimum, int maximum);

/// One of the words of an enumeration.
template <class Enum>
SettingSpec choice_setting(const char* key, const char* label, const char* help, std::span<const Word<Enum>> words, Enum fallback) {
  SettingSpec spec{
      .key = key, .label = label, .help = help, .kind = SettingKind::choice, .fallback = std::string(name_in(words, fallback))};
  for (const auto& word : words) spec.choices.push_back({word.name, word.label, word.help});
  return spec;
}

/// "all" as the only entry of a list of block names chooses every block.
inline constexpr const char* kAllBlocks = "all";

}  // namespace igd
