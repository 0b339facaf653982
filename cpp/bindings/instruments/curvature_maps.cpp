// The JavaScript face of the back-propagated Hessians of a layer's pre-activations.

#include <algorithm>

#include "bindings/scope.h"
#include "instruments/inspection.h"

namespace {

using emscripten::val;

/// What the exact recursion may take, in multiply-adds: some tenths of a second.
constexpr double kMost = 3e8;

/// Fewer examples say nothing of how averages differ from what is averaged.
constexpr double kFewest = 4;

/// {size, examples, gaussNewton, hessian, gaussNewtonAveraged, hessianAveraged}: the four size x size matrices of layer `layer` at
/// `parameters`, each a Float32Array, as means over the first `examples` training examples: fewer where the layer is so wide that they
/// would take more than kMost.
val layer_maps(const igd::Scope& scope, const val& parameters, int layer, double examples) {
  const igd::Architecture& architecture = scope.mlp().architecture();
  const double affordable = std::max(kFewest, kMost / igd::layer_matrices_cost(architecture, layer));
  igd::NetworkObjective objective = scope.over_first(static_cast<igd::Index>(std::min(examples, affordable)));
  objective.next_batch();
  const igd::Vector theta = igd::parameters_of(scope, parameters);  // outlives the linearisation
  igd::Vector gradient;
  objective.evaluate(theta, gradient);
  const igd::LayerMatrices matrices = igd::layer_matrices(objective.linearization(), layer);
  val maps = val::object();
  maps.set("size", static_cast<double>(architecture.width(layer)));
  maps.set("examples", static_cast<double>(objective.linearization().pass->a[0].cols()));
  maps.set("gaussNewton", igd::to_js(matrices.gauss_newton));
  maps.set("hessian", igd::to_js(matrices.hessian));
  maps.set("gaussNewtonAveraged", igd::to_js(matrices.gauss_newton_averaged));
  maps.set("hessianAveraged", igd::to_js(matrices.hessian_averaged));
  return maps;
}

}  // namespace

EMSCRIPTEN_BINDINGS(curvature_maps) { emscripten::function("layerMaps", &layer_maps); }
