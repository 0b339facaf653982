// Oracle 7: what belongs to a batch is the mean of what belongs to its examples, in whatever order and grouping they come.

#include <doctest/doctest.h>

#include <functional>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "curvature/jacobi.h"
#include "curvature/layerwise.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding of sums in another order, relative to the norm.
constexpr double kTolerance = kDouble ? 1e-14 : 1e-5;

/// Everything that is a mean over the batch, flattened: loss, gradient, and in full every curvature matrix but the averaged layerwise ones.
struct Mean {
  const char* name;
  std::function<Eigen::VectorXd(const TinyProblem&)> of;
};

Eigen::VectorXd layerwise(const TinyProblem& problem, Terms terms, Averaging averaging) {
  LayerwiseOperator C(problem.all_blocks(), terms, averaging);
  C.linearize(problem.linearization());
  return dense(C).reshaped();
}

template <class Operator>
Eigen::VectorXd matrix(const TinyProblem& problem) {
  return dense(problem.curvature<Operator>(problem.all_blocks())).reshaped();
}

const std::vector<Mean>& means() {
  static const std::vector<Mean> all = {
      {"loss", [](const TinyProblem& problem) -> Eigen::VectorXd { return Eigen::VectorXd::Constant(1, problem.loss); }},
      {"gradient", [](const TinyProblem& problem) -> Eigen::VectorXd { return problem.gradient.cast<double>(); }},
      {"hessian", matrix<HessianOperator>},
      {"gauss_newton", matrix<GaussNewtonOperator>},
      {"layerwise", [](const TinyProblem& problem) { return layerwise(problem, Terms::gauss_newton, Averaging::per_example); }},
      {"layerwise_hessian", [](const TinyProblem& problem) { return layerwise(problem, Terms::hessian, Averaging::per_example); }},
      {"diagonal of Gauss-Newton",
       [](const TinyProblem& problem) -> Eigen::VectorXd {
         return problem.curvature<JacobiPreconditioner>(problem.all_blocks()).diagonal().cast<double>();
       }},
  };
  return all;
}

/// Visits each mean of networks of every activation on a batch of 7, with L2, whose share is 1 in every batch.
template <class Visit>
void for_each_mean(Visit visit) {
  for (const Word<Activation>& activation : activation_words()) {
    const TinyProblem problem({4, 5, 3, 3}, activation.value, 0.1, 7);
    CAPTURE(problem.reference.activation);
    for (const Mean& mean : means()) {
      CAPTURE(mean.name);
      visit(problem, mean.of);
    }
  }
}

}  // namespace

TEST_SUITE("[oracle 07] loss, gradient and curvature of a batch are means over its examples") {
  TEST_CASE("a batch in parts of any sizes: X_B = sum of (n_i / n) X_{B_i}") {
    const std::vector<std::vector<std::vector<Index>>> partitions = {
        {{0, 1, 2}, {3, 4, 5, 6}}, {{0, 1, 2}, {3, 4, 5}, {6}}, {{0}, {1}, {2}, {3}, {4}, {5}, {6}}};
    for_each_mean([&](const TinyProblem& problem, const auto& of) {
      const Eigen::VectorXd whole = of(problem);
      for (const auto& partition : partitions) {
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(whole.size());
        for (const std::vector<Index>& part : partition) sum += static_cast<double>(part.size()) / 7 * of(problem.on(part));
        CHECK(relative_error(sum, whole) < kTolerance);
      }
    });
  }

  TEST_CASE("the order of the examples does not matter") {
    for_each_mean([](const TinyProblem& problem, const auto& of) {
      CHECK(relative_error(of(problem.on({6, 5, 4, 3, 2, 1, 0})), of(problem)) < kTolerance);
      CHECK(relative_error(of(problem.on({3, 0, 6, 2, 5, 1, 4})), of(problem)) < kTolerance);
    });
  }

  TEST_CASE("the examples do matter: parts of the batch have means of their own") {
    for_each_mean([](const TinyProblem& problem, const auto& of) { CHECK(relative_error(of(problem.on({0, 1, 2})), of(problem)) > 1e-3); });
  }

  TEST_CASE("a batch twice over is the batch once") {
    for_each_mean([](const TinyProblem& problem, const auto& of) {
      CHECK(relative_error(of(problem.on({0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6})), of(problem)) < kTolerance);
    });
  }

  TEST_CASE("an example that comes k times has the weight k") {
    const std::vector<Index> times = {3, 1, 0, 2, 1, 4, 1};
    std::vector<Index> repeated;
    for (std::size_t n = 0; n < times.size(); ++n)
      repeated.insert(repeated.end(), static_cast<std::size_t>(times[n]), static_cast<Index>(n));
    for_each_mean([&](const TinyProblem& problem, const auto& of) {
      const Eigen::VectorXd weighted = of(problem.on(repeated));
      Eigen::VectorXd sum = Eigen::VectorXd::Zero(weighted.size());
      for (Index n = 0; n < 7; ++n) sum += static_cast<double>(times[static_cast<std::size_t>(n)]) / 12 * of(problem.on({n}));
      CHECK(relative_error(weighted, sum) < kTolerance);
    });
  }

  TEST_CASE(
      "the averaged layerwise matrix is a product of means and so no mean: order and repetition do not matter, but parts do not add up") {
    const TinyProblem problem({4, 5, 3, 3}, Activation::tanh, 0, 7);
    for (const Terms terms : {Terms::gauss_newton, Terms::hessian}) {
      const auto of = [terms](const TinyProblem& batch) { return layerwise(batch, terms, Averaging::averaged); };
      const Eigen::VectorXd whole = of(problem);
      CHECK(relative_error(of(problem.on({3, 0, 6, 2, 5, 1, 4})), whole) < kTolerance);
      CHECK(relative_error(of(problem.on({0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6})), whole) < kTolerance);
      const Eigen::VectorXd in_parts = 3.0 / 7 * of(problem.on({0, 1, 2})) + 4.0 / 7 * of(problem.on({3, 4, 5, 6}));
      CHECK(relative_error(in_parts, whole) > 1e-3);
    }
  }
}
