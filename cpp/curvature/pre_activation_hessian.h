#pragma once
// Hessian back-propagation: the second derivative of the loss in the pre-activations z_l, handed down from layer to layer,
//   H_L = diag(p) - p p',   H_l = F W_{l+1}' H_{l+1} W_{l+1} F + D,   F = diag f'(z_l), D = diag(f''(z_l) o dL/da_l).
//   Botev, Ritter & Barber (2017), "Practical Gauss-Newton optimisation for deep learning", eq. 8 and appendix A; without D, which is
//   the curvature of the activations, the recursion of the Gauss-Newton matrix. Martens & Grosse (2015) and Dangel et al. (2020) build on
//   it.
// For one example H_l x a a' (a = a_{l-1}) is exactly the block of W_l in the Hessian, H_l that of b_l; a batch's blocks are averages of
// these.

#include "curvature/linearization.h"

namespace igd {

/// Which terms the recursion keeps.
enum class Terms { gauss_newton, hessian };

/// H_l of example `n` of the batch, n_l x n_l, exact; 1 <= l <= L. Cost: products of n_k x n_k matrices for every layer k above l.
Matrix pre_activation_hessian(const Linearization& at, int l, Index n, Terms terms);

/// The mean of that over the batch: exactly the block of b_l.
Matrix mean_pre_activation_hessian(const Linearization& at, int l, Terms terms);

/// Work space of the recursion on averages, for every layer: kept by the caller, it makes the next call allocate nothing.
struct AveragingSpace {
  std::vector<Matrix> HW;        ///< n_{l+1} x n_l
  std::vector<Matrix> slopes;    ///< n_l x n_l
  std::vector<Matrix> residual;  ///< n_l x N
};

/// The recursion on averages, entry l the n_l x n_l matrix for first <= l <= L (others stay empty): what is handed down is the batch's
/// mean, as if it did not vary together with f'(z): H_l = W' H_{l+1} W o mean(f' f'') + diag mean(D). Exact in layer L, for one example,
/// and where f' is the same for all; Botev et al. call it KFRA. Cost: averaged_cost.
void average_pre_activation_hessians(const Linearization& at, int first, Terms terms, std::vector<Matrix>& averages, AveragingSpace& space);

/// The same where it is asked for once.
inline void average_pre_activation_hessians(const Linearization& at, int first, Terms terms, std::vector<Matrix>& averages) {
  AveragingSpace space;
  average_pre_activation_hessians(at, first, terms, averages, space);
}

/// The multiply-adds of that.
double averaged_cost(const Architecture& architecture, int first, Index batch);

}  // namespace igd
