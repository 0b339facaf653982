#include "network/mlp.h"

#include "linalg/flush_tiny.h"
#include "linalg/products.h"
#include "network/loss.h"

namespace igd {

Pass Mlp::make_pass() const {
  const std::size_t entries = architecture_.widths.size();
  return {.a = std::vector<Matrix>(entries),
          .slope = std::vector<Matrix>(entries),
          .e = std::vector<Matrix>(entries),
          .delta = std::vector<Matrix>(entries),
          .probabilities = {}};
}

void Mlp::forward(const Vector& theta, Pass& pass, int first) const {
  const int L = architecture_.layers();
  for (int l = first; l <= L; ++l) {
    Matrix& z = pass.a[static_cast<std::size_t>(l)];
    const Matrix& inputs = pass.a[static_cast<std::size_t>(l - 1)];
    if (layout_.has_bias()) {
      set_columns(z, layout_.b(theta, l), inputs.cols());
    } else {
      z.setZero(architecture_.width(l), inputs.cols());
    }
    add_AB(z, layout_.W(theta, l), inputs);
    if (l < L) activate(architecture_.activation, z);
  }
}

double Mlp::loss(const Vector& theta, std::span<const std::uint8_t> labels, double l2, Pass& pass) const {
  return penalized(cross_entropy(pass.a.back(), labels, pass.probabilities), theta, l2);
}

double Mlp::penalized(double loss, const Vector& theta, double l2) const {
  if (l2 > 0) {
    for (int l = architecture_.layers(); l >= 1; --l) loss += l2 / 2 * static_cast<double>(layout_.W(theta, l).squaredNorm());
  }
  return loss;
}

void Mlp::backward(const Vector& theta, std::span<const std::uint8_t> labels, double l2, const BlockMask& mask, Pass& pass,
                   Vector& gradient) const {
  const std::size_t first = static_cast<std::size_t>(first_chosen_layer(mask));
  cross_entropy_gradient(pass.probabilities, labels, pass.delta.back());
  for (std::size_t i = static_cast<std::size_t>(architecture_.layers());; --i) {
    const int l = static_cast<int>(i);
    if (ParameterLayout::chooses_W(mask, l)) {
      auto dW = layout_.W(gradient, l);
      set_ABt(dW, pass.delta[i], pass.a[i - 1]);
      if (l2 > 0) dW += static_cast<Scalar>(l2) * layout_.W(theta, l);
    }
    if (ParameterLayout::chooses_b(mask, l) && layout_.has_bias()) set_row_sums(layout_.b(gradient, l), pass.delta[i]);
    if (i == first) break;
    set_AtB(pass.e[i - 1], layout_.W(theta, l), pass.delta[i]);
    activation_slope(architecture_.activation, pass.a[i - 1], pass.slope[i - 1]);
    pass.delta[i - 1] = pass.e[i - 1].cwiseProduct(pass.slope[i - 1]).unaryExpr(FlushTiny());
  }
}

}  // namespace igd
