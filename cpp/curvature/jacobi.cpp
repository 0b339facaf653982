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

  for (std::vector<Matrix>* matrices : {&squares_, &s_, &squared_inputs_}) matrices->resize(L + 1);
  for (std::size_t i = first; i <= L; ++i) squares_[i].setZero(at.pass->a[i].rows(), p.cols());
  const bool logistic = p.rows() == 1;
  roots_ = p.cwiseSqrt();
  for (Index k = 0; k < p.rows(); ++k) {
    s_[L] = -p;
    s_[L].row(k).array() += 1;
    if (logistic) s_[L] = s_[L].cwiseSqrt();  // S = p (1 - p) = s^2
    s_[L].array().rowwise() *= roots_.row(k).array();
    for (std::size_t i = L;; --i) {
      squares_[i].array() += s_[i].array().square();
      if (i == first) break;
      set_AtB(s_[i - 1], layout.W(*at.theta, static_cast<int>(i)), s_[i]);
      s_[i - 1].array() *= at.pass->slope[i - 1].array();
    }
  }

  diagonal_.setZero(size());
  for (std::size_t i = first; i <= L; ++i) {
    const int l = static_cast<int>(i);
    if (ParameterLayout::chooses_W(mask_, l)) {
      auto W = layout.W(diagonal_, l);
      squared_inputs_[i] = at.pass->a[i - 1].cwiseAbs2();
      set_ABt(W, squares_[i], squared_inputs_[i]);
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
