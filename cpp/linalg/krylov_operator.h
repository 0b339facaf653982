#pragma once
// A symmetric operator as Krylov methods meet it: started from a right-hand side, with its vectors in coordinates of its own choice.

#include "linalg/linear_operator.h"

namespace igd {

class KrylovOperator : public LinearOperator {
 public:
  /// `coordinates`, resized to size(), = those of the right-hand side `b`, which has the size of theta and lives on until finish.
  /// If `of_gradient` is not 0, b is that multiple of the gradient last evaluated, which may be cheaper to start from.
  virtual void start(const Vector& b, double of_gradient, Vector& coordinates) = 0;

  /// The entries of `x`, of the size of theta, that the operator is about; other entries stay as they are. Precondition:
  /// `coordinates` is a sum of vectors that products have made of the last start.
  virtual void finish(const Vector& coordinates, Vector& x) const = 0;
};

}  // namespace igd
