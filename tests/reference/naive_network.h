#pragma once
// A multilayer perceptron with softmax cross-entropy and its derivatives, written for reading: one sample at a time, scalar loops.
// Shares nothing with the core, so that an error made there is not made here.
//   Gradient: reverse mode by hand, Rumelhart, Hinton & Williams (1986), Nature 323:533.
//   Hessian-vector product: tangent of the gradient, Pearlmutter (1994), Neural Computation 6:147.
//   Gauss-Newton matrix: Schraudolph (2002), Neural Computation 14:1723.

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "reference/dual.h"

namespace igd::reference {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;  ///< matrix[i][j] is row i, column j

/// A network and the batch it is evaluated on: a_0 = x, z_l = W_l a_{l-1} + b_l, a_l = f(z_l), logits z_L (no f on the last layer).
///
/// Precondition: at least two widths, at least one sample, every input of size widths.front(), every label in [0, widths.back()).
struct Problem {
  std::vector<int> widths;             ///< inputs, hidden layers (none: softmax regression), classes
  std::string activation = "sigmoid";  ///< f: "sigmoid", "tanh", "relu" or "softplus"; any other name is NaN everywhere
  double l2 = 0;                       ///< mu in (mu/2) sum_l |W_l|^2; biases are not decayed
  std::vector<Vector> inputs;          ///< one per sample
  std::vector<int> labels;             ///< class index per sample
};

/// Where layer l lies in theta. The packing: for l = 1..L first W_l, column by column, then b_l.
struct Layer {
  std::size_t outputs;       ///< n_l, rows of W_l
  std::size_t inputs;        ///< n_{l-1}, columns of W_l
  std::size_t first_weight;  ///< index of W_l(0, 0) in theta
  std::size_t first_bias;    ///< index of b_l(0) in theta

  std::size_t W(std::size_t i, std::size_t j) const { return first_weight + i + j * outputs; }
  std::size_t b(std::size_t i) const { return first_bias + i; }
};

inline std::vector<Layer> layers(const Problem& problem) {
  std::vector<Layer> result;
  std::size_t next = 0;
  for (std::size_t l = 1; l < problem.widths.size(); ++l) {
    const std::size_t outputs = static_cast<std::size_t>(problem.widths[l]);
    const std::size_t inputs = static_cast<std::size_t>(problem.widths[l - 1]);
    result.push_back({outputs, inputs, next, next + outputs * inputs});
    next += outputs * inputs + outputs;
  }
  return result;
}

/// n, the size of theta.
inline std::size_t parameter_count(const Problem& problem) {
  const Layer last = layers(problem).back();
  return last.first_bias + last.outputs;
}

/// 1 / (1 + exp(-z)), by the branch whose exponential cannot overflow.
template <class T>
T sigmoid(const T& z) {
  using std::exp;
  if (z < T(0.0)) return exp(z) / (T(1.0) + exp(z));
  return T(1.0) / (T(1.0) + exp(-z));
}

/// f(z).
template <class T>
T activate(const std::string& activation, const T& z) {
  using std::exp, std::log1p, std::tanh;
  if (activation == "sigmoid") return sigmoid(z);
  if (activation == "tanh") return tanh(z);
  if (activation == "relu") return z > T(0.0) ? z : T(0.0);
  if (activation == "softplus") return z > T(0.0) ? z + log1p(exp(-z)) : log1p(exp(z));
  return T(std::numeric_limits<double>::quiet_NaN());
}

/// f'(z), in forms that keep their relative accuracy where f saturates; relu'(0) = 0.
template <class T>
T activation_derivative(const std::string& activation, const T& z) {
  if (activation == "sigmoid") return sigmoid(z) * sigmoid(-z);
  if (activation == "tanh") return T(4.0) * sigmoid(T(2.0) * z) * sigmoid(T(-2.0) * z);
  if (activation == "relu") return z > T(0.0) ? T(1.0) : T(0.0);
  if (activation == "softplus") return sigmoid(z);
  return T(std::numeric_limits<double>::quiet_NaN());
}

/// What one sample leaves behind in every layer.
template <class T>
struct ForwardPass {
  std::vector<std::vector<T>> a;  ///< a[l], l = 0..L-1: a[0] is the input
  std::vector<std::vector<T>> z;  ///< z[l-1] is the pre-activation z_l, l = 1..L: z.back() holds the logits
};

/// The network at `theta` (size n) on the one sample `input`.
template <class T>
ForwardPass<T> forward(const Problem& problem, const std::vector<T>& theta, const Vector& input) {
  ForwardPass<T> pass;
  std::vector<T> a(input.begin(), input.end());
  for (const Layer& layer : layers(problem)) {
    std::vector<T> z(layer.outputs);
    for (std::size_t i = 0; i < layer.outputs; ++i) {
      z[i] = theta[layer.b(i)];
      for (std::size_t j = 0; j < layer.inputs; ++j) z[i] += theta[layer.W(i, j)] * a[j];
    }
    pass.a.push_back(a);
    pass.z.push_back(z);
    a.clear();
    for (const T& z_i : z) a.push_back(activate(problem.activation, z_i));
  }
  return pass;
}

/// z_L for the one sample `input`, size widths.back().
template <class T>
std::vector<T> logits(const Problem& problem, const std::vector<T>& theta, const Vector& input) {
  return forward(problem, theta, input).z.back();
}

/// log sum_k exp(z_k), shifted by the largest z_k so that nothing overflows.
template <class T>
T log_sum_exp(const std::vector<T>& z) {
  using std::exp, std::log;
  T largest = z.front();
  for (const T& z_k : z) {
    if (largest < z_k) largest = z_k;
  }
  T sum(0.0);
  for (const T& z_k : z) sum += exp(z_k - largest);
  return largest + log(sum);
}

/// exp(z_k) / sum_m exp(z_m) for every k.
template <class T>
std::vector<T> softmax(const std::vector<T>& z) {
  using std::exp;
  const T normaliser = log_sum_exp(z);
  std::vector<T> p;
  for (const T& z_k : z) p.push_back(exp(z_k - normaliser));
  return p;
}

/// Mean over the batch (1/N) of logsumexp(z_L) - z_L[label], plus (mu/2) sum_l |W_l|^2.
template <class T>
T loss(const Problem& problem, const std::vector<T>& theta) {
  T cross_entropy(0.0);
  for (std::size_t n = 0; n < problem.inputs.size(); ++n) {
    const std::vector<T> z = logits(problem, theta, problem.inputs[n]);
    cross_entropy += log_sum_exp(z) - z[static_cast<std::size_t>(problem.labels[n])];
  }
  T squares(0.0);
  for (const Layer& layer : layers(problem)) {
    for (std::size_t k = layer.first_weight; k < layer.first_bias; ++k) squares += theta[k] * theta[k];
  }
  return cross_entropy / T(static_cast<double>(problem.inputs.size())) + T(problem.l2 / 2) * squares;
}

/// `sum` += J'u, where J = dz_L/dtheta (classes x n) on the sample that left `pass`; `u` has one entry per class.
template <class T>
void add_backward(const Problem& problem, const std::vector<T>& theta, const ForwardPass<T>& pass, std::vector<T> u, std::vector<T>& sum) {
  const std::vector<Layer> all = layers(problem);
  for (std::size_t l = all.size(); l-- > 0;) {
    const Layer& layer = all[l];
    for (std::size_t i = 0; i < layer.outputs; ++i) {
      sum[layer.b(i)] += u[i];
      for (std::size_t j = 0; j < layer.inputs; ++j) sum[layer.W(i, j)] += u[i] * pass.a[l][j];
    }
    if (l == 0) return;
    std::vector<T> below(layer.inputs);
    for (std::size_t j = 0; j < layer.inputs; ++j) {
      for (std::size_t i = 0; i < layer.outputs; ++i) below[j] += theta[layer.W(i, j)] * u[i];
      below[j] *= activation_derivative(problem.activation, pass.z[l - 1][j]);
    }
    u = below;
  }
}

/// `sum` += mu v on the weights, nothing on the biases.
template <class T>
void add_decay(const Problem& problem, const std::vector<T>& v, std::vector<T>& sum) {
  for (const Layer& layer : layers(problem)) {
    for (std::size_t k = layer.first_weight; k < layer.first_bias; ++k) sum[k] += T(problem.l2) * v[k];
  }
}

/// The gradient of `loss`, by hand-written reverse mode.
template <class T>
std::vector<T> gradient(const Problem& problem, const std::vector<T>& theta) {
  std::vector<T> result(theta.size());
  for (std::size_t n = 0; n < problem.inputs.size(); ++n) {
    const ForwardPass<T> pass = forward(problem, theta, problem.inputs[n]);
    std::vector<T> u = softmax(pass.z.back());
    u[static_cast<std::size_t>(problem.labels[n])] -= T(1.0);
    for (T& u_k : u) u_k /= T(static_cast<double>(problem.inputs.size()));
    add_backward(problem, theta, pass, u, result);
  }
  add_decay(problem, theta, result);
  return result;
}

/// The point `theta` moving along `v`: its image under any function of the network has the derivative along v as tangent.
inline std::vector<Dual<double>> moving(const Vector& theta, const Vector& v) {
  std::vector<Dual<double>> result;
  for (std::size_t k = 0; k < theta.size(); ++k) result.emplace_back(theta[k], v[k]);
  return result;
}

inline Vector tangents(const std::vector<Dual<double>>& x) {
  Vector result;
  for (const Dual<double>& x_k : x) result.push_back(x_k.tangent);
  return result;
}

/// H v, H the Hessian of `loss` at `theta`: the tangent of `gradient`.
inline Vector hessian_vector_product(const Problem& problem, const Vector& theta, const Vector& v) {
  return tangents(gradient(problem, moving(theta, v)));
}

/// (diag(p) - p p') t, the Hessian of one sample's cross-entropy with respect to its logits, times t.
inline Vector softmax_curvature_product(const Vector& p, const Vector& t) {
  double mean = 0;
  for (std::size_t k = 0; k < p.size(); ++k) mean += p[k] * t[k];
  Vector result;
  for (std::size_t k = 0; k < p.size(); ++k) result.push_back(p[k] * (t[k] - mean));
  return result;
}

/// G v, G = (1/N) sum_n J_n'(diag(p_n) - p_n p_n') J_n + mu on the weights: J v by duals, J' by the rows of J, each by reverse mode.
inline Vector gauss_newton_vector_product(const Problem& problem, const Vector& theta, const Vector& v) {
  Vector result(theta.size());
  for (const Vector& input : problem.inputs) {
    const ForwardPass<double> pass = forward(problem, theta, input);
    const Vector Jv = tangents(logits(problem, moving(theta, v), input));
    const Vector u = softmax_curvature_product(softmax(pass.z.back()), Jv);
    for (std::size_t k = 0; k < u.size(); ++k) {
      Vector unit(u.size());
      unit[k] = 1;
      Vector row(theta.size());  // row k of J
      add_backward(problem, theta, pass, unit, row);
      for (std::size_t i = 0; i < theta.size(); ++i) result[i] += row[i] * u[k] / static_cast<double>(problem.inputs.size());
    }
  }
  add_decay(problem, v, result);
  return result;
}

/// The second derivatives that `dense_hessian` asks for; made once, in naive_network.cpp, which every build optimises.
extern template Dual<Dual<double>> loss(const Problem& problem, const std::vector<Dual<Dual<double>>>& theta);

/// H, n x n, from nested duals of `loss` alone: n^2 evaluations that use no derivative written in this file.
Matrix dense_hessian(const Problem& problem, const Vector& theta);

/// J = dz_L/dtheta on the one sample `input`, classes x n, its columns by duals (where `gauss_newton_vector_product` uses rows).
Matrix dense_jacobian(const Problem& problem, const Vector& theta, const Vector& input);

/// G, n x n, summed entry by entry from dense Jacobians.
Matrix dense_gauss_newton(const Problem& problem, const Vector& theta);

}  // namespace igd::reference
