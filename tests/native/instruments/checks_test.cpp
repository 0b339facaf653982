#include "instruments/checks.h"

#include <cmath>

#include <doctest/doctest.h>

#include "experiment/network_objective.h"
#include "native/precision.h"
#include "native/quadratic_objective.h"
#include "native/race_problem.h"
#include "native/wrapped_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Says that its gradient is `factor` times what it is.
class Misleading final : public WrappedObjective {
 public:
  Misleading(Objective& inner, double factor) : WrappedObjective(inner), factor_(static_cast<Scalar>(factor)) {}
  double evaluate(const Vector& theta, Vector& gradient) override {
    const double value = WrappedObjective::evaluate(theta, gradient);
    gradient *= factor_;
    return value;
  }

 private:
  Scalar factor_;
};

/// Has a curvature that is not symmetric: C v plus a turn of the first two entries.
class Turned final : public WrappedObjective {
 public:
  using WrappedObjective::WrappedObjective;
  const LinearOperator& curvature(Curvature kind, const BlockMask& mask) override {
    operator_ = std::make_unique<Turn>(WrappedObjective::curvature(kind, mask));
    return *operator_;
  }

 private:
  class Turn final : public LinearOperator {
   public:
    explicit Turn(const LinearOperator& A) : A_(A) {}
    Index size() const override { return A_.size(); }
    void apply(const Vector& v, Vector& product) const override {
      A_.apply(v, product);
      product[0] += v[1];
      product[1] -= v[0];
    }

   private:
    const LinearOperator& A_;
  };
  std::unique_ptr<Turn> operator_;
};

constexpr std::uint64_t kSeed = 3;
constexpr double kRate = 10;

// As on the page: what float allows, and far below what a wrong term would leave.
constexpr double kSlope = 2e-3;
constexpr double kProduct = 2e-2;
constexpr double kSymmetry = 1e-4;
constexpr double kSolution = 1e-3;

/// Has a loss so large that float cannot tell its differences.
class Drowned final : public WrappedObjective {
 public:
  using WrappedObjective::WrappedObjective;
  double value(const Vector& theta, const BlockMask& moved) override {
    return static_cast<double>(static_cast<float>(WrappedObjective::value(theta, moved) + 1e9));
  }
};

constexpr const char* kUnit =
    R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [12, 9], "activation": "tanh"}, "batch": "full"})";
constexpr const char* kRaw =
    R"({"data": {"train": 103, "test": 31, "pixels": "raw"}, "network": {"hidden": [12, 9], "activation": "tanh"}, "batch": "full"})";

/// A network with two hidden layers after some steps of its race, on all of its 103 images.
struct Subject {
  std::unique_ptr<Race> race;
  NetworkObjective objective;
  Vector theta;
  explicit Subject(const char* document = kUnit, std::uint64_t steps = 0)
      : race(make_race(document)), objective(race->objective().on_first(103)) {
    while (race->status() == RaceStatus::running && (race->step() < steps || race->row_pending())) race->advance();
    theta = race->theta();
    objective.next_batch();
  }
};

}  // namespace

TEST_CASE("the checks find nothing wrong with a network, with pixels from 0 to 1 and from 0 to 255, at its start and later") {
  for (const char* document : {kUnit, kRaw}) {
    for (const std::uint64_t steps : {0u, 5u}) {
      CAPTURE(document);
      CAPTURE(steps);
      Subject problem(document, steps);
      NetworkObjective& f = problem.objective;
      CHECK(gradient_error(f, problem.theta, kSeed) <= kSlope);
      CHECK(product_error(f, problem.theta, Curvature::hessian, kSeed) <= kProduct);
      if (steps > 0) continue;
      CHECK(asymmetry(f, problem.theta, Curvature::hessian, kSeed) <= kSymmetry);
      CHECK(asymmetry(f, problem.theta, Curvature::gauss_newton, kSeed) <= kSymmetry);
      CHECK(negativity(f, problem.theta, Curvature::gauss_newton, kSeed) <= 1e-6);
      CHECK(solve_error(f, problem.theta, Curvature::gauss_newton, 1 / kRate) <= kSolution);
      CHECK(coordinates_error(f, problem.theta, Curvature::gauss_newton, 1 / kRate) <= kSolution);
    }
  }
}

TEST_CASE("the checks find a gradient that is one per cent too long, 0 or no number") {
  for (const char* document : {kUnit, kRaw}) {
    CAPTURE(document);
    Subject problem(document);
    for (const double factor : {1.01, 0.99, 0.0, -1.0, std::nan("")}) {
      CAPTURE(factor);
      Misleading wrong(problem.objective, factor);
      CHECK(gradient_error(wrong, problem.theta, kSeed) >= 2 * kSlope);
    }
  }
}

TEST_CASE("the checks find the Gauss-Newton matrix in place of the Hessian, and products that are a twentieth too long") {
  for (const char* document : {kUnit, kRaw}) {
    CAPTURE(document);
    Subject problem(document);
    CHECK(product_error(problem.objective, problem.theta, Curvature::gauss_newton, kSeed) >= 2 * kProduct);
    for (const double factor : {1.05, 0.0}) {
      MisjudgedObjective wrong(problem.objective, factor);
      CHECK(product_error(wrong, problem.theta, Curvature::hessian, kSeed) >= 1.5 * kProduct);
    }
  }
}

TEST_CASE("where a race has diverged the derivatives are right or differences say nothing, and wrong ones never pass") {
  for (
      const char* document :
      {R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [12]}, "batch": "full", "racers": [{"method": "sgd", "learning_rate": 1e5}]})",
       R"({"data": {"train": 103, "test": 31, "pixels": "raw"}, "network": {"hidden": [12]}, "batch": "full", "racers": [{"method": "sgd", "learning_rate": 1e8}]})"}) {
    CAPTURE(document);
    Subject problem(document, 1000);
    CHECK(problem.race->status() == RaceStatus::diverged);
    const double slope = gradient_error(problem.objective, problem.theta, kSeed);
    const double product = product_error(problem.objective, problem.theta, Curvature::hessian, kSeed);
    CHECK((std::isnan(slope) || slope <= kSlope));  // not a number: they say nothing
    CHECK((std::isnan(product) || product <= kProduct));
    Misleading wrong(problem.objective, 1.05);
    CHECK_FALSE(gradient_error(wrong, problem.theta, kSeed) <= kSlope);
    MisjudgedObjective misjudged(problem.objective, 1.2);
    CHECK_FALSE(product_error(misjudged, problem.theta, Curvature::hessian, kSeed) <= kProduct);
  }
}

TEST_CASE("a loss that drowns its differences in rounding, and one that is flat, say nothing of the gradient") {
  Subject problem;
  Drowned drowned(problem.objective);
  CHECK(std::isnan(gradient_error(drowned, problem.theta, kSeed)));
  SmoothObjective flat(Matrix::Zero(5, 5), 0, {5});
  CHECK(std::isnan(gradient_error(flat, Vector::Ones(5), kSeed)));
}

TEST_CASE("the checks find a matrix that is not symmetric, and one that has negative eigenvalues") {
  Subject problem;
  Turned turned(problem.objective);
  CHECK(asymmetry(turned, problem.theta, Curvature::hessian, kSeed) >= 10 * kSymmetry);
  MisjudgedObjective negative(problem.objective, -1);
  CHECK(negativity(negative, problem.theta, Curvature::gauss_newton, kSeed) >= 0.5);
}

TEST_CASE("products that are no number fail the checks of symmetry and sign") {
  Subject problem;
  MisjudgedObjective broken(problem.objective, std::nan(""));
  CHECK(std::isinf(asymmetry(broken, problem.theta, Curvature::hessian, kSeed)));
  CHECK(std::isinf(negativity(broken, problem.theta, Curvature::gauss_newton, kSeed)));
}

TEST_CASE("the checks find a solver that solves another system") {
  Subject problem;
  Turned turned(problem.objective);
  CHECK(solve_error(problem.objective, problem.theta, Curvature::gauss_newton, 1 / kRate) <= kSolution);
  const double error = solve_error(turned, problem.theta, Curvature::gauss_newton, 1 / kRate);  // or not a number, where it has no factor
  CHECK_FALSE(error <= 10 * kSolution);
}

TEST_CASE("what is solved directly are the last blocks, and not more than can be") {
  Subject problem;
  const BlockMask mask = last_blocks(problem.objective);
  CHECK(mask == problem.objective.all_blocks());  // 4 x 12 + 12 + 12 x 9 + 9 + 9 x 10 + 10 unknowns
  SmoothObjective wide(Matrix::Identity(900, 900), 0, {500, 300, 0, 100});
  CHECK(last_blocks(wide) == BlockMask{false, true, false, true});
  SmoothObjective wider(Matrix::Identity(900, 900), 0, {100, 800});
  CHECK(last_blocks(wider) == BlockMask{false, true});
  CHECK(std::isnan(coordinates_error(wide, Vector::Ones(900), Curvature::hessian, 1)));
}
