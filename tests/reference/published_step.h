#pragma once
// One step of "implicit gradient descent" as the 2020 project jimmyjib/implicit-gradient-descent took it on MNIST, mistakes and all, for a
// network of one hidden layer. Written from what its code computes, not from what its report says:
//   - the curvature of the logits is the number |p - y|^2, averaged over the batch, in every entry (meant: an outer product);
//   - that of the hidden layer is W2' H3 W2 times the number |f'(z)|^2, averaged, in every entry (meant: f'(z) f'(z)' elementwise);
//   - column j of W2 has a system of its own, with the curvature times the mean of a_j^2;
//   - the systems are (I - lr H) d = lr g (meant: I + lr H), and d is multiplied by lr once more; W1 is stepped explicitly.

#include <cstddef>

#include "reference/naive_network.h"

namespace igd::reference {

inline double dot(const Vector& x, const Vector& y) {
  double sum = 0;
  for (std::size_t k = 0; k < x.size(); ++k) sum += x[k] * y[k];
  return sum;
}

inline Vector product(const Matrix& A, const Vector& x) {
  Vector result;
  for (const Vector& row : A) result.push_back(dot(row, x));
  return result;
}

/// x + factor * y.
inline Vector sum(Vector x, double factor, const Vector& y) {
  for (std::size_t k = 0; k < x.size(); ++k) x[k] += factor * y[k];
  return x;
}

/// A x = b by conjugate gradients from x = 0 until |b - A x| <= 1e-5 |b|, the solver and the tolerance of the project.
inline Vector published_solve(const Matrix& A, const Vector& b) {
  Vector x(b.size());
  Vector r = b;
  Vector p = b;
  for (std::size_t iteration = 0; iteration < 10 * b.size() && dot(r, r) > 1e-10 * dot(b, b); ++iteration) {
    const Vector Ap = product(A, p);
    const double before = dot(r, r);
    const double length = before / dot(p, Ap);
    x = sum(x, length, p);
    r = sum(r, -length, Ap);
    p = sum(r, dot(r, r) / before, p);
  }
  return x;
}

/// The averages the step is made of.
struct PublishedCurvature {
  Matrix H3;             ///< of the logits
  Matrix H2;             ///< of the hidden pre-activations
  Vector input_squares;  ///< the mean of a_j^2, one per hidden unit
};

/// Precondition: one hidden layer.
inline PublishedCurvature published_curvature(const Problem& problem, const Vector& theta) {
  const Layer output = layers(problem)[1];
  const double share = 1 / static_cast<double>(problem.inputs.size());
  double residuals = 0;
  double slopes = 0;
  Vector input_squares(output.inputs);
  for (std::size_t n = 0; n < problem.inputs.size(); ++n) {
    const ForwardPass<double> pass = forward(problem, theta, problem.inputs[n]);
    Vector residual = softmax(pass.z[1]);
    residual[static_cast<std::size_t>(problem.labels[n])] -= 1;
    residuals += share * dot(residual, residual);
    for (std::size_t j = 0; j < output.inputs; ++j) {
      const double slope = activation_derivative(problem.activation, pass.z[0][j]);
      slopes += share * slope * slope;
      input_squares[j] += share * pass.a[1][j] * pass.a[1][j];
    }
  }
  PublishedCurvature result{Matrix(output.outputs, Vector(output.outputs, residuals)), Matrix(output.inputs, Vector(output.inputs)),
                            input_squares};
  for (std::size_t i = 0; i < output.inputs; ++i) {
    for (std::size_t j = 0; j < output.inputs; ++j) {
      for (std::size_t k = 0; k < output.outputs; ++k) {
        for (std::size_t m = 0; m < output.outputs; ++m) {
          result.H2[i][j] += slopes * theta[output.W(k, i)] * result.H3[k][m] * theta[output.W(m, j)];
        }
      }
    }
  }
  return result;
}

/// What the step adds to theta. Precondition: one hidden layer, no L2.
inline Vector published_step(const Problem& problem, const Vector& theta, double lr) {
  const Layer hidden = layers(problem)[0];
  const Layer output = layers(problem)[1];
  const PublishedCurvature curvature = published_curvature(problem, theta);
  const Vector g = gradient(problem, theta);

  Vector step(theta.size());
  for (std::size_t k = hidden.first_weight; k < hidden.first_bias; ++k) step[k] = -lr * g[k];

  // -lr d on the entries from `first` on, one per row of H, with (I - lr scale H) d = lr g.
  const auto solve = [&](std::size_t first, const Matrix& H, double scale) {
    Matrix A = H;
    Vector right_side;
    for (std::size_t i = 0; i < A.size(); ++i) {
      for (double& A_ij : A[i]) A_ij *= -lr * scale;
      A[i][i] += 1;
      right_side.push_back(lr * g[first + i]);
    }
    const Vector d = published_solve(A, right_side);
    for (std::size_t i = 0; i < d.size(); ++i) step[first + i] = -lr * d[i];
  };
  solve(hidden.first_bias, curvature.H2, 1);
  for (std::size_t j = 0; j < output.inputs; ++j) solve(output.W(0, j), curvature.H3, curvature.input_squares[j]);
  solve(output.first_bias, curvature.H3, 1);
  return step;
}

}  // namespace igd::reference
