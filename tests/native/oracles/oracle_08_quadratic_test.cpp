// Oracle 8: on a quadratic L = x'Q x / 2 every method is a known function of eta Q.

#include <doctest/doctest.h>

#include <numeric>

#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"
#include "native/random_matrices.h"
#include "native/stability_functions.h"
#include "native/wrapped_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

/// In float: rounding of 6e-8, times eta lambda <= 100 where an implicit step is the small difference of x and Delta.
constexpr double kTolerance = kDouble ? 1e-12 : 2e-5;

/// eta lambda from 0.005 to 100, on both sides of the explicit limit 2.
const Eigen::VectorXd kEigenvalues{{0.1, 0.7, 3, 11, 50}};
constexpr double kLearningRates[] = {0.05, 0.4, 2};

/// A quadratic with these eigenvalues and random eigenvectors.
struct Quadratic {
  Eigen::MatrixXd V = Draws(8).orthogonal(kEigenvalues.size());
  Matrix Q = Draws::symmetric(kEigenvalues, V);
  SmoothObjective objective{Q, 0, {kEigenvalues.size()}};

  /// The sum over eigenvectors of (V'x)_i factor(lambda_i) v_i.
  Eigen::VectorXd apply(const std::function<double(double lambda)>& factor, const Vector& x) const {
    return V * kEigenvalues.unaryExpr(factor).cwiseProduct(V.transpose() * x.cast<double>());
  }
};

struct Integrator {
  const char* name;
  double (*amplification)(double z);
};

constexpr Integrator kOneStepIntegrators[] = {
    {"sgd", explicit_euler}, {"implicit", backward_euler}, {"backward_euler", backward_euler}, {"trapezoid", trapezoid},
    {"sdirk2", two_stages},  {"ros2", two_stages},         {"exponential_euler", exponential},
};

std::unique_ptr<Optimizer> at_rate(const char* name, double eta, const Objective& objective) {
  return make_optimizer(name, solved_exactly({{"learning_rate", eta}}), objective);
}

}  // namespace

TEST_SUITE("[oracle 08] on a quadratic every method is its stability function") {
  TEST_CASE("one linearised step, one nonlinear step of backward Euler and (I + eta Q)^-1 x are the same") {
    Quadratic quadratic;
    const Vector start = Draws(1).vector(kEigenvalues.size());
    const Eigen::MatrixXd I = Eigen::MatrixXd::Identity(start.size(), start.size());
    for (const char* name : {"implicit", "backward_euler"}) {
      for (const double eta : {1e-3, 0.1, 2.0}) {
        CAPTURE(std::string(name));
        CAPTURE(eta);
        Vector theta = start;
        at_rate(name, eta, quadratic.objective)->step(quadratic.objective, theta);
        const Eigen::VectorXd expected = solve(I + eta * quadratic.Q.cast<double>(), start.cast<double>());
        CHECK(relative_error(theta, expected) < kTolerance);
      }
    }
  }

  TEST_CASE("a step multiplies each eigenvector of Q by R(eta lambda): 1 / (1 + eta lambda) implicitly, 1 - eta lambda explicitly") {
    Quadratic quadratic;
    for (const auto& [name, amplification] : kOneStepIntegrators) {
      for (const double eta : kLearningRates) {
        for (Index i = 0; i < kEigenvalues.size(); ++i) {
          const std::string method = name;
          CAPTURE(method);
          CAPTURE(eta);
          CAPTURE(i);
          const Vector start = quadratic.V.col(i).cast<Scalar>();
          Vector theta = start;
          at_rate(name, eta, quadratic.objective)->step(quadratic.objective, theta);
          const double R = amplification(eta * kEigenvalues[i]);
          CHECK((theta.cast<double>() - R * quadratic.V.col(i)).norm() / std::max(1.0, std::abs(R)) < kTolerance);
        }
      }
    }
  }

  TEST_CASE("N steps of a one-step method are R(eta Q)^N") {
    Quadratic quadratic;
    const Vector start = Draws(2).vector(kEigenvalues.size());
    for (const auto& [name, amplification] : kOneStepIntegrators) {
      for (const double eta : kLearningRates) {
        const std::string method = name;
        CAPTURE(method);
        CAPTURE(eta);
        const auto optimizer = at_rate(name, eta, quadratic.objective);
        Vector theta = start;
        for (int N = 1; N <= 4; ++N) {
          CAPTURE(N);
          optimizer->step(quadratic.objective, theta);
          const auto R = [eta, N, R1 = amplification](double lambda) { return std::pow(R1(eta * lambda), N); };
          CHECK(relative_error(theta, quadratic.apply(R, start)) < kTolerance);
        }
      }
    }
  }

  TEST_CASE("N steps of Runge-Kutta-Chebyshev are the N-th power of the Chebyshev polynomial of the stages it takes") {
    Quadratic quadratic;
    CountingObjective objective(quadratic.objective);
    const Vector start = Draws(3).vector(kEigenvalues.size());
    for (const double eta : kLearningRates) {
      CAPTURE(eta);
      const auto optimizer = make_optimizer("rkc", {{"learning_rate", eta}, {"damping", 0.05}}, objective);
      Vector theta = start;
      for (int N = 1; N <= 4; ++N) {
        CAPTURE(N);
        objective.gradients = 0;
        optimizer->step(objective, theta);
        const RungeKuttaChebyshevFunction R1(objective.gradients, 0.05);
        const auto R = [eta, N, R1](double lambda) { return std::pow(R1(eta * lambda), N); };
        CHECK(relative_error(theta, quadratic.apply(R, start)) < kTolerance);
      }
    }
  }

  TEST_CASE("BDF2 follows its recurrence of two steps in each eigenvector, from one step of backward Euler") {
    Quadratic quadratic;
    const Vector start = Draws(4).vector(kEigenvalues.size());
    for (const double eta : kLearningRates) {
      CAPTURE(eta);
      const auto optimizer = at_rate("bdf2", eta, quadratic.objective);
      Vector theta = start;
      Eigen::VectorXd before = start.cast<double>();
      Eigen::VectorXd now = before;
      for (int N = 1; N <= 4; ++N) {
        CAPTURE(N);
        optimizer->step(quadratic.objective, theta);
        const Eigen::VectorXd share = quadratic.V.transpose() * (N == 1 ? now : Eigen::VectorXd((4 * now - before) / 3));
        const double tau = N == 1 ? eta : 2 * eta / 3;
        before = now;
        now = quadratic.V * share.cwiseQuotient(Eigen::VectorXd((1 + tau * kEigenvalues.array()).matrix()));
        CHECK(relative_error(theta, now) < kTolerance);
      }
    }
  }

  TEST_CASE("BDF2 after its learning rate is halved has the coefficients of the unequal grid") {
    Quadratic quadratic;
    const Vector start = Draws(5).vector(kEigenvalues.size());
    const double eta = 0.5;
    const auto optimizer = at_rate("bdf2", eta, quadratic.objective);
    Vector theta = start;
    Eigen::VectorXd before = start.cast<double>();
    Eigen::VectorXd now = before;
    for (int N = 1; N <= 4; ++N) {
      CAPTURE(N);
      if (N == 3) optimizer->scale_learning_rate(0.5);
      optimizer->step(quadratic.objective, theta);
      // The derivative at t+ of the parabola through (t+, x+), (t, x), (t-, x-) is -lambda x+, from Lagrange's form.
      const double h = N < 3 ? eta : eta / 2;
      const double h_before = N == 1 ? 0 : (N <= 3 ? eta : eta / 2);
      Eigen::VectorXd next(now.size());
      const Eigen::VectorXd x = quadratic.V.transpose() * now;
      const Eigen::VectorXd x_before = quadratic.V.transpose() * before;
      for (Eigen::Index i = 0; i < next.size(); ++i) {
        if (N == 1) {
          next[i] = x[i] / (1 + h * kEigenvalues[i]);
        } else {
          const double at_next = 1 / h + 1 / (h + h_before);
          const double at_now = -(h + h_before) / (h * h_before);
          const double at_before = h / (h_before * (h + h_before));
          next[i] = -(at_now * x[i] + at_before * x_before[i]) / (at_next + kEigenvalues[i]);
        }
      }
      before = now;
      now = quadratic.V * next;
      CHECK(relative_error(theta, now) < kTolerance);
    }
  }

  TEST_CASE("explicit descent grows without bound at a learning rate where backward Euler only contracts faster") {
    const Vector lambda{{1, 30, 1000}};
    SmoothObjective objective = quadratic(lambda);
    const double eta = 0.5;  // explicit descent needs eta < 2 / 1000
    const auto implicit = at_rate("implicit", eta, objective);
    const auto sgd = at_rate("sgd", eta, objective);
    Vector theta = Vector::Ones(3);
    Vector explicit_theta = Vector::Ones(3);
    for (int N = 1; N <= 4; ++N) {
      CAPTURE(N);
      implicit->step(objective, theta);
      sgd->step(objective, explicit_theta);
      const Eigen::ArrayXd z = eta * lambda.cast<double>().array();
      CHECK(relative_error(theta, (1 + z).pow(-N).matrix()) < kTolerance);
      CHECK(relative_error(explicit_theta, (1 - z).pow(N).matrix()) < kTolerance);
    }
    CHECK(explicit_theta.norm() > 1e10);
  }
}
