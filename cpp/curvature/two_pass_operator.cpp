#include "curvature/two_pass_operator.h"

#include "linalg/products.h"
#include "network/cost.h"

namespace igd {

void TwoPassOperator::apply(const Vector& v, Vector& product) const {
  const ParameterLayout& layout = at_.mlp->layout();
  const int f = first_chosen_layer(mask_);
  const std::size_t i = static_cast<std::size_t>(f);
  const bool chosen = ParameterLayout::chooses_W(mask_, f);
  product.resize(size());
  tangents_.z.resize(at_.pass->a.size());
  if (chosen) {
    set_AB(tangents_.z[i], layout.W(v, f), at_.pass->a[i - 1]);
  } else {
    tangents_.z[i].setZero(at_.pass->a[i].rows(), at_.pass->a[i].cols());
  }
  const Matrix& R = pass_through(v, product);
  if (!chosen) return;
  auto W = layout.W(product, f);
  set_ABt(W, R, at_.pass->a[i - 1]);
  if (at_.l2 > 0) W += static_cast<Scalar>(at_.l2) * layout.W(v, f);
}

const Matrix& TwoPassOperator::apply_above(const MatrixView& image, const Vector& v, Vector& product) const {
  tangents_.z.resize(at_.pass->a.size());
  tangents_.z[static_cast<std::size_t>(first_chosen_layer(mask_))] = image;
  return pass_through(v, product);
}

const Matrix& TwoPassOperator::pass_through(const Vector& v, Vector& product) const {
  forward_tangent(at_, mask_, v, tangents_);
  return pull_back(v, product);
}

double TwoPassOperator::cost() const {
  const int f = first_chosen_layer(mask_);
  const double images = 2.0 * ParameterLayout::chooses_W(mask_, f);
  return cost_above() + images * layer_cost(at_.mlp->architecture(), f, at_.pass->a[0].cols());
}

double TwoPassOperator::cost_above() const {
  const Architecture& architecture = at_.mlp->architecture();
  double cost = 0;
  for (int l = first_chosen_layer(mask_) + 1; l <= architecture.layers(); ++l) {
    const bool chosen = ParameterLayout::chooses_W(mask_, l);
    const int products = 1 + chosen + products_back(chosen);
    cost += products * layer_cost(architecture, l, at_.pass->a[0].cols());
  }
  return cost;
}

}  // namespace igd
