// What a schedule asks of every method: another learning rate from now on, and to know when an epoch begins.

#include <doctest/doctest.h>

#include <algorithm>

#include "native/quadratic_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr int kSteps = 4;

bool has(const Method& method, const std::string& key) {
  return std::any_of(method.settings.begin(), method.settings.end(), [&key](const SettingSpec& spec) { return spec.key == key; });
}

/// Default settings, and for methods that can control their step every way of doing it.
std::vector<Changes> settings_of(const Method& method) {
  std::vector<Changes> all;
  for (const SettingSpec& spec : method.settings) {
    if (spec.key != "control") continue;
    for (const Choice& choice : spec.choices) all.push_back({{"control", choice.name}});
  }
  return all.empty() ? std::vector<Changes>{{}} : all;
}

/// Where some steps with learning rate `eta`, and `limit` where there is one, end; `prepare` is called before the first.
template <class Prepare>
Vector run(const Method& method, Changes changes, double eta, double limit, const Prepare& prepare) {
  SmoothObjective objective(Draws(31).symmetric(4, 0.5, 8), 0, {4});
  changes.emplace_back("learning_rate", eta);
  if (has(method, "learning_rate_limit")) changes.emplace_back("learning_rate_limit", limit);
  const auto optimizer = make_optimizer(method.name.c_str(), changes, objective);
  prepare(*optimizer);
  Vector theta = Draws(32).vector(4);
  for (int step = 0; step < kSteps; ++step) optimizer->step(objective, theta);
  return theta;
}

void nothing(Optimizer&) {}

}  // namespace

TEST_CASE("a run whose learning rate is halved at the start is one with half the learning rate and half its limit, for every method") {
  for (const Method& method : methods()) {
    for (const Changes& changes : settings_of(method)) {
      CAPTURE(method.name);
      if (!changes.empty()) CAPTURE(std::get<std::string>(changes.front().second));
      const auto halve = [](Optimizer& optimizer) {
        optimizer.scale_learning_rate(0.5);
        optimizer.scale_limit(0.5);
      };
      const Vector halved = run(method, changes, 0.25, 0.5, halve);
      CHECK(halved == run(method, changes, 0.125, 0.25, nothing));
      CHECK(halved != run(method, changes, 0.25, 0.5, nothing));
    }
  }
}

TEST_CASE("a learning rate is halved for the steps to come") {
  for (const Method& method : methods()) {
    // These find out for every step how far they go.
    if (method.name == "lbfgs" || method.name == "rkc" || method.name == "clipped_sgd" || method.name == "eve") continue;
    CAPTURE(method.name);
    SmoothObjective objective(Draws(31).symmetric(4, 0.5, 8), 0, {4});
    const auto optimizer = make_optimizer(method.name.c_str(), {{"learning_rate", 0.125}}, objective);
    Vector theta = Draws(32).vector(4);
    CHECK(optimizer->step(objective, theta).learning_rate == 0.125);
    optimizer->scale_learning_rate(0.5);
    CHECK(optimizer->step(objective, theta).learning_rate == 0.0625);
    CHECK(optimizer->step(objective, theta).learning_rate == 0.0625);
  }
}

TEST_CASE("the start of an epoch changes no method but the project's, whose sums and corrections live by it") {
  for (const Method& method : methods()) {
    CAPTURE(method.name);
    SmoothObjective objective(Draws(31).symmetric(4, 0.5, 8), 0, {4});
    Vector ends[2];
    for (const bool epochs : {false, true}) {
      const auto optimizer = make_optimizer(method.name.c_str(), {{"learning_rate", 0.125}}, objective);
      Vector& theta = ends[epochs];
      theta = Draws(32).vector(4);
      for (int step = 0; step < kSteps; ++step) {
        if (epochs && step > 0) optimizer->start_epoch();
        optimizer->step(objective, theta);
      }
    }
    const bool lives_by_epochs = method.name == "published_adam" || method.name == "published_bgd";
    CHECK((ends[0] != ends[1]) == lives_by_epochs);
  }
}
