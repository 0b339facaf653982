#include "optim/objective.h"

namespace igd {

std::span<const Word<Curvature>> curvature_words() {
  static constexpr Word<Curvature> words[] = {
      {Curvature::gauss_newton, "gauss_newton", "Gauss-Newton", "Never negative, so the implicit step always goes downhill on its model."},
      {Curvature::hessian, "hessian", "Hessian", "The exact second derivative; where it is negative the implicit step can fail."},
  };
  return words;
}

}  // namespace igd
