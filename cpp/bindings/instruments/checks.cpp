// The JavaScript face of the checks: each on the first training examples of a racer's problem, at parameters of its network.

#include "instruments/checks.h"

#include <cmath>

#include "bindings/scope.h"

namespace {

using emscripten::val;

double error_of(const std::string& name, igd::Objective& objective, const igd::Vector& theta, std::uint64_t seed, double rate) {
  constexpr igd::Curvature H = igd::Curvature::hessian;
  constexpr igd::Curvature G = igd::Curvature::gauss_newton;
  if (name == "gradient") return igd::gradient_error(objective, theta, seed);
  if (name == "hessian") return igd::product_error(objective, theta, H, seed);
  if (name == "hessian_symmetry") return igd::asymmetry(objective, theta, H, seed);
  if (name == "gauss_newton_symmetry") return igd::asymmetry(objective, theta, G, seed);
  if (name == "gauss_newton_sign") return igd::negativity(objective, theta, G, seed);
  if (name == "direct_solve") return igd::solve_error(objective, theta, G, 1 / rate);
  return igd::coordinates_error(objective, theta, G, 1 / rate);
}

/// {error}: relative, NaN where the check does not apply, null where the loss is not finite and none does; `rate`: eta, of the systems
/// solved.
val check(const igd::Scope& scope, const std::string& name, const val& parameters, std::size_t examples, double rate) {
  igd::NetworkObjective objective = scope.over_first(static_cast<igd::Index>(examples));
  objective.next_batch();
  const igd::Vector theta = igd::parameters_of(scope, parameters);
  val answer = val::object();
  if (std::isfinite(objective.value(theta, objective.all_blocks()))) {
    answer.set("error", error_of(name, objective, theta, scope.seed(), rate));
  } else {
    answer.set("error", val::null());
  }
  return answer;
}

}  // namespace

EMSCRIPTEN_BINDINGS(checks) { emscripten::function("check", &check); }
