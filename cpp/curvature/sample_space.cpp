#include "curvature/sample_space.h"

#include "linalg/products.h"
#include "network/cost.h"

namespace igd {

namespace {

/// `mask` without the weights of layer l.
BlockMask without_weights(BlockMask mask, int l) {
  mask[2 * static_cast<std::size_t>(l - 1)] = false;
  return mask;
}

/// The multiply-adds of U K.
double image_cost(const Architecture& architecture, int layer, Index batch) {
  return static_cast<double>(architecture.width(layer)) * static_cast<double>(batch) * static_cast<double>(batch);
}

}  // namespace

SampleSpaceOperator::SampleSpaceOperator(const ParameterLayout& layout, const BlockMask& mask, std::unique_ptr<TwoPassOperator> C,
                                         double& multiply_adds)
    : layer_(first_chosen_layer(mask)),
      width_(layout.width(layer_)),
      others_(layout.blocks(), without_weights(mask, layer_)),
      C_(std::move(C)),
      multiply_adds_(multiply_adds),
      argument_(layout.size()),
      product_(layout.size()) {}

void SampleSpaceOperator::linearize(const Linearization& at, const RightFactor& gram) {
  at_ = at;
  gram_ = &gram;
  C_->linearize(at);
}

void SampleSpaceOperator::start(const Vector& b, double of_gradient, Vector& coordinates) {
  coordinates.resize(size());
  others_.gather(b, coordinates, samples_size() + 1);
  const auto multiple = static_cast<Scalar>(of_gradient);
  const auto l2 = static_cast<Scalar>(at_.l2);
  const Scalar c = of_gradient == 0 ? 1 : multiple * l2;
  anchor_ = of_gradient == 0 ? &b : l2 > 0 ? at_.theta : nullptr;

  auto Y = this->Y(coordinates);
  if (of_gradient == 0) {
    U(coordinates).setZero();
    Y.setZero();
  } else {
    U(coordinates) = multiple * at_.pass->delta[static_cast<std::size_t>(layer_)];
    set_AB(Y, U(coordinates), *gram_);
    multiply_adds_ += image_cost(at_.mlp->architecture(), layer_, inputs().cols());
  }
  coordinates[samples_size()] = anchor_ ? c : 0;
  coordinates[coordinates.size() - 1] = 0;
  if (!anchor_) return;
  const auto R = at_.mlp->layout().W(*anchor_, layer_);
  set_AB(anchor_image_, R, inputs());
  Y += c * anchor_image_;
  coordinates[coordinates.size() - 1] = U(coordinates).cwiseProduct(anchor_image_).sum() + c * R.squaredNorm();
  multiply_adds_ += layer_cost(at_.mlp->architecture(), layer_, inputs().cols());
}

void SampleSpaceOperator::finish(const Vector& coordinates, Vector& x) const {
  auto W = at_.mlp->layout().W(x, layer_);
  set_ABt(W, U(coordinates), inputs());
  if (anchor_) W += coordinates[samples_size()] * at_.mlp->layout().W(*anchor_, layer_);
  others_.scatter(coordinates, samples_size() + 1, x);
  multiply_adds_ += layer_cost(at_.mlp->architecture(), layer_, inputs().cols());
}

void SampleSpaceOperator::apply(const Vector& v, Vector& product) const {
  const Index c = samples_size();
  const Index s = size() - 1;
  product.resize(size());
  others_.scatter(v, c + 1, argument_);
  const Matrix& R = C_->apply_above(Y(v), argument_, product_);
  others_.gather(product_, product, c + 1);

  U(product) = R;
  set_AB(Y(product), R, *gram_);
  product[c] = 0;
  product[s] = anchor_ ? anchor_image_.cwiseProduct(R).sum() : 0;
  if (at_.l2 > 0) {
    const auto l2 = static_cast<Scalar>(at_.l2);
    product.head(c + 1) += l2 * v.head(c + 1);
    product.tail(c + 1) += l2 * v.tail(c + 1);
  }
  multiply_adds_ += C_->cost_above() + image_cost(at_.mlp->architecture(), layer_, inputs().cols());
}

double SampleSpaceOperator::inner_product(const Vector& x, const Vector& y) const {
  const Index m = samples_size() + 1;
  const Index k = others_.size();
  return static_cast<double>(x.head(m).dot(y.tail(m))) + static_cast<double>(x.segment(m, k).dot(y.segment(m, k)));
}

double sample_space_saving(const Architecture& architecture, int layer, Index batch, double l2, double products, bool of_gradient) {
  const double u = layer_cost(architecture, layer, batch);
  const double image = image_cost(architecture, layer, batch);
  const double start = of_gradient ? image + (l2 > 0 ? u : 0) : u;
  const double gradient = of_gradient ? u : 0;  // whose entries in the weights nobody needs
  return products * (2 * u - image) + gradient - start - u;
}

}  // namespace igd
