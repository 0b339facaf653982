// The JavaScript face of the spectrum and of the stiffness of the blocks.

#include "bindings/scope.h"
#include "instruments/inspection.h"

namespace {

/// Spectrum of the Hessian or, with `gauss_newton`, of that matrix at `parameters` over the first `examples` training examples, as JSON.
std::string spectrum(const igd::Scope& scope, const emscripten::val& parameters, bool gauss_newton, std::size_t examples, int probes,
                     int steps, int block_steps) {
  igd::NetworkObjective objective = scope.over_first(static_cast<igd::Index>(examples));
  objective.next_batch();
  const igd::Vector theta = igd::parameters_of(scope, parameters);
  igd::Vector gradient;
  objective.evaluate(theta, gradient);
  const igd::Curvature kind = gauss_newton ? igd::Curvature::gauss_newton : igd::Curvature::hessian;
  const igd::SpectrumEffort effort{.probes = probes, .steps = steps, .block_steps = block_steps};
  return igd::to_json(igd::spectrum_of(objective, kind, gradient, scope.seed(), effort), scope.blocks()).dump();
}

}  // namespace

EMSCRIPTEN_BINDINGS(spectrum) { emscripten::function("spectrum", &spectrum); }
