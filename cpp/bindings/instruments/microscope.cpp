// The JavaScript face of the microscope on conjugate gradients.

#include "instruments/microscope.h"

#include "bindings/scope.h"

namespace {

/// The implicit step number `step` of the racer from `parameters`, as JSON. `learning_rate`: 0 for that of the document.
std::string microscope(const igd::Scope& scope, const emscripten::val& parameters, double step, double learning_rate) {
  const auto number = static_cast<std::uint64_t>(step);
  const igd::Vector theta = igd::parameters_of(scope, parameters);
  igd::NetworkObjective objective = scope.at_step(number);
  objective.next_batch();
  const igd::Settings settings = igd::implicit_settings_of(scope.racer());
  const double rate = learning_rate > 0 ? learning_rate : scope.learning_rate(number);
  return igd::to_json(igd::look_at_step(objective, theta, settings, rate), settings).dump();
}

}  // namespace

EMSCRIPTEN_BINDINGS(microscope) { emscripten::function("microscope", &microscope); }
