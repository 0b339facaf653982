#include "cli/run.h"

#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>

#include "cli/data_files.h"
#include "cli/verb.h"
#include "experiment/json.h"
#include "experiment/race.h"
#include "instruments/inspection.h"

namespace igd {

namespace {

struct RacerResult {
  std::string status;
  std::vector<Row> rows;
};

/// A budget of gradients or seconds does not know its steps.
void show_progress(std::size_t racer, const std::string& method, const Race& race, const Row& row) {
  std::fprintf(stderr, "\rracer %zu (%s): step %.0f", racer, method.c_str(), row.step);
  if (race.total_steps() > 0) std::fprintf(stderr, " of %llu", static_cast<unsigned long long>(race.total_steps()));
  std::fprintf(stderr, ", training loss %.4g", row.train_loss);
  if (!std::isnan(row.test_accuracy)) std::fprintf(stderr, ", test accuracy %.4f", row.test_accuracy);
  std::fputc(' ', stderr);
}

RacerResult run_to_end(Race& race, std::size_t racer, const std::string& method) {
  const bool terminal = isatty(STDERR_FILENO) != 0;
  RacerResult result;
  while (race.status() == RaceStatus::running || race.row_pending()) {
    race.advance();
    for (const Row& row : race.take_rows()) {
      result.rows.push_back(row);
      if (terminal) show_progress(racer, method, race, row);
    }
  }
  if (terminal) std::fputc('\n', stderr);
  result.status = name_in(race_status_words(), race.status());
  return result;
}

void write_csv(std::ostream& out, const ExperimentDocument& document, const std::vector<RacerResult>& results) {
  out << "racer,method,status," << csv_names(columns()) << '\n';
  for (std::size_t i = 0; i < results.size(); ++i) {
    for (const Row& row : results[i].rows) {
      out << i << ',' << document.racers[i].method << ',' << results[i].status << ',' << csv_values(row, columns()) << '\n';
    }
  }
}

/// So that nobody hears of it after the race; what is there stays as it is.
bool can_write(const std::string& path) { return path.empty() || std::ofstream(path, std::ios::app).is_open(); }

/// One object per racer.
bool write_inspections(const std::string& path, const Json& inspections) {
  std::ofstream file(path, std::ios::binary);
  file << inspections.dump() << '\n';
  file.flush();
  return static_cast<bool>(file);
}

/// What window.lab.results() gives on the page.
void write_json(std::ostream& out, const ExperimentDocument& document, const std::vector<RacerResult>& results) {
  Json json = {{"document", Json::parse(print_document(document))}, {"racers", Json::array()}};
  for (std::size_t i = 0; i < results.size(); ++i) {
    Json table = Json::object();
    for (const Column& column : columns()) {
      Json values = Json::array();
      for (const Row& row : results[i].rows) values.push_back(std::isfinite(row.*column.value) ? Json(row.*column.value) : Json());
      table[column.name] = values;
    }
    json["racers"].push_back({{"id", "racer-" + std::to_string(i + 1)},
                              {"method", document.racers[i].method},
                              {"status", results[i].status},
                              {"columns", table}});
  }
  out << json.dump(1) << '\n';
}

}  // namespace

int run(const RunOptions& options) {
  const bool json = ends_with(options.out, ".json");
  if (!options.out.empty() && !json && !ends_with(options.out, ".csv")) {
    return refuse("--out must name a file that ends in .csv or .json; it is " + options.out + ".");
  }
  if (!options.inspect.empty() && !ends_with(options.inspect, ".json")) {
    return refuse("--inspect must name a file that ends in .json; it is " + options.inspect + ".");
  }
  const Result<std::string> text = read_text(options.document);
  if (!text) return refuse(text.message());
  const Result<ExperimentDocument> document = parse_document(text.value());
  if (!document) return refuse(document.message());
  const Result<std::shared_ptr<const TrainTest>> data = read_data(document.value().set, options.data);
  if (!data) return refuse(data.message());
  for (const std::string& path : {options.out, options.inspect}) {
    if (!can_write(path)) return refuse("Cannot write " + path + ".");
  }

  std::vector<RacerResult> results;
  Json inspections = Json::array();
  for (std::size_t i = 0; i < document.value().racers.size(); ++i) {
    const Result<std::unique_ptr<Race>> race = Race::create(document.value(), i, data.value(), &seconds_now);
    if (!race) return refuse(race.message());
    results.push_back(run_to_end(*race.value(), i, document.value().racers[i].method));
    if (options.inspect.empty()) continue;
    const NetworkObjective& objective = race.value()->objective();
    inspections.push_back(to_json(inspect(objective, race.value()->theta(), document.value().seed), objective.blocks()));
  }

  std::ofstream file;
  if (!options.out.empty()) file.open(options.out, std::ios::binary);
  std::ostream& out = options.out.empty() ? std::cout : file;
  if (json) {
    write_json(out, document.value(), results);
  } else {
    write_csv(out, document.value(), results);
  }
  out.flush();
  if (!out) return refuse("Cannot write " + (options.out.empty() ? "standard output" : options.out) + ".");
  if (!options.inspect.empty() && !write_inspections(options.inspect, inspections)) return refuse("Cannot write " + options.inspect + ".");
  return 0;
}

}  // namespace igd
