#include "curvature/pre_activation_hessian.h"

#include "linalg/products.h"

namespace igd {

namespace {

/// f''(z_l) o dL/da_l of the mean loss, D / N, for `count` examples from number `n` on.
Matrix residual(const Linearization& at, std::size_t l, Index n, Index count) {
  const Matrix a = at.pass->a[l].middleCols(n, count);
  const Matrix slope = at.pass->slope[l].middleCols(n, count);
  Matrix bend;
  activation_bend(at.mlp->architecture().activation, a, slope, bend);
  return bend.cwiseProduct(at.pass->e[l].middleCols(n, count));
}

}  // namespace

Matrix pre_activation_hessian(const Linearization& at, int l, Index n, Terms terms) {
  const int L = at.mlp->architecture().layers();
  const auto examples = static_cast<Scalar>(at.pass->a[0].cols());
  const Matrix p = at.pass->probabilities.col(n);
  Matrix H;
  Matrix HWF;
  set_ABt(H, p, p);
  H = -H;
  H.diagonal() += p.col(0);
  for (int k = L - 1; k >= l; --k) {
    const std::size_t i = static_cast<std::size_t>(k);
    Matrix WF = at.mlp->layout().W(*at.theta, k + 1);
    WF.array().rowwise() *= at.pass->slope[i].col(n).transpose().array();
    set_AB(HWF, H, WF);
    set_AtB(H, WF, HWF);
    if (terms == Terms::hessian) H.diagonal() += examples * residual(at, i, n, 1).col(0);
  }
  return H;
}

Matrix mean_pre_activation_hessian(const Linearization& at, int l, Terms terms) {
  const Index examples = at.pass->a[0].cols();
  Matrix sum = pre_activation_hessian(at, l, 0, terms);
  for (Index n = 1; n < examples; ++n) sum += pre_activation_hessian(at, l, n, terms);
  return sum / static_cast<Scalar>(examples);
}

void average_pre_activation_hessians(const Linearization& at, int first, Terms terms, std::vector<Matrix>& averages) {
  const std::size_t L = static_cast<std::size_t>(at.mlp->architecture().layers());
  const Matrix& p = at.pass->probabilities;
  const Scalar share = 1 / static_cast<Scalar>(p.cols());
  averages.resize(L + 1);
  set_ABt(averages[L], p, p);
  averages[L] *= -share;
  averages[L].diagonal() += share * p.rowwise().sum();
  Matrix HW;
  Matrix slopes;
  for (std::size_t i = L - 1; i >= static_cast<std::size_t>(first); --i) {
    const auto W = at.mlp->layout().W(*at.theta, static_cast<int>(i) + 1);
    set_AB(HW, averages[i + 1], W);
    set_AtB(averages[i], W, HW);
    set_ABt(slopes, at.pass->slope[i], at.pass->slope[i]);
    averages[i].array() *= share * slopes.array();
    if (terms == Terms::hessian) averages[i].diagonal() += residual(at, i, 0, p.cols()).rowwise().sum();
  }
}

double averaged_cost(const Architecture& architecture, int first, Index batch) {
  const int L = architecture.layers();
  const auto width = [&architecture](int l) { return static_cast<double>(architecture.width(l)); };
  double cost = width(L) * width(L) * static_cast<double>(batch);
  for (int l = first; l < L; ++l) {
    cost += width(l) * width(l + 1) * (width(l) + width(l + 1)) + width(l) * width(l) * static_cast<double>(batch);
  }
  return cost;
}

}  // namespace igd
