#include "experiment/document.h"

#include <doctest/doctest.h>

#include "experiment/description.h"
#include "experiment/json.h"
#include "optim/methods.h"

using namespace igd;

namespace {

std::string problem(const std::string& text) { return parse_document(text).message(); }

/// What print_document makes of `text`, or the sentence.
std::string printed(const std::string& text) {
  const Result<ExperimentDocument> document = parse_document(text);
  return document ? print_document(document.value()) : document.message();
}

}  // namespace

TEST_CASE("the empty document is the default one: sgd, adam and the implicit method on MNIST") {
  CHECK(printed("{}") ==
        R"({"data":{"set":"mnist","train":10000,"validation":0,"test":2000,"features":0,"pixels":"unit"},)"
        R"("network":{"hidden":[64],"activation":"sigmoid","bias":true,"initialization":"uniform"},)"
        R"("batch":200,"epochs":10,"halving_epochs":0,"budget":{"steps":0,"gradients":0,"seconds":0},"l2":0,"seed":1,)"
        R"("record":{"first":0,"every":0},"reference":"none","racers":[{"method":"sgd","learning_rate":10},)"
        R"({"method":"adam","learning_rate":0.01,"beta1":0.9,"beta2":0.999,"epsilon":1e-08},)"
        R"({"method":"implicit","learning_rate":10,"curvature":"gauss_newton","implicit_blocks":["all"],)"
        R"("cg":{"tolerance":0.1,"max_iterations":20,"progress":0,"radius":1000000000,"preconditioner":"none","coordinates":"auto"},)"
        R"("control":"fixed","learning_rate_limit":50}]})");
}

TEST_CASE("what is printed reads back as the same document") {
  const std::string text = R"({"data": {"set": "mnist-full", "train": 500, "pixels": "standard"}, "network": {"hidden": [30, 20],
    "activation": "softplus"}, "batch": "full", "epochs": 3, "l2": 1e-4, "seed": 7, "racers": [{"method": "momentum", "momentum": 0.5},
    {"method": "implicit", "curvature": "hessian", "implicit_blocks": ["b3", "W1", "W1"], "cg": {"max_iterations": 7}}]})";
  const Result<ExperimentDocument> document = parse_document(text);
  REQUIRE(document.ok());
  const Result<ExperimentDocument> again = parse_document(print_document(document.value(), 2));
  REQUIRE(again.ok());
  CHECK(again.value() == document.value());
  CHECK(document.value().batch_size() == 500);
  CHECK(document.value().test == 10000);
  CHECK(document.value().racers[1].settings.list("implicit_blocks") == std::vector<std::string>{"W1", "b3"});
}

TEST_CASE("\"all\" may be written with or without a list around it") {
  CHECK(printed(R"({"racers": [{"method": "implicit", "implicit_blocks": "all"}]})") ==
        printed(R"({"racers": [{"method": "implicit", "implicit_blocks": ["all"]}]})"));
}

TEST_CASE("a batch that is not given is 200, or all examples if there are fewer") {
  CHECK(parse_document(R"({"data": {"train": 50}})").value().batch_size() == 50);
}

TEST_CASE("every wrong document has one sentence that names the key, what it must be and what it is") {
  // A new method changes no sentence here.
  const std::string names = list_of_names(methods());
  const std::pair<const char*, std::string> cases[] = {
      {R"({"racers": [{"method": "sgd", "learning_rate": "NaN"}]})",
       "racers[0].learning_rate must be a number from 1e-09 to 1e9; it is \"NaN\"."},
      {R"({"racers": [{"method": "sgd", "learning_rate": null}]})",
       "racers[0].learning_rate must be a number from 1e-09 to 1e9; it is null."},
      {R"({"racers": [{"method": "sgd", "learning_rate": -1}]})", "racers[0].learning_rate must be a number from 1e-09 to 1e9; it is -1."},
      {R"({"batch": 0})", "batch must be a whole number from 1 to 10000 (data.train), or \"full\"; it is 0."},
      {R"({"batch": 20001})", "batch must be a whole number from 1 to 10000 (data.train), or \"full\"; it is 20001."},
      {R"({"batch": 1.5})", "batch must be a whole number from 1 to 10000 (data.train), or \"full\"; it is 1.5."},
      {R"({"network": {"hidden": [0]}})",
       "network.hidden must be a list of at most 8 widths, each a whole number from 1 to 4096; it is [0]."},
      {R"({"network": {"hidden": 64}})",
       "network.hidden must be a list of at most 8 widths, each a whole number from 1 to 4096; it is 64."},
      {R"({"network": {"activation": "gelu"}})", "network.activation must be one of sigmoid, tanh, relu, softplus; it is \"gelu\"."},
      {R"({"network": 3})", "network must be an object; it is 3."},
      {R"({"epoch": 3})",
       "epoch is not a key of the experiment document; its keys are data.set, data.train, data.validation, data.test, data.features, "
       "data.pixels, network.hidden, network.activation, network.bias, network.initialization, batch, epochs, halving_epochs, "
       "budget.steps, budget.gradients, budget.seconds, l2, seed, record.first, record.every, reference, racers."},
      {R"({"data": {"sett": "mnist"}})",
       "data.sett is not a key of the experiment document; its keys are data.set, data.train, data.validation, data.test, data.features, "
       "data.pixels, network.hidden, network.activation, network.bias, network.initialization, batch, epochs, halving_epochs, "
       "budget.steps, budget.gradients, budget.seconds, l2, seed, record.first, record.every, reference, racers."},
      {R"({"data": {"set": "cifar"}})", "data.set must be one of mnist, mnist-full, ionosphere, images; it is \"cifar\"."},
      {R"({"data": {"train": 10001}})", "data.train must be a whole number from 1 to 10000; it is 10001."},
      {R"({"epochs": 0})", "epochs must be a whole number from 1 to 1000000; it is 0."},
      {R"({"l2": -0.5})", "l2 must be a number from 0 to 1e6; it is -0.5."},
      {R"({"seed": -1})", "seed must be a whole number from 0 to 4294967295; it is -1."},
      {R"({"racers": []})", "racers must be a list of 1 to 16 racers; it is []."},
      {R"({"racers": [5]})", R"(racers[0] must be an object such as {"method": "sgd", "learning_rate": 1}; it is 5.)"},
      {R"({"racers": [{}]})", "racers[0].method is missing; it must be one of " + names + "."},
      {R"({"racers": [{"method": "newton"}]})", "racers[0].method must be one of " + names + "; it is \"newton\"."},
      {R"({"racers": [{"method": "sgd", "momentum": 0.9}]})",
       "racers[0].momentum is not a key of the method sgd; its keys are method, batch, learning_rate_from, learning_rate."},
      {R"({"racers": [{"method": "sgd"}, {"method": "implicit", "cg": {"tol": 0.1}}]})",
       "racers[1].cg.tol is not a key of the method implicit; its keys are method, batch, learning_rate_from, learning_rate, curvature, "
       "implicit_blocks, "
       "cg.tolerance, cg.max_iterations, cg.progress, cg.radius, cg.preconditioner, cg.coordinates, control, learning_rate_limit."},
      {R"({"racers": [{"method": "implicit", "cg": {"tolerance": -0.1}}]})",
       "racers[0].cg.tolerance must be a number from 0 to 0.999; it is -0.1."},
      {R"({"racers": [{"method": "implicit", "implicit_blocks": ["W3"]}]})",
       "racers[0].implicit_blocks must be \"all\" or a list of blocks of this network (W1, b1, W2, b2); it is [\"W3\"]."},
      {R"({"racers": [{"method": "implicit", "implicit_blocks": []}]})",
       "racers[0].implicit_blocks must be \"all\" or a list of blocks of this network (W1, b1, W2, b2); it is []."},
      {R"({"racers": [{"method": "lbfgs"}]})",
       "racers[0].method \"lbfgs\" needs every step to see all examples: set batch to \"full\"; it is 200."},
      {R"({"racers": [{"method": "implicit", "control": "ser"}]})",
       "racers[0].control \"ser\" needs every step to see all examples: set batch to \"full\"; it is 200."},
      {R"({"reference": "gradient_flow", "batch": 100})",
       "reference \"gradient_flow\" needs every step to see all examples: set batch to \"full\"; it is 100."},
      {R"({"reference": true})", "reference must be one of none, gradient_flow; it is true."},
      {R"({"racers": [{"method": "implicit", "curvature": "fisher"}]})",
       "racers[0].curvature must be one of gauss_newton, hessian, layerwise, layerwise_averaged, layerwise_hessian, "
       "layerwise_hessian_averaged; it is \"fisher\"."},
      {R"({"racers": [{"method": "backward_euler", "newton": {"tolerance": -1}}]})",
       "racers[0].newton.tolerance must be a number from 0 to 0.999; it is -1."},
      {R"({"racers": [{"method": "exponential_euler", "cg": {"tolerance": 0.1}}]})",
       "racers[0].cg is not a key of the method exponential_euler; its keys are method, batch, learning_rate_from, learning_rate, "
       "curvature, implicit_blocks, "
       "lanczos.tolerance, lanczos.max_iterations, lanczos.coordinates."},
      {R"({"racers": [{"method": "ros2", "control": "adaptive"}]})",
       "racers[0].control must be one of fixed, embedded; it is \"adaptive\"."},
      {R"({"racers": [{"method": "rkc", "max_stages": 2.5}]})", "racers[0].max_stages must be a whole number from 1 to 1000; it is 2.5."},
      {R"({"racers": [{"method": "sgd", "learning_rate_from": [3]}]})",
       R"(racers[0].learning_rate_from must be an object of at most 100 learning rates by step, such as {"120": 3}; it is [3].)"},
      {R"({"racers": [{"method": "sgd", "learning_rate_from": {"0": 3}}]})",
       R"(racers[0].learning_rate_from must be an object whose keys are numbers of steps from 1 on, such as {"120": 3}; it is {"0":3}.)"},
      {R"({"racers": [{"method": "sgd", "learning_rate_from": {"012": 3}}]})",
       R"(racers[0].learning_rate_from must be an object whose keys are numbers of steps from 1 on, such as {"120": 3}; it is {"012":3}.)"},
      {R"({"racers": [{"method": "sgd", "learning_rate_from": {"12": 0}}]})",
       "racers[0].learning_rate_from.12 must be a number from 1e-09 to 1e9; it is 0."},
      {"[1, 2]", "The document must be a JSON object; it is [1,2]."},
      {"{\"batch\": 200,\n \"epochs\": NaN}", "The text is not JSON: it goes wrong at line 2, column 12."},
      {"", "The text is not JSON: it goes wrong at line 1, column 1."},
      {R"({"seed": 1, "seed": 2})", "The key \"seed\" is given twice; keep one of them."},
      {"[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]", "The text nests more than 16 levels deep; an experiment document does not."},
      {R"({"l2": 1e999})", "The text is not JSON: it goes wrong at line 1, column 12."},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.first);
    CHECK(problem(wrong.first) == wrong.second);
  }
}

TEST_CASE("what needs the full batch may have it under either name") {
  for (const char* batch : {"\"full\"", "500"}) {
    CAPTURE(batch);
    CHECK(problem(R"({"data": {"train": 500}, "reference": "gradient_flow", "racers": [{"method": "lbfgs"},
      {"method": "implicit", "control": "ser"}], "batch": )" +
                  std::string(batch) + "}") == "");
  }
}

TEST_CASE("a value that is very long is cut short in its sentence") {
  CHECK(problem("{\"batch\": \"" + std::string(1000, 'x') + "\"}").size() < 200);
}

TEST_CASE("the description is JSON with every table, and its document is the default one") {
  const Result<Json> description = parse_json(describe());
  REQUIRE(description.ok());
  for (const char* table : {"sets", "pixels", "activations", "initializations", "methods"}) CHECK(!description.value().at(table).empty());
  CHECK(description.value().at("document").dump() == printed("{}"));
}
