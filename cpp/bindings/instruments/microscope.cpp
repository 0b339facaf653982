// The JavaScript face of the microscope on conjugate gradients.

#include "instruments/microscope.h"

#include "bindings/instruments/scope.h"

namespace {

using emscripten::val;

/// The implicit step number `step` of the racer from `parameters`. `learning_rate`: 0 for that of the document. {status, whole, curvature,
/// preconditioner, tolerance, mostIterations, progress, radius, learningRate, gradientNorm, loss, and columns}
val microscope(const igd::Scope& scope, const val& parameters, double step, double learning_rate) {
  const auto number = static_cast<std::uint64_t>(step);
  const igd::Vector theta = igd::parameters_of(scope, parameters);
  const igd::Settings settings = igd::implicit_settings_of(scope.racer());
  igd::NetworkObjective objective = scope.at_step(number);
  objective.next_batch();
  const double rate = learning_rate > 0 ? learning_rate : scope.learning_rate(number);
  const igd::Microscope seen = igd::look_at_step(objective, theta, settings, rate);
  const igd::ImplicitOptions options = igd::read_implicit_options(settings, scope.blocks());

  val answer = val::object();
  answer.set("status", std::string(igd::name_in(igd::cg_status_words(), seen.cg.status)));
  answer.set("whole", options.krylov.implicit_blocks == objective.all_blocks());
  answer.set("curvature", settings.word("curvature"));
  answer.set("preconditioner", settings.word("cg.preconditioner"));
  answer.set("tolerance", options.cg.tolerance);
  answer.set("mostIterations", options.cg.max_iterations);
  answer.set("progress", options.cg.progress);
  answer.set("radius", options.cg.radius);
  answer.set("learningRate", seen.learning_rate);
  answer.set("gradientNorm", seen.gradient_norm);
  answer.set("loss", seen.loss);
  const std::pair<const char*, const std::vector<double>&> columns[] = {{"residuals", seen.relative_residuals},
                                                                        {"decreases", seen.model_decreases},
                                                                        {"predictions", seen.predicted_decreases},
                                                                        {"losses", seen.losses},
                                                                        {"lengths", seen.lengths},
                                                                        {"curvatures", seen.curvatures},
                                                                        {"gradients", seen.gradients},
                                                                        {"ritzValues", seen.ritz_values},
                                                                        {"ritzWeights", seen.ritz_weights}};
  for (const auto& [name, values] : columns) answer.set(name, igd::to_js(values));
  return answer;
}

}  // namespace

EMSCRIPTEN_BINDINGS(microscope) { emscripten::function("microscope", &microscope); }
