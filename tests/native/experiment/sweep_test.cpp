#include "experiment/sweep.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <set>

using namespace igd;

namespace {

std::string problem(const std::string& text) { return parse_sweep(text).message(); }

/// "racer method learning_rate seed" of every run, or the sentence.
std::vector<std::string> runs_of(const std::string& text) {
  const Result<std::vector<SweepRun>> runs = parse_sweep(text);
  if (!runs) return {runs.message()};
  std::vector<std::string> lines;
  for (const SweepRun& run : runs.value()) {
    char line[80];
    std::snprintf(line, sizeof line, "%zu %s %g %d", run.racer, run.spec().method.c_str(), run.spec().settings.number("learning_rate"),
                  static_cast<int>(run.document.seed));
    lines.emplace_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("the runs of a sweep come by racer, then learning rate, then seed, each list as it is written") {
  CHECK(
      runs_of(R"({"seed": [2, 1], "racers": [{"method": "sgd", "learning_rate": [3, 0.5]}, {"method": "adam", "learning_rate": 0.1}]})") ==
      std::vector<std::string>{"0 sgd 3 2", "0 sgd 3 1", "0 sgd 0.5 2", "0 sgd 0.5 1", "1 adam 0.1 2", "1 adam 0.1 1"});
}

TEST_CASE("a document without lists is a sweep of one run for each racer, the default racers included") {
  CHECK(runs_of("{}") == std::vector<std::string>{"0 sgd 10 1", "1 adam 0.01 1", "2 implicit 10 1"});
  CHECK(runs_of(R"({"seed": [5, 6]})").size() == 6);
  CHECK(runs_of(R"({"racers": [{"method": "sgd"}]})") == std::vector<std::string>{"0 sgd 0.5 1"});
}

TEST_CASE("the document of a run is the one in which its values are written without lists") {
  const Result<std::vector<SweepRun>> runs = parse_sweep(
      R"({"epochs": 3, "seed": [1, 7], "racers": [{"method": "sgd"}, {"method": "momentum", "momentum": 0.5, "learning_rate": [1, 2]}]})");
  REQUIRE(runs.ok());
  REQUIRE(runs.value().size() == 6);
  CHECK(runs.value()[5].document ==
        parse_document(R"({"epochs": 3, "seed": 7, "racers": [{"method": "momentum", "momentum": 0.5, "learning_rate": 2}]})").value());
}

TEST_CASE("a run has one fingerprint in every sweep, and no other run has it") {
  const auto fingerprints = [](const std::string& text) {
    std::set<std::string> all;
    const Result<std::vector<SweepRun>> runs = parse_sweep(text);
    for (const SweepRun& run : runs.value()) all.insert(run.fingerprint);
    return all;
  };
  const std::set<std::string> large =
      fingerprints(R"({"seed": [1, 2, 3], "racers": [{"method": "adam"}, {"method": "sgd", "learning_rate": [1, 2]}]})");
  const std::set<std::string> small = fingerprints(R"({"seed": 2, "racers": [{"method": "sgd", "learning_rate": 2}]})");
  CHECK(large.size() == 9);
  REQUIRE(small.size() == 1);
  CHECK(large.contains(*small.begin()));
  CHECK_FALSE(large.contains(*fingerprints(R"({"seed": 2, "epochs": 9, "racers": [{"method": "sgd", "learning_rate": 2}]})").begin()));
}

TEST_CASE("the fingerprint of a run is that of what its document changes of the default one, so that keys to come leave it as it is") {
  const Result<std::vector<SweepRun>> runs = parse_sweep(R"({"seed": [1, 7], "racers": [{"method": "sgd", "learning_rate": [10, 0.5]}]})");
  REQUIRE(runs.ok());
  const char* const changes[] = {
      R"({"racers":[{"method":"sgd","learning_rate":10}]})",
      R"({"seed":7,"racers":[{"method":"sgd","learning_rate":10}]})",
      R"({"racers":[{"method":"sgd"}]})",
      R"({"seed":7,"racers":[{"method":"sgd"}]})",
  };
  for (std::size_t i = 0; i < 4; ++i) CHECK(runs.value()[i].fingerprint == fingerprint(changes[i]));
}

TEST_CASE("fingerprints are those that the authors of FNV-1a publish for 64 bits") {
  CHECK(fingerprint("") == "cbf29ce484222325");
  CHECK(fingerprint("a") == "af63dc4c8601ec8c");
  CHECK(fingerprint("foobar") == "85944171f73967e8");
}

TEST_CASE("every wrong sweep has one sentence that names the key") {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"seed": []})", "seed must be a whole number from 0 to 4294967295; it is []."},
      {R"({"seed": [1, -1]})", "seed must be a whole number from 0 to 4294967295; it is -1."},
      {R"({"seed": [[1, 2]]})", "seed must be a whole number from 0 to 4294967295; it is [1,2]."},
      {R"({"seed": [1, [2]]})", "seed must be a whole number from 0 to 4294967295; it is [2]."},
      {R"({"seed": [1, 2, 1.0]})", "seed has 1 twice in its list; keep one of them."},
      {R"({"racers": [{"method": "sgd"}, {"method": "sgd", "learning_rate": []}]})",
       "racers[1].learning_rate must be a number from 1e-09 to 1e9; it is []."},
      {R"({"racers": [{"method": "sgd", "learning_rate": ["fast", 1]}]})",
       "racers[0].learning_rate must be a number from 1e-09 to 1e9; it is \"fast\"."},
      {R"({"racers": [{"method": "sgd", "learning_rate": [1, null]}]})",
       "racers[0].learning_rate must be a number from 1e-09 to 1e9; it is null."},
      {R"({"racers": [{"method": "sgd", "learning_rate": [0.1, 1, 1e-1]}]})",
       "racers[0].learning_rate has 0.1 twice in its list; keep one of them."},
      {R"({"racers": [{"method": "sgd", "learning_rate": [1, 2]}, {"method": "adam"}, {"method": "sgd", "learning_rate": [3, 2]}]})",
       "racers[2].learning_rate 2 repeats a run of racers[0]; keep one of them."},
      {R"({"epochs": [1, 2]})", "epochs must be a whole number from 1 to 1000000; it is [1,2]."},
      {R"([1])", "The document must be a JSON object; it is [1]."},
      {R"({"seed": 1, "seed": 2})", "The key \"seed\" is given twice; keep one of them."},
  };
  for (const auto& [text, sentence] : cases) CHECK(problem(text) == sentence);
  CHECK(problem(R"({"seeds": [1, 2]})").starts_with("seeds is not a key of the experiment document; its keys are "));
  CHECK(problem(R"({"racers": [{"method": ["sgd"], "learning_rate": [1]}]})").starts_with("racers[0].method must be one of "));
  CHECK(problem(R"({"racers": [{"method": "momentum", "momentum": [0.5]}]})").starts_with("racers[0].momentum must be a number "));
  CHECK(problem(R"({"racers": [[1]]})").starts_with("racers[0] must be an object "));
  CHECK(problem("[1").starts_with("The text is not JSON"));
}
