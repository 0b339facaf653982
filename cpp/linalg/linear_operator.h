#pragma once
// A symmetric linear map known only by its products with vectors, and the inner product its vectors are measured with.

#include "linalg/types.h"

namespace igd {

class LinearOperator {
 public:
  virtual ~LinearOperator() = default;

  /// n, for a map from R^n to R^n.
  virtual Index size() const = 0;

  /// `product` = A `v`. Both have size n and are different objects.
  virtual void apply(const Vector& v, Vector& product) const = 0;

  /// The inner product for which A is symmetric. An operator whose vectors are coordinates in another space overrides it.
  virtual double inner_product(const Vector& x, const Vector& y) const { return static_cast<double>(x.dot(y)); }
};

}  // namespace igd
