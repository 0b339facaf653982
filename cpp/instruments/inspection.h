#pragma once
// A look at the curvature where a racer stands: extreme eigenvalues, density of the spectrum, stiffness of every block, and the
// back-propagated Hessians of the pre-activations.

#include <vector>

#include "experiment/json.h"
#include "experiment/network_objective.h"
#include "linalg/spectral_density.h"

namespace igd {

/// The spectrum of one curvature matrix of all blocks.
struct Spectrum {
  double lambda_max = 0;
  double lambda_min = 0;
  std::vector<double> of_blocks;  ///< lambda_max of each diagonal block, in the order of theta
  SpectralDensity density;
};

/// How much work a spectrum may take.
struct SpectrumEffort {
  int probes = 4;        ///< random vectors of the density
  int steps = 80;        ///< Lanczos iterations from each
  int block_steps = 40;  ///< and for each block
};

/// The pre-activation Hessian of a layer, n_l x n_l, with the Gauss-Newton terms alone and with the curvature of the activations.
struct LayerMatrices {
  Matrix gauss_newton;           ///< mean over the examples of the exact recursion: the block of b_l in the Gauss-Newton matrix
  Matrix hessian;                ///< the same in the Hessian
  Matrix gauss_newton_averaged;  ///< the recursion on averages
  Matrix hessian_averaged;
};

struct Inspection {
  double loss = 0;
  double gradient_norm = 0;
  Spectrum gauss_newton;
  Spectrum hessian;
  std::vector<LayerMatrices> layers;  ///< of layer 1, ..., L
};

/// Of the matrix `kind` where `objective` was last evaluated, with that `gradient`. `seed`: of the random vectors.
/// Cost: probes x steps products, and block_steps for each block.
Spectrum spectrum_of(NetworkObjective& objective, Curvature kind, const Vector& gradient, std::uint64_t seed, const SpectrumEffort& effort);

/// Of layer l, 1 <= l <= L, where a network was linearised. Cost: layer_matrices_cost for each example.
LayerMatrices layer_matrices(const Linearization& at, int l);

/// The multiply-adds of the exact recursion down to layer l, with the terms of both, for one example.
double layer_matrices_cost(const Architecture& architecture, int l);

/// At `theta` on the first batch of `objective`, of which a copy is made. `seed`: of the random vectors of the densities.
/// Cost: 640 products for 4 probes of 80 Lanczos iterations of each matrix, and 80 for each block's 40 of both.
Inspection inspect(const NetworkObjective& objective, const Vector& theta, std::uint64_t seed);

/// {lambda_max, lambda_min, blocks: {W1, ...}, density: {nodes, weights}}
Json to_json(const Spectrum& spectrum, const std::vector<Block>& blocks);

/// {gauss_newton, hessian, gauss_newton_averaged, hessian_averaged: lists of rows}
Json to_json(const LayerMatrices& layer);

/// {loss, gradient_norm, gauss_newton, hessian: {lambda_max, lambda_min, blocks: {W1, ...}, density: {nodes, weights}},
/// layers: [{gauss_newton, hessian, gauss_newton_averaged, hessian_averaged: lists of rows}]}
Json to_json(const Inspection& inspection, const std::vector<Block>& blocks);

}  // namespace igd
