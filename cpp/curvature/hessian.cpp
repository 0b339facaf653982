#include "curvature/hessian.h"

#include "linalg/flush_tiny.h"
#include "linalg/products.h"
#include "network/loss.h"

namespace igd {

void HessianOperator::linearize(const Linearization& at) {
  CurvatureOperator::linearize(at);
  const Architecture& architecture = at_.mlp->architecture();
  residual_.resize(at_.pass->a.size());
  for (int l = first_chosen_layer(mask_); l < architecture.layers(); ++l) {
    const std::size_t i = static_cast<std::size_t>(l);
    activation_bend(architecture.activation, at_.pass->a[i], at_.pass->slope[i], residual_[i]);
    residual_[i] = residual_[i].cwiseProduct(at_.pass->e[i]).unaryExpr(FlushTiny());
  }
}

// Forward as for J v; backward the derivative of back-propagation itself:
//   R delta_{l-1} = (V_l' delta_l + W_l' R delta_l) o f'(z_{l-1}) + dL/da_{l-1} o f''(z_{l-1}) o R z_{l-1}
//   (H v)_{W_l}   = R delta_l a_{l-1}' + delta_l (R a_{l-1})' + l2 V_l,   (H v)_{b_l} = sum over the batch of R delta_l
const Matrix& HessianOperator::pull_back(const Vector& v, Vector& product) const {
  const ParameterLayout& layout = at_.mlp->layout();
  const std::size_t L = static_cast<std::size_t>(layout.layers());
  const std::size_t first = static_cast<std::size_t>(first_chosen_layer(mask_));
  rdelta_.resize(L + 1);
  cross_entropy_hessian_product(at_.pass->probabilities, tangents_.z[L], rdelta_[L]);

  for (std::size_t i = L;; --i) {
    const int l = static_cast<int>(i);
    if (ParameterLayout::chooses_b(mask_, l)) set_row_sums(layout.b(product, l), rdelta_[i]);
    if (i == first) return rdelta_[i];
    const bool chosen = ParameterLayout::chooses_W(mask_, l);
    if (chosen) {
      auto W = layout.W(product, l);
      set_ABt(W, rdelta_[i], at_.pass->a[i - 1]);
      add_ABt(W, at_.pass->delta[i], tangents_.a[i - 1]);
      if (at_.l2 > 0) W += static_cast<Scalar>(at_.l2) * layout.W(v, l);
    }
    set_AtB(rdelta_[i - 1], layout.W(*at_.theta, l), rdelta_[i]);
    if (chosen) add_AtB(rdelta_[i - 1], layout.W(v, l), at_.pass->delta[i]);
    rdelta_[i - 1] = (rdelta_[i - 1].array() * at_.pass->slope[i - 1].array() + residual_[i - 1].array() * tangents_.z[i - 1].array())
                         .unaryExpr(FlushTiny());
  }
}

}  // namespace igd
