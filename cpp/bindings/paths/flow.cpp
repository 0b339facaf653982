// The JavaScript face of gradient flow and of a method beside it. Both are followed in parts; the scope keeps what is under way.

#include "instruments/flow.h"

#include <limits>

#include "bindings/scope.h"

namespace {

using emscripten::val;

struct Study {
  igd::FlowPath path;
  std::unique_ptr<igd::FlowRun> run = nullptr;
};

/// Null where another document or racer has been looked at since.
Study* study_of(igd::Scope& scope) { return static_cast<Study*>(scope.kept().get()); }

/// Does pieces of `work` for about so many seconds, at least one.
template <class Work>
void advance_for(double seconds, Work& work) {
  const double end = emscripten_get_now() + 1000 * seconds;
  while (work.advance() && emscripten_get_now() < end) {
  }
}

/// The largest eigenvalue of the Hessian over the first `examples` training examples where the racers start.
double flow_sharpness(const igd::Scope& scope, std::size_t examples) {
  return igd::largest_curvature(scope.over_first(static_cast<igd::Index>(examples)), scope.start());
}

/// Begins the path of the first `examples` training examples, which is to be kept at `times`. What rounding all parameters once amounts to.
double flow_begin(igd::Scope& scope, std::size_t examples, const val& times) {
  const auto count = static_cast<igd::Index>(examples);
  scope.kept() = std::shared_ptr<Study>(
      new Study{igd::FlowPath(scope.over_first(count), scope.start(), emscripten::convertJSArrayToNumberVector<double>(times))});
  return std::numeric_limits<igd::Scalar>::epsilon() * static_cast<double>(scope.start().norm());
}

/// Follows the path for some seconds: {done, lost, time, gradients, uncertainty, times, losses}, the last two of the start and each time
/// reached.
val flow_follow(igd::Scope& scope, double seconds) {
  Study* study = study_of(scope);
  if (!study) return val::null();
  igd::FlowPath& path = study->path;
  advance_for(seconds, path);
  val answer = val::object();
  answer.set("done", path.lost() || path.complete());
  answer.set("lost", path.lost());
  answer.set("time", path.time());
  answer.set("gradients", path.gradients());
  answer.set("uncertainty", path.uncertainty());
  answer.set("times", igd::to_js(path.times()));
  answer.set("losses", igd::to_js(path.losses()));
  return answer;
}

/// Sets the first racer of a document at the start of the path: "", or what is wrong with the document.
val flow_start(igd::Scope& scope, const std::string& text) {
  Study* study = study_of(scope);
  if (!study) return val::null();
  const igd::Result<igd::ExperimentDocument> document = igd::parse_document(text);
  if (document) study->run = std::make_unique<igd::FlowRun>(study->path, document.value().racers.front());
  val answer = val::object();
  answer.set("problem", document.message());
  return answer;
}

/// Takes steps for some seconds: {status, time, times, gradients, distances}, the arrays of each point of the path so far.
val flow_run(igd::Scope& scope, double seconds) {
  Study* study = study_of(scope);
  if (!study || !study->run) return val::null();
  igd::FlowRun& run = *study->run;
  advance_for(seconds, run);
  val answer = val::object();
  answer.set("status", std::string(igd::name_in(igd::flow_run_status_words(), run.status())));
  answer.set("times", igd::to_js(run.times()));
  answer.set("gradients", igd::to_js(run.gradients()));
  answer.set("distances", igd::to_js(run.distances()));
  return answer;
}

}  // namespace

EMSCRIPTEN_BINDINGS(flow) {
  emscripten::function("flowSharpness", &flow_sharpness);
  emscripten::function("flowBegin", &flow_begin);
  emscripten::function("flowFollow", &flow_follow);
  emscripten::function("flowStart", &flow_start);
  emscripten::function("flowRun", &flow_run);
}
