#include "experiment/document.h"

#include <algorithm>
#include <cmath>

#include "experiment/json.h"
#include "network/parameters.h"
#include "optim/methods.h"

namespace igd {

namespace {

constexpr std::size_t kMaxLayers = 8;
constexpr std::size_t kMaxRacers = 16;
constexpr std::size_t kMaxChanges = 100;
constexpr const char* kLearningRateFrom = "learning_rate_from";

/// Written out as in the design; the settings that are not here are the methods' own defaults.
constexpr std::string_view kDefaultRacers = R"([
  {"method": "sgd", "learning_rate": 10},
  {"method": "adam", "learning_rate": 0.01},
  {"method": "implicit", "learning_rate": 10, "curvature": "gauss_newton", "implicit_blocks": ["all"]}
])";

/// Without the C library's formatting, which would add a tenth to the page's module.
std::string in_words(double number) {
  const std::string text = json_number(number).dump();
  const std::size_t last = text.find_last_not_of('0');
  const std::size_t zeros = text.size() - 1 - last;
  const bool is_whole = number == std::floor(number) && text.find_first_of("e.") == std::string::npos;
  return is_whole && zeros >= 5 && zeros < text.size() ? text.substr(0, last + 1) + "e" + std::to_string(zeros) : text;
}

/// The value as the visitor wrote it, cut short.
std::string in_words(const Json& value) {
  constexpr std::size_t kLongest = 40;
  std::string text = value.dump(-1, ' ', /*ensure_ascii=*/true, Json::error_handler_t::replace);
  if (text.size() > kLongest) text = text.substr(0, kLongest) + "...";
  return text;
}

std::string needs_full_batch(std::uint32_t batch) {
  return " needs every step to see all examples: set batch to \"full\"; it is " + std::to_string(batch) + ".";
}

/// Reads the values of one object by dotted key and keeps the first thing that is wrong.
class Reader {
 public:
  /// `path` is put before every key in messages.
  Reader(const Json& object, std::string path) : object_(object), path_(std::move(path)) {}

  const std::string& problem() const { return problem_; }
  bool failed() const { return !problem_.empty(); }
  void fail(const std::string& sentence) {
    if (problem_.empty()) problem_ = sentence;
  }

  /// The value at `key`, or null if it is not there.
  const Json* find(const std::string& key) const {
    const Json* value = &object_;
    for (std::size_t begin = 0; begin <= key.size();) {
      const std::size_t end = std::min(key.find('.', begin), key.size());
      if (!value->is_object()) return nullptr;
      const auto entry = value->find(key.substr(begin, end - begin));
      if (entry == value->end()) return nullptr;
      value = &*entry;
      begin = end + 1;
    }
    return value;
  }

  double number(const std::string& key, double fallback, double minimum, double maximum) {
    const Json* value = find(key);
    if (!value) return fallback;
    const double number = value->is_number() ? value->get<double>() : std::nan("");
    if (number >= minimum && number <= maximum) return number;
    fail_at(key, "a number from " + in_words(minimum) + " to " + in_words(maximum), *value);
    return fallback;
  }

  double integer(const std::string& key, double fallback, double minimum, double maximum, const std::string& or_else = "") {
    const Json* value = find(key);
    if (!value) return fallback;
    const double number = value->is_number() ? value->get<double>() : std::nan("");
    if (number >= minimum && number <= maximum && number == std::floor(number)) return number;
    const auto whole = [](double limit) { return std::to_string(static_cast<long long>(limit)); };
    fail_at(key, "a whole number from " + whole(minimum) + " to " + whole(maximum) + or_else, *value);
    return fallback;
  }

  bool flag(const std::string& key, bool fallback) {
    const Json* value = find(key);
    if (!value) return fallback;
    if (!value->is_boolean()) fail_at(key, "true or false", *value);
    return value->is_boolean() ? value->get<bool>() : fallback;
  }

  /// `choices`: a table whose entries have a `name`.
  template <class Choices>
  std::string word(const std::string& key, const std::string& fallback, const Choices& choices) {
    const Json* value = find(key);
    if (!value) return fallback;
    if (value->is_string()) {
      const std::string name = value->get<std::string>();
      for (const auto& choice : choices) {
        if (name == choice.name) return name;
      }
    }
    fail_at(key, "one of " + list_of_names(choices), *value);
    return fallback;
  }

  template <class Enum>
  Enum word(const std::string& key, Enum fallback, std::span<const Word<Enum>> words) {
    return *find_word(words, word(key, std::string(name_in(words, fallback)), words));
  }

  /// Every key must be one of `known` (dotted) or lead to one; `owner` names whose keys they are.
  void refuse_unknown_keys(const std::vector<std::string>& known, const std::string& owner) {
    refuse_unknown_keys(object_, "", known, owner);
  }

  void fail_at(const std::string& key, const std::string& expected, const Json& found) {
    fail(path_ + key + " must be " + expected + "; it is " + in_words(found) + ".");
  }

 private:
  void refuse_unknown_keys(const Json& object, const std::string& prefix, const std::vector<std::string>& known, const std::string& owner) {
    for (const auto& [name, value] : object.items()) {
      const std::string key = prefix + name;
      if (name.find('.') != std::string::npos) {
        fail(path_ + key + " must be written with an object in place of the dot, as in {\"cg\": {\"tolerance\": 0.1}}.");
        continue;
      }
      if (std::find(known.begin(), known.end(), key) != known.end()) continue;
      const bool leads_on = std::any_of(known.begin(), known.end(), [&](const std::string& k) { return k.rfind(key + ".", 0) == 0; });
      if (leads_on && value.is_object()) {
        refuse_unknown_keys(value, key + ".", known, owner);
      } else if (leads_on) {
        fail_at(key, "an object", value);
      } else {
        std::string list;
        for (const std::string& k : known) list += (list.empty() ? "" : ", ") + k;
        fail(path_ + key + " is not a key of " + owner + "; its keys are " + list + ".");
      }
    }
  }

  const Json& object_;
  std::string path_;
  std::string problem_;
};

std::vector<std::string> read_blocks(Reader& reader, const SettingSpec& spec, const std::vector<Block>& blocks) {
  const auto& fallback = std::get<std::vector<std::string>>(spec.fallback);
  const Json* value = reader.find(spec.key);
  if (!value) return fallback;
  const auto is_block = [&blocks](const Json& name) {
    return name.is_string() && std::any_of(blocks.begin(), blocks.end(), [&](const Block& b) { return b.name == name.get<std::string>(); });
  };
  if (*value == kAllBlocks || *value == Json::array({kAllBlocks})) return {kAllBlocks};
  if (!value->is_array() || value->empty() || !std::all_of(value->begin(), value->end(), is_block)) {
    reader.fail_at(spec.key, "\"all\" or a list of blocks of this network (" + list_of_names(blocks) + ")", *value);
    return fallback;
  }
  // In the order of theta and each once, so that documents that mean the same print the same.
  std::vector<std::string> names;
  for (const Block& block : blocks) {
    if (std::find(value->begin(), value->end(), block.name) != value->end()) names.push_back(block.name);
  }
  return names;
}

Setting read_setting(Reader& reader, const SettingSpec& spec, const std::vector<Block>& blocks) {
  switch (spec.kind) {
    case SettingKind::number:
      return reader.number(spec.key, std::get<double>(spec.fallback), spec.minimum, spec.maximum);
    case SettingKind::integer:
      return reader.integer(spec.key, std::get<double>(spec.fallback), spec.minimum, spec.maximum);
    case SettingKind::choice:
      return reader.word(spec.key, std::get<std::string>(spec.fallback), spec.choices);
    case SettingKind::blocks:
      return read_blocks(reader, spec, blocks);
  }
  return {};
}

/// Examples per batch; 0: all of them ("full").
std::uint32_t read_batch(Reader& reader, std::uint32_t fallback, std::uint32_t train) {
  const Json* value = reader.find("batch");
  if (value && *value == "full") return 0;
  return static_cast<std::uint32_t>(reader.integer("batch", fallback, 1, train, " (data.train), or \"full\""));
}

/// The number of steps that `key` says, or 0 if it says none.
std::uint64_t steps_in(const std::string& key) {
  constexpr std::size_t kMostDigits = 12;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (key.empty() || key.size() > kMostDigits || key.front() == '0' || !std::all_of(key.begin(), key.end(), is_digit)) return 0;
  std::uint64_t steps = 0;
  for (const char c : key) steps = 10 * steps + static_cast<std::uint64_t>(c - '0');
  return steps;
}

/// The changes of the learning rate by step; none if the racer has none.
std::map<std::uint64_t, double> read_changes(Reader& reader) {
  const std::string key = kLearningRateFrom;
  const Json* value = reader.find(key);
  if (!value) return {};
  if (!value->is_object() || value->size() > kMaxChanges) {
    reader.fail_at(key, "an object of at most " + std::to_string(kMaxChanges) + " learning rates by step, such as {\"120\": 3}", *value);
    return {};
  }
  const SettingSpec spec = learning_rate_setting(1);
  std::map<std::uint64_t, double> changes;
  for (const auto& [name, rate] : value->items()) {
    const std::uint64_t steps = steps_in(name);
    if (steps == 0) reader.fail_at(key, "an object whose keys are numbers of steps from 1 on, such as {\"120\": 3}", *value);
    changes[steps] = reader.number(key + "." + name, 0, spec.minimum, spec.maximum);
  }
  return changes;
}

/// What a racer's keys are checked against.
struct Surroundings {
  std::vector<Block> blocks;  ///< of the network
  std::uint32_t train;
  std::uint32_t batch;  ///< 0: all
};

/// The racer of `json`, number `index` of the list; its problem goes to `problem`.
RacerSpec read_racer(const Json& json, std::size_t index, const Surroundings& surroundings, std::string& problem) {
  const std::string place = "racers[" + std::to_string(index) + "]";
  if (!json.is_object()) {
    problem = place + " must be an object such as {\"method\": \"sgd\", \"learning_rate\": 1}; it is " + in_words(json) + ".";
    return {};
  }
  Reader reader(json, place + ".");
  if (!reader.find("method")) reader.fail(place + ".method is missing; it must be one of " + list_of_names(methods()) + ".");
  RacerSpec racer{.method = reader.word("method", "sgd", methods()), .settings = {}};

  const Method& method = *find_method(racer.method);
  std::vector<std::string> known = {"method", "batch", kLearningRateFrom};
  for (const SettingSpec& spec : method.settings) known.push_back(spec.key);
  if (!reader.failed()) reader.refuse_unknown_keys(known, "the method " + method.name);
  for (const SettingSpec& spec : method.settings) racer.settings.set(spec.key, read_setting(reader, spec, surroundings.blocks));
  racer.learning_rate_from = read_changes(reader);
  if (reader.find("batch")) racer.batch = read_batch(reader, surroundings.train, surroundings.train);
  const std::uint32_t batch = racer.batch.value_or(surroundings.batch);
  if (batch > 0 && batch < surroundings.train) {
    if (method.needs_full_batch) reader.fail(place + ".method " + in_words(Json(method.name)) + needs_full_batch(batch));
    for (const SettingSpec& spec : method.settings) {
      for (const Choice& choice : spec.choices) {
        if (!choice.needs_full_batch || racer.settings.word(spec.key) != choice.name) continue;
        reader.fail(place + "." + spec.key + " " + in_words(Json(choice.name)) + needs_full_batch(batch));
      }
    }
  }
  problem = reader.problem();
  return racer;
}

std::vector<Index> read_hidden(Reader& reader, const std::vector<Index>& fallback) {
  const Json* value = reader.find("network.hidden");
  if (!value) return fallback;
  constexpr double kWidest = 4096;
  const auto is_width = [](const Json& width) {
    return width.is_number() && width.get<double>() >= 1 && width.get<double>() <= kWidest &&
           width.get<double>() == std::floor(width.get<double>());
  };
  if (!value->is_array() || value->size() > kMaxLayers || !std::all_of(value->begin(), value->end(), is_width)) {
    reader.fail_at("network.hidden",
                   "a list of at most " + std::to_string(kMaxLayers) + " widths, each a whole number from 1 to " + in_words(kWidest),
                   *value);
    return fallback;
  }
  std::vector<Index> hidden;
  for (const Json& width : *value) hidden.push_back(static_cast<Index>(width.get<double>()));
  return hidden;
}

std::vector<RacerSpec> read_racers(Reader& reader, const Surroundings& surroundings) {
  const Json* given = reader.find("racers");
  const Json racers = given ? *given : parse_json(kDefaultRacers).value();
  if (!racers.is_array() || racers.empty() || racers.size() > kMaxRacers) {
    reader.fail_at("racers", "a list of 1 to " + std::to_string(kMaxRacers) + " racers", racers);
    return {};
  }
  std::vector<RacerSpec> specs;
  for (std::size_t i = 0; i < racers.size(); ++i) {
    std::string problem;
    specs.push_back(read_racer(racers[i], i, surroundings, problem));
    reader.fail(problem);
  }
  return specs;
}

/// The names of the blocks that a racer can choose; their places mean nothing.
std::vector<Block> blocks_of(const ExperimentDocument& document) {
  const Architecture architecture{.widths = std::vector<Index>(document.hidden.size() + 2, 1), .bias = document.bias};
  std::vector<Block> blocks = ParameterLayout(architecture).blocks();
  std::erase_if(blocks, [](const Block& block) { return block.size == 0; });
  return blocks;
}

void read_data(Reader& reader, ExperimentDocument& document) {
  document.set = reader.word("data.set", document.set, data_set_words());
  const DataSetSize size = data_set_size(document.set);
  const std::uint32_t most_train = std::max(size.train, size.most);
  document.train = static_cast<std::uint32_t>(reader.integer("data.train", size.train, 1, most_train));
  const std::uint32_t others = most_train - document.train;
  document.validation = static_cast<std::uint32_t>(
      reader.integer("data.validation", document.validation, 0, others, ", the training examples that data.train leaves"));
  document.test = static_cast<std::uint32_t>(reader.integer("data.test", size.test, 0, std::max(size.test, size.most)));
  const std::uint32_t columns = is_table(document.set) ? size.features : 0;
  document.features = static_cast<std::uint32_t>(
      reader.integer("data.features", document.features, 0, columns, columns > 0 ? "" : ", as only a table has columns to choose"));
  const Pixels usual = is_table(document.set) ? Pixels::raw : document.pixels;
  document.pixels = reader.word("data.pixels", usual, pixels_words());
  if (is_table(document.set) && document.pixels != Pixels::raw) {
    reader.fail(std::string("data.pixels must be \"raw\" with ") + name_in(data_set_words(), document.set) +
                ", whose numbers are taken as they are.");
  }
}

void read_network(Reader& reader, ExperimentDocument& document) {
  document.hidden = read_hidden(reader, document.hidden);
  document.activation = reader.word("network.activation", document.activation, activation_words());
  document.bias = reader.flag("network.bias", document.bias);
  document.initialization = reader.word("network.initialization", document.initialization, initialization_words());
}

/// How long, and what is recorded.
void read_course(Reader& reader, ExperimentDocument& document) {
  constexpr double kMost = 1e6;
  document.epochs = static_cast<std::uint32_t>(reader.integer("epochs", document.epochs, 1, kMost));
  document.halving_epochs = reader.integer("halving_epochs", document.halving_epochs, 0, kMost);
  document.budget.steps = reader.integer("budget.steps", document.budget.steps, 0, kMost * kMost);
  document.budget.gradients = reader.number("budget.gradients", document.budget.gradients, 0, kMost * kMost);
  document.budget.seconds = reader.number("budget.seconds", document.budget.seconds, 0, kMost);
  document.record.first = reader.number("record.first", document.record.first, 0, kMost);
  document.record.every = reader.number("record.every", document.record.every, 0, kMost);
}

/// Puts `value` at the dotted `key`.
void put(Json& object, const std::string& key, Json value) {
  const std::size_t dot = key.find('.');
  if (dot == std::string::npos) {
    object[key] = std::move(value);
  } else {
    put(object[key.substr(0, dot)], key.substr(dot + 1), std::move(value));
  }
}

Json to_json(const Setting& setting) {
  if (const double* number = std::get_if<double>(&setting)) return json_number(*number);
  if (const std::string* word = std::get_if<std::string>(&setting)) return *word;
  return std::get<std::vector<std::string>>(setting);
}

Json to_json(const ExperimentDocument& document) {
  Json json;
  put(json, "data.set", name_in(data_set_words(), document.set));
  put(json, "data.train", document.train);
  put(json, "data.validation", document.validation);
  put(json, "data.test", document.test);
  put(json, "data.features", document.features);
  put(json, "data.pixels", name_in(pixels_words(), document.pixels));
  put(json, "network.hidden", document.hidden);
  put(json, "network.activation", name_in(activation_words(), document.activation));
  put(json, "network.bias", document.bias);
  put(json, "network.initialization", name_in(initialization_words(), document.initialization));
  json["batch"] = document.batch ? Json(*document.batch) : Json("full");
  json["epochs"] = document.epochs;
  json["halving_epochs"] = json_number(document.halving_epochs);
  put(json, "budget.steps", json_number(document.budget.steps));
  put(json, "budget.gradients", json_number(document.budget.gradients));
  put(json, "budget.seconds", json_number(document.budget.seconds));
  json["l2"] = json_number(document.l2);
  json["seed"] = document.seed;
  put(json, "record.first", json_number(document.record.first));
  put(json, "record.every", json_number(document.record.every));
  json["reference"] = name_in(reference_words(), document.reference);
  json["racers"] = Json::array();
  for (const RacerSpec& racer : document.racers) {
    Json entry = {{"method", racer.method}};
    if (racer.batch) entry["batch"] = *racer.batch > 0 ? Json(*racer.batch) : Json("full");
    for (const SettingSpec& spec : find_method(racer.method)->settings) put(entry, spec.key, to_json(racer.settings.at(spec.key)));
    for (const auto& [steps, rate] : racer.learning_rate_from) entry[kLearningRateFrom][std::to_string(steps)] = json_number(rate);
    json["racers"].push_back(entry);
  }
  return json;
}

/// Takes out of `object` what `usual` has too, and objects that are then empty.
void take_out(Json& object, const Json& usual) {
  for (auto entry = object.begin(); entry != object.end();) {
    const auto same = usual.find(entry.key());
    const bool known = same != usual.end();
    if (known && entry->is_object() && same->is_object()) take_out(*entry, *same);
    entry = (known && *entry == *same) || (entry->is_object() && entry->empty()) ? object.erase(entry) : std::next(entry);
  }
}

}  // namespace

std::span<const Word<Reference>> reference_words() {
  static constexpr Word<Reference> words[] = {
      {Reference::none, "none", "none", "Nothing: the racers are compared with each other."},
      {Reference::gradient_flow, "gradient_flow", "gradient flow",
       "The continuous path θ′ = −∇L, resolved finely: results tell how far each racer is from it."},
  };
  return words;
}

Result<ExperimentDocument> parse_document(std::string_view text) {
  const Result<Json> json = parse_json(text);
  if (!json) return Problem{json.message()};
  if (!json.value().is_object()) return Problem{"The document must be a JSON object; it is " + in_words(json.value()) + "."};

  Reader reader(json.value(), "");
  reader.refuse_unknown_keys({"data.set",
                              "data.train",
                              "data.validation",
                              "data.test",
                              "data.features",
                              "data.pixels",
                              "network.hidden",
                              "network.activation",
                              "network.bias",
                              "network.initialization",
                              "batch",
                              "epochs",
                              "halving_epochs",
                              "budget.steps",
                              "budget.gradients",
                              "budget.seconds",
                              "l2",
                              "seed",
                              "record.first",
                              "record.every",
                              "reference",
                              "racers"},
                             "the experiment document");
  ExperimentDocument document;
  read_data(reader, document);
  read_network(reader, document);
  const std::uint32_t batch = read_batch(reader, std::min(document.batch_size(), document.train), document.train);
  document.batch = batch > 0 ? std::optional(batch) : std::nullopt;
  read_course(reader, document);
  document.l2 = reader.number("l2", document.l2, 0, 1e6);
  document.seed = static_cast<std::uint64_t>(reader.integer("seed", static_cast<double>(document.seed), 0, 4294967295.0));
  document.reference = reader.word("reference", document.reference, reference_words());
  document.racers = read_racers(reader, {.blocks = blocks_of(document), .train = document.train, .batch = batch});
  if (document.reference != Reference::none) {
    for (const RacerSpec& racer : document.racers) {
      if (document.batch_size(racer) == document.train) continue;
      reader.fail("reference " + in_words(Json(name_in(reference_words(), document.reference))) +
                  needs_full_batch(document.batch_size(racer)));
    }
  }
  if (reader.failed()) return Problem{reader.problem()};
  return document;
}

std::string print_document(const ExperimentDocument& document, int indent) { return to_json(document).dump(indent); }

std::string print_changes(const ExperimentDocument& document) {
  Json json = to_json(document);
  Json usual_document = to_json(parse_document("{}").value());
  // Another set has other sizes of its own: those of the default one are a change of them.
  if (json["data"]["set"] != usual_document["data"]["set"]) {
    for (const char* size : {"train", "test"}) usual_document["data"].erase(size);
  }
  take_out(json, usual_document);
  for (std::size_t i = 0; i < document.racers.size(); ++i) {
    Json usual = Json::object();
    const Method& method = *find_method(document.racers[i].method);
    for (const SettingSpec& spec : method.settings) put(usual, spec.key, to_json(spec.fallback));
    if (json.contains("racers")) take_out(json["racers"][i], usual);
  }
  return json.dump();
}

}  // namespace igd
