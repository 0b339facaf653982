#pragma once
// The path that the racers of an experiment approximate: gradient flow of the full batch from the racers' own start.

#include "experiment/network_objective.h"
#include "optim/gradient_flow.h"

namespace igd {

class FlowReference {
 public:
  /// Of `objective`, whose batches are the full one, from `theta`.
  FlowReference(const NetworkObjective& objective, const Vector& theta);

  /// Takes one step of the path towards `time`, which never decreases from call to call; six gradients of the full batch. Returns
  /// whether there is nothing left to do: the time is reached, or the path is lost (see GradientFlow).
  bool advance(double time);

  /// |theta - path| at the time reached; undefined (NaN) where the path is lost.
  double distance(const Vector& theta) const;

 private:
  NetworkObjective objective_;
  GradientFlow flow_;
  bool lost_ = false;
};

}  // namespace igd
