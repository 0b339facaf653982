// The JavaScript face of the stage of two dimensions.

#include "instruments/stage.h"

#include "bindings/scope.h"

namespace {

using emscripten::val;

igd::Vector place(double x, double y) {
  igd::Vector v(2);
  v[0] = static_cast<igd::Scalar>(x);
  v[1] = static_cast<igd::Scalar>(y);
  return v;
}

/// Numbers one after the other: of the start its loss, gradient (2), Hessian and Gauss-Newton matrix (xx, xy, yy of each) and the two
/// iterates of one implicit step (4); then of each racer's path whether it diverged, how many places follow, and x, y and loss of each.
std::vector<double> paths_on(igd::PlaneObjective& plane, double x, double y, const std::string& list, int steps, double learning_rate) {
  const auto racers = igd::stage_racers(list);
  if (!racers) return {};
  const igd::Vector start = place(x, y);
  igd::Vector gradient;
  std::vector<double> numbers;
  const auto append = [&numbers](double number) { numbers.push_back(number); };
  append(plane.evaluate(start, gradient));
  for (igd::Index i = 0; i < 2; ++i) append(static_cast<double>(gradient[i]));
  for (int kind = 0; kind < 2; ++kind) {
    const igd::Matrix2 C = plane.second(kind == 1);
    for (const int entry : {0, 1, 3}) append(C.data()[entry]);
  }
  for (const double number : igd::implicit_iterates(plane, start, learning_rate)) append(number);
  for (const igd::RacerSpec& racer : racers.value()) {
    const igd::StagePath path = igd::stage_path(racer, plane, start, steps);
    append(path.diverged ? 1 : 0);
    append(static_cast<double>(path.losses.size()));
    for (std::size_t k = 0; k < path.losses.size(); ++k) {
      append(path.places[2 * k]);
      append(path.places[2 * k + 1]);
      append(path.losses[k]);
    }
  }
  return numbers;
}

/// The values at n x n places from (left, bottom), a row of x after the other.
std::vector<double> grid_on(igd::PlaneObjective& plane, double left, double bottom, double side, int n) {
  std::vector<double> values;
  const igd::BlockMask all = plane.all_blocks();
  igd::Vector gradient;
  plane.evaluate(place(left, bottom), gradient);  // for a network's value, which follows an evaluation
  for (int row = 0; row < n; ++row) {
    for (int column = 0; column < n; ++column) {
      values.push_back(plane.value(place(left + side * column / (n - 1), bottom + side * row / (n - 1)), all));
    }
  }
  return values;
}

/// Rosenbrock's function for a condition below 1.
igd::FormulaPlane formula(double condition) {
  return condition >= 1 ? igd::FormulaPlane::quadratic(condition) : igd::FormulaPlane::rosenbrock();
}

/// Of {centre, first, second}.
igd::SliceFrame frame_of(const igd::Scope& scope, const val& frame) {
  const auto part = [&](const char* name) { return igd::parameters_of(scope, frame[name]); };
  return {.centre = part("centre"), .first = part("first"), .second = part("second")};
}

/// A path where there are racers, in answer to their list; else a grid, whose side and number of values along it the last two are.
std::vector<double> answer_on(igd::PlaneObjective& plane, double x, double y, const std::string& racers, int count, double size) {
  return racers.empty() ? grid_on(plane, x, y, size, count) : paths_on(plane, x, y, racers, count, size);
}

val on_stage(double condition, double x, double y, const std::string& racers, int count, double size) {
  igd::FormulaPlane plane = formula(condition);
  return igd::to_js(answer_on(plane, x, y, racers, count, size));
}

/// The two directions of the slice, one after the other.
val steep_slice(const igd::Scope& scope, const val& parameters, int examples) {
  igd::NetworkObjective network = scope.over_first(examples);
  network.next_batch();
  const igd::SliceFrame frame = igd::steep_slice(network, igd::parameters_of(scope, parameters));
  igd::Matrix directions(frame.first.size(), 2);
  directions.col(0) = frame.first;
  directions.col(1) = frame.second;
  return igd::to_js(directions);
}

val on_slice(const igd::Scope& scope, const val& frame, int examples, double x, double y, const std::string& racers, int count,
             double size) {
  igd::NetworkObjective network = scope.over_first(examples);
  network.next_batch();
  igd::SlicePlane plane(network, frame_of(scope, frame));
  return igd::to_js(answer_on(plane, x, y, racers, count, size));
}

/// The factors of each racer at the z of the list, one after the other; NaN for those who have none.
val amplification(const std::string& list, const val& zs) {
  const std::vector<double> at = emscripten::convertJSArrayToNumberVector<double>(zs);
  std::vector<double> all;
  const auto racers = igd::stage_racers(list);
  for (std::size_t i = 0; racers && i < racers.value().size(); ++i) {
    const std::vector<double> factors = igd::amplification(racers.value()[i], at);
    for (std::size_t k = 0; k < at.size(); ++k) all.push_back(factors.empty() ? igd::kUndefined : factors[k]);
  }
  return igd::to_js(all);
}

}  // namespace

EMSCRIPTEN_BINDINGS(stage) {
  emscripten::function("onStage", &on_stage);
  emscripten::function("steepSlice", &steep_slice);
  emscripten::function("onSlice", &on_slice);
  emscripten::function("amplification", &amplification);
}
