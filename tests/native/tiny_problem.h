#pragma once
// A network small enough for dense matrices, as the core sees it and as the naive reference sees it.

#include <algorithm>
#include <string>
#include <vector>

#include "curvature/curvature_operator.h"
#include "native/precision.h"
#include "network/mlp.h"
#include "reference/naive_network.h"
#include "support/random.h"

namespace igd::test {

struct TinyProblem {
  Architecture architecture;
  double l2;
  Mlp mlp{architecture};
  Pass pass = mlp.make_pass();
  std::vector<std::uint8_t> labels;
  Vector theta;
  Vector gradient;
  double loss = 0;
  reference::Problem reference;
  std::vector<double> reference_theta;
  std::vector<Index> in_reference;  ///< where in it each entry of theta is; the others are zero

  /// `widths` from inputs to logits; `samples` examples with inputs and parameters uniform in (-1, 1).
  TinyProblem(std::vector<Index> widths, Activation activation, double l2_, Index samples = 5, std::uint64_t seed = 7)
      : TinyProblem(Architecture{.widths = std::move(widths), .activation = activation}, l2_, samples, seed) {}

  explicit TinyProblem(Architecture architecture_, double l2_ = 0, Index samples = 5, std::uint64_t seed = 7)
      : architecture(std::move(architecture_)), l2(l2_) {
    Random random(seed, RandomPurpose::initialization);
    const auto symmetric = [&random] { return static_cast<Scalar>(2 * random.uniform() - 1); };
    theta = Vector::NullaryExpr(mlp.layout().size(), symmetric);
    pass.a[0] = Matrix::NullaryExpr(architecture.widths.front(), samples, symmetric);
    for (Index n = 0; n < samples; ++n) labels.push_back(static_cast<std::uint8_t>(random.below(static_cast<std::uint64_t>(classes()))));
    evaluate();
  }

  /// One logit tells two classes apart.
  Index classes() const { return std::max<Index>(2, architecture.widths.back()); }

  /// Comes after a change of theta, of the inputs or of the labels.
  void evaluate() {
    gradient.resize(theta.size());
    mlp.forward(theta, pass);
    loss = mlp.loss(theta, labels, l2, pass);
    mlp.backward(theta, labels, l2, all_blocks(), pass, gradient);
    copy_to_reference();
  }

  /// The same network at the same theta on the examples of these numbers, in this order; a number may come more than once.
  TinyProblem on(const std::vector<Index>& examples) const {
    TinyProblem part = *this;
    part.pass.a[0].resize(pass.a[0].rows(), static_cast<Index>(examples.size()));
    part.labels.clear();
    for (const Index n : examples) {
      part.pass.a[0].col(static_cast<Index>(part.labels.size())) = pass.a[0].col(n);
      part.labels.push_back(labels[static_cast<std::size_t>(n)]);
    }
    part.evaluate();
    return part;
  }

  Linearization linearization() const { return {.mlp = &mlp, .theta = &theta, .pass = &pass, .l2 = l2}; }

  BlockMask all_blocks() const { return all_of(mlp.layout().blocks()); }

  template <class Operator>
  Operator curvature(const BlockMask& mask) const {
    Operator C(mask);
    C.linearize(linearization());
    return C;
  }

  Vector direction(std::uint64_t seed) const {
    Random random(seed, RandomPurpose::batches);
    return Vector::NullaryExpr(theta.size(), [&random] { return static_cast<Scalar>(2 * random.uniform() - 1); });
  }

 private:
  /// The naive network has biases, and a logit for each of two classes: where this one has not, the other's are held at zero.
  void copy_to_reference() {
    reference = {};
    for (const Index width : architecture.widths) reference.widths.push_back(static_cast<int>(width));
    reference.widths.back() = static_cast<int>(classes());
    reference.activation = name_in(activation_words(), architecture.activation);
    reference.l2 = l2;
    for (Index n = 0; n < pass.a[0].cols(); ++n) {
      reference.inputs.emplace_back(pass.a[0].col(n).begin(), pass.a[0].col(n).end());
      reference.labels.push_back(labels[static_cast<std::size_t>(n)]);
    }
    in_reference.clear();
    for (const reference::Layer& layer : reference::layers(reference)) {
      const bool is_last = layer.first_bias + layer.outputs == reference::parameter_count(reference);
      const std::size_t first = is_last && architecture.widths.back() == 1 ? 1 : 0;
      for (std::size_t j = 0; j < layer.inputs; ++j) {
        for (std::size_t i = first; i < layer.outputs; ++i) in_reference.push_back(static_cast<Index>(layer.W(i, j)));
      }
      for (std::size_t i = first; i < layer.outputs && architecture.bias; ++i) in_reference.push_back(static_cast<Index>(layer.b(i)));
    }
    reference_theta.assign(reference::parameter_count(reference), 0);
    for (Index k = 0; k < theta.size(); ++k) {
      reference_theta[static_cast<std::size_t>(in_reference[static_cast<std::size_t>(k)])] = static_cast<double>(theta[k]);
    }
  }
};

inline std::vector<double> to_std(const Vector& v) { return {v.begin(), v.end()}; }

inline Eigen::VectorXd to_eigen(const std::vector<double>& v) {
  return Eigen::Map<const Eigen::VectorXd>(v.data(), static_cast<Index>(v.size()));
}

inline Eigen::MatrixXd to_eigen(const std::vector<std::vector<double>>& rows) {
  Eigen::MatrixXd matrix(static_cast<Index>(rows.size()), static_cast<Index>(rows.front().size()));
  for (std::size_t i = 0; i < rows.size(); ++i) matrix.row(static_cast<Index>(i)) = to_eigen(rows[i]).transpose();
  return matrix;
}

/// The matrix of an operator, a product with a unit vector for each column.
inline Eigen::MatrixXd dense(const LinearOperator& A) {
  Eigen::MatrixXd matrix(A.size(), A.size());
  Vector column = Vector::Zero(A.size());  // entries that the operator does not know stay 0
  for (Index j = 0; j < A.size(); ++j) {
    A.apply(Vector::Unit(A.size(), j), column);
    matrix.col(j) = column.cast<double>();
  }
  return matrix;
}

/// |actual - expected| / |expected| in the Frobenius norm.
inline double matrix_error(const Eigen::MatrixXd& actual, const Eigen::MatrixXd& expected) {
  return relative_error(actual.reshaped(), expected.reshaped());
}

/// The gradient, the Hessian and the Gauss-Newton matrix by the naive reference, in double whatever the Scalar.
inline Eigen::VectorXd naive_gradient(const TinyProblem& problem) {
  return to_eigen(reference::gradient(problem.reference, problem.reference_theta))(problem.in_reference);
}
inline Eigen::MatrixXd naive_hessian(const TinyProblem& problem) {
  return to_eigen(reference::dense_hessian(problem.reference, problem.reference_theta))(problem.in_reference, problem.in_reference);
}
inline Eigen::MatrixXd naive_gauss_newton(const TinyProblem& problem) {
  return to_eigen(reference::dense_gauss_newton(problem.reference, problem.reference_theta))(problem.in_reference, problem.in_reference);
}

/// The rows and columns of `A` that belong to layer l: W_l, column by column, and then b_l.
inline Eigen::MatrixXd layer_block(const TinyProblem& problem, const Eigen::MatrixXd& A, int l) {
  const std::size_t W = 2 * static_cast<std::size_t>(l - 1);
  const Index offset = problem.mlp.layout().blocks()[W].offset;
  const Index size = problem.mlp.layout().blocks()[W].size + problem.mlp.layout().blocks()[W + 1].size;
  return A.block(offset, offset, size, size);
}

/// `A` with zeros where it couples different layers.
inline Eigen::MatrixXd layer_diagonal(const TinyProblem& problem, const Eigen::MatrixXd& A) {
  Eigen::MatrixXd result = Eigen::MatrixXd::Zero(A.rows(), A.cols());
  Index offset = 0;
  for (int l = 1; l <= problem.architecture.layers(); ++l) {
    const Eigen::MatrixXd block = layer_block(problem, A, l);
    result.block(offset, offset, block.rows(), block.cols()) = block;
    offset += block.rows();
  }
  return result;
}

/// All masks that choose something, of blocks that are not empty.
inline std::vector<BlockMask> every_mask(const TinyProblem& problem) {
  std::vector<BlockMask> masks;
  const BlockMask all = problem.all_blocks();
  for (unsigned choice = 1; choice < (1u << all.size()); ++choice) {
    BlockMask mask(all.size());
    bool has_empty = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
      mask[i] = (choice >> i & 1u) != 0;
      has_empty |= mask[i] && !all[i];
    }
    if (!has_empty) masks.push_back(mask);
  }
  return masks;
}

/// The diagonal of the projection P on the blocks `mask` chooses: 1 where theta is chosen, else 0.
inline Eigen::VectorXd projection(const TinyProblem& problem, const BlockMask& mask) {
  Eigen::VectorXd P = Eigen::VectorXd::Zero(problem.theta.size());
  for (std::size_t i = 0; i < mask.size(); ++i) {
    const Block& block = problem.mlp.layout().blocks()[i];
    if (mask[i]) P.segment(block.offset, block.size).setOnes();
  }
  return P;
}

/// Visits networks of every activation, with none to three hidden layers, with and without L2, each on a batch of `samples`.
template <class Visit>
void for_each_tiny_problem(Visit visit, Index samples = 5) {
  const std::vector<std::vector<Index>> shapes = {{4, 3}, {4, 5, 3}, {4, 5, 4, 3}, {3, 4, 3, 4, 2}};
  for (const Word<Activation>& activation : activation_words()) {
    for (const std::vector<Index>& widths : shapes) {
      for (const double l2 : {0.0, 0.1}) {
        TinyProblem problem(widths, activation.value, l2, samples);
        visit(problem);
      }
    }
  }
}

/// Visits networks with one logit for two classes, without biases, or both.
template <class Visit>
void for_each_reduced_problem(Visit visit) {
  visit(TinyProblem({4, 1}, Activation::sigmoid, 0));
  visit(TinyProblem({4, 5, 1}, Activation::sigmoid, 0.1));
  visit(TinyProblem({3, 4, 3, 1}, Activation::tanh, 0));
  visit(TinyProblem({.widths = {4, 3}, .bias = false}));
  visit(TinyProblem({.widths = {4, 5, 3}, .activation = Activation::tanh, .bias = false}, 0.1));
  visit(TinyProblem({.widths = {3, 4, 3, 2}, .activation = Activation::softplus, .bias = false}));
  visit(TinyProblem({.widths = {4, 5, 1}, .activation = Activation::relu, .bias = false}, 0.1));
}

}  // namespace igd::test
