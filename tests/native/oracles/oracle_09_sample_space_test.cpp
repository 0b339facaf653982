// Oracle 9, "dual = primal": conjugate gradients in the coordinates of the batch are those with parameters, step by step.

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "curvature/sample_space.h"
#include "linalg/conjugate_gradient.h"
#include "linalg/products.h"
#include "native/network_problem.h"
#include "native/quadratic_objective.h"
#include "network/cost.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Of a few products in a row.
constexpr double kTolerance = kDouble ? 1e-12 : 2e-5;

/// The matrix of a tiny problem in both forms, on the blocks of one mask.
template <class Operator>
struct BothForms {
  const TinyProblem& problem;
  BlockMask mask;
  int layer = first_chosen_layer(mask);
  Operator parameters = problem.curvature<Operator>(mask);
  RightFactor gram;
  double multiply_adds = 0;
  SampleSpaceOperator samples{problem.mlp.layout(), mask, std::make_unique<Operator>(mask), multiply_adds};
  Restriction chosen{problem.mlp.layout().blocks(), mask};

  BothForms(const TinyProblem& problem_, BlockMask mask_) : problem(problem_), mask(std::move(mask_)) {
    Matrix entries;
    set_AtA(entries, problem.pass.a[static_cast<std::size_t>(layer - 1)]);
    gram.set(entries);
    samples.linearize(problem.linearization(), gram);
  }

  /// The chosen entries, NaN elsewhere: nothing may read or write those.
  Vector strictly(const Vector& v) const {
    Vector part;
    chosen.gather(v, part);
    Vector result = Vector::Constant(v.size(), std::numeric_limits<Scalar>::quiet_NaN());
    chosen.scatter(part, result);
    return result;
  }
  Vector finished(const Vector& coordinates) const {
    Vector x = Vector::Zero(problem.theta.size());
    samples.finish(coordinates, x);
    return x;
  }
  Vector zero_outside(const Vector& v) const { return projection(problem, mask).cwiseProduct(v.cast<double>()).template cast<Scalar>(); }
};

/// Visits every tiny and every reduced problem with both curvatures and every mask that chooses the weights of its first layer.
template <class Visit>
void for_each_system(Visit visit) {
  const auto with_masks = [&](const TinyProblem& problem) {
    for (const BlockMask& mask : every_mask(problem)) {
      if (!ParameterLayout::chooses_W(mask, first_chosen_layer(mask))) continue;
      visit(BothForms<GaussNewtonOperator>(problem, mask));
      visit(BothForms<HessianOperator>(problem, mask));
    }
  };
  for_each_tiny_problem(with_masks);
  for_each_reduced_problem(with_masks);
}

}  // namespace

TEST_SUITE("[oracle 09] conjugate gradients in the space of the batch are those in the space of the parameters") {
  TEST_CASE("three products from any right-hand side, and from a multiple of the gradient, are the same vectors") {
    for_each_system([](auto forms) {
      for (const double of_gradient : {0.0, -2.5}) {
        const Vector any = forms.problem.direction(5);
        Vector b = forms.strictly(of_gradient == 0 ? any : Vector(static_cast<Scalar>(of_gradient) * forms.problem.gradient));
        Vector v;
        forms.samples.start(b, of_gradient, v);
        CHECK(v.size() == forms.samples.size());
        Vector expected = forms.zero_outside(of_gradient == 0 ? any : Vector(static_cast<Scalar>(of_gradient) * forms.problem.gradient));
        CHECK(relative_error(forms.finished(v), expected) < kTolerance);
        for (int k = 0; k < 3; ++k) {
          Vector product;
          Vector expected_product = Vector::Zero(expected.size());
          forms.samples.apply(v, product);
          forms.parameters.apply(expected, expected_product);
          CHECK(relative_error(forms.finished(product), expected_product) < kTolerance);
          const double sizes = static_cast<double>(expected.norm() * expected_product.norm());
          const double inner_product = static_cast<double>(expected.dot(expected_product));
          CHECK(std::abs(forms.samples.inner_product(v, product) - inner_product) <= 10 * kTolerance * sizes);
          CHECK(relative_error(forms.samples.inner_product(product, product), static_cast<double>(expected_product.squaredNorm())) <
                20 * kTolerance);
          v = product;
          expected = expected_product;
        }
      }
    });
  }

  TEST_CASE("every iteration of a solution goes the same way") {
    for_each_system([](auto forms) {
      if (forms.mask != forms.problem.all_blocks()) return;
      const Vector b = -forms.problem.gradient;
      const CgOptions options{.max_iterations = 4, .tolerance = 1e-4};
      std::vector<CgIteration> history;
      std::vector<CgIteration> expected_history;
      Vector expected(b.size());
      const CgReport expected_report = ConjugateGradient().solve(forms.parameters, 0.5, b, expected, options, nullptr, &expected_history);
      Vector start;
      forms.samples.start(b, -1, start);
      Vector x(start.size());
      const CgReport report = ConjugateGradient().solve(forms.samples, 0.5, start, x, options, nullptr, &history);
      CHECK(relative_error(forms.finished(x), expected) < (kDouble ? 1e-9 : 1e-3));
      REQUIRE(history.size() == expected_history.size());
      for (std::size_t k = 0; k < history.size(); ++k) {
        CHECK(relative_error(history[k].step, expected_history[k].step) < (kDouble ? 1e-9 : 1e-3));
        CHECK(relative_error(history[k].model_decrease, expected_history[k].model_decrease) < (kDouble ? 1e-9 : 1e-3));
      }
      CHECK(report.status == expected_report.status);
      CHECK(report.iterations == expected_report.iterations);
    });
  }

  TEST_CASE("every implicit method takes the same steps in either coordinates") {
    for (const char* name : {"implicit", "backward_euler", "midpoint", "trapezoid", "bdf2", "sdirk2", "ros2", "exponential_euler"}) {
      const std::string key = std::string(name) == "exponential_euler" ? "lanczos.coordinates" : "cg.coordinates";
      for (const char* curvature : {"gauss_newton", "hessian"}) {
        for (const double l2 : {0.0, 0.1}) {
          for (const std::vector<std::string>& blocks : {std::vector<std::string>{"all"}, {"W1", "W2"}, {"W2", "b2"}}) {
            CAPTURE(name);
            CAPTURE(curvature);
            CAPTURE(l2);
            CAPTURE(blocks.front());
            Vector ends[2];
            double work[2];
            const char* coordinates[] = {"parameters", "samples"};
            for (std::size_t i = 0; i < 2; ++i) {
              NetworkProblem problem({5}, 3, Activation::tanh, l2);
              const auto method = make_optimizer(name,
                                                 {{"learning_rate", 0.5},
                                                  {"curvature", std::string(curvature)},
                                                  {"implicit_blocks", blocks},
                                                  {key, std::string(coordinates[i])}},
                                                 *problem.objective);
              ends[i] = problem.start;
              for (int step = 0; step < 3; ++step) method->step(*problem.objective, ends[i]);
              work[i] = problem.objective->gradients();
            }
            CHECK(relative_error(ends[1], ends[0].cast<double>()) < (kDouble ? 1e-10 : 1e-4));
            CHECK(work[1] != work[0]);
          }
        }
      }
    }
  }

  TEST_CASE("its cost is counted: the Gram matrix once a batch, N^2 n_1 an iteration, the way in and the way out") {
    for (const double l2 : {0.0, 0.1}) {
      NetworkProblem problem({5}, 3, Activation::tanh, l2);
      NetworkObjective& objective = *problem.objective;
      const double u1 = 4 * 5 * 6;
      const double u2 = 5 * 3 * 6;
      const double image = 5 * 6 * 6;
      const double gradient = 2 * u1 + 3 * u2;
      const auto method = make_optimizer("implicit", {{"cg.coordinates", std::string("samples")}}, objective);
      Vector theta = problem.start;
      double gram = 4 * 6 * 7 / 2.0;  // the full batch is always the same
      for (int step = 0; step < 2; ++step) {
        const double before = objective.gradients();
        const StepReport report = method->step(objective, theta);
        const double expected = gradient - u1 + gram + image + (l2 > 0 ? u1 : 0) + report.cg_iterations * (image + 4 * u2) + u1;
        CHECK(relative_error((objective.gradients() - before) * gradient, expected) < 1e-12);
        gram = 0;
      }
    }
  }

  TEST_CASE("left to itself a method takes the coordinates that need fewer multiply-adds") {
    // 4 inputs, 6 examples, 5 neurons: a product saves 2 * 120 - 180 multiply-adds; the start costs 180, the end 120, for which the
    // gradient saves as much, and the Gram matrix 84.
    CHECK(sample_space_saving({.widths = {4, 5, 3}}, 1, 6, 0, 10, true) == 10 * (2 * 120 - 180) - 180);
    for (const int products : {4, 5}) {
      NetworkProblem problem({5}, 3, Activation::tanh);
      const KrylovUse use{.products = static_cast<double>(products), .of_gradient = true};
      const bool in_samples = problem.objective->is_for_samples(Curvature::gauss_newton, problem.objective->all_blocks(), use);
      CHECK(in_samples == (products * 60 > 264));
    }
  }

  TEST_CASE("where the first implicit block is a bias, or the matrix is layerwise, there is no such form") {
    const NetworkProblem problem({5}, 3, Activation::tanh);
    const KrylovUse use{.coordinates = Coordinates::samples};
    CHECK(!problem.objective->is_for_samples(Curvature::gauss_newton, {false, true, true, true}, use));
    CHECK(!problem.objective->is_for_samples(Curvature::layerwise, {true, true, true, true}, use));
    CHECK(problem.objective->is_for_samples(Curvature::hessian, {false, false, true, false}, use));
  }
}
