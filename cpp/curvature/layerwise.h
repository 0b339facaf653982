#pragma once
// The layer-diagonal blocks of the Hessian or the Gauss-Newton matrix, by Hessian back-propagation (pre_activation_hessian.h): within a
// layer W_l and b_l are coupled, H_l x [a; 1][a; 1]', and layers are not coupled with each other.
//   Botev, Ritter & Barber (2017), eq. 7-8; with averages their KFRA, with the Gauss-Newton terms only and per example their exact blocks.

#include "curvature/curvature_operator.h"
#include "curvature/pre_activation_hessian.h"

namespace igd {

/// Whether the recursion is carried out for every example or on the batch's average.
enum class Averaging { per_example, averaged };

class LayerwiseOperator final : public CurvatureOperator {
 public:
  LayerwiseOperator(BlockMask mask, Terms terms, Averaging averaging)
      : CurvatureOperator(std::move(mask)), terms_(terms), averaging_(averaging) {}

  void linearize(const Linearization& at) override;

  void apply(const Vector& v, Vector& product) const override;

  double cost() const override;
  double setup_cost() const override;

 private:
  /// products_[l] = H_l t / N for every example, t = tangents_[l]: down the recursion without forming H_l.
  void multiply_per_example(int l) const;

  Terms terms_;
  Averaging averaging_;
  std::vector<Matrix> averages_;  // H_l, averaged
  AveragingSpace space_;
  std::vector<Matrix> residual_;  // n_l x N: D / N, per example
  // Work space, n_l x N: one of each for every layer, so that none changes its size.
  mutable std::vector<Matrix> tangents_;  // of z_l, on the way up
  mutable std::vector<Matrix> products_;  // tangents of a_l on the way up, products with H_l on the way down
};

}  // namespace igd
