#include "curvature/published.h"

#include "linalg/products.h"

namespace igd {

bool PublishedOperator::is_logistic() const {
  const Architecture& architecture = at_.mlp->architecture();
  return architecture.layers() == 1 && architecture.width(1) == 1;
}

void PublishedOperator::linearize(const Linearization& at) {
  CurvatureOperator::linearize(at);
  const ParameterLayout& layout = at.mlp->layout();
  const std::size_t L = static_cast<std::size_t>(layout.layers());
  const std::size_t first = static_cast<std::size_t>(first_chosen_layer(mask_));
  const double examples = static_cast<double>(at.pass->a[0].cols());
  factors_.resize(L + 1);
  directions_.resize(L + 1);
  squared_inputs_.resize(L + 1);
  along_.resize(L + 1);

  const Matrix& delta = at.pass->delta[L];  // (p - y) / N; of a logistic loss below 0 where the label is 1
  if (is_logistic()) {
    const auto p = at.pass->probabilities.array();
    factors_[1] = static_cast<double>((delta.array() < 0).select(p * (1 - p), -(p * (1 - p))).mean());
    return;
  }
  for (std::size_t i = L; i >= first; --i) {
    if (i == L) {
      factors_[i] = examples * static_cast<double>(delta.squaredNorm());
      directions_[i].setOnes(delta.rows(), 1);
    } else {
      factors_[i] = factors_[i + 1] * static_cast<double>(at.pass->slope[i].squaredNorm()) / examples;
      directions_[i].resize(at.pass->a[i].rows(), 1);
      set_AtB(directions_[i], layout.W(*at.theta, static_cast<int>(i) + 1), directions_[i + 1]);
    }
    squared_inputs_[i] = at.pass->a[i - 1].rowwise().squaredNorm() / static_cast<Scalar>(examples);
  }
}

void PublishedOperator::apply(const Vector& v, Vector& product) const {
  const ParameterLayout& layout = at_.mlp->layout();
  product.resize(size());
  for (int l = first_chosen_layer(mask_); l <= layout.layers(); ++l) {
    const std::size_t i = static_cast<std::size_t>(l);
    const Scalar factor = static_cast<Scalar>(factors_[i]);
    if (is_logistic()) {
      const auto w = layout.W(*at_.theta, l);
      if (ParameterLayout::chooses_W(mask_, l)) layout.W(product, l) = factor * w.cwiseProduct(w) * w.cwiseProduct(layout.W(v, l)).sum();
      if (ParameterLayout::chooses_b(mask_, l)) layout.b(product, l).setZero();  // the program of 2020 had no bias there
      continue;
    }
    const Matrix& u = directions_[i];
    if (ParameterLayout::chooses_W(mask_, l)) {
      Matrix& along = along_[i];
      set_AtB(along, layout.W(v, l), u);
      along.array() *= factor * squared_inputs_[i].array();
      set_ABt(layout.W(product, l), u, along);
    }
    if (ParameterLayout::chooses_b(mask_, l)) layout.b(product, l) = factor * u.col(0).dot(layout.b(v, l)) * u.col(0);
  }
}

}  // namespace igd
