#include "curvature/gauss_newton.h"

#include "linalg/flush_tiny.h"
#include "linalg/products.h"
#include "network/loss.h"

namespace igd {

// v -> J v -> S J v / N -> J' S J v / N.
const Matrix& GaussNewtonOperator::pull_back(const Vector& v, Vector& product) const {
  const ParameterLayout& layout = at_.mlp->layout();
  const std::size_t L = static_cast<std::size_t>(layout.layers());
  const std::size_t first = static_cast<std::size_t>(first_chosen_layer(mask_));
  u_.resize(L + 1);
  cross_entropy_hessian_product(at_.pass->probabilities, tangents_.z[L], u_[L]);

  for (std::size_t i = L;; --i) {
    const int l = static_cast<int>(i);
    if (ParameterLayout::chooses_b(mask_, l)) set_row_sums(layout.b(product, l), u_[i]);
    if (i == first) return u_[i];
    if (ParameterLayout::chooses_W(mask_, l)) {
      auto W = layout.W(product, l);
      set_ABt(W, u_[i], at_.pass->a[i - 1]);
      if (at_.l2 > 0) W += static_cast<Scalar>(at_.l2) * layout.W(v, l);
    }
    set_AtB(u_[i - 1], layout.W(*at_.theta, l), u_[i]);
    u_[i - 1] = u_[i - 1].cwiseProduct(at_.pass->slope[i - 1]).unaryExpr(FlushTiny());
  }
}

}  // namespace igd
