#pragma once
// How theta is packed: W_1, b_1, W_2, b_2, ..., W_L, b_L, each W_l column-major. No other file knows. In a network without biases the
// blocks b_l are there and empty.

#include <vector>

#include "linalg/blocks.h"
#include "network/architecture.h"

namespace igd {

class ParameterLayout {
 public:
  explicit ParameterLayout(const Architecture& architecture);

  /// n, for theta in R^n.
  Index size() const { return size_; }
  int layers() const { return static_cast<int>(blocks_.size()) / 2; }
  bool has_bias() const { return bias(1).size > 0; }

  /// n_l, 0 <= l <= L.
  Index width(int l) const { return widths_[static_cast<std::size_t>(l)]; }

  /// The blocks W1, b1, W2, b2, ..., in the order of theta.
  const std::vector<Block>& blocks() const { return blocks_; }

  /// The weights of layer l, widths[l] x widths[l - 1], inside `theta`.
  Eigen::Map<const Matrix> W(const Vector& theta, int l) const { return {theta.data() + weights(l).offset, rows(l), columns(l)}; }
  Eigen::Map<Matrix> W(Vector& theta, int l) const { return {theta.data() + weights(l).offset, rows(l), columns(l)}; }

  /// The bias of layer l, widths[l] or 0 numbers, inside `theta`.
  Eigen::Map<const Vector> b(const Vector& theta, int l) const { return {theta.data() + bias(l).offset, bias(l).size}; }
  Eigen::Map<Vector> b(Vector& theta, int l) const { return {theta.data() + bias(l).offset, bias(l).size}; }

  /// Whether `mask` chooses W_l, b_l.
  static bool chooses_W(const BlockMask& mask, int l) { return mask[2 * static_cast<std::size_t>(l - 1)]; }
  static bool chooses_b(const BlockMask& mask, int l) { return mask[2 * static_cast<std::size_t>(l - 1) + 1]; }

 private:
  const Block& weights(int l) const { return blocks_[2 * static_cast<std::size_t>(l - 1)]; }
  const Block& bias(int l) const { return blocks_[2 * static_cast<std::size_t>(l - 1) + 1]; }
  Index rows(int l) const { return width(l); }
  Index columns(int l) const { return width(l - 1); }

  std::vector<Index> widths_;
  std::vector<Block> blocks_;
  Index size_ = 0;
};

/// The first layer with a chosen block, 1..L; what depends on the chosen blocks alone has no work below it.
/// Precondition: `mask` chooses something.
int first_chosen_layer(const BlockMask& mask);

}  // namespace igd
