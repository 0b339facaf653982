// Every implicit method with only some blocks implicit, against dense algebra.

#include <doctest/doctest.h>

#include <limits>

#include "native/dense_algebra.h"
#include "native/quadratic_objective.h"
#include "native/random_matrices.h"
#include "native/wrapped_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kEta = 0.7;
constexpr double kTolerance = kDouble ? 1e-11 : 2e-5;

/// L = x'Q x / 2 with blocks B1, B2, B3; `E` is 1 on the entries that are explicit, `I` on the others.
struct Masked {
  Matrix Q = Draws(21).symmetric(6, 0.5, 8);
  SmoothObjective objective{Q, 0, {2, 1, 3}};
  std::vector<std::string> implicit_blocks;
  Eigen::VectorXd I;
  Eigen::VectorXd E;
  Eigen::MatrixXd H = Q.cast<double>();
  Eigen::MatrixXd A;  // P Q P

  explicit Masked(std::vector<std::string> names, const Eigen::VectorXd& chosen)
      : implicit_blocks(std::move(names)), I(chosen), E(1 - chosen.array()), A(I.asDiagonal() * H * I.asDiagonal()) {}

  Eigen::VectorXd g(const Eigen::VectorXd& x) const { return H * x; }

  /// (1 + tau A)^-1 b.
  Eigen::VectorXd damped(double tau, const Eigen::VectorXd& b) const { return solve(Eigen::MatrixXd::Identity(6, 6) + tau * A, b); }

  /// Implicit entries: y = centre - tau g(y), the explicit ones held at `at`; explicit entries: y = centre - tau g(at).
  Eigen::VectorXd stage(const Eigen::VectorXd& centre, double tau, const Eigen::VectorXd& at) const {
    const Eigen::VectorXd held = E.cwiseProduct(at);
    const Eigen::VectorXd implicit = damped(tau, I.cwiseProduct(centre - tau * (H * held)));
    return I.cwiseProduct(implicit) + E.cwiseProduct(centre - tau * g(at));
  }

  std::unique_ptr<Optimizer> method(const char* name) const {
    return make_optimizer(name, solved_exactly({{"learning_rate", kEta}, {"implicit_blocks", implicit_blocks}}), objective);
  }
};

using Step = Eigen::VectorXd (*)(const Masked& m, const Eigen::VectorXd& x);

Eigen::VectorXd implicit(const Masked& m, const Eigen::VectorXd& x) { return x + m.damped(kEta, -kEta * m.g(x)); }

Eigen::VectorXd backward_euler(const Masked& m, const Eigen::VectorXd& x) { return m.stage(x, kEta, x); }

Eigen::VectorXd trapezoid(const Masked& m, const Eigen::VectorXd& x) { return m.stage(x - kEta / 2 * m.g(x), kEta / 2, x); }

Eigen::VectorXd sdirk2(const Masked& m, const Eigen::VectorXd& x) {
  const double gamma = 1 - 1 / std::sqrt(2.0);
  const Eigen::VectorXd first = m.stage(x, gamma * kEta, x);
  return m.stage(x + (1 - gamma) / gamma * (first - x), gamma * kEta, first);
}

Eigen::VectorXd ros2(const Masked& m, const Eigen::VectorXd& x) {
  const double tau = (1 - 1 / std::sqrt(2.0)) * kEta;
  const Eigen::VectorXd k1 = m.damped(tau, -m.g(x));
  const Eigen::VectorXd k2 = m.damped(tau, -m.g(x + kEta * k1) - 2 * k1);
  return x + kEta / 2 * (3 * k1 + k2);
}

Eigen::VectorXd exponential_euler(const Masked& m, const Eigen::VectorXd& x) {
  const auto [values, vectors] = eigensystem(-kEta * m.A);
  const Eigen::VectorXd phi = values.unaryExpr([](double y) { return std::abs(y) < 1e-12 ? 1 : std::expm1(y) / y; });
  return x - kEta * (vectors * phi.asDiagonal() * vectors.transpose() * m.g(x));
}

struct Case {
  const char* name;
  Step step;
  int systems;  ///< linear systems or Krylov spaces in a step, at least
};

constexpr Case kCases[] = {{"implicit", implicit, 1},   {"backward_euler", backward_euler, 1},
                           {"trapezoid", trapezoid, 1}, {"sdirk2", sdirk2, 2},
                           {"ros2", ros2, 2},           {"exponential_euler", exponential_euler, 1}};

/// Blocks that are neighbours and blocks that are not.
template <class Visit>
void for_each_mask(Visit visit) {
  visit(Masked({"B2"}, Eigen::VectorXd{{0, 0, 1, 0, 0, 0}}));
  visit(Masked({"B1", "B3"}, Eigen::VectorXd{{1, 1, 0, 1, 1, 1}}));
  visit(Masked({"B2", "B3"}, Eigen::VectorXd{{0, 0, 1, 1, 1, 1}}));
}

/// Puts NaN wherever a method must not look, and counts what it is asked for beyond the implicit blocks.
class StrictObjective final : public WrappedObjective {
 public:
  using WrappedObjective::WrappedObjective;
  double evaluate(const Vector& theta, Vector& gradient) override {
    ++whole_gradients;
    return WrappedObjective::evaluate(theta, gradient);
  }
  double evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) override {
    masks.push_back(moved);
    return WrappedObjective::evaluate(theta, moved, gradient);
  }
  double value(const Vector& theta, const BlockMask& moved) override {
    masks.push_back(moved);
    return WrappedObjective::value(theta, moved);
  }
  const LinearOperator& curvature(Curvature kind, const BlockMask& mask) override {
    masks.push_back(mask);
    operator_ = std::make_unique<Poisoned>(WrappedObjective::curvature(kind, mask), *this, mask);
    return *operator_;
  }

  int whole_gradients = 0;
  std::vector<BlockMask> masks;

 private:
  class Poisoned final : public LinearOperator {
   public:
    Poisoned(const LinearOperator& A, const Objective& objective, BlockMask mask) : A_(A), objective_(objective), mask_(std::move(mask)) {}
    Index size() const override { return A_.size(); }
    void apply(const Vector& v, Vector& product) const override {
      A_.apply(v, product);
      for (std::size_t i = 0; i < mask_.size(); ++i) {
        const Block& block = objective_.blocks()[i];
        if (!mask_[i]) product.segment(block.offset, block.size).setConstant(std::numeric_limits<Scalar>::quiet_NaN());
      }
    }

   private:
    const LinearOperator& A_;
    const Objective& objective_;
    BlockMask mask_;
  };

  std::unique_ptr<Poisoned> operator_;
};

}  // namespace

TEST_CASE("with some blocks implicit every method steps these implicitly and the others explicitly, from what it knows at the start") {
  for_each_mask([](Masked m) {
    for (const auto& [name, step, systems] : kCases) {
      const std::string method = name;
      CAPTURE(method);
      CAPTURE(m.implicit_blocks.front());
      const auto optimizer = m.method(name);
      Vector theta = Draws(22).vector(6);
      for (int N = 1; N <= 3; ++N) {
        CAPTURE(N);
        const Eigen::VectorXd expected = step(m, theta.cast<double>());
        optimizer->step(m.objective, theta);
        CHECK(relative_error(theta, expected) < kTolerance);
      }
    }
  });
}

TEST_CASE("a step of the implicit method, backward Euler or the trapezoidal rule is that of SGD in the explicit blocks") {
  for_each_mask([](Masked m) {
    const Vector start = Draws(23).vector(6);
    for (const char* name : {"implicit", "backward_euler", "trapezoid", "exponential_euler"}) {
      const std::string method = name;
      CAPTURE(method);
      Vector theta = start;
      m.method(name)->step(m.objective, theta);
      const Eigen::VectorXd sgd = start.cast<double>() - kEta * m.g(start.cast<double>());
      CHECK(relative_error(Eigen::VectorXd(m.E.cwiseProduct(theta.cast<double>())), Eigen::VectorXd(m.E.cwiseProduct(sgd))) < kTolerance);
    }
  });
}

TEST_CASE("BDF2 with some blocks implicit extrapolates the others from its last two points") {
  for_each_mask([](Masked m) {
    const auto optimizer = m.method("bdf2");
    Vector theta = Draws(24).vector(6);
    Eigen::VectorXd before = theta.cast<double>();
    Eigen::VectorXd now = backward_euler(m, before);
    optimizer->step(m.objective, theta);
    CHECK(relative_error(theta, now) < kTolerance);
    for (int N = 2; N <= 4; ++N) {
      CAPTURE(N);
      const Eigen::VectorXd next = m.stage(now + (now - before) / 3, 2 * kEta / 3, now);
      optimizer->step(m.objective, theta);
      CHECK(relative_error(theta, next) < kTolerance);
      before = now;
      now = next;
    }
  });
}

TEST_CASE("nothing is computed for explicit blocks: no product reaches them, and only the implicit ones are evaluated again") {
  for_each_mask([](Masked m) {
    BlockMask chosen;
    for (const Block& block : m.objective.blocks()) chosen.push_back(m.I[block.offset] == 1);
    for (const char* name : {"implicit", "backward_euler", "trapezoid", "bdf2", "sdirk2", "ros2", "exponential_euler"}) {
      const std::string method = name;
      CAPTURE(method);
      StrictObjective objective(m.objective);
      const auto optimizer = m.method(name);
      Vector theta = Draws(25).vector(6);
      optimizer->step(objective, theta);
      CHECK(theta.allFinite());
      CHECK(objective.whole_gradients == (std::string(name) == "sdirk2" ? 2 : 1));  // SDIRK2's second stage starts at another point
      REQUIRE(!objective.masks.empty());
      for (const BlockMask& mask : objective.masks) CHECK(mask == chosen);
    }
  });
}

TEST_CASE("a system has as many unknowns as the implicit blocks have entries") {
  for_each_mask([](Masked m) {
    for (const auto& [name, step, systems] : kCases) {
      const std::string method = name;
      if (method == "backward_euler" || method == "trapezoid" || method == "sdirk2") continue;
      CAPTURE(method);
      Vector theta = Draws(26).vector(6);
      const auto changes =
          Changes{{"learning_rate", kEta}, {"implicit_blocks", m.implicit_blocks}, {"cg.tolerance", 1e-5}, {"lanczos.tolerance", 1e-5}};
      const StepReport report = make_optimizer(name, changes, m.objective)->step(m.objective, theta);
      CHECK(report.cg_iterations >= systems);
      CHECK(report.cg_iterations <= systems * static_cast<int>(m.I.sum()));
      CHECK(report.cg.status == CgStatus::converged);
    }
  });
}
