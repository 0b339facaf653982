#include "experiment/predictions.h"

#include <numeric>

#include "network/loss.h"

namespace igd {

Matrix class_probabilities(const Mlp& mlp, const Vector& theta, const Dataset& dataset, const PixelScaling& scaling, Index first,
                           Index count) {
  Pass pass = mlp.make_pass();
  std::vector<std::uint32_t> indices(static_cast<std::size_t>(count));
  std::iota(indices.begin(), indices.end(), static_cast<std::uint32_t>(first));
  std::vector<std::uint8_t> labels;
  gather(dataset, scaling, indices, pass.a[0], labels);
  mlp.forward(theta, pass);
  cross_entropy(pass.a.back(), labels, pass.probabilities);
  if (pass.probabilities.rows() > 1) return std::move(pass.probabilities);
  Matrix both(2, count);
  both.row(1) = pass.probabilities.row(0);
  both.row(0).setOnes();
  both.row(0) -= both.row(1);
  return both;
}

}  // namespace igd
