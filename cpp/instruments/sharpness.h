#pragma once
// The edges of the loss's curvature where a racer stands, followed along its path: the largest and the smallest eigenvalue of the Hessian.
//   Sharpness against 2 / eta: Cohen, Kaur, Li, Kolter & Talwalkar (2021), "Gradient descent on neural networks typically occurs at the
//   edge of stability".

#include "experiment/network_objective.h"
#include "linalg/lanczos.h"

namespace igd {

/// Extreme eigenvalues of the Hessian of the mean loss over some examples. NaN where they are not defined.
struct HessianEdges {
  double lambda_max = 0;
  double lambda_min = 0;  ///< NaN also where the largest alone was wanted at the end
  int products = 0;       ///< with the Hessian, that it took
};

/// Finds them by the Lanczos process, a product at a time so that others get their turn. It begins from the eigenvectors found the last
/// time, so that a path costs a few products a point once the first is known.
class Sharpness {
 public:
  /// Of the mean loss over the first `examples` training examples of `objective`, of which network, data and penalty are taken.
  Sharpness(const NetworkObjective& objective, Index examples);

  /// Begins at `theta`, of which a copy is made. Cost: one gradient on the examples.
  void begin(const Vector& theta);

  /// One product with the Hessian. False once the largest eigenvalue is known to about a hundredth and with `smallest_too`, which takes
  /// about three times the products, the smallest to about a sixth of itself, so that learning rate times it is beyond -1 or not (where
  /// it is less than a 400th of the largest, to a 1000th of that; where it is not negative, to a 100th), or after 40 products.
  bool advance(bool smallest_too = true);

  /// What has been found so far.
  HessianEdges edges() const;

 private:
  void keep_eigenvectors();

  NetworkObjective objective_;
  bool in_samples_;  // vectors are written in the space of the examples
  bool keeps_;       // eigenvectors of one theta are a start for the next
  Vector theta_;
  Vector gradient_;
  Vector start_;
  Vector largest_;  // eigenvectors found the last time, in these coordinates; empty before
  Vector smallest_;
  KrylovSpace space_;
  bool defined_ = false;
  bool smallest_too_ = true;
};

}  // namespace igd
