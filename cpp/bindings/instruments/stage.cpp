// The JavaScript face of the stage of two dimensions.

#include "instruments/stage.h"

#include "bindings/instruments/scope.h"

namespace {

using emscripten::val;

igd::Vector place(double x, double y) {
  igd::Vector v(2);
  v << static_cast<igd::Scalar>(x), static_cast<igd::Scalar>(y);
  return v;
}

/// {problem, paths: [{places, losses, diverged}] in the order of the racers, loss, gradient, hessian, gauss_newton: at the start, iterates:
/// of one implicit step}
val paths_on(igd::PlaneObjective& plane, double x, double y, const std::string& list, int steps, double learning_rate) {
  const auto racers = igd::stage_racers(list);
  val answer = val::object();
  answer.set("problem", racers.message());
  if (!racers) return answer;
  const igd::Vector start = place(x, y);
  val paths = val::array();
  for (const igd::RacerSpec& racer : racers.value()) {
    const igd::StagePath path = igd::stage_path(racer, plane, start, steps);
    val one = val::object();
    one.set("places", igd::to_js(path.places));
    one.set("losses", igd::to_js(path.losses));
    one.set("diverged", path.diverged);
    paths.call<void>("push", one);
  }
  answer.set("paths", paths);
  answer.set("iterates", igd::to_js(igd::implicit_iterates(plane, start, learning_rate)));
  igd::Vector gradient;
  answer.set("loss", plane.evaluate(start, gradient));
  const igd::Matrix2 H = plane.second(false);
  const igd::Matrix2 G = plane.second(true);
  answer.set("gradient", igd::to_js(std::vector<double>{static_cast<double>(gradient[0]), static_cast<double>(gradient[1])}));
  answer.set("hessian", igd::to_js(std::vector<double>{H(0, 0), H(0, 1), H(1, 1)}));
  answer.set("gaussNewton", igd::to_js(std::vector<double>{G(0, 0), G(0, 1), G(1, 1)}));
  return answer;
}

/// The values at n x n places from (left, bottom), a row of x after the other.
val grid_on(igd::PlaneObjective& plane, double left, double bottom, double side, int n) {
  std::vector<double> values;
  const igd::BlockMask all = plane.all_blocks();
  igd::Vector gradient;
  plane.evaluate(place(left, bottom), gradient);  // for a network's value, which follows an evaluation
  for (int row = 0; row < n; ++row) {
    for (int column = 0; column < n; ++column) {
      values.push_back(plane.value(place(left + side * column / (n - 1), bottom + side * row / (n - 1)), all));
    }
  }
  return igd::to_js(values);
}

/// Rosenbrock's function for a condition below 1.
igd::FormulaPlane formula(double condition) {
  return condition >= 1 ? igd::FormulaPlane::quadratic(condition) : igd::FormulaPlane::rosenbrock();
}

igd::NetworkObjective network_of(const igd::Scope& scope, int examples) {
  igd::NetworkObjective network = scope.over_first(examples);
  network.next_batch();
  return network;
}

igd::SliceFrame frame_of(const igd::Scope& scope, const val& frame) {
  return {igd::parameters_of(scope, frame["centre"]), igd::parameters_of(scope, frame["first"]),
          igd::parameters_of(scope, frame["second"])};
}

val stage_paths(double condition, double x, double y, const std::string& racers, int steps, double learning_rate) {
  igd::FormulaPlane plane = formula(condition);
  return paths_on(plane, x, y, racers, steps, learning_rate);
}

val stage_grid(double condition, double left, double bottom, double side, int n) {
  igd::FormulaPlane plane = formula(condition);
  return grid_on(plane, left, bottom, side, n);
}

/// {centre, first, second}, as the functions below take it.
val steep_slice(const igd::Scope& scope, const val& parameters, int examples) {
  igd::NetworkObjective network = network_of(scope, examples);
  const igd::SliceFrame frame = igd::steep_slice(network, igd::parameters_of(scope, parameters));
  val answer = val::object();
  answer.set("centre", parameters);
  answer.set("first", igd::to_js(igd::Matrix(frame.first)));
  answer.set("second", igd::to_js(igd::Matrix(frame.second)));
  return answer;
}

val slice_paths(const igd::Scope& scope, const val& frame, int examples, double x, double y, const std::string& racers, int steps,
                double learning_rate) {
  igd::NetworkObjective network = network_of(scope, examples);
  igd::SlicePlane plane(network, frame_of(scope, frame));
  return paths_on(plane, x, y, racers, steps, learning_rate);
}

val slice_grid(const igd::Scope& scope, const val& frame, int examples, double left, double bottom, double side, int n) {
  igd::NetworkObjective network = network_of(scope, examples);
  igd::SlicePlane plane(network, frame_of(scope, frame));
  return grid_on(plane, left, bottom, side, n);
}

/// {problem, factors: for each racer a Float64Array, empty where there is no such number}
val amplification(const std::string& list, const val& zs) {
  const auto racers = igd::stage_racers(list);
  val answer = val::object();
  answer.set("problem", racers.message());
  if (!racers) return answer;
  const std::vector<double> at = emscripten::convertJSArrayToNumberVector<double>(zs);
  val factors = val::array();
  for (const igd::RacerSpec& racer : racers.value()) factors.call<void>("push", igd::to_js(igd::amplification(racer, at)));
  answer.set("factors", factors);
  return answer;
}

}  // namespace

EMSCRIPTEN_BINDINGS(stage) {
  emscripten::function("stagePaths", &stage_paths);
  emscripten::function("stageGrid", &stage_grid);
  emscripten::function("steepSlice", &steep_slice);
  emscripten::function("slicePaths", &slice_paths);
  emscripten::function("sliceGrid", &slice_grid);
  emscripten::function("amplification", &amplification);
}
