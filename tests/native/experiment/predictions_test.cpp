// What a racer makes of examples, against the loss and accuracy that its last row gives for the same ones.

#include "experiment/predictions.h"

#include <doctest/doctest.h>

#include <cmath>

#include "native/precision.h"
#include "native/race_problem.h"
#include "native/table_problem.h"

using namespace igd;
using namespace igd::test;

TEST_CASE("from the probabilities of the test examples follow the loss and the accuracy of the last row") {
  const auto race = make_race(
      R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [5]}, "batch": 10, "epochs": 3, "racers": [{"method": "adam", "learning_rate": 0.1}]})",
      0);
  const Row last = run_to_end(*race).back();
  const Dataset& test = race->data().test;
  constexpr Index first = 7;
  const Mlp& mlp = race->objective().mlp();
  const Matrix whole = class_probabilities(mlp, race->theta(), test, race->objective().scaling(), 0, 31);
  const Matrix part = class_probabilities(mlp, race->theta(), test, race->objective().scaling(), first, 10);
  REQUIRE(whole.rows() == 10);
  REQUIRE(whole.cols() == 31);
  CHECK(static_cast<double>((whole.middleCols(first, 10) - part).norm()) < (kDouble ? 1e-14 : 1e-5));
  double loss = 0;
  double correct = 0;
  for (Index j = 0; j < whole.cols(); ++j) {
    const Index label = test.labels[static_cast<std::size_t>(j)];
    Index largest = 0;
    whole.col(j).maxCoeff(&largest);
    loss -= std::log(static_cast<double>(whole(label, j))) / 31;
    correct += largest == label;
  }
  CHECK(std::abs(loss / last.test_loss - 1) < (kDouble ? 1e-12 : 1e-4));
  CHECK(correct / 31 == doctest::Approx(last.test_accuracy));
}

TEST_CASE("a network with one logit gives both classes a probability") {
  const TinyProblem problem({.widths = {4, 5, 1}, .activation = Activation::tanh});
  const TableProblem table(problem);
  const Matrix both = class_probabilities(table.objective->mlp(), problem.theta, table.table, table.objective->scaling(), 0, 3);
  REQUIRE(both.rows() == 2);
  for (Index j = 0; j < 3; ++j) {
    CHECK(static_cast<double>(both(0, j) + both(1, j)) == doctest::Approx(1));
    CHECK(both(1, j) > 0);
    CHECK(both(1, j) < 1);
  }
}
