#include "optim/objective.h"

#include <cassert>
#include <cstdlib>

namespace igd {

// What an objective without examples says.
bool Objective::is_for_samples(Curvature, const BlockMask&, const KrylovUse&) const { return false; }

KrylovOperator& Objective::in_samples(Curvature, const BlockMask&) {
  assert(false);
  std::abort();
}

double Objective::evaluate_for_samples(const Vector& theta, const BlockMask&, Vector& gradient) { return evaluate(theta, gradient); }

std::span<const Word<Curvature>> curvature_words() {
  static constexpr Word<Curvature> words[] = {
      {Curvature::gauss_newton, "gauss_newton", "Gauss-Newton", "Never negative, so the implicit step always goes downhill on its model."},
      {Curvature::hessian, "hessian", "Hessian", "The exact second derivative; where it is negative the implicit step can fail."},
      {Curvature::layerwise, "layerwise", "layerwise Gauss-Newton",
       "Back-propagated layer by layer, exact for every example; what couples two layers is left out."},
      {Curvature::layerwise_averaged, "layerwise_averaged", "layerwise Gauss-Newton, averaged",
       "The same with the batch's average matrix handed down from layer to layer: cheaper, approximate."},
      {Curvature::layerwise_hessian, "layerwise_hessian", "layerwise Hessian",
       "Layer by layer, with the curvature of the activations: the Hessian's own diagonal blocks; it can be negative."},
      {Curvature::layerwise_hessian_averaged, "layerwise_hessian_averaged", "layerwise Hessian, averaged",
       "The layerwise Hessian with averages handed down; it can be negative."},
  };
  return words;
}

std::span<const Word<Coordinates>> coordinates_words() {
  static constexpr Word<Coordinates> words[] = {
      {Coordinates::automatic, "auto", "automatic", "Whichever costs fewer multiply-adds."},
      {Coordinates::parameters, "parameters", "parameters", "One number for each parameter."},
      {Coordinates::samples, "samples", "samples",
       "One number for each neuron and example of the batch, where the matrix is Gauss-Newton or Hessian and unpreconditioned."},
  };
  return words;
}

std::span<const Word<Preconditioning>> preconditioning_words() {
  static constexpr Word<Preconditioning> words[] = {
      {Preconditioning::none, "none", "none", "Plain conjugate gradients: with few iterations hard to beat."},
      {Preconditioning::jacobi, "jacobi", "Jacobi", "The diagonal of the Gauss-Newton matrix."},
      {Preconditioning::layerwise, "layerwise", "layerwise", "Per layer the back-propagated Gauss-Newton factor and that of the inputs."},
  };
  return words;
}

}  // namespace igd
