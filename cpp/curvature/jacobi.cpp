#include "curvature/jacobi.h"

#include "linalg/products.h"
#include "network/cost.h"

namespace igd {

void JacobiPreconditioner::linearize(const Linearization& at) {
  CurvatureOperator::linearize(at);
  const ParameterLayout& layout = at.mlp->layout();
  const std::size_t L = static_cast<std::size_t>(layout.layers());
  const std::size_t first = static_cast<std::size_t>(first_chosen_layer(mask_));
  const Matrix& p = at.pass->probabilities;
  const Scalar share = 1 / static_cast<Scalar>(p.cols());

  squares_.resize(L + 1);
  for (std::size_t i = first; i <= L; ++i) squares_[i].setZero(at.pass->a[i].rows(), p.cols());
  for (Index k = 0; k < p.rows(); ++k) {
    s_ = -p;
    s_.row(k).array() += 1;
    s_.array().rowwise() *= p.row(k).array().sqrt();
    for (std::size_t i = L;; --i) {
      squares_[i].array() += s_.array().square();
      if (i == first) break;
      set_AtB(down_, layout.W(*at.theta, static_cast<int>(i)), s_);
      s_ = down_.cwiseProduct(at.pass->slope[i - 1]);
    }
  }

  diagonal_.setZero(size());
  for (std::size_t i = first; i <= L; ++i) {
    const int l = static_cast<int>(i);
    if (ParameterLayout::chooses_W(mask_, l)) {
      auto W = layout.W(diagonal_, l);
      down_ = at.pass->a[i - 1].cwiseAbs2();
      set_ABt(W, squares_[i], down_);
      W.array() = share * W.array() + static_cast<Scalar>(at.l2);
    }
    if (ParameterLayout::chooses_b(mask_, l)) {
      auto b = layout.b(diagonal_, l);
      set_row_sums(b, squares_[i]);
      b *= share;
    }
  }
  inverse_ = (diagonal_.array() + static_cast<Scalar>(damping_)).inverse().matrix();
}

void JacobiPreconditioner::apply(const Vector& v, Vector& product) const { product = inverse_.cwiseProduct(v); }

double JacobiPreconditioner::setup_cost() const {
  const Architecture& architecture = at_.mlp->architecture();
  const Index batch = at_.pass->a[0].cols();
  const int first = first_chosen_layer(mask_);
  double cost = static_cast<double>(at_.pass->probabilities.rows()) * forward_cost(architecture, batch, first + 1);
  for (int l = first; l <= architecture.layers(); ++l) {
    if (ParameterLayout::chooses_W(mask_, l)) cost += layer_cost(architecture, l, batch);
  }
  return cost;
}

}  // namespace igd
