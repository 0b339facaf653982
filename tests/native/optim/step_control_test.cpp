#include "optim/step_control.h"

#include <doctest/doctest.h>

#include <limits>

#include "native/precision.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Gain {
  bool accepted;
  double factor;  ///< of eta
};

/// What a trial does that gained `ratio` times a predicted decrease of 0.5 from a loss of 2.
Gain trial(double ratio) {
  GainControl control(8, 1000);
  const bool accepted = control.accept(2, ratio * 0.5, 0.5);
  return {accepted, control.learning_rate() / 8};
}

}  // namespace

TEST_CASE("gain control: more than 3/4 of what was predicted makes eta 3/2 of itself, less than 1/4 makes it 2/3, between it stays") {
  for (const double ratio : {0.76, 1.0, 5.0}) {
    CHECK(trial(ratio).accepted);
    CHECK(trial(ratio).factor == 1.5);
  }
  for (const double ratio : {0.26, 0.5, 0.74}) {
    CHECK(trial(ratio).accepted);
    CHECK(trial(ratio).factor == 1);
  }
  for (const double ratio : {0.001, 0.24}) {
    CHECK(trial(ratio).accepted);
    CHECK(relative_error(trial(ratio).factor, 2.0 / 3) < 1e-15);
  }
}

TEST_CASE("gain control: a loss that rises, hardly falls or is not finite is rejected, and eta quartered") {
  for (const double ratio : {1e-5, 0.0, -0.1, -100.0, -kInfinity, kNan}) {
    CAPTURE(ratio);
    CHECK(!trial(ratio).accepted);
    CHECK(trial(ratio).factor == 0.25);
  }
}

TEST_CASE("gain control: where the model predicted a rise the trial is rejected, whether it gained or lost") {
  for (const double gained : {0.5, -0.5}) {
    GainControl control(8, 1000);
    CHECK(!control.accept(2, gained, -0.5));
    CHECK(control.learning_rate() == 2);
  }
}

TEST_CASE("gain control: eta grows to its limit, and one that starts beyond it stays but grows no more") {
  GainControl below(8, 10);
  CHECK(below.accept(2, 0.5, 0.5));
  CHECK(below.learning_rate() == 10);
  GainControl beyond(16, 10);
  CHECK(beyond.accept(2, 0.5, 0.5));
  CHECK(beyond.learning_rate() == 16);
  CHECK(!beyond.accept(2, -0.5, 0.5));
  CHECK(beyond.learning_rate() == 4);
}

TEST_CASE("gain control: a prediction lost in the rounding of the loss leaves eta, and a loss that does not rise is taken") {
  const double tiny = 1e-3 * static_cast<double>(std::numeric_limits<Scalar>::epsilon());
  CHECK(GainControl::is_invisible(2, tiny));
  CHECK(GainControl::is_invisible(2, -tiny));
  CHECK(!GainControl::is_invisible(2, 1e-3));
  CHECK(!GainControl::is_invisible(2, kNan));
  GainControl control(8, 10);
  CHECK(control.accept(2, 0, tiny));
  CHECK(!control.accept(2, -tiny, tiny));
  CHECK(!control.accept(2, kNan, tiny));
  CHECK(control.learning_rate() == 8);
}

TEST_CASE("switched evolution relaxation keeps eta |g| constant, up to the limit") {
  SerControl control(2, 100);
  CHECK(control.learning_rate(10) == 2);
  CHECK(control.learning_rate(5) == 4);
  CHECK(control.learning_rate(20) == 1);
  CHECK(control.learning_rate(0.1) == 100);
}

TEST_CASE("switched evolution relaxation that starts beyond the limit stays there, but grows no more") {
  SerControl control(200, 100);
  for (const double norm : {10.0, 5.0}) CHECK(control.learning_rate(norm) == 200);
  CHECK(control.learning_rate(10) == 100);
  CHECK(control.learning_rate(1) == 100);
}

TEST_CASE("switched evolution relaxation leaves eta where a gradient is zero, from which nothing follows") {
  SerControl control(2, 100);
  for (const double norm : {10.0, 0.0, 5.0}) CHECK(control.learning_rate(norm) == 2);
  CHECK(control.learning_rate(2.5) == 4);
}

TEST_CASE("PI control: an error that grows like eta^2 settles at what is tolerated, whatever eta it starts with") {
  for (const double start : {1e-4, 0.1, 100.0}) {
    CAPTURE(start);
    PiControl control(start, 1e9, 2);
    int rejected = 0;
    double error = 0;
    for (int step = 0; step < 100; ++step) {
      error = 3 * control.learning_rate() * control.learning_rate();
      if (!control.accept(error)) ++rejected;
    }
    // 0.9 e^-0.35 e^0.2 = 1 where e = 0.9^(1/0.15).
    CHECK(relative_error(error, std::pow(0.9, 1 / 0.15)) < 1e-6);
    CHECK(rejected <= 10);
  }
}

TEST_CASE("PI control: after an error of e the factor is 0.9 e^(-0.7/2) times that of the last to 0.4/2, between 0.2 and 5") {
  PiControl control(1, 1e9, 2);
  CHECK(control.accept(0.5));
  CHECK(relative_error(control.learning_rate(), 0.9 * std::pow(0.5, -0.35)) < 1e-12);
  const double eta = control.learning_rate();
  CHECK(control.accept(0.25));
  CHECK(relative_error(control.learning_rate() / eta, 0.9 * std::pow(0.25, -0.35) * std::pow(0.5, 0.2)) < 1e-12);
  PiControl growing(1, 1e9, 2);
  CHECK(growing.accept(0));
  CHECK(growing.learning_rate() == 5);
  PiControl limited(1, 3, 2);
  CHECK(limited.accept(0));
  CHECK(limited.learning_rate() == 3);
}

TEST_CASE("PI control: an error beyond what is tolerated is rejected and eta cut by 0.9 e^(-1/2), by no more than 5") {
  PiControl control(1, 10, 2);
  CHECK(!control.accept(4));
  CHECK(relative_error(control.learning_rate(), 0.45) < 1e-12);
  for (const double error : {1e6, kInfinity, kNan}) {
    CAPTURE(error);
    PiControl lost(1, 10, 2);
    CHECK(!lost.accept(error));
    CHECK(relative_error(lost.learning_rate(), 0.2) < 1e-12);
  }
}
