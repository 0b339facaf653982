#include "instruments/scope.h"

#include <cmath>

#include <doctest/doctest.h>

#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

const char* const kDocument = R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [3]}, "batch": 10, "epochs": 2, "seed": 5,
  "racers": [{"method": "sgd", "learning_rate": 0.5}, {"method": "implicit", "learning_rate": 4}]})";

std::unique_ptr<Scope> make_scope(std::size_t racer) {
  return std::move(Scope::create(parse_document(kDocument).value(), racer, make_data())).value();
}

}  // namespace

TEST_CASE("a scope starts where its racer starts, and steps as it does") {
  const std::unique_ptr<Scope> scope = make_scope(1);
  CHECK(scope->start() == make_race(kDocument, 1)->theta());
  CHECK(scope->racer().method == "implicit");
  CHECK(scope->seed() == 5);
}

TEST_CASE("the loss at a step is that of the mini-batch which the racer has then") {
  const std::unique_ptr<Scope> scope = make_scope(0);
  const std::unique_ptr<Race> race = make_race(kDocument);
  for (std::uint64_t step = 0; step < 14; ++step) {  // into the second epoch
    CAPTURE(step);
    const Vector before = race->theta();
    while (race->step() == step) race->advance();
    NetworkObjective objective = scope->at_step(step);
    objective.next_batch();
    Vector gradient;
    CHECK(std::isfinite(objective.evaluate(before, gradient)));
    const Vector after = before - Scalar(0.5) * gradient;
    CHECK((race->theta() - after).norm() <= 1e-6 * after.norm());
    CHECK((race->theta() - before).norm() > 1e-4 * after.norm());
  }
}

TEST_CASE("the loss over the first examples is that of a batch of them, and there are no more than there are") {
  const std::unique_ptr<Scope> scope = make_scope(0);
  const auto loss_over = [&](Index examples) {
    NetworkObjective objective = scope->over_first(examples);
    objective.next_batch();
    Vector gradient;
    return objective.evaluate(scope->start(), gradient);
  };
  CHECK(std::abs(loss_over(40) - loss_over(41)) > 1e-6);
  CHECK(loss_over(1000) == loss_over(scope->training_examples()));
  CHECK(scope->training_examples() == 103);
}

TEST_CASE("a scope of a racer that cannot be is refused in a sentence") {
  ExperimentDocument document = parse_document(kDocument).value();
  document.train = 5000;
  const Result<std::unique_ptr<Scope>> scope = Scope::create(document, 0, make_data());
  CHECK_FALSE(scope);
  CHECK_FALSE(scope.message().empty());
}
