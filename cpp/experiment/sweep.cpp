#include "experiment/sweep.h"

#include <algorithm>
#include <map>
#include <optional>

#include "experiment/json.h"

namespace igd {

namespace {

/// A key that may be a list in a sweep, and the values that its list gives it.
struct SweptKey {
  std::optional<std::size_t> racer;  ///< whose learning rate it is; nothing: the seed
  std::vector<double> values = {};

  std::string name() const { return racer ? "racers[" + std::to_string(*racer) + "].learning_rate" : "seed"; }

  double value_in(const ExperimentDocument& document) const {
    return racer ? document.racers[*racer].settings.number("learning_rate") : static_cast<double>(document.seed);
  }

  /// The list in `sweep`; empty if there is none.
  Json list_in(const Json& sweep) const {
    if (racer && !sweep.contains("racers")) return Json::array();
    const Json& owner = racer ? sweep["racers"][*racer] : sweep;
    const auto entry = owner.find(racer ? "learning_rate" : "seed");
    return entry != owner.end() && entry->is_array() ? *entry : Json::array();
  }

  void put(Json& document, const Json& value) const { (racer ? document["racers"][*racer]["learning_rate"] : document["seed"]) = value; }
};

/// Every such key, the seed first, whether there is a list at it or not.
std::vector<SweptKey> swept_keys(const ExperimentDocument& document) {
  std::vector<SweptKey> keys = {{.racer = std::nullopt}};
  for (std::size_t i = 0; i < document.racers.size(); ++i) keys.push_back({.racer = i});
  return keys;
}

/// Puts the first value of a list in its place. An empty list stays: the document is then refused by parse_document.
void take_first(Json& value) {
  if (value.is_array() && !value.empty()) value = Json(value.front());
}

/// `sweep` with the first value of each list.
Json first_document(Json sweep) {
  if (!sweep.is_object()) return sweep;
  if (sweep.contains("seed")) take_first(sweep["seed"]);
  if (!sweep.contains("racers") || !sweep["racers"].is_array()) return sweep;
  for (Json& racer : sweep["racers"]) {
    if (racer.is_object() && racer.contains("learning_rate")) take_first(racer["learning_rate"]);
  }
  return sweep;
}

/// Reads the values of `key`; `first` is `sweep` with the first value of each list. The sentence where one of them is wrong.
std::string read_values(SweptKey& key, const Json& sweep, const Json& first) {
  const Json list = key.list_in(sweep);
  for (std::size_t i = 0; i < std::max<std::size_t>(list.size(), 1); ++i) {
    Json single = first;
    if (i > 0) key.put(single, list[i]);
    const Result<ExperimentDocument> document = parse_document(single.dump());
    if (!document) return document.message();
    const double value = key.value_in(document.value());
    if (std::find(key.values.begin(), key.values.end(), value) != key.values.end()) {
      return key.name() + " has " + json_number(value).dump() + " twice in its list; keep one of them.";
    }
    key.values.push_back(value);
  }
  return "";
}

}  // namespace

Result<std::vector<SweepRun>> parse_sweep(std::string_view text) {
  const Result<Json> sweep = parse_json(text);
  if (!sweep) return Problem{sweep.message()};
  const Json first = first_document(sweep.value());
  const Result<ExperimentDocument> document = parse_document(first.dump());
  if (!document) return Problem{document.message()};
  std::vector<SweptKey> keys = swept_keys(document.value());
  for (SweptKey& key : keys) {
    const std::string problem = read_values(key, sweep.value(), first);
    if (!problem.empty()) return Problem{problem};
  }

  std::vector<SweepRun> runs;
  std::map<std::string, std::size_t> racer_of;
  for (std::size_t i = 0; i < document.value().racers.size(); ++i) {
    for (const double learning_rate : keys[i + 1].values) {
      for (const double seed : keys[0].values) {
        SweepRun run{.fingerprint = "", .racer = i, .document = document.value()};
        run.document.seed = static_cast<std::uint64_t>(seed);
        run.document.racers = {document.value().racers[i]};
        run.document.racers.front().settings.set("learning_rate", learning_rate);
        run.fingerprint = fingerprint(print_changes(run.document));
        const auto [same, is_new] = racer_of.emplace(run.fingerprint, i);
        if (!is_new) {
          return Problem{keys[i + 1].name() + " " + json_number(learning_rate).dump() + " repeats a run of racers[" +
                         std::to_string(same->second) + "]; keep one of them."};
        }
        runs.push_back(std::move(run));
      }
    }
  }
  return runs;
}

// Fowler, Noll & Vo (1991): FNV-1a with 64 bits.
std::string fingerprint(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char character : text) {
    hash ^= static_cast<unsigned char>(character);
    hash *= 0x100000001b3;
  }
  std::string digits;
  for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[hash >> shift & 15];
  return digits;
}

}  // namespace igd
