// The JavaScript face of what an instrument looks at.

#include "instruments/scope.h"

#include "bindings/scope.h"

namespace {

using emscripten::val;

igd::Result<std::unique_ptr<igd::Scope>> make_scope(const std::string& text, std::size_t racer, const val& files) {
  const igd::Result<igd::ExperimentDocument> document = igd::parse_document(text);
  if (!document) return igd::Problem{document.message()};
  const igd::Result<std::shared_ptr<const igd::TrainTest>> data = igd::read_data(document.value().set, files);
  if (!data) return igd::Problem{data.message()};
  return igd::Scope::create(document.value(), racer, data.value());
}

/// {problem, scope}
val create_scope(const std::string& text, std::size_t racer, const val& files) {
  return igd::made_or_problem("scope", make_scope(text, racer, files));
}

val start(const igd::Scope& scope) { return igd::to_js(scope.start()); }

}  // namespace

igd::Vector igd::parameters_of(const Scope& scope, const val& array) {
  const std::vector<Scalar> values = emscripten::convertJSArrayToNumberVector<Scalar>(array);
  const Index size = scope.start().size();
  if (static_cast<Index>(values.size()) != size) {
    const std::string message = std::to_string(values.size()) + " parameters were given, and the network has " + std::to_string(size);
    val::global("Error").new_(message).throw_();
  }
  return Eigen::Map<const Vector>(values.data(), size);
}

EMSCRIPTEN_BINDINGS(scope) {
  emscripten::function("createScope", &create_scope);
  emscripten::class_<igd::Scope>("Scope").function("start", &start);
}
