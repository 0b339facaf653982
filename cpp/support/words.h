#pragma once
// The words of an enumeration: one table next to the enum serves the experiment document, the link, the form and the messages.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace igd {

/// One enumerator with its name in documents and links, its label for people and one sentence of help.
template <class Enum>
struct Word {
  Enum value;
  const char* name;
  const char* label;
  const char* help;
};

/// The name of `value`. Precondition: the table holds it.
template <class Enum>
const char* name_in(std::span<const Word<Enum>> words, Enum value) {
  for (const Word<Enum>& word : words) {
    if (word.value == value) return word.name;
  }
  return "";
}

/// The enumerator called `name`, if there is one.
template <class Enum>
std::optional<Enum> find_word(std::span<const Word<Enum>> words, std::string_view name) {
  for (const Word<Enum>& word : words) {
    if (name == word.name) return word.value;
  }
  return std::nullopt;
}

/// "a, b, c": the names of any table whose entries have a `name`.
template <class Table>
std::string list_of_names(const Table& table) {
  std::string names;
  for (const auto& entry : table) {
    if (!names.empty()) names += ", ";
    names += entry.name;
  }
  return names;
}

}  // namespace igd
