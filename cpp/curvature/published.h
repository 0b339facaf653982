#pragma once
// The curvature of the 2020 project jimmyjib/implicit-gradient-descent, as its programs compute it and not as its report means it. An
// exhibit: with it the project's results can be made again, and seen for what they are.

#include "curvature/curvature_operator.h"

namespace igd {

/// Its MNIST program multiplies vectors where it means outer products, so that every H_l is one number times ones, handed down:
///   H_L = c 1 1',  c = mean |p - y|^2 (meant: diag(p) - p p');   H_l = mean |f'(z_l)|^2 W_{l+1}' H_{l+1} W_{l+1} (meant: o f' f'', + f''
///   term)
/// and column j of W_l has a system of its own, H_l mean a_j^2. All of them are of rank one. 1'(p - y) = 0, so that on the output layer
/// the gradient is in the null space: nothing is implicit there.
/// Its Ionosphere program (one layer, one logit) has C = mean(y p (1 - p)) (w o w) w' with y = 1 or -1, where the inputs should be and
/// the weights are; it is not symmetric.
class PublishedOperator final : public CurvatureOperator {
 public:
  using CurvatureOperator::CurvatureOperator;

  void linearize(const Linearization& at) override;
  void apply(const Vector& v, Vector& product) const override;
  double cost() const override { return 0; }

 private:
  bool is_logistic() const;

  // Entry l is of layer l: H_l = factors_[l] directions_[l] directions_[l]'.
  std::vector<double> factors_;
  std::vector<Matrix> directions_;      // n_l x 1
  std::vector<Vector> squared_inputs_;  // the mean of a_j^2 over the batch
  mutable std::vector<Matrix> along_;   // work space
};

}  // namespace igd
