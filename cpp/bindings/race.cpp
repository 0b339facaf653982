// The JavaScript face of a race. What is wrong leaves as a sentence and becomes an Error in web/engine/core.js.

#include "experiment/race.h"
#include "bindings/convert.h"
#include "experiment/description.h"
#include "experiment/predictions.h"
#include "instruments/sharpness.h"

namespace {

using emscripten::val;

double seconds_now() { return emscripten_get_now() / 1000; }

std::string describe() { return igd::describe(); }

/// {problem, document}: the sentence and "", or "" and the document with every key present.
val normalize(const std::string& text) {
  const igd::Result<igd::ExperimentDocument> document = igd::parse_document(text);
  val answer = val::object();
  answer.set("problem", document.message());
  answer.set("document", document ? igd::print_document(document.value()) : std::string());
  return answer;
}

igd::Result<std::unique_ptr<igd::Race>> make_race(const std::string& text, std::size_t racer, const val& files) {
  const igd::Result<igd::ExperimentDocument> document = igd::parse_document(text);
  if (!document) return igd::Problem{document.message()};
  const igd::Result<std::shared_ptr<const igd::TrainTest>> data = igd::read_data(document.value().set, files);
  if (!data) return igd::Problem{data.message()};
  return igd::Race::create(document.value(), racer, data.value(), &seconds_now);
}

/// {problem, race}
val create_race(const std::string& text, std::size_t racer, const val& files) {
  return igd::made_or_problem("race", make_race(text, racer, files));
}

std::string status(const igd::Race& race) { return igd::name_in(igd::race_status_words(), race.status()); }

// Step counts cross as doubles: exact, and a plain number on the other side.
double step(const igd::Race& race) { return static_cast<double>(race.step()); }
double total_steps(const igd::Race& race) { return static_cast<double>(race.total_steps()); }

/// By name. All in one buffer: of each that is handed over a browser keeps objects that it clears away late.
val take_columns(igd::Race& race) {
  const std::vector<igd::Row> rows = race.take_rows();
  std::vector<double> values;
  values.reserve(rows.size() * igd::columns().size());
  for (const igd::Column& column : igd::columns()) {
    for (const igd::Row& row : rows) values.push_back(row.*column.value);
  }
  const val all = igd::to_js(values);
  val answer = val::object();
  std::size_t begin = 0;
  for (const igd::Column& column : igd::columns()) {
    answer.set(column.name, all.call<val>("subarray", begin, begin + rows.size()));
    begin += rows.size();
  }
  return answer;
}

val probabilities_of(const igd::Race& race, const igd::Dataset& examples, igd::Index first, igd::Index count) {
  const igd::NetworkObjective& objective = race.objective();
  return igd::to_js(igd::class_probabilities(objective.mlp(), race.theta(), examples, objective.scaling(), first, count));
}

/// Of images of the size that the race has, their bytes one after the other: the probabilities of each class, image after image.
val predict(const igd::Race& race, const val& pixels) {
  const igd::Dataset& like = race.data().train;
  igd::Dataset images{.height = like.height, .width = like.width, .pixels = igd::bytes_of(pixels), .classes = like.classes};
  const igd::Index count = static_cast<igd::Index>(images.pixels.size()) / images.features();
  images.labels.resize(static_cast<std::size_t>(count));
  return probabilities_of(race, images, 0, count);
}

/// The same of `count` test examples from number `first` on.
val predict_test(const igd::Race& race, std::size_t first, std::size_t count) {
  return probabilities_of(race, race.data().test, static_cast<igd::Index>(first), static_cast<igd::Index>(count));
}

/// W1, neuron after neuron: how it weighs each input.
val first_weights(const igd::Race& race) { return igd::to_js(igd::Matrix(race.objective().mlp().layout().W(race.theta(), 1).transpose())); }

val parameters(const igd::Race& race) { return igd::to_js(race.theta()); }

/// Of the mean loss over the first `examples` training examples of `race`, which must outlive it.
std::unique_ptr<igd::Sharpness> create_sharpness(const igd::Race& race, std::size_t examples) {
  return std::make_unique<igd::Sharpness>(race.objective(), static_cast<igd::Index>(examples));
}

void begin_sharpness(igd::Sharpness& sharpness, const igd::Race& race) { sharpness.begin(race.theta()); }

val edges(const igd::Sharpness& sharpness) {
  const igd::HessianEdges found = sharpness.edges();
  return igd::to_js(std::vector<double>{found.lambda_max, found.lambda_min, static_cast<double>(found.products)});
}

}  // namespace

EMSCRIPTEN_BINDINGS(igd) {
  emscripten::function("describe", &describe);
  emscripten::function("normalize", &normalize);
  emscripten::function("createRace", &create_race);
  emscripten::class_<igd::Race>("Race")
      .function("advance", &igd::Race::advance)
      .function("requestRow", &igd::Race::request_row)
      .function("changeLearningRate", &igd::Race::change_learning_rate)
      .function("rowPending", &igd::Race::row_pending)
      .function("status", &status)
      .function("step", &step)
      .function("totalSteps", &total_steps)
      .function("takeColumns", &take_columns)
      .function("predict", &predict)
      .function("predictTest", &predict_test)
      .function("firstWeights", &first_weights)
      .function("parameters", &parameters);
  emscripten::function("createSharpness", &create_sharpness);
  emscripten::class_<igd::Sharpness>("Sharpness")
      .function("begin", &begin_sharpness)
      .function("advance", &igd::Sharpness::advance)
      .function("edges", &edges);
}
