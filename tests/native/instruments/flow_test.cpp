// Gradient flow beside methods: the path against the naive reference, distances against a race's own, orders against theory.

#include "instruments/flow.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "native/dense_algebra.h"
#include "native/network_problem.h"
#include "native/race_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

const std::string kNetwork = R"("network": {"hidden": [5], "activation": "tanh"}, "data": {"train": 103, "test": 31}, "batch": "full")";

std::vector<double> multiples(double h, int count) {
  std::vector<double> times;
  for (int i = 1; i <= count; ++i) times.push_back(i * h);
  return times;
}

template <class Work>
void finish(Work& work) {
  while (work.advance()) {
  }
}

RacerSpec racer_of(const std::string& racer) {
  return parse_document("{" + kNetwork + R"(, "racers": [)" + racer + "]}").value().racers.front();
}

/// As the page asks for it: equations solved by one Newton iteration with the Hessian, which is all that an order takes.
std::string closely(const std::string& method, double learning_rate) {
  const std::string to = kDouble ? R"({"tolerance": 1e-12, "max_iterations": 100})" : R"({"tolerance": 1e-5, "max_iterations": 100})";
  std::string racer = R"({"method": ")" + method + R"(", "learning_rate": )" + std::to_string(learning_rate);
  if (method == "sgd" || method == "rkc") return racer + "}";
  racer += R"(, "curvature": "hessian", ")" + std::string(method == "exponential_euler" ? "lanczos" : "cg") + R"(": )" + to;
  if (method == "trapezoid" || method == "bdf2" || method == "sdirk2") racer += R"(, "newton": {"max_iterations": 1})";
  return racer + "}";
}

/// |theta - path| at the end of `path` after steps of size `h`.
double end_distance(const FlowPath& path, const std::string& method, double h) {
  FlowRun run(path, racer_of(closely(method, h)));
  finish(run);
  REQUIRE(run.status() == FlowRun::Status::arrived);
  return run.distances().back();
}

}  // namespace

TEST_SUITE("gradient flow") {
  TEST_CASE("the path and its loss are those of the naive reference by Runge-Kutta steps that are tiny, at each of its times") {
    NetworkProblem problem({5}, 3, Activation::tanh);
    FlowPath path(*problem.objective, problem.start, {0.1, 0.35, 1});
    finish(path);
    REQUIRE(path.complete());
    CHECK(path.gradients() > 4);
    CHECK(path.uncertainty() > 0);
    CHECK(path.uncertainty() < (kDouble ? 1e-8 : 1e-5));
    Eigen::VectorXd x = problem.start.cast<double>();
    const auto f = [&problem](const Eigen::VectorXd& at) -> Eigen::VectorXd { return -problem.gradient(at); };
    constexpr double kStep = 0.005;
    std::size_t point = 1;
    for (int i = 1; i <= 200; ++i) {
      const Eigen::VectorXd k1 = f(x);
      const Eigen::VectorXd k2 = f(x + kStep / 2 * k1);
      const Eigen::VectorXd k3 = f(x + kStep / 2 * k2);
      const Eigen::VectorXd k4 = f(x + kStep * k3);
      x += kStep / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
      if (std::abs(path.times()[point] - i * kStep) > kStep / 2) continue;
      CHECK(relative_error(path.theta(point), x) < (kDouble ? 1e-9 : 2e-6));
      CHECK(relative_error(path.losses()[point], problem.loss(x)) < (kDouble ? 1e-9 : 1e-5));
      ++point;
    }
    CHECK(point == 4);
  }

  TEST_CASE("the largest curvature is that of the dense Hessian") {
    NetworkProblem problem({5}, 3, Activation::tanh);
    Vector gradient;
    problem.objective->evaluate(problem.start, gradient);
    const Eigen::VectorXd expected = eigenvalues(dense(problem.objective->curvature(Curvature::hessian, problem.objective->all_blocks())));
    CHECK(relative_error(largest_curvature(*problem.objective, problem.start), expected[expected.size() - 1]) < 0.03);
  }

  TEST_CASE("distance, time and cost of a method are those of its race against gradient flow") {
    constexpr int kSteps = 12;
    for (const char* racer :
         {R"({"method": "sgd", "learning_rate": 0.5})", R"({"method": "implicit", "learning_rate": 0.5})",
          R"({"method": "bdf2", "learning_rate": 0.5})", R"({"method": "momentum", "learning_rate": 0.05, "momentum": 0.9})"}) {
      CAPTURE(racer);
      const std::string document =
          "{" + kNetwork + R"(, "reference": "gradient_flow", "budget": {"steps": 12}, "racers": [)" + racer + "]}";
      const auto race = make_race(document);
      FlowPath path(race->objective().on_first(103), race->theta(), multiples(0.5, kSteps));
      finish(path);
      FlowRun run(path, racer_of(racer));
      finish(run);
      const std::vector<Row> rows = run_to_end(*race);
      REQUIRE(rows.size() == kSteps + 1);
      REQUIRE(run.distances().size() == kSteps);
      for (std::size_t i = 0; i < kSteps; ++i) {
        CHECK(relative_error(run.times()[i], rows[i + 1].flow_time) < 1e-12);
        CHECK(relative_error(run.gradients()[i], rows[i + 1].gradients) < 1e-12);
        CHECK(std::abs(run.distances()[i] - rows[i + 1].flow_distance) < (kDouble ? 1e-8 : 1e-4) + 1e-3 * rows[i + 1].flow_distance);
      }
      CHECK(run.status() == FlowRun::Status::arrived);
    }
  }

  TEST_CASE("half the step, and the distance at the end falls by the order of the method") {
    constexpr double kTime = 4;
    constexpr int kSteps = kDouble ? 32 : 8;
    const auto race = make_race("{" + kNetwork + "}");
    FlowPath path(race->objective().on_first(103), race->theta(), {kTime});
    finish(path);
    const std::pair<const char*, double> kOrders[] = {{"sgd", 1},  {"rkc", 1},    {"implicit", 1}, {"trapezoid", 2},
                                                      {"bdf2", 2}, {"sdirk2", 2}, {"ros2", 2},     {"exponential_euler", 2}};
    for (const auto& known : kOrders) {
      const char* method = known.first;
      const double order = known.second;
      CAPTURE(method);
      const double coarse = end_distance(path, method, kTime / kSteps);
      const double fine = end_distance(path, method, kTime / (2 * kSteps));
      CAPTURE(coarse);
      CAPTURE(fine);
      CHECK(std::abs(std::log2(coarse / fine) - order) < 0.15);
    }
  }

  TEST_CASE("a method that cuts its steps is astray, and one whose loss overflows is lost") {
    const auto race = make_race("{" + kNetwork + "}");
    FlowPath path(race->objective().on_first(4), race->theta(), {10, 20});
    finish(path);
    FlowRun cut(path, racer_of(R"({"method": "rkc", "learning_rate": 10, "max_stages": 1})"));
    finish(cut);
    CHECK(cut.status() == FlowRun::Status::astray);

    const auto stiff = make_race("{" + kNetwork + R"(, "l2": 10000})");
    FlowPath steep(stiff->objective().on_first(2), stiff->theta(), {1});
    finish(steep);
    REQUIRE(steep.complete());
    FlowRun explodes(steep, racer_of(R"({"method": "sgd", "learning_rate": 0.01})"));
    finish(explodes);
    CHECK(explodes.status() == FlowRun::Status::lost);
    CHECK(explodes.distances().empty());
  }
}
