#include "curvature/pre_activation_hessian.h"

#include "linalg/products.h"

namespace igd {

namespace {

/// f''(z_l) o dL/da_l of the mean loss, D / N, for example `n`.
Vector residual(const Linearization& at, std::size_t l, Index n) {
  const Matrix a = at.pass->a[l].col(n);
  const Matrix slope = at.pass->slope[l].col(n);
  Matrix bend;
  activation_bend(at.mlp->architecture().activation, a, slope, bend);
  return bend.cwiseProduct(at.pass->e[l].col(n));
}

/// The same for every example.
void set_residuals(const Linearization& at, std::size_t l, Matrix& residuals) {
  activation_bend(at.mlp->architecture().activation, at.pass->a[l], at.pass->slope[l], residuals);
  residuals.array() *= at.pass->e[l].array();
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
    if (terms == Terms::hessian) H.diagonal() += examples * residual(at, i, n);
  }
  return H;
}

Matrix mean_pre_activation_hessian(const Linearization& at, int l, Terms terms) {
  const Index examples = at.pass->a[0].cols();
  Matrix sum = pre_activation_hessian(at, l, 0, terms);
  for (Index n = 1; n < examples; ++n) sum += pre_activation_hessian(at, l, n, terms);
  return sum / static_cast<Scalar>(examples);
}

void average_pre_activation_hessians(const Linearization& at, int first, Terms terms, std::vector<Matrix>& averages,
                                     AveragingSpace& space) {
  const std::size_t L = static_cast<std::size_t>(at.mlp->architecture().layers());
  const Matrix& p = at.pass->probabilities;
  const Scalar share = 1 / static_cast<Scalar>(p.cols());
  averages.resize(L + 1);
  set_ABt(averages[L], p, p);
  averages[L] *= -share;
  averages[L].diagonal() += share * p.rowwise().sum();
  for (std::vector<Matrix>* matrices : {&space.HW, &space.slopes, &space.residual}) matrices->resize(L + 1);
  for (std::size_t i = L - 1; i >= static_cast<std::size_t>(first); --i) {
    const auto W = at.mlp->layout().W(*at.theta, static_cast<int>(i) + 1);
    set_AB(space.HW[i], averages[i + 1], W);
    set_AtB(averages[i], W, space.HW[i]);
    set_ABt(space.slopes[i], at.pass->slope[i], at.pass->slope[i]);
    averages[i].array() *= share * space.slopes[i].array();
    if (terms == Terms::hessian) {
      set_residuals(at, i, space.residual[i]);
      averages[i].diagonal() += space.residual[i].rowwise().sum();
    }
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
