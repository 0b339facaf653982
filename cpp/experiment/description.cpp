#include "experiment/description.h"

#include "experiment/document.h"
#include "experiment/json.h"
#include "linalg/types.h"
#include "optim/methods.h"

namespace igd {

namespace {

template <class Named>
Json describe_word(const Named& word) {
  Json json;
  json["name"] = word.name;
  json["label"] = word.label;
  json["help"] = word.help;
  return json;
}

template <class Words>
Json describe_words(const Words& words) {
  Json list = Json::array();
  for (const auto& word : words) list.push_back(describe_word(word));
  return list;
}

Json describe_data_sets() {
  Json list = Json::array();
  for (const auto& word : data_set_words()) {
    const DataSetSize size = data_set_size(word.value);
    Json entry = describe_word(word);
    entry["train"] = size.train;
    entry["test"] = size.test;
    entry["table"] = is_table(word.value);
    list.push_back(entry);
  }
  return list;
}

const char* kind_name(SettingKind kind) {
  switch (kind) {
    case SettingKind::number:
      return "number";
    case SettingKind::integer:
      return "integer";
    case SettingKind::choice:
      return "choice";
    case SettingKind::blocks:
      return "blocks";
  }
  return "";
}

Json describe_setting(const SettingSpec& spec) {
  Json json;
  json["key"] = spec.key;
  json["label"] = spec.label;
  json["help"] = spec.help;
  json["kind"] = kind_name(spec.kind);
  json["default"] = std::visit([](const auto& value) { return Json(value); }, spec.fallback);
  if (spec.kind == SettingKind::number || spec.kind == SettingKind::integer) {
    json["minimum"] = spec.minimum;
    json["maximum"] = spec.maximum;
    json["logarithmic"] = spec.logarithmic;
  }
  if (spec.kind == SettingKind::choice) {
    json["choices"] = Json::array();
    for (const Choice& choice : spec.choices) {
      json["choices"].push_back(describe_word(choice));
      json["choices"].back()["needsFullBatch"] = choice.needs_full_batch;
    }
  }
  return json;
}

Json describe_method(const Method& method) {
  Json json = describe_word(method);
  json["implicit"] = method.implicit;
  json["needsFullBatch"] = method.needs_full_batch;
  json["options"] = Json::array();
  for (const SettingSpec& spec : method.settings) json["options"].push_back(describe_setting(spec));
  return json;
}

}  // namespace

std::string describe(int indent) {
  Json json;
  json["version"] = IGD_VERSION;
  json["scalar"] = sizeof(Scalar) == sizeof(float) ? "float" : "double";
  json["document"] = parse_json(print_document(parse_document("{}").value())).value();
  json["sets"] = describe_data_sets();
  json["pixels"] = describe_words(pixels_words());
  json["activations"] = describe_words(activation_words());
  json["initializations"] = describe_words(initialization_words());
  json["references"] = describe_words(reference_words());
  json["methods"] = Json::array();
  for (const Method& method : methods()) json["methods"].push_back(describe_method(method));
  return json.dump(indent);
}

}  // namespace igd
