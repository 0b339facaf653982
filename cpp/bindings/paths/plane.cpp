// The JavaScript face of a plane: points of the racers' paths are given to it one by one, and the scope keeps them.

#include "instruments/plane.h"

#include "bindings/scope.h"

namespace {

using emscripten::val;

struct Landscape {
  igd::NetworkObjective objective;
  std::vector<igd::Vector> points;
  igd::Plane plane;
};

/// Null where another document or racer has been looked at since.
Landscape* landscape_of(igd::Scope& scope) { return static_cast<Landscape*>(scope.kept().get()); }

/// Begins anew, without points; losses will be means over the first `examples` training examples.
val plane_begin(igd::Scope& scope, std::size_t examples) {
  scope.kept() = std::shared_ptr<Landscape>(new Landscape{scope.over_first(static_cast<igd::Index>(examples)), {}, {}});
  static_cast<Landscape*>(scope.kept().get())->objective.next_batch();
  return val(true);
}

val plane_add(igd::Scope& scope, const val& parameters) {
  Landscape* landscape = landscape_of(scope);
  if (!landscape) return val::null();
  landscape->points.push_back(igd::parameters_of(scope, parameters));
  return val(true);
}

/// {eigenvalues, uncertainties, explained, coordinates: a, b of each point}
val described(const Landscape& landscape) {
  const igd::Plane& plane = landscape.plane;
  std::vector<double> coordinates;
  for (const igd::Vector& point : landscape.points) {
    for (const double coordinate : plane.coordinates(point)) coordinates.push_back(coordinate);
  }
  val answer = val::object();
  answer.set("eigenvalues", igd::to_js(std::vector<double>(plane.eigenvalues.begin(), plane.eigenvalues.end())));
  answer.set("uncertainties", igd::to_js(std::vector<double>(plane.uncertainties.begin(), plane.uncertainties.end())));
  answer.set("explained", igd::explained_by(plane, landscape.points));
  answer.set("scatter", igd::scatter_of(landscape.points));
  answer.set("coordinates", igd::to_js(coordinates));
  return answer;
}

/// The plane of the points' own principal directions, or with `at` from 0 on that of the steepest curvature at this point.
val plane_choose(igd::Scope& scope, int at) {
  Landscape* landscape = landscape_of(scope);
  if (!landscape) return val::null();
  const std::vector<igd::Vector>& points = landscape->points;
  landscape->plane = at < 0 ? igd::plane_of_paths(points, scope.seed())
                            : igd::plane_of_hessian(landscape->objective, points[static_cast<std::size_t>(at)], scope.seed());
  return described(*landscape);
}

/// The losses at the points (a, b) of the plane, for each of `as`.
val plane_losses(igd::Scope& scope, const val& as, double b) {
  Landscape* landscape = landscape_of(scope);
  if (!landscape) return val::null();
  const igd::BlockMask all = landscape->objective.all_blocks();
  igd::Vector theta;
  std::vector<double> losses;
  for (const double a : emscripten::convertJSArrayToNumberVector<double>(as)) {
    landscape->plane.point(a, b, theta);
    losses.push_back(landscape->objective.value(theta, all));
  }
  return igd::to_js(losses);
}

}  // namespace

EMSCRIPTEN_BINDINGS(plane) {
  emscripten::function("planeBegin", &plane_begin);
  emscripten::function("planeAdd", &plane_add);
  emscripten::function("planeChoose", &plane_choose);
  emscripten::function("planeLosses", &plane_losses);
}
