#include "curvature/layerwise.h"

#include "linalg/products.h"
#include "network/cost.h"
#include "network/loss.h"

namespace igd {

void LayerwiseOperator::linearize(const Linearization& at) {
  CurvatureOperator::linearize(at);
  const int first = first_chosen_layer(mask_);
  tangents_.resize(at.pass->a.size());
  products_.resize(at.pass->a.size());
  if (averaging_ == Averaging::averaged) {
    average_pre_activation_hessians(at, first, terms_, averages_, space_);
    return;
  }
  const Architecture& architecture = at.mlp->architecture();
  residual_.resize(at.pass->a.size());
  for (int l = first; l < architecture.layers() && terms_ == Terms::hessian; ++l) {
    const std::size_t i = static_cast<std::size_t>(l);
    activation_bend(architecture.activation, at.pass->a[i], at.pass->slope[i], residual_[i]);
    residual_[i].array() *= at.pass->e[i].array();
  }
}

void LayerwiseOperator::apply(const Vector& v, Vector& product) const {
  const ParameterLayout& layout = at_.mlp->layout();
  product.resize(size());
  for (int l = first_chosen_layer(mask_); l <= layout.layers(); ++l) {
    const bool W_chosen = ParameterLayout::chooses_W(mask_, l);
    const bool b_chosen = ParameterLayout::chooses_b(mask_, l);
    if (!W_chosen && !b_chosen) continue;
    const std::size_t i = static_cast<std::size_t>(l);
    const Matrix& a = at_.pass->a[i - 1];
    Matrix& t = tangents_[i];
    Matrix& Ht = products_[i];
    if (W_chosen) {
      set_AB(t, layout.W(v, l), a);
    } else {
      t.setZero(at_.mlp->architecture().width(l), a.cols());
    }
    if (b_chosen) add_to_columns(t, layout.b(v, l));
    if (averaging_ == Averaging::averaged) {
      set_AB(Ht, averages_[i], t);
      Ht /= static_cast<Scalar>(a.cols());
    } else {
      multiply_per_example(l);
    }
    if (W_chosen) {
      auto W = layout.W(product, l);
      set_ABt(W, Ht, a);
      if (at_.l2 > 0) W += static_cast<Scalar>(at_.l2) * layout.W(v, l);
    }
    if (b_chosen) set_row_sums(layout.b(product, l), Ht);
  }
}

void LayerwiseOperator::multiply_per_example(int l) const {
  const ParameterLayout& layout = at_.mlp->layout();
  const std::size_t L = static_cast<std::size_t>(layout.layers());
  const auto W_above = [&](std::size_t i) { return layout.W(*at_.theta, static_cast<int>(i) + 1); };
  const auto slope = [this](std::size_t i) { return at_.pass->slope[i].array(); };
  for (std::size_t i = static_cast<std::size_t>(l); i < L; ++i) {
    products_[i] = tangents_[i].array() * slope(i);
    set_AB(tangents_[i + 1], W_above(i), products_[i]);
  }
  cross_entropy_hessian_product(at_.pass->probabilities, tangents_[L], products_[L]);
  for (std::size_t i = L; i-- > static_cast<std::size_t>(l);) {
    set_AtB(products_[i], W_above(i), products_[i + 1]);
    products_[i].array() *= slope(i);
    if (terms_ == Terms::hessian) products_[i].array() += residual_[i].array() * tangents_[i].array();
  }
}

double LayerwiseOperator::cost() const {
  const Architecture& architecture = at_.mlp->architecture();
  const Index batch = at_.pass->a[0].cols();
  double cost = 0;
  for (int l = first_chosen_layer(mask_); l <= architecture.layers(); ++l) {
    const bool W_chosen = ParameterLayout::chooses_W(mask_, l);
    if (!W_chosen && !ParameterLayout::chooses_b(mask_, l)) continue;
    if (W_chosen) cost += 2 * layer_cost(architecture, l, batch);
    const double width = static_cast<double>(architecture.width(l));
    cost += averaging_ == Averaging::averaged ? width * width * static_cast<double>(batch) : 2 * forward_cost(architecture, batch, l + 1);
  }
  return cost;
}

double LayerwiseOperator::setup_cost() const {
  if (averaging_ == Averaging::per_example) return 0;
  return averaged_cost(at_.mlp->architecture(), first_chosen_layer(mask_), at_.pass->a[0].cols());
}

}  // namespace igd
