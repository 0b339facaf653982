#include "curvature/linearization.h"

#include "linalg/flush_tiny.h"
#include "linalg/products.h"

namespace igd {

void forward_tangent(const Linearization& at, const BlockMask& mask, const Vector& v, Tangents& tangents) {
  const ParameterLayout& layout = at.mlp->layout();
  const int L = at.mlp->architecture().layers();
  const int first = first_chosen_layer(mask);
  tangents.a.resize(at.pass->a.size());

  for (int l = first; l <= L; ++l) {
    const std::size_t i = static_cast<std::size_t>(l);
    Matrix& z = tangents.z[i];
    if (l > first) {
      set_AB(z, layout.W(*at.theta, l), tangents.a[i - 1]);
      if (ParameterLayout::chooses_W(mask, l)) add_AB(z, layout.W(v, l), at.pass->a[i - 1]);
    }
    if (ParameterLayout::chooses_b(mask, l)) add_to_columns(z, layout.b(v, l));
    if (l < L) tangents.a[i] = at.pass->slope[i].cwiseProduct(z).unaryExpr(FlushTiny());
  }
}

}  // namespace igd
