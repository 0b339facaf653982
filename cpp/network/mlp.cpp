#include "network/mlp.h"

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

void Mlp::forward(const Vector& theta, Pass& pass) const {
  const int L = architecture_.layers();
  for (int l = 1; l <= L; ++l) {
    Matrix& z = pass.a[static_cast<std::size_t>(l)];
    z.noalias() = layout_.W(theta, l) * pass.a[static_cast<std::size_t>(l - 1)];
    z.colwise() += layout_.b(theta, l);
    if (l < L) activate(architecture_.activation, z);
  }
}

double Mlp::backward(const Vector& theta, std::span<const std::uint8_t> labels, double l2, Pass& pass, Vector& gradient) const {
  const std::size_t L = static_cast<std::size_t>(architecture_.layers());
  gradient.resize(layout_.size());
  double loss = softmax_cross_entropy(pass.a[L], labels, pass.probabilities);
  softmax_gradient(pass.probabilities, labels, pass.delta[L]);

  for (std::size_t i = L; i >= 1; --i) {
    const int l = static_cast<int>(i);
    const auto W = layout_.W(theta, l);
    auto dW = layout_.W(gradient, l);
    dW.noalias() = pass.delta[i] * pass.a[i - 1].transpose();
    layout_.b(gradient, l) = pass.delta[i].rowwise().sum();
    if (l2 > 0) {
      dW += static_cast<Scalar>(l2) * W;
      loss += l2 / 2 * static_cast<double>(W.squaredNorm());
    }
    if (i == 1) break;
    pass.e[i - 1].noalias() = W.transpose() * pass.delta[i];
    activation_slope(architecture_.activation, pass.a[i - 1], pass.slope[i - 1]);
    pass.delta[i - 1] = pass.e[i - 1].cwiseProduct(pass.slope[i - 1]);
  }
  return loss;
}

}  // namespace igd
