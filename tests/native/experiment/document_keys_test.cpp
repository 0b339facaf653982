// The keys of the document one by one: what they are where they are not given, what is accepted, and what is refused.

#include <doctest/doctest.h>

#include "experiment/document.h"
#include "experiment/json.h"

using namespace igd;

namespace {

using Texts = std::vector<std::string>;

/// A document with `value` at the dotted `key`, and `more` keys before it.
std::string with(const std::string& key, const std::string& value, const std::string& more = "") {
  const std::size_t dot = key.find('.');
  if (dot == std::string::npos) return "{" + more + "\"" + key + "\": " + value + "}";
  return "{" + more + "\"" + key.substr(0, dot) + "\": {\"" + key.substr(dot + 1) + "\": " + value + "}}";
}

std::string problem(const std::string& text) { return parse_document(text).message(); }

/// What print_document has at the dotted `key`.
std::string printed_at(const std::string& text, const std::string& key) {
  const Result<ExperimentDocument> document = parse_document(text);
  if (!document) return document.message();
  const Json json = parse_json(print_document(document.value())).value();
  const std::size_t dot = key.find('.');
  const Json& value = dot == std::string::npos ? json[key] : json[key.substr(0, dot)][key.substr(dot + 1)];
  return value.dump();
}

struct Key {
  const char* key;
  const char* fallback;
  Texts good;
  Texts bad;
  const char* expected;  ///< of the sentence
};

const Key kKeys[] = {
    // Of the training examples, data.train leaves 0.
    {"data.validation",
     "0",
     {"0"},
     {"1", "-1", "0.5", "\"all\"", "null"},
     "a whole number from 0 to 0, the training examples that data.train leaves"},
    {"data.test", "2000", {"0", "1", "2000"}, {"-1", "2001", "0.5"}, "a whole number from 0 to 2000"},
    {"data.features", "0", {"0"}, {"1", "-1", "null"}, "a whole number from 0 to 0, as only a table has columns to choose"},
    {"network.bias", "true", {"true", "false"}, {"0", "1", "null", "\"no\""}, "true or false"},
    {"network.initialization",
     "\"uniform\"",
     {"\"uniform\"", "\"normal\"", "\"zero\""},
     {"\"gauss\"", "0", "null"},
     "one of uniform, normal, zero"},
    {"halving_epochs", "0", {"0", "1", "25", "1000000"}, {"-1", "0.5", "1000001", "\"never\""}, "a whole number from 0 to 1000000"},
    {"budget.steps", "0", {"0", "1", "1000000000000"}, {"-1", "0.5", "1e13", "\"all\""}, "a whole number from 0 to 1000000000000"},
    {"budget.gradients", "0", {"0", "0.5", "1000"}, {"-1", "1e13", "\"all\""}, "a number from 0 to 1e12"},
    {"budget.seconds", "0", {"0", "0.5", "60"}, {"-1", "1e7", "null"}, "a number from 0 to 1e6"},
    {"record.first", "0", {"0", "0.1", "10"}, {"-1", "1e7", "[1]"}, "a number from 0 to 1e6"},
    {"record.every", "0", {"0", "0.1", "10"}, {"-1", "1e7", "true"}, "a number from 0 to 1e6"},
};

}  // namespace

TEST_CASE("every key has its default where it is not given, and what is given is printed and reads back as the same document") {
  for (const Key& key : kKeys) {
    CAPTURE(key.key);
    CHECK(printed_at("{}", key.key) == key.fallback);
    for (const std::string& value : key.good) {
      const std::string text = with(key.key, value);
      CHECK(printed_at(text, key.key) == value);
      const Result<ExperimentDocument> document = parse_document(text);
      REQUIRE(document.ok());
      CHECK(parse_document(print_document(document.value())).value() == document.value());
      CHECK((document.value() == parse_document("{}").value()) == (value == key.fallback));
    }
  }
}

TEST_CASE("every value that a key cannot have is refused by a sentence that names the key, what it must be and what it is") {
  for (const Key& key : kKeys) {
    for (const std::string& value : key.bad) {
      CAPTURE(key.key);
      CAPTURE(value);
      const std::string found = parse_json(value).value().dump();
      CHECK(problem(with(key.key, value)) == std::string(key.key) + " must be " + key.expected + "; it is " + found + ".");
    }
  }
  for (const char* part : {"budget", "record"}) {
    CHECK(problem(with(part, "3")) == std::string(part) + " must be an object; it is 3.");
    CHECK(problem(with(std::string(part) + ".often", "3"))
              .starts_with(std::string(part) + ".often is not a key of the experiment document;"));
  }
}

TEST_CASE("a name with a dot is no way into an object: it is refused, not passed over") {
  CHECK(problem(R"({"data.train": 100})") ==
        "data.train must be written with an object in place of the dot, as in {\"cg\": {\"tolerance\": 0.1}}.");
  CHECK(problem(R"({"racers": [{"method": "implicit", "cg.tolerance": 0.9}]})").starts_with("racers[0].cg.tolerance must be written with"));
  CHECK(problem(R"({"racers": [{"method": "implicit", "cg": {"tolerance.": 0.9}}]})").starts_with("racers[0].cg.tolerance. must be"));
}

TEST_CASE("validation examples are some of those that data.train leaves") {
  CHECK(parse_document(R"({"data": {"train": 9000, "validation": 1000}})").value().validation == 1000);
  CHECK(problem(R"({"data": {"train": 9000, "validation": 1001}})") ==
        "data.validation must be a whole number from 0 to 1000, the training examples that data.train leaves; it is 1001.");
  CHECK(parse_document(R"({"data": {"set": "ionosphere", "train": 181, "validation": 100}})").value().validation == 100);
}

TEST_CASE("on Ionosphere all examples and columns are used as they are, where nothing else is said") {
  const ExperimentDocument document = parse_document(R"({"data": {"set": "ionosphere"}})").value();
  CHECK(document.train == 281);
  CHECK(document.test == 70);
  CHECK(document.features == 0);
  CHECK(document.pixels == Pixels::raw);
  CHECK(parse_document(R"({"data": {"set": "ionosphere", "features": 33}})").value().features == 33);
  CHECK(problem(R"({"data": {"set": "ionosphere", "features": 35}})") == "data.features must be a whole number from 0 to 34; it is 35.");
  CHECK(problem(R"({"data": {"set": "ionosphere", "train": 282}})") == "data.train must be a whole number from 1 to 281; it is 282.");
  CHECK(problem(R"({"data": {"set": "ionosphere", "test": 71}})") == "data.test must be a whole number from 0 to 70; it is 71.");
  CHECK(problem(R"({"data": {"set": "ionosphere", "pixels": "unit"}})") ==
        "data.pixels must be \"raw\" with ionosphere, whose numbers are taken as they are.");
}

TEST_CASE("without biases there are none to choose: b1 is refused, and all are the weights") {
  const auto implicit = [](const std::string& blocks) {
    return R"({"network": {"bias": false}, "racers": [{"method": "implicit", "implicit_blocks": )" + blocks + "}]}";
  };
  CHECK(problem(implicit(R"(["b1"])")) ==
        "racers[0].implicit_blocks must be \"all\" or a list of blocks of this network (W1, W2); it is [\"b1\"].");
  CHECK(problem(implicit(R"(["W1", "b2"])")) ==
        "racers[0].implicit_blocks must be \"all\" or a list of blocks of this network (W1, W2); it is [\"W1\",\"b2\"].");
  CHECK(problem(implicit(R"(["W1", "W2"])")) == "");
  CHECK(problem(implicit("\"all\"")) == "");
}

TEST_CASE("a racer's batch is from 1 to data.train examples, \"full\" is all of them, and none given is the document's") {
  const auto text = [](const std::string& racer, const std::string& more = "") {
    return R"({"data": {"train": 500}, "batch": 100, "racers": [{"method": "sgd")" + racer + "}]" + more + "}";
  };
  const auto racer_batch = [](const std::string& document) { return parse_document(document).value().racers[0].batch; };
  CHECK(!racer_batch(text("")));
  CHECK(parse_document(text("")).value().batch_size(parse_document(text("")).value().racers[0]) == 100);
  CHECK(racer_batch(text(R"(, "batch": 20)")) == 20);
  CHECK(racer_batch(text(R"(, "batch": "full")")) == 0);
  const ExperimentDocument full = parse_document(text(R"(, "batch": "full")")).value();
  CHECK(full.batch_size(full.racers[0]) == 500);
  CHECK(print_document(full).find(R"("batch":"full")") != std::string::npos);  // and so still full with another number of examples
  for (const std::string racer : {"", R"(, "batch": 20)", R"(, "batch": "full")"}) {
    const ExperimentDocument document = parse_document(text(racer)).value();
    CHECK(parse_document(print_document(document)).value() == document);
  }
  for (const std::string value : {"0", "501", "1.5", "null", "\"half\""}) {
    CHECK(problem(text(", \"batch\": " + value)) ==
          "racers[0].batch must be a whole number from 1 to 500 (data.train), or \"full\"; it is " + value + ".");
  }
}

TEST_CASE("what needs the full batch may have it from the racer's own, and is refused where that is smaller") {
  const auto lbfgs = [](const std::string& batch, const std::string& of_racer, const std::string& more = "") {
    return R"({"data": {"train": 500}, "batch": )" + batch + R"(, "racers": [{"method": "lbfgs")" + of_racer + "}]" + more + "}";
  };
  CHECK(problem(lbfgs("100", R"(, "batch": "full")")) == "");
  CHECK(problem(lbfgs("100", R"(, "batch": 500)", R"(, "reference": "gradient_flow")")) == "");
  CHECK(problem(lbfgs("\"full\"", R"(, "batch": 20)")) ==
        "racers[0].method \"lbfgs\" needs every step to see all examples: set batch to \"full\"; it is 20.");
  CHECK(problem(R"({"batch": "full", "reference": "gradient_flow", "racers": [{"method": "sgd"}, {"method": "sgd", "batch": 7}]})") ==
        "reference \"gradient_flow\" needs every step to see all examples: set batch to \"full\"; it is 7.");
}
