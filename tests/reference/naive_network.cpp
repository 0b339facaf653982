// The dense matrices of the naive network.

#include "reference/naive_network.h"

namespace igd::reference {

template Dual<Dual<double>> loss(const Problem& problem, const std::vector<Dual<Dual<double>>>& theta);

Matrix dense_hessian(const Problem& problem, const Vector& theta) {
  const std::size_t n = theta.size();
  Matrix H(n, Vector(n));
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      std::vector<Dual<Dual<double>>> x(theta.begin(), theta.end());
      x[i].tangent.value = 1;
      x[j].value.tangent = 1;
      H[i][j] = loss(problem, x).tangent.tangent;
    }
  }
  return H;
}

Matrix dense_jacobian(const Problem& problem, const Vector& theta, const Vector& input) {
  Matrix J(static_cast<std::size_t>(problem.widths.back()), Vector(theta.size()));
  for (std::size_t j = 0; j < theta.size(); ++j) {
    Vector unit(theta.size());
    unit[j] = 1;
    const Vector column = tangents(logits(problem, moving(theta, unit), input));
    for (std::size_t k = 0; k < J.size(); ++k) J[k][j] = column[k];
  }
  return J;
}

Matrix dense_gauss_newton(const Problem& problem, const Vector& theta) {
  const std::size_t n = theta.size();
  Matrix G(n, Vector(n));
  for (const Vector& input : problem.inputs) {
    const Matrix J = dense_jacobian(problem, theta, input);
    const Vector p = softmax(logits(problem, theta, input));
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        double entry = 0;
        for (std::size_t k = 0; k < p.size(); ++k) {
          for (std::size_t m = 0; m < p.size(); ++m) entry += J[k][i] * ((k == m ? p[k] : 0.0) - p[k] * p[m]) * J[m][j];
        }
        G[i][j] += entry / static_cast<double>(problem.inputs.size());
      }
    }
  }
  for (const Layer& layer : layers(problem)) {
    for (std::size_t k = layer.first_weight; k < layer.first_bias; ++k) G[k][k] += problem.l2;
  }
  return G;
}

}  // namespace igd::reference
