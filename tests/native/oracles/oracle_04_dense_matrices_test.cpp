// Oracle 4: the Hessian H and the Gauss-Newton matrix G in full, a product with a unit vector for each column: where they are equal and
// where they are not, against matrices from the loss alone (nested dual numbers), from dense Jacobians and from the textbook.

#include <doctest/doctest.h>

#include <cmath>

#include "curvature/gauss_newton.h"
#include "curvature/hessian.h"
#include "curvature/pre_activation_hessian.h"
#include "native/dense_algebra.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding of a few hundred operations, relative to the norm of the matrix.
constexpr double kTolerance = kDouble ? 1e-13 : 1e-5;

/// What order of summation can make of H - H'.
constexpr double kSymmetry = kDouble ? 1e-15 : 1e-6;

/// Matrices that are said to differ do so by more than this, relative to the norm.
constexpr double kClearly = 1e-2;

Eigen::MatrixXd hessian(const TinyProblem& problem) { return dense(problem.curvature<HessianOperator>(problem.all_blocks())); }

Eigen::MatrixXd gauss_newton(const TinyProblem& problem) { return dense(problem.curvature<GaussNewtonOperator>(problem.all_blocks())); }

double lowest_eigenvalue(const Eigen::MatrixXd& A) { return eigenvalues((A + A.transpose()) / 2)[0]; }

/// The networks of one hidden layer that this oracle is about: 39 parameters.
template <class Visit>
void for_each_5_4_3(Visit visit) {
  for (const Word<Activation>& activation : activation_words()) {
    for (const double l2 : {0.0, 0.1}) visit(TinyProblem({5, 4, 3}, activation.value, l2));
  }
}

/// An activation at z, with its derivatives as in a table.
struct Tabulated {
  double f, f1, f2;

  Tabulated(Activation activation, double z) {
    const double s = 1 / (1 + std::exp(-z));
    const double t = std::tanh(z);
    switch (activation) {
      case Activation::sigmoid:
        f = s, f1 = s * (1 - s), f2 = s * (1 - s) * (1 - 2 * s);
        return;
      case Activation::tanh:
        f = t, f1 = 1 - t * t, f2 = -2 * t * (1 - t * t);
        return;
      case Activation::relu:
        f = z > 0 ? z : 0, f1 = z > 0, f2 = 0;
        return;
      case Activation::softplus:
        f = std::log(1 + std::exp(z)), f1 = s, f2 = s * (1 - s);
        return;
    }
  }
};

/// H of a network of one hidden layer, entry by entry: Bishop (2006), "Pattern Recognition and Machine Learning", eq. 5.93 to 5.95, with M
/// the Hessian of the loss in the logits and a last input 1 in place of biases. Without the terms in delta = y - t it is G.
Eigen::MatrixXd bishop(const TinyProblem& problem, Terms terms) {
  const auto layers = reference::layers(problem.reference);
  const reference::Layer& first = layers[0];
  const reference::Layer& second = layers[1];
  const auto weight = [&](std::size_t k, std::size_t j) { return problem.reference_theta[second.W(k, j)]; };
  Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(problem.theta.size(), problem.theta.size());
  for (std::size_t n = 0; n < problem.labels.size(); ++n) {
    std::vector<double> x = problem.reference.inputs[n];
    x.push_back(1);
    std::vector<Tabulated> hidden;
    std::vector<double> z;
    for (std::size_t j = 0; j < first.outputs; ++j) {
      double a = 0;
      for (std::size_t i = 0; i < x.size(); ++i) a += problem.reference_theta[first.W(j, i)] * x[i];  // W(j, inputs) is b(j)
      hidden.emplace_back(problem.architecture.activation, a);
      z.push_back(hidden.back().f);
    }
    z.push_back(1);
    std::vector<double> y;
    double total = 0;
    for (std::size_t k = 0; k < second.outputs; ++k) {
      double logit = 0;
      for (std::size_t j = 0; j < z.size(); ++j) logit += weight(k, j) * z[j];
      y.push_back(std::exp(logit));
      total += y.back();
    }
    for (double& y_k : y) y_k /= total;
    const auto M = [&](std::size_t k, std::size_t m) { return (k == m ? y[k] : 0) - y[k] * y[m]; };
    const auto delta = [&](std::size_t k) { return terms == Terms::gauss_newton ? 0 : y[k] - (k == problem.labels[n]); };
    const auto entry = [&sum](std::size_t p, std::size_t q) -> double& { return sum(static_cast<Index>(p), static_cast<Index>(q)); };

    for (std::size_t j = 0; j < z.size(); ++j) {
      for (std::size_t m = 0; m < z.size(); ++m) {
        for (std::size_t k = 0; k < y.size(); ++k) {
          for (std::size_t q = 0; q < y.size(); ++q) entry(second.W(k, j), second.W(q, m)) += z[j] * z[m] * M(k, q);  // 5.93
        }
      }
    }
    for (std::size_t j = 0; j < first.outputs; ++j) {
      for (std::size_t m = 0; m < first.outputs; ++m) {
        double in_hidden = 0;
        for (std::size_t k = 0; k < y.size(); ++k) {
          if (j == m) in_hidden += hidden[j].f2 * weight(k, j) * delta(k);
          for (std::size_t q = 0; q < y.size(); ++q) in_hidden += hidden[j].f1 * hidden[m].f1 * weight(k, j) * weight(q, m) * M(k, q);
        }
        for (std::size_t i = 0; i < x.size(); ++i) {
          for (std::size_t r = 0; r < x.size(); ++r) entry(first.W(j, i), first.W(m, r)) += x[i] * x[r] * in_hidden;  // 5.94
        }
      }
      for (std::size_t m = 0; m < z.size(); ++m) {
        for (std::size_t k = 0; k < y.size(); ++k) {
          double mixed = j == m ? delta(k) : 0;
          for (std::size_t q = 0; q < y.size(); ++q) mixed += z[m] * weight(q, j) * M(k, q);
          for (std::size_t i = 0; i < x.size(); ++i) {
            const double value = x[i] * hidden[j].f1 * mixed;  // 5.95
            entry(first.W(j, i), second.W(k, m)) += value;
            entry(second.W(k, m), first.W(j, i)) += value;
          }
        }
      }
    }
  }
  Eigen::MatrixXd result = sum / static_cast<double>(problem.labels.size());
  for (const reference::Layer& layer : layers) {
    for (std::size_t k = layer.first_weight; k < layer.first_bias; ++k) result(static_cast<Index>(k), static_cast<Index>(k)) += problem.l2;
  }
  return result;
}

/// A relu network all of whose units are on, around theta a deep linear one: small weights under biases of 2.
TinyProblem deep_linear() {
  TinyProblem problem({5, 4, 4, 3}, Activation::relu, 0);
  problem.theta *= static_cast<Scalar>(0.4);
  problem.mlp.layout().b(problem.theta, 1).setConstant(2);
  problem.mlp.layout().b(problem.theta, 2).setConstant(3);
  problem.evaluate();
  return problem;
}

}  // namespace

TEST_SUITE("[oracle 04] the Hessian and the Gauss-Newton matrix in full") {
  TEST_CASE("both matrices are the dense ones made without the core, for every activation and depth, with and without L2") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      CAPTURE(problem.l2);
      CHECK(matrix_error(hessian(problem), naive_hessian(problem)) < kTolerance);
      CHECK(matrix_error(gauss_newton(problem), naive_gauss_newton(problem)) < kTolerance);
    });
  }

  TEST_CASE("with one hidden layer both matrices are those of Bishop, equations 5.93 to 5.95") {
    for_each_5_4_3([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.l2);
      CHECK(matrix_error(hessian(problem), bishop(problem, Terms::hessian)) < kTolerance);
      CHECK(matrix_error(gauss_newton(problem), bishop(problem, Terms::gauss_newton)) < kTolerance);
    });
  }

  TEST_CASE("both matrices are symmetric and the Gauss-Newton matrix is positive semi-definite, of rank at most N (C - 1) without L2") {
    for_each_5_4_3([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.l2);
      const Eigen::MatrixXd H = hessian(problem);
      const Eigen::MatrixXd G = gauss_newton(problem);
      CHECK((H - H.transpose()).norm() < kSymmetry * H.norm());
      CHECK((G - G.transpose()).norm() < kSymmetry * G.norm());
      CHECK(lowest_eigenvalue(G) > -kSymmetry * G.norm());

      if (problem.l2 > 0) return;
      const Eigen::VectorXd lambda = eigenvalues((G + G.transpose()) / 2);
      const Index null_space = problem.theta.size() - static_cast<Index>(problem.labels.size()) * 2;
      CHECK(lambda.head(null_space).cwiseAbs().maxCoeff() < kSymmetry * G.norm());
    });
  }

  TEST_CASE("the Hessian for soft labels y = p, which is its mean over labels drawn from p, is the Gauss-Newton matrix") {
    for_each_5_4_3([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.l2);
      const Eigen::MatrixXd G = gauss_newton(problem);
      Eigen::MatrixXd mean = Eigen::MatrixXd::Zero(G.rows(), G.cols());
      for (Index n = 0; n < 5; ++n) {
        TinyProblem example = problem.on({n});
        const reference::Vector p =
            reference::softmax(reference::logits(example.reference, example.reference_theta, example.reference.inputs[0]));
        for (std::size_t label = 0; label < p.size(); ++label) {
          example.labels = {static_cast<std::uint8_t>(label)};
          example.evaluate();
          mean += p[label] / 5 * hessian(example);
        }
      }
      CHECK(matrix_error(mean, G) < kTolerance);
      CHECK(matrix_error(hessian(problem), G) > kClearly);
    });
  }

  TEST_CASE("without hidden layers the Hessian is the Gauss-Newton matrix") {
    for (const double l2 : {0.0, 0.1}) {
      const TinyProblem problem({5, 3}, Activation::sigmoid, l2);
      CHECK(matrix_error(hessian(problem), gauss_newton(problem)) < kTolerance);
    }
  }

  TEST_CASE("in the last layer's block the Hessian is the Gauss-Newton matrix, for every activation and depth") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      const int L = problem.architecture.layers();
      CHECK(matrix_error(layer_block(problem, hessian(problem), L), layer_block(problem, gauss_newton(problem), L)) < kTolerance);
    });
  }

  TEST_CASE("between relu layers the two differ, but not in any layer's own block; with a curved activation there too") {
    for (const std::vector<Index>& widths : {std::vector<Index>{5, 4, 3}, std::vector<Index>{5, 4, 4, 3}}) {
      const TinyProblem straight(widths, Activation::relu, 0.1);
      const Eigen::MatrixXd H = hessian(straight);
      const Eigen::MatrixXd G = gauss_newton(straight);
      CHECK(matrix_error(H, G) > kClearly);
      CHECK(matrix_error(layer_diagonal(straight, H), layer_diagonal(straight, G)) < kTolerance);

      const TinyProblem curved(widths, Activation::tanh, 0.1);
      CHECK(matrix_error(layer_block(curved, hessian(curved), 1), layer_block(curved, gauss_newton(curved), 1)) > kClearly);
    }
  }

  TEST_CASE("in a deep linear network the two differ too, but not in any layer's own block: its Hessian has negative eigenvalues") {
    const TinyProblem problem = deep_linear();
    REQUIRE(problem.pass.slope[1].minCoeff() == 1);
    REQUIRE(problem.pass.slope[2].minCoeff() == 1);
    const Eigen::MatrixXd H = hessian(problem);
    const Eigen::MatrixXd G = gauss_newton(problem);
    CHECK(matrix_error(layer_diagonal(problem, H), layer_diagonal(problem, G)) < kTolerance);
    CHECK(matrix_error(H, G) > kClearly);
    CHECK(lowest_eigenvalue(H) < -kClearly * H.norm());
    CHECK(lowest_eigenvalue(G) > -kSymmetry * G.norm());
  }
}
