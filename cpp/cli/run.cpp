#include "cli/run.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include "cli/data_files.h"
#include "experiment/json.h"
#include "experiment/race.h"
#include "optim/methods.h"

namespace igd {

namespace {

struct RacerResult {
  std::string status;
  std::vector<Row> rows;
};

double seconds_now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

Result<std::string> read_text(const std::string& path) {
  if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  std::ifstream file(path, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(file), {});
  if (!file) return Problem{"Cannot read " + path + "."};
  return text;
}

bool ends_with(const std::string& text, const std::string& ending) {
  return text.size() >= ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

void show_progress(std::size_t racer, const std::string& method, const Race& race, const Row& row) {
  std::fprintf(stderr, "\rracer %zu (%s): step %.0f of %llu, training loss %.4g, test accuracy %.4f ", racer, method.c_str(), row.step,
               static_cast<unsigned long long>(race.total_steps()), row.train_loss, row.test_accuracy);
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

/// As a shortest text that reads back as the same number; empty where it is not defined.
std::string csv_number(double value) { return std::isfinite(value) ? json_number(value).dump() : ""; }

void write_csv(std::ostream& out, const ExperimentDocument& document, const std::vector<RacerResult>& results) {
  out << "racer,method,status";
  for (const Column& column : columns()) out << ',' << column.name;
  out << '\n';
  for (std::size_t i = 0; i < results.size(); ++i) {
    for (const Row& row : results[i].rows) {
      out << i << ',' << document.racers[i].method << ',' << results[i].status;
      for (const Column& column : columns()) out << ',' << csv_number(row.*column.value);
      out << '\n';
    }
  }
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

int refuse(const std::string& sentence) {
  std::cerr << sentence << '\n';
  return 2;
}

}  // namespace

int run(const RunOptions& options) {
  const bool json = ends_with(options.out, ".json");
  if (!options.out.empty() && !json && !ends_with(options.out, ".csv")) {
    return refuse("--out must name a file that ends in .csv or .json; it is " + options.out + ".");
  }
  const Result<std::string> text = read_text(options.document);
  if (!text) return refuse(text.message());
  const Result<ExperimentDocument> document = parse_document(text.value());
  if (!document) return refuse(document.message());
  const Result<std::shared_ptr<const TrainTest>> data = read_data(document.value().set, options.data);
  if (!data) return refuse(data.message());

  std::vector<RacerResult> results;
  for (std::size_t i = 0; i < document.value().racers.size(); ++i) {
    const Result<std::unique_ptr<Race>> race = Race::create(document.value(), i, data.value(), &seconds_now);
    if (!race) return refuse(race.message());
    results.push_back(run_to_end(*race.value(), i, document.value().racers[i].method));
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
  return 0;
}

}  // namespace igd
