// The stage: its functions against differences, paths and measured factors against closed forms, a slice against the network itself.

#include "instruments/stage.h"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "native/precision.h"
#include "native/race_problem.h"
#include "native/stability_functions.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Of a method in float: what a few products leave of z and of what conjugate gradients solve.
constexpr double kMeasured = kDouble ? 1e-6 : 2e-3;

Vector place(double x, double y) { return Vector{{static_cast<Scalar>(x), static_cast<Scalar>(y)}}; }

RacerSpec racer(const std::string& text) {
  const Result<std::vector<RacerSpec>> racers = stage_racers("[" + text + "]");
  INFO(racers.message());
  REQUIRE(racers.ok());
  return racers.value().front();
}

/// Gradient and Hessian of `plane` at `at` against central differences of its values and of its gradients.
void check_derivatives(PlaneObjective& plane, const Vector& at) {
  constexpr double h = 1e-5;
  Vector gradient;
  plane.evaluate(at, gradient);
  const Matrix2 H = plane.second(false);
  for (Index i = 0; i < 2; ++i) {
    Vector ahead = at, behind = at, ahead_gradient, behind_gradient;
    ahead[i] += static_cast<Scalar>(h);
    behind[i] -= static_cast<Scalar>(h);
    const double rise = plane.probe(ahead, ahead_gradient) - plane.probe(behind, behind_gradient);
    CHECK(relative_error(static_cast<double>(gradient[i]), rise / (2 * h)) < kDifferences);
    for (Index j = 0; j < 2; ++j) {
      const double bend = static_cast<double>(ahead_gradient[j] - behind_gradient[j]) / (2 * h);
      CHECK(std::abs(H(i, j) - bend) < kDifferences * std::max(1.0, H.norm()));
    }
  }
}

const char* const kDocument = R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [5]}, "batch": 10, "seed": 5,
  "racers": [{"method": "implicit", "learning_rate": 4}]})";

struct SliceProblem {
  std::unique_ptr<Scope> scope = std::move(Scope::create(parse_document(kDocument).value(), 0, make_data())).value();
  NetworkObjective network = scope->over_first(40);
  SliceProblem() { network.next_batch(); }
};

/// Of every method that has one: its settings, and its factor in closed form.
struct Known {
  const char* racer;
  double (*factor)(double z);
};
constexpr Known kKnown[] = {
    {R"({"method": "sgd", "learning_rate": 0.3})", &explicit_euler},
    {R"({"method": "implicit", "learning_rate": 0.3})", &backward_euler},
    {R"({"method": "backward_euler", "learning_rate": 0.3})", &backward_euler},
    {R"({"method": "midpoint", "learning_rate": 0.3})", &trapezoid},
    {R"({"method": "trapezoid", "learning_rate": 0.3})", &trapezoid},
    {R"({"method": "sdirk2", "learning_rate": 0.3})", &two_stages},
    {R"({"method": "ros2", "learning_rate": 0.3})", &two_stages},
    {R"({"method": "exponential_euler", "learning_rate": 0.3})", &exponential},
};

}  // namespace

TEST_SUITE("stage") {
  TEST_CASE("gradient and Hessian of the quadratic and of Rosenbrock's function are those of differences" * doctest::skip(!kDouble)) {
    FormulaPlane quadratic = FormulaPlane::quadratic(37);
    FormulaPlane rosenbrock = FormulaPlane::rosenbrock();
    for (const Vector& at : {place(-1.2, 1), place(0.3, -0.7), place(1.7, 2.4)}) {
      check_derivatives(quadratic, at);
      check_derivatives(rosenbrock, at);
    }
  }

  TEST_CASE("the Gauss-Newton matrix of Rosenbrock's function is that of its two squares, and its Hessian where they vanish") {
    FormulaPlane plane = FormulaPlane::rosenbrock();
    Vector gradient;
    plane.evaluate(place(-1.5, 0.5), gradient);
    // L = (r_1^2 + r_2^2) / 2 with r_1 = sqrt(200) (y - x^2), r_2 = sqrt(2) (1 - x)
    const Matrix2 J{{std::sqrt(200.0) * 3, std::sqrt(200.0)}, {-std::sqrt(2.0), 0}};
    CHECK((plane.second(true) - J.transpose() * J).norm() < 1e-10 * J.squaredNorm());
    plane.evaluate(place(1, 1), gradient);
    CHECK(plane.second(true) == plane.second(false));
  }

  TEST_CASE("on the quadratic a path is its factor to the power of the steps, along both axes, within the limit and beyond it") {
    constexpr double kCondition = 40;
    constexpr int kSteps = 12;
    FormulaPlane plane = FormulaPlane::quadratic(kCondition);
    for (const double eta : {0.03, 0.07}) {
      for (const bool implicit : {false, true}) {
        const std::string text = std::string(R"({"method": ")") + (implicit ? "implicit" : "sgd") + R"(", "learning_rate": )" +
                                 std::to_string(eta) + (implicit ? R"(, "cg": {"tolerance": 0})" : "") + "}";
        CAPTURE(text);
        const StagePath path = stage_path(racer(text), plane, place(-1.5, 0.8), kSteps);
        REQUIRE(path.losses.size() == kSteps + 1);
        CHECK(!path.diverged);
        for (std::size_t k = 0; k <= kSteps; ++k) {
          const auto factor = [&](double lambda) {
            return std::pow(implicit ? backward_euler(eta * lambda) : explicit_euler(eta * lambda), static_cast<double>(k));
          };
          const double x = -1.5 * factor(1), y = 0.8 * factor(kCondition);
          CHECK(std::abs(path.places[2 * k] - x) < kRounding * 1.5);
          CHECK(std::abs(path.places[2 * k + 1] - y) < kRounding * std::max(1.0, std::abs(y)));
          CHECK(std::abs(path.losses[k] - (x * x + kCondition * y * y) / 2) < 4 * kRounding * std::max(1.0, kCondition * y * y));
        }
      }
    }
  }

  TEST_CASE("a path that leaves ends there, and says so") {
    FormulaPlane plane = FormulaPlane::quadratic(100);
    const StagePath path = stage_path(racer(R"({"method": "sgd", "learning_rate": 1})"), plane, place(1, 1), 40);
    CHECK(path.diverged);
    CHECK(path.losses.size() == 6);  // 99^5 > 10^9
    CHECK(path.places.size() == 2 * path.losses.size());
  }

  TEST_CASE("every method takes its steps on Rosenbrock's function, those with blocks of a network too") {
    FormulaPlane plane = FormulaPlane::rosenbrock();
    for (const char* text :
         {R"({"method": "adam"})", R"({"method": "lbfgs"})", R"({"method": "rkc", "learning_rate": 0.01})",
          R"({"method": "implicit", "learning_rate": 0.5, "implicit_blocks": ["W1"], "curvature": "layerwise"})",
          R"({"method": "implicit", "learning_rate": 0.5, "cg": {"preconditioner": "layerwise"}})", R"({"method": "bdf2"})"}) {
      CAPTURE(text);
      const StagePath path = stage_path(racer(text), plane, place(-1.2, 1), 20);
      CHECK(path.losses.size() == 21);
      CHECK(path.losses.back() < path.losses.front());
    }
  }

  TEST_CASE("factors measured by a step are those of the closed forms") {
    const std::vector<double> zs = {0.01, 0.1, 0.5, 0.9, 1.7, 2.5, 6, 30, 200, 1000};
    for (const Known& known : kKnown) {
      CAPTURE(known.racer);
      const std::vector<double> measured = amplification(racer(known.racer), zs);
      REQUIRE(measured.size() == zs.size());
      for (std::size_t i = 0; i < zs.size(); ++i) {
        CAPTURE(zs[i]);
        CHECK(std::abs(measured[i] - known.factor(zs[i])) < kMeasured * std::max(1.0, std::abs(known.factor(zs[i]))));
      }
    }
  }

  TEST_CASE("methods that remember or adapt have no factor") {
    const std::vector<double> zs = {0.1, 0.5, 1.5};
    for (const char* name : {"momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw", "lbfgs", "bdf2"}) {
      CAPTURE(name);
      CHECK(amplification(racer(std::string(R"({"method": ")") + name + R"(", "learning_rate": 0.3})"), zs).empty());
    }
  }

  TEST_CASE("a slice has the loss of the network where it lies" * doctest::skip(!kDouble)) {
    SliceProblem problem;
    const SliceFrame frame = steep_slice(problem.network, problem.scope->start());
    CHECK(relative_error(frame.first.norm(), 1.0) < kRounding);
    CHECK(relative_error(frame.second.norm(), 1.0) < kRounding);
    CHECK(std::abs(frame.first.dot(frame.second)) < kRounding);
    SlicePlane plane(problem.network, frame);
    NetworkObjective fresh = problem.scope->over_first(40);
    fresh.next_batch();
    for (const Vector& at : {place(0, 0), place(1.5, -2), place(-3, 0.4)}) {
      const Vector theta = frame.centre + at[0] * frame.first + at[1] * frame.second;
      Vector gradient, projected;
      const double loss = fresh.evaluate(theta, gradient);
      CHECK(relative_error(plane.evaluate(at, projected), loss) < kRounding);
      CHECK(relative_error(plane.value(at, plane.all_blocks()), loss) < kRounding);
      CHECK(relative_error(static_cast<double>(projected[0]), static_cast<double>(gradient.dot(frame.first))) < 1e-9);
      check_derivatives(plane, at);
    }
  }

  TEST_CASE("along the first direction of a slice it is as steep as the loss gets" * doctest::skip(!kDouble)) {
    SliceProblem problem;
    SlicePlane plane(problem.network, steep_slice(problem.network, problem.scope->start()));
    Vector gradient;
    plane.evaluate(place(0, 0), gradient);
    const Matrix2 H = plane.second(false);
    CHECK(H(0, 0) > H(1, 1));
    CHECK(std::abs(H(0, 1)) < 0.05 * H(0, 0));  // an eigenvector, nearly
    CHECK(gradient[1] < 0);                     // the second goes downhill
  }

  TEST_CASE("two iterations of conjugate gradients make the implicit step, and the first lies on the way down") {
    FormulaPlane plane = FormulaPlane::quadratic(25);
    const double eta = 0.4;
    const std::vector<double> places = implicit_iterates(plane, place(-1.5, 0.8), eta);
    REQUIRE(places.size() == 4);
    CHECK(relative_error(places[2], -1.5 * backward_euler(eta)) < kRounding);
    CHECK(relative_error(places[3], 0.8 * backward_euler(25 * eta)) < 10 * kRounding);
    // along the gradient (-1.5, 20), by an exact line search of (I / eta + C)
    const double gg = 1.5 * 1.5 + 20 * 20, curvature = 1.5 * 1.5 * (1 + 1 / eta) + 20.0 * 20 * (25 + 1 / eta);
    CHECK(relative_error(places[0], -1.5 + 1.5 * gg / curvature) < kRounding);
    CHECK(relative_error(places[1], 0.8 - 20 * gg / curvature) < 10 * kRounding);
  }
}
