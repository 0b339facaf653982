// Oracle 16, third part: the line search by its two conditions, and L-BFGS by what it must reach.

#include <doctest/doctest.h>

#include <limits>

#include "native/function_objective.h"
#include "native/random_matrices.h"
#include "native/wrapped_objective.h"
#include "optim/strong_wolfe.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kPi = 3.14159265358979323846;

struct Line {
  std::string name;
  double sufficient_decrease;
  double curvature;
  std::function<LinePoint(double alpha)> phi;
};

/// One of Yanai's functions: two square roots, a slope of -1 up to near 0 and of 1 from near 1.
LinePoint yanai(double a, double beta1, double beta2) {
  const auto gamma = [](double beta) { return std::sqrt(1 + beta * beta) - beta; };
  const double left = std::sqrt((1 - a) * (1 - a) + beta2 * beta2);
  const double right = std::sqrt(a * a + beta1 * beta1);
  return {a, gamma(beta1) * left + gamma(beta2) * right, gamma(beta1) * (a - 1) / left + gamma(beta2) * a / right};
}

/// A kink of width 2 beta at 1, with ripples on it.
LinePoint rippled(double a) {
  constexpr double kBeta = 0.01;
  constexpr double kL = 39;
  const double d = a - 1;
  const double base = d <= -kBeta ? -d : d >= kBeta ? d : d * d / (2 * kBeta) + kBeta / 2;
  const double slope = d <= -kBeta ? -1 : d >= kBeta ? 1 : d / kBeta;
  return {a, base + 2 * (1 - kBeta) / (kL * kPi) * std::sin(kL * kPi * a / 2), slope + (1 - kBeta) * std::cos(kL * kPi * a / 2)};
}

/// The six functions of More & Thuente (1994), ACM Trans. Math. Softw. 20:286, with their constants but one, and three of our own.
const std::vector<Line>& lines() {
  static const std::vector<Line> table = {
      {"More-Thuente 1", 1e-3, 0.1,
       [](double a) {
         return LinePoint{a, -a / (a * a + 2), (a * a - 2) / ((a * a + 2) * (a * a + 2))};
       }},
      {"More-Thuente 2", 0.1, 0.5,  // 0.1 of the slope at 0, 5e-7, is below what values of -2.6 show

       [](double a) {
         const double b = a + 0.004;
         return LinePoint{a, std::pow(b, 5) - 2 * std::pow(b, 4), 5 * std::pow(b, 4) - 8 * std::pow(b, 3)};
       }},
      {"More-Thuente 3", 0.1, 0.1, rippled},
      {"More-Thuente 4", 1e-3, 1e-3, [](double a) { return yanai(a, 0.001, 0.001); }},
      {"More-Thuente 5", 1e-3, 1e-3, [](double a) { return yanai(a, 0.01, 0.001); }},
      {"More-Thuente 6", 1e-3, 1e-3, [](double a) { return yanai(a, 0.001, 0.01); }},
      {"quadratic, exact", 1e-4, 1e-6,
       [](double a) {
         return LinePoint{a, (a - 3) * (a - 3), 2 * (a - 3)};
       }},
      {"not a number beyond 1", 1e-4, 0.1,
       [](double a) {
         return LinePoint{a, -a - 0.1 * std::log(1 - a), -1 + 0.1 / (1 - a)};
       }},
      {"infinite beyond 1", 1e-4, 0.9,
       [](double a) {
         const double infinity = std::numeric_limits<double>::infinity();
         return a < 1 ? LinePoint{a, a * a - a, 2 * a - 1} : LinePoint{a, infinity, infinity};
       }},
  };
  return table;
}

/// How many steps of L-BFGS bring |g| to `share` of what it was; 1000: never.
int steps_until(Objective& objective, Vector theta, const Changes& changes, double share) {
  const auto optimizer = make_optimizer("lbfgs", changes, objective);
  Vector gradient;
  objective.evaluate(theta, gradient);
  const double goal = share * static_cast<double>(gradient.norm());
  for (int step = 0; step < 1000; ++step) {
    objective.evaluate(theta, gradient);
    if (static_cast<double>(gradient.norm()) < goal) return step;
    optimizer->step(objective, theta);
  }
  return 1000;
}

}  // namespace

TEST_SUITE("[oracle 16] line search and L-BFGS") {
  TEST_CASE("the line search returns a point of both strong Wolfe conditions, however far off the first guess is") {
    for (const Line& line : lines()) {
      for (const double first : {1e-3, 0.1, 10.0, 1000.0}) {
        CAPTURE(line.name);
        CAPTURE(first);
        const LinePoint start = line.phi(0);
        const StrongWolfeOptions options{
            .sufficient_decrease = line.sufficient_decrease, .curvature = line.curvature, .max_evaluations = 60};
        const LinePoint found = strong_wolfe(line.phi, start, first, options);
        CHECK(found.alpha > 0);
        CHECK(found.value == line.phi(found.alpha).value);
        CHECK(found.value <= start.value + options.sufficient_decrease * found.alpha * start.slope);
        CHECK(std::abs(found.slope) <= options.curvature * std::abs(start.slope));
      }
    }
  }

  TEST_CASE("the constants and evaluations that L-BFGS uses are enough for all of them") {
    for (const Line& line : lines()) {
      for (const double first : {0.1, 1.0, 10.0}) {
        CAPTURE(line.name);
        CAPTURE(first);
        const StrongWolfeOptions options;
        int evaluations = 0;
        const auto phi = [&](double alpha) {
          ++evaluations;
          return line.phi(alpha);
        };
        const LinePoint start = line.phi(0);
        const LinePoint found = strong_wolfe(phi, start, first);
        CHECK(found.value <= start.value + options.sufficient_decrease * found.alpha * start.slope);
        CHECK(std::abs(found.slope) <= options.curvature * std::abs(start.slope));
        CHECK(evaluations <= options.max_evaluations);
      }
    }
  }

  TEST_CASE("where the evaluations run out the search still returns a point lower than the start") {
    for (const Line& line : lines()) {
      CAPTURE(line.name);
      const LinePoint start = line.phi(0);
      const StrongWolfeOptions strict{.sufficient_decrease = 1e-4, .curvature = 1e-12, .max_evaluations = 12};
      CHECK(strong_wolfe(line.phi, start, 1e-3, strict).value < start.value);
    }
    // The slope promises what no value keeps: the start itself.
    const auto rising = [](double alpha) { return LinePoint{alpha, 1 + alpha, -1}; };
    CHECK(strong_wolfe(rising, rising(0), 1, {}).alpha == 0);
  }

  TEST_CASE("with a memory of n L-BFGS needs about n steps for a quadratic of n unknowns, and not many more with one of 3") {
    Draws draws(17);
    for (const Index n : {5, 10, 20, 40}) {
      CAPTURE(n);
      SmoothObjective objective(draws.symmetric(n, 1, 20), 0, {n});
      const Vector start = draws.vector(n);
      const double share = kDouble ? 1e-6 : 1e-4;
      CHECK(steps_until(objective, start, {{"memory", static_cast<double>(n)}}, share) <= n + 10);
      CHECK(steps_until(objective, start, {{"memory", 3.0}}, share) <= n + 10);
    }
  }

  TEST_CASE("L-BFGS goes round the bend of Rosenbrock's valley to its minimum, lower with every step") {
    FunctionObjective objective = rosenbrock();
    const auto optimizer = make_optimizer("lbfgs", {}, objective);
    Vector theta = kRosenbrockStart;
    double last = std::numeric_limits<double>::infinity();
    for (int step = 0; step < 60; ++step) {
      const StepReport report = optimizer->step(objective, theta);
      CHECK(report.loss <= last);
      last = report.loss;
    }
    CHECK(last < (kDouble ? 1e-20 : 1e-9));
    CHECK((theta - Vector::Ones(2)).norm() < (kDouble ? 1e-10 : 1e-3));  // along the valley the loss sees the square of the distance
  }

  TEST_CASE(
      "at a minimum whose gradient is zero but for rounding L-BFGS stays where it is and searches no more: a step is one evaluation") {
    Draws draws(18);
    const Matrix Q = draws.symmetric(3, 1, 10);
    const Vector minimum = draws.vector(3);
    FunctionObjective function(3, [&](const Vector& theta, Vector& gradient) {
      gradient = Q * theta - Q * minimum;
      return static_cast<double>((theta - minimum).dot(gradient) / 2 + 1);
    });
    CountingObjective objective(function);
    const auto optimizer = make_optimizer("lbfgs", {}, objective);
    Vector theta = Vector::Zero(3);
    for (int step = 0; step < 100; ++step) optimizer->step(objective, theta);
    const Vector end = theta;
    objective.gradients = 0;
    const StepReport report = optimizer->step(objective, theta);
    CHECK(objective.gradients == 1);
    CHECK(report.rejected == 0);
    CHECK(report.step_norm == 0);
    CHECK((theta - end).norm() == 0);
    CHECK((end - minimum).norm() < (kDouble ? 1e-7 : 1e-3));  // a value of 1 shows no distance below the root of rounding
  }
}
