// What instruments see of the curvature, against dense second derivatives of a network that shares nothing with the core.

#include "instruments/inspection.h"

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/table_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// The second derivatives of the loss in b_l, by dual numbers in two directions. A bias shifts z_l of every example alike, so that these
/// are the means of those in z_l.
Eigen::MatrixXd second_derivatives(const TinyProblem& problem, int l) {
  using Once = reference::Dual<double>;
  using Twice = reference::Dual<Once>;
  const reference::Layer layer = reference::layers(problem.reference)[static_cast<std::size_t>(l - 1)];
  const auto n = static_cast<Index>(layer.outputs);
  return Eigen::MatrixXd::NullaryExpr(n, n, [&](Index i, Index j) {
    std::vector<Twice> theta(problem.reference_theta.begin(), problem.reference_theta.end());
    theta[layer.b(static_cast<std::size_t>(i))].value.tangent = 1;
    theta[layer.b(static_cast<std::size_t>(j))].tangent.value = 1;
    return reference::loss(problem.reference, theta).tangent.tangent;
  });
}

/// The block of b_l of a dense matrix in the order of theta.
Eigen::MatrixXd bias_block(const TinyProblem& problem, const Eigen::MatrixXd& A, int l) {
  const Block& b = problem.mlp.layout().blocks()[2 * static_cast<std::size_t>(l) - 1];
  return A.block(b.offset, b.offset, b.size, b.size);
}

/// The recursion on averages, example by example: W' H W o mean(f' f'') and, with `bends`, + diag mean(f'' o dL/da).
Eigen::MatrixXd averaged(const TinyProblem& problem, int l, bool bends) {
  const std::size_t above = static_cast<std::size_t>(l);
  const std::vector<reference::Layer> layers = reference::layers(problem.reference);
  if (above == layers.size()) return bias_block(problem, naive_hessian(problem), l);
  const reference::Layer& next = layers[above];
  Eigen::MatrixXd W(next.outputs, next.inputs);
  for (std::size_t i = 0; i < next.outputs; ++i) {
    for (std::size_t j = 0; j < next.inputs; ++j) W(static_cast<Index>(i), static_cast<Index>(j)) = problem.reference_theta[next.W(i, j)];
  }
  Eigen::MatrixXd slopes = Eigen::MatrixXd::Zero(W.cols(), W.cols());
  Eigen::VectorXd bend = Eigen::VectorXd::Zero(W.cols());
  const auto examples = static_cast<Index>(problem.reference.inputs.size());
  for (Index n = 0; n < examples; ++n) {
    const TinyProblem one = problem.on({n});
    const std::vector<double> z = reference::forward(one.reference, one.reference_theta, one.reference.inputs[0]).z[above - 1];
    const reference::Vector gradient = reference::gradient(one.reference, one.reference_theta);
    Eigen::VectorXd slope(W.cols());
    Eigen::VectorXd second(W.cols());
    Eigen::VectorXd delta(W.rows());
    for (Index i = 0; i < W.cols(); ++i) {
      const reference::Dual<double> at(z[static_cast<std::size_t>(i)], 1);
      const reference::Dual<double> derivative = reference::activation_derivative(problem.reference.activation, at);
      slope[i] = derivative.value;
      second[i] = derivative.tangent;
    }
    for (Index k = 0; k < W.rows(); ++k) delta[k] = gradient[next.b(static_cast<std::size_t>(k))];
    slopes += slope * slope.transpose() / static_cast<double>(examples);
    bend += second.cwiseProduct(W.transpose() * delta) / static_cast<double>(examples);
  }
  Eigen::MatrixXd H = (W.transpose() * averaged(problem, l + 1, bends) * W).cwiseProduct(slopes);
  if (bends) H.diagonal() += bend;
  return H;
}

Eigen::MatrixXd in_double(const Matrix& matrix) { return matrix.cast<double>(); }

}  // namespace

TEST_SUITE("what instruments see of the curvature") {
  TEST_CASE("the exact matrices of every layer are dense second derivatives in its pre-activations, with and without f''") {
    for (const Activation activation : {Activation::sigmoid, Activation::tanh, Activation::softplus}) {
      const TinyProblem problem({4, 5, 4, 3}, activation, 0.1);
      for (int l = 1; l <= 3; ++l) {
        CAPTURE(l);
        const LayerMatrices layer = layer_matrices(problem.linearization(), l);
        CHECK(matrix_error(in_double(layer.hessian), second_derivatives(problem, l)) < kRounding);
        CHECK(matrix_error(in_double(layer.gauss_newton), bias_block(problem, naive_gauss_newton(problem), l)) < kRounding);
      }
    }
  }

  TEST_CASE("the averaged matrices are the recursion on averages: exact for one example, and not for more") {
    for (const Activation activation : {Activation::sigmoid, Activation::tanh, Activation::softplus}) {
      const TinyProblem problem({4, 5, 4, 3}, activation, 0);
      for (int l = 1; l <= 3; ++l) {
        CAPTURE(l);
        const LayerMatrices layer = layer_matrices(problem.linearization(), l);
        CHECK(matrix_error(in_double(layer.hessian_averaged), averaged(problem, l, true)) < kRounding);
        CHECK(matrix_error(in_double(layer.gauss_newton_averaged), averaged(problem, l, false)) < kRounding);
        const double apart = matrix_error(in_double(layer.hessian_averaged), in_double(layer.hessian));
        CHECK((apart > kRounding) == (l < 3));
        const TinyProblem one = problem.on({2});
        CHECK(matrix_error(in_double(layer_matrices(one.linearization(), l).hessian_averaged), second_derivatives(one, l)) < kRounding);
      }
    }
  }

  TEST_CASE("the cost of a layer's matrices is that of the two exact recursions above it") {
    const Architecture architecture{.widths = {784, 64, 10}};
    CHECK(layer_matrices_cost(architecture, 2) == 2 * 10 * 10);
    CHECK(layer_matrices_cost(architecture, 1) == 2 * (10 * 10 + 10 * 10 * 64 + 64 * 10 * 64));
  }

  TEST_CASE("a spectrum has the mass, the ends and the stiffness of blocks of the dense matrix") {
    const TableProblem table(TinyProblem({4, 5, 3}, Activation::tanh, 0));
    const TinyProblem& problem = table.problem;
    Vector gradient;
    table.objective->evaluate(problem.theta, gradient);
    const auto size = static_cast<int>(problem.theta.size());
    for (const Curvature kind : {Curvature::hessian, Curvature::gauss_newton}) {
      const Eigen::MatrixXd dense = kind == Curvature::hessian ? naive_hessian(problem) : naive_gauss_newton(problem);
      const Eigen::VectorXd values = eigenvalues(dense);
      const SpectrumEffort effort{.probes = 1, .steps = size, .block_steps = size};
      const Spectrum spectrum = spectrum_of(*table.objective, kind, gradient, 3, effort);
      constexpr double kLanczos = kDouble ? 1e-8 : 1e-4;
      const double largest = values[values.size() - 1];
      CHECK(std::abs(spectrum.lambda_max - largest) < kLanczos * largest);
      CHECK(std::abs(spectrum.lambda_min - values[0]) < kLanczos * largest);
      double mass = 0;
      for (std::size_t i = 0; i < spectrum.density.nodes.size(); ++i) {
        mass += spectrum.density.weights[i];
        const double nearest = (values.array() - spectrum.density.nodes[i]).abs().minCoeff();
        CHECK(nearest < (kDouble ? 1e-6 : 1e-3) * largest);  // as many iterations as parameters: every node is an eigenvalue
      }
      CHECK(std::abs(mass - 1) < kRounding);
      for (std::size_t i = 0; i < spectrum.of_blocks.size(); ++i) {
        const Block& block = table.objective->blocks()[i];
        const Eigen::VectorXd of_block = eigenvalues(dense.block(block.offset, block.offset, block.size, block.size));
        CHECK(relative_error(spectrum.of_blocks[i], of_block[of_block.size() - 1]) < kLanczos);
      }
    }
  }
}
