#pragma once
// What makes (P C P + damping I) x = b easier for conjugate gradients: an approximation of its inverse, symmetric positive definite.

#include "curvature/curvature_operator.h"

namespace igd {

/// It approximates the Gauss-Newton matrix whichever C is, because that is never negative.
class Preconditioner : public CurvatureOperator {
 public:
  using CurvatureOperator::CurvatureOperator;

  /// Comes before linearize. Precondition: damping > 0.
  void set_damping(double damping) { damping_ = damping; }

 protected:
  double damping_ = 1;
};

}  // namespace igd
