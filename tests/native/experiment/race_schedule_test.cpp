// When a race has rows and when it halves the learning rate, both in epochs: of 11 steps here.

#include <doctest/doctest.h>

#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

using Numbers = std::vector<double>;

/// Three epochs of ten batches of 10 images and one of 3. `keys`: more of the document, with a comma before.
std::string document(const std::string& keys, const std::string& racer = R"({"method": "sgd", "learning_rate": 1})") {
  return R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [2]}, "batch": 10, "epochs": 3, "racers": [)" + racer + "]" + keys +
         "}";
}

Numbers steps_of(const std::string& record) { return values_of(rows_of(document(R"(, "record": )" + record)), &Row::step); }

/// The learning rates of all steps, which are not more than the epochs have.
Numbers learning_rates(const std::string& keys, const std::string& racer = R"({"method": "sgd", "learning_rate": 1})") {
  std::vector<Row> rows = rows_of(document(R"(, "record": {"every": 0.01})" + keys, racer));
  rows.erase(rows.begin());  // the start, before any step
  return values_of(rows, &Row::learning_rate);
}

/// `first` so many times, then half of it, then a quarter, as often as `counts` says.
Numbers halved(double first, const std::vector<std::size_t>& counts) {
  Numbers all;
  for (const std::size_t count : counts) {
    all.insert(all.end(), count, first);
    first /= 2;
  }
  return all;
}

}  // namespace

TEST_CASE("rows come after every so many epochs, in whole steps, and at the start and the end") {
  CHECK(steps_of(R"({"every": 1})") == Numbers{0, 11, 22, 33});
  CHECK(steps_of(R"({"every": 2})") == Numbers{0, 22, 33});
  CHECK(steps_of(R"({"every": 0.25})") == Numbers{0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33});
  CHECK(steps_of(R"({"every": 10})") == Numbers{0, 33});
  CHECK(steps_of(R"({"every": 0.001})").size() == 34);
}

TEST_CASE("the first row may come at another time, and the others so many epochs after it") {
  CHECK(steps_of(R"({"first": 1, "every": 2})") == Numbers{0, 11, 33});
  CHECK(steps_of(R"({"first": 0.2, "every": 1})") == Numbers{0, 2, 13, 24, 33});
  CHECK(steps_of(R"({"first": 2})") == Numbers{0, 22, 25, 28, 31, 33});
  CHECK(steps_of(R"({"first": 1e-6, "every": 10})") == Numbers{0, 1, 33});
}

TEST_CASE("what is recorded does not change how the race goes") {
  const std::vector<Row> seldom = rows_of(document(R"(, "record": {"every": 3})"));
  const std::vector<Row> often = rows_of(document(R"(, "record": {"every": 0.001})"));
  CHECK(identical({seldom.back()}, {often.back()}));
}

TEST_CASE("the learning rate is halved after every so many epochs, from the next step on") {
  CHECK(learning_rates(R"(, "halving_epochs": 1)") == halved(1, {11, 11, 11}));
  CHECK(learning_rates(R"(, "halving_epochs": 2)") == halved(1, {22, 11}));
  CHECK(learning_rates(R"(, "halving_epochs": 3)") == halved(1, {33}));
  CHECK(learning_rates("") == halved(1, {33}));
}

TEST_CASE("a racer with batches of its own halves its learning rate after its own epochs, and the implicit one does too") {
  CHECK(learning_rates(R"(, "halving_epochs": 1)", R"({"method": "sgd", "learning_rate": 1, "batch": 20})") == halved(1, {6, 6, 6}));
  CHECK(learning_rates(R"(, "halving_epochs": 2)", R"({"method": "implicit", "learning_rate": 8, "batch": "full"})") == halved(8, {2, 1}));
}

TEST_CASE("a method is told when an epoch begins: the project's sums of gradients are as short in every epoch") {
  // With a batch of all images an epoch is one step, and the sum is one gradient: gradient descent.
  const std::string keys = R"(, "record": {"every": 1})";
  const std::vector<Row> sums =
      rows_of(document(keys, R"({"method": "published_bgd", "batch": "full", "learning_rate": 1, "batches": 1, "weight_decay": 0})"));
  const std::vector<Row> sgd = rows_of(document(keys, R"({"method": "sgd", "batch": "full", "learning_rate": 1})"));
  CHECK(values_of(sums, &Row::train_loss) == values_of(sgd, &Row::train_loss));
  CHECK(sums.size() == 4);
}
