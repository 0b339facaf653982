#pragma once
// A multilayer perceptron: z_l = W_l a_{l-1} + b_l, a_l = f(z_l), logits z_L; its forward and backward pass over a batch.
//   Back-propagation: Rumelhart, Hinton & Williams (1986).

#include <cstdint>
#include <span>
#include <vector>

#include "linalg/types.h"
#include "network/parameters.h"

namespace igd {

/// Everything the passes over one batch of N examples leave behind; its memory is reused by the next batch of the same size.
/// Entry l belongs to layer l in 0..L, of width n_l; entries that have no meaning stay empty.
struct Pass {
  std::vector<Matrix> a;      ///< n_l x N: inputs a_0 (given by the caller), activations, and the logits a_L = z_L
  std::vector<Matrix> slope;  ///< n_l x N: f'(z_l), 0 < l < L
  std::vector<Matrix> e;      ///< n_l x N: dL/da_l of the data term, 0 < l < L
  std::vector<Matrix> delta;  ///< n_l x N: dL/dz_l of the data term, 0 < l <= L
  Matrix probabilities;       ///< n_L x N: softmax of the logits
};

class Mlp {
 public:
  explicit Mlp(Architecture architecture) : architecture_(std::move(architecture)), layout_(architecture_) {}

  const Architecture& architecture() const { return architecture_; }
  const ParameterLayout& layout() const { return layout_; }

  /// A pass with room for the matrices; the caller fills a[0], inputs x N.
  Pass make_pass() const;

  /// Fills a[first], ..., a[L] from a[first - 1].
  void forward(const Vector& theta, Pass& pass, int first = 1) const;

  /// After forward: returns the mean cross-entropy over the batch (1/N), penalized: biases are not decayed. Fills pass.probabilities.
  double loss(const Vector& theta, std::span<const std::uint8_t> labels, double l2, Pass& pass) const;

  /// `loss` plus (l2 / 2) sum |W_l|^2.
  double penalized(double loss, const Vector& theta, double l2) const;

  /// After loss: the entries of `gradient`, of size n, in the blocks `mask` chooses; others are left as they are. Fills the rest of
  /// `pass` down to the first layer with a chosen block, be it empty. Cost: network/cost.h.
  void backward(const Vector& theta, std::span<const std::uint8_t> labels, double l2, const BlockMask& mask, Pass& pass,
                Vector& gradient) const;

 private:
  Architecture architecture_;
  ParameterLayout layout_;
};

}  // namespace igd
