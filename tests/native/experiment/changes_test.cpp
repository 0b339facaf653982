// print_changes: what a document changes of the default one, in one line.

#include <doctest/doctest.h>

#include "experiment/document.h"
#include "optim/methods.h"

using namespace igd;

namespace {

std::string changes(const std::string& text) { return print_changes(parse_document(text).value()); }

/// Documents that change a key each, all of them in different ways, or none although they name some.
std::vector<std::string> documents() {
  std::vector<std::string> texts = {
      "{}",
      R"({"data": {"set": "mnist", "train": 10000}, "batch": 200, "racers": [{"method": "sgd", "learning_rate": 10}]})",
      R"({"data": {"train": 150, "validation": 50, "test": 0, "pixels": "raw"}, "batch": "full"})",
      R"({"data": {"train": 150}})",
      R"({"data": {"set": "mnist-full"}})",
      R"({"data": {"set": "mnist-full", "train": 10000, "test": 2000, "validation": 5000}})",
      R"({"data": {"set": "ionosphere", "features": 33}, "network": {"hidden": [], "bias": false, "initialization": "zero"}})",
      R"({"data": {"set": "ionosphere", "train": 200, "validation": 81, "test": 0}, "batch": 200})",
      R"({"network": {"hidden": [64, 64], "activation": "tanh"}, "epochs": 3, "halving_epochs": 1, "l2": 1e-4, "seed": 0})",
      R"({"budget": {"steps": 5, "gradients": 2.5}, "record": {"every": 0.1}})",
      R"({"budget": {"seconds": 1e-3}, "record": {"first": 2}})",
      R"({"batch": "full", "reference": "gradient_flow"})",
      R"({"racers": [{"method": "sgd", "batch": "full"}, {"method": "sgd", "batch": 1}, {"method": "implicit", "cg": {"radius": 3}}]})",
      R"({"network": {"bias": false}, "racers": [{"method": "published", "implicit_blocks": ["W2"], "matrix": "none"}]})",
  };
  for (const Method& method : methods()) {
    texts.push_back(R"({"batch": "full", "racers": [{"method": ")" + method.name + R"("}, {"method": ")" + method.name +
                    R"(", "learning_rate": 3}]})");
  }
  return texts;
}

}  // namespace

TEST_CASE("the default document changes nothing, however it is written") {
  CHECK(changes("{}") == "{}");
  CHECK(changes(R"({"batch": 200, "epochs": 10, "network": {"bias": true}, "budget": {"steps": 0}, "record": {}})") == "{}");
  CHECK(changes(print_document(parse_document("{}").value())) == "{}");
}

TEST_CASE("what is printed as changes reads back as the same document") {
  for (const std::string& text : documents()) {
    CAPTURE(text);
    const ExperimentDocument document = parse_document(text).value();
    const Result<ExperimentDocument> again = parse_document(print_changes(document));
    REQUIRE(again.ok());
    CHECK(again.value() == document);
  }
}

TEST_CASE("changes are those keys and settings whose values are not the usual ones, and nothing else") {
  CHECK(changes(R"({"epochs": 3, "seed": 1, "network": {"hidden": [64], "activation": "relu"}})") ==
        R"({"network":{"activation":"relu"},"epochs":3})");
  CHECK(changes(R"({"racers": [{"method": "sgd", "learning_rate": 0.5}, {"method": "implicit", "cg": {"tolerance": 0.2}}]})") ==
        R"({"racers":[{"method":"sgd"},{"method":"implicit","cg":{"tolerance":0.2}}]})");
  CHECK(changes(R"({"racers": [{"method": "sgd", "batch": 20}]})") == R"({"racers":[{"method":"sgd","batch":20}]})");
}

TEST_CASE("changes are one line, and as short whatever keys are known") {
  for (const std::string& text : documents()) CHECK(changes(text).find('\n') == std::string::npos);
  CHECK(changes(R"({"budget": {"steps": 7}})") == R"({"budget":{"steps":7}})");
}
