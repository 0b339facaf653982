#pragma once
// The seam between a problem and the methods that minimise it: a function of theta with its first two derivatives.

#include <span>

#include "linalg/blocks.h"
#include "linalg/linear_operator.h"
#include "support/words.h"

namespace igd {

/// Which curvature matrix C stands for the second derivative.
enum class Curvature { gauss_newton, hessian };

std::span<const Word<Curvature>> curvature_words();

class Objective {
 public:
  virtual ~Objective() = default;

  /// n, for theta in R^n.
  virtual Index size() const = 0;

  /// The blocks of theta, in its order; they cover it.
  virtual const std::vector<Block>& blocks() const = 0;

  /// Returns the value at `theta` and its `gradient`, resized to n. Neither need be finite.
  virtual double evaluate(const Vector& theta, Vector& gradient) = 0;

  /// P C P at the theta last evaluated, P the projection on the blocks `mask` chooses (at least one). The operator is valid until
  /// the next call of this objective, and while that theta lives unchanged.
  virtual const LinearOperator& curvature(Curvature kind, const BlockMask& mask) = 0;
};

}  // namespace igd
