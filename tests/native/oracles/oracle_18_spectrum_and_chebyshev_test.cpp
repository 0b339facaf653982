// Oracle 18: the density of eigenvalues where it is known, and Runge-Kutta-Chebyshev against its polynomial.

#include <doctest/doctest.h>

#include <numeric>

#include "linalg/spectral_density.h"
#include "native/quadratic_objective.h"
#include "native/random_matrices.h"
#include "native/stability_functions.h"
#include "native/wrapped_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kTolerance = kDouble ? 1e-12 : 2e-5;

double sum_of_weights(const SpectralDensity& density) { return std::accumulate(density.weights.begin(), density.weights.end(), 0.0); }

/// The mean of f over the density: trace f(A) / n.
template <class Function>
double mean(const SpectralDensity& density, const Function& f) {
  double sum = 0;
  for (std::size_t i = 0; i < density.nodes.size(); ++i) sum += density.weights[i] * f(density.nodes[i]);
  return sum;
}

struct RkcStep {
  double amplification;  ///< theta afterwards, 1 before
  int stages;
  StepReport report;
};

constexpr double kDamping = 0.05;

/// One step of the method on L = theta^2 / 2, whose curvature it believes to be `believed`. It makes room for 1.05 times that.
RkcStep rkc_step(double eta, double believed = 1, double max_stages = 100) {
  SmoothObjective line = quadratic(Vector{{1}});
  MisjudgedObjective misjudged(line, believed);
  CountingObjective objective(misjudged);
  Vector theta{{1}};
  const Changes changes{{"learning_rate", eta}, {"damping", kDamping}, {"max_stages", max_stages}};
  const StepReport report = make_optimizer("rkc", changes, objective)->step(objective, theta);
  return {static_cast<double>(theta[0]), objective.gradients, report};
}

}  // namespace

TEST_SUITE("[oracle 18] stochastic Lanczos quadrature and Runge-Kutta-Chebyshev") {
  TEST_CASE("on a diagonal matrix the density of n steps is exact with any probe: every eigenvalue with weight 1/n") {
    const Eigen::VectorXd eigenvalues{{-2, -0.5, 0.25, 1, 3, 4.5, 7, 10}};
    const DenseOperator A(Matrix(eigenvalues.cast<Scalar>().asDiagonal()));
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
      const SpectralDensity density = spectral_density(A, Vector::Ones(8), 1, 8, seed);
      REQUIRE(density.nodes.size() == 8);
      for (std::size_t i = 0; i < 8; ++i) {
        CAPTURE(i);
        CHECK(std::abs(density.nodes[i] - eigenvalues[static_cast<Index>(i)]) < 10 * kTolerance);
        CHECK(std::abs(density.weights[i] - 1.0 / 8) < 10 * kTolerance);
      }
    }
  }

  TEST_CASE("with m < n steps the moments up to 2 m - 1 of a diagonal matrix are exact still, and no further one") {
    const Eigen::ArrayXd eigenvalues = Eigen::ArrayXd::LinSpaced(20, -1, 1.5);
    const DenseOperator A(Matrix(eigenvalues.cast<Scalar>().matrix().asDiagonal()));
    const SpectralDensity density = spectral_density(A, Vector::Ones(20), 1, 4, 5);
    const auto error = [&](int power) {
      return std::abs(mean(density, [power](double t) { return std::pow(t, power); }) - eigenvalues.pow(power).mean());
    };
    for (int power = 0; power <= 7; ++power) {
      CAPTURE(power);
      CHECK(error(power) < kTolerance);
    }
    CHECK(error(8) > 1e-3);
  }

  TEST_CASE("the weights are positive and sum to 1, for any matrix, number of probes and steps") {
    Draws draws(18);
    const DenseOperator A(draws.symmetric(40, -1, 5));
    for (const int probes : {1, 3, 10}) {
      for (const int steps : {1, 5, 40, 60}) {
        CAPTURE(probes);
        CAPTURE(steps);
        const SpectralDensity density = spectral_density(A, Vector::Ones(40), probes, steps, 9);
        CHECK(std::abs(sum_of_weights(density) - 1) < kTolerance);
        CHECK(*std::min_element(density.weights.begin(), density.weights.end()) >= 0);
      }
    }
  }

  TEST_CASE("the mean of the density is trace / n: exactly on the diagonal, by Hutchinson's estimate elsewhere") {
    Draws draws(19);
    const Matrix A = draws.symmetric(40, 0.1, 5);
    const Matrix diagonal = A.diagonal().asDiagonal();
    const double trace = A.diagonal().cast<double>().sum();
    const auto identity = [](double t) { return t; };
    CHECK(relative_error(40 * mean(spectral_density(DenseOperator(diagonal), Vector::Ones(40), 1, 10, 1), identity), trace) < kTolerance);
    // One probe varies by sqrt(2 (|A|^2 - |diag A|^2)), about 0.1 of the trace here; 400 of them by 0.005.
    CHECK(relative_error(40 * mean(spectral_density(DenseOperator(A), Vector::Ones(40), 400, 5, 1), identity), trace) < 0.02);
  }

  TEST_CASE("entries without support have no part in the density") {
    const DenseOperator A(Matrix(Vector{{1, 0, 4, 0, 9}}.asDiagonal()));
    const SpectralDensity density = spectral_density(A, Vector{{1, 0, 1, 0, 1}}, 2, 5, 3);
    REQUIRE(density.nodes.size() == 6);
    for (std::size_t i = 0; i < 6; ++i) {
      CHECK(std::abs(density.nodes[i] - Eigen::Vector3d(1, 4, 9)[static_cast<Index>(i % 3)]) < 10 * kTolerance);
      CHECK(std::abs(density.weights[i] - 1.0 / 6) < 10 * kTolerance);
    }
  }

  TEST_CASE("the smoothed density is a sum of normal distributions, and integrates to 1") {
    const DenseOperator A(Matrix(Vector{{-1, 2}}.asDiagonal()));
    const SpectralDensity density = spectral_density(A, Vector::Ones(2), 1, 2, 4);
    constexpr double kWidth = 0.3;
    const auto normal = [](double distance) {
      return std::exp(-distance * distance / (2 * kWidth * kWidth)) / (kWidth * std::sqrt(2 * std::acos(-1.0)));
    };
    double integral = 0;
    for (double t = -4; t < 5; t += 0.01) {
      CHECK(std::abs(density.at(t, kWidth) - (normal(t + 1) + normal(t - 2)) / 2) < 10 * kTolerance);
      integral += 0.01 * density.at(t, kWidth);
    }
    CHECK(relative_error(integral, 1) < 1e-6);
  }

  TEST_CASE("the recurrence of every number of stages is the Chebyshev polynomial T_s(w0 - w1 z) / T_s(w0)") {
    int last = 0;
    for (double z = 0.2; z < 800; z *= 1.15) {
      const RkcStep step = rkc_step(z);
      CAPTURE(z);
      CAPTURE(step.stages);
      const double expected = RungeKuttaChebyshevFunction(step.stages, kDamping)(z);
      CHECK(std::abs(step.amplification - expected) < (kDouble ? 1e-12 : 1e-4));
      CHECK(std::abs(step.amplification) < 1);
      CHECK(step.stages >= last);
      last = step.stages;
    }
    CHECK(last >= 20);
  }

  TEST_CASE("a step takes the fewest stages whose stable interval holds 1.05 eta lambda") {
    for (int s = 1; s <= 20; ++s) {
      CAPTURE(s);
      const double edge = RungeKuttaChebyshevFunction(s, kDamping).interval() / 1.05;
      CHECK(rkc_step(0.9999 * edge).stages == s);
      CHECK(rkc_step(1.0001 * edge).stages == s + 1);
    }
  }

  TEST_CASE("s stages are stable up to 1.936 s^2, from s = 5 on, and no further") {
    for (const int s : {5, 6, 8, 12, 20, 50}) {
      CAPTURE(s);
      // Cut to what s stages allow, an endless step is as long as the interval, but for the reserve of 1.05.
      const RkcStep cut = rkc_step(1e9, 1, s);
      CHECK(cut.stages == s);
      CHECK(std::abs(1.05 * cut.report.learning_rate / (1.936 * s * s) - 1) < 2e-3);

      // Made to believe in a curvature that calls for s stages, whatever eta lambda it then meets.
      const double interval = RungeKuttaChebyshevFunction(s, kDamping).interval();
      const auto step_at = [&](double share) { return rkc_step(share * interval, 0.999 / (1.05 * share)); };
      for (const double share : {0.1, 0.5, 0.9, 0.99}) CHECK(std::abs(step_at(share).amplification) < 1);
      for (const double share : {1.01, 1.1}) CHECK(std::abs(step_at(share).amplification) > 1);
      for (const double share : {0.1, 1.1}) CHECK(step_at(share).stages == s);
    }
  }

  TEST_CASE("a step that would need more stages than allowed is cut to what is stable, and says so") {
    const RkcStep step = rkc_step(100, 1, 5);
    const RungeKuttaChebyshevFunction R(5, kDamping);
    CHECK(step.stages == 5);
    CHECK(relative_error(step.report.learning_rate, R.interval() / 1.05) < (kDouble ? 1e-12 : 1e-6));
    CHECK(step.report.flow_time == step.report.learning_rate);
    CHECK(std::abs(step.amplification - R(R.interval() / 1.05)) < kTolerance);
    CHECK(rkc_step(40, 1, 5).report.learning_rate == 40);
  }
}
