#include "instruments/inspection.h"

#include <cmath>

#include "curvature/pre_activation_hessian.h"
#include "experiment/row.h"
#include "linalg/lanczos.h"
#include "linalg/restriction.h"

namespace igd {

namespace {

/// The largest eigenvalue of one block, from the gradient in it.
double largest_of_block(NetworkObjective& objective, Curvature kind, std::size_t block, const Vector& gradient, int steps) {
  BlockMask mask(objective.blocks().size(), false);
  mask[block] = true;
  const Restriction restriction(objective.blocks(), mask);
  Vector argument;
  Vector product;
  const RestrictedOperator C(objective.curvature(kind, mask), restriction, argument, product);
  Vector start;
  restriction.gather(gradient, start);
  if (!start.allFinite()) return kUndefined;
  if (start.isZero(0)) return 0;
  KrylovSpace space;
  space.start(C, start);
  while (space.dimension() < steps && space.extend()) {
  }
  return space.dimension() > 0 ? space.ritz_values()[space.dimension() - 1] : kUndefined;
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json rows_of(const Matrix& matrix) {
  Json rows = Json::array();
  for (Index i = 0; i < matrix.rows(); ++i) {
    rows.push_back(Json::array());
    for (Index j = 0; j < matrix.cols(); ++j) rows.back().push_back(number(static_cast<double>(matrix(i, j))));
  }
  return rows;
}

}  // namespace

Spectrum spectrum_of(NetworkObjective& objective, Curvature kind, const Vector& gradient, std::uint64_t seed,
                     const SpectrumEffort& effort) {
  Spectrum result;
  const LinearOperator& C = objective.curvature(kind, objective.all_blocks());
  result.density = spectral_density(C, Vector::Ones(objective.size()), effort.probes, effort.steps, seed);
  result.lambda_max = result.lambda_min = kUndefined;
  for (const double node : result.density.nodes) {
    if (!(node <= result.lambda_max)) result.lambda_max = node;
    if (!(node >= result.lambda_min)) result.lambda_min = node;
  }
  for (std::size_t i = 0; i < objective.blocks().size(); ++i) {
    result.of_blocks.push_back(largest_of_block(objective, kind, i, gradient, effort.block_steps));
  }
  return result;
}

Json to_json(const Spectrum& spectrum, const std::vector<Block>& blocks) {
  Json json;
  json["lambda_max"] = number(spectrum.lambda_max);
  json["lambda_min"] = number(spectrum.lambda_min);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].size > 0) json["blocks"][blocks[i].name] = number(spectrum.of_blocks[i]);  // a network without biases has them empty
  }
  json["density"]["nodes"] = spectrum.density.nodes;
  json["density"]["weights"] = spectrum.density.weights;
  return json;
}

LayerMatrices layer_matrices(const Linearization& at, int l) {
  std::vector<Matrix> gauss_newton;
  std::vector<Matrix> hessian;
  average_pre_activation_hessians(at, l, Terms::gauss_newton, gauss_newton);
  average_pre_activation_hessians(at, l, Terms::hessian, hessian);
  return {.gauss_newton = mean_pre_activation_hessian(at, l, Terms::gauss_newton),
          .hessian = mean_pre_activation_hessian(at, l, Terms::hessian),
          .gauss_newton_averaged = gauss_newton[static_cast<std::size_t>(l)],
          .hessian_averaged = hessian[static_cast<std::size_t>(l)]};
}

double layer_matrices_cost(const Architecture& architecture, int l) {
  const int L = architecture.layers();
  const auto width = [&architecture](int k) { return static_cast<double>(architecture.width(k)); };
  double cost = width(L) * width(L);
  for (int k = l; k < L; ++k) cost += width(k) * width(k + 1) * (width(k) + width(k + 1));
  return 2 * cost;
}

Inspection inspect(const NetworkObjective& objective, const Vector& theta, std::uint64_t seed) {
  NetworkObjective copy(objective);
  copy.next_batch();
  Inspection inspection;
  Vector gradient;
  inspection.loss = copy.evaluate(theta, gradient);
  inspection.gradient_norm = static_cast<double>(gradient.norm());
  inspection.gauss_newton = spectrum_of(copy, Curvature::gauss_newton, gradient, seed, {});
  inspection.hessian = spectrum_of(copy, Curvature::hessian, gradient, seed, {});

  const int L = copy.mlp().architecture().layers();
  for (int l = 1; l <= L; ++l) inspection.layers.push_back(layer_matrices(copy.linearization(), l));
  return inspection;
}

Json to_json(const LayerMatrices& layer) {
  Json json;
  json["gauss_newton"] = rows_of(layer.gauss_newton);
  json["hessian"] = rows_of(layer.hessian);
  json["gauss_newton_averaged"] = rows_of(layer.gauss_newton_averaged);
  json["hessian_averaged"] = rows_of(layer.hessian_averaged);
  return json;
}

Json to_json(const Inspection& inspection, const std::vector<Block>& blocks) {
  Json json;
  json["loss"] = number(inspection.loss);
  json["gradient_norm"] = number(inspection.gradient_norm);
  json["gauss_newton"] = to_json(inspection.gauss_newton, blocks);
  json["hessian"] = to_json(inspection.hessian, blocks);
  json["layers"] = Json::array();
  for (const LayerMatrices& layer : inspection.layers) json["layers"].push_back(to_json(layer));
  return json;
}

}  // namespace igd
