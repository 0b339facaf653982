#include "cli/reproduce.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "cli/shard.h"
#include "cli/sweep.h"
#include "cli/sweep_files.h"
#include "cli/verb.h"

namespace igd {

const char* const kReproduceHelp =
    R"(Every document of assets/reproduction is a sweep. Its runs go to FOLDER/NAME.csv, each as soon as it is finished, and those that are
there are not repeated: the same command goes on where it was stopped, and --shard or a launcher spreads it, as with igd sweep. Of every
document whose runs are all there FOLDER/curves.csv gets the median and the quartiles over the random seeds for every racer, learning
rate and recorded step, FOLDER/finals.csv the last row of every run and, before it, the one that "record" ends with where the run goes
on; both are what assets/reproduction keeps. MNIST takes about two hours of one core, Ionosphere a minute.)";

namespace {

namespace fs = std::filesystem;

/// What is kept of a row.
const std::vector<std::string> kColumns = {"step", "epoch", "gradients", "train_loss", "test_loss", "test_accuracy"};

/// Of kColumns, what is summed up over the seeds.
const std::vector<std::string> kMeasures = {"train_loss", "test_loss"};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::stringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
  if (line.ends_with(',')) cells.emplace_back();
  return cells;
}

/// A row of a sweep by the names of its columns.
using NamedRow = std::map<std::string, std::string>;

std::vector<NamedRow> rows_of(const std::string& csv) {
  std::stringstream stream(csv);
  std::string line;
  std::getline(stream, line);
  const std::vector<std::string> names = cells_of(line);
  std::vector<NamedRow> rows;
  while (std::getline(stream, line)) {
    const std::vector<std::string> cells = cells_of(line);
    NamedRow row;
    for (std::size_t i = 0; i < names.size() && i < cells.size(); ++i) row[names[i]] = cells[i];
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Hazen (1914): linear between the middles of the sorted values' shares. What is not a number counts as larger than all.
double quantile(std::vector<double> values, double share) {
  for (double& value : values) value = std::isnan(value) ? INFINITY : value;
  std::sort(values.begin(), values.end());
  const double last = static_cast<double>(values.size()) - 1;
  const double place = std::clamp(share * static_cast<double>(values.size()) - 0.5, 0.0, last);
  const std::size_t below = static_cast<std::size_t>(place);
  const double weight = place - static_cast<double>(below);
  return weight == 0 ? values[below] : (1 - weight) * values[below] + weight * values[below + 1];
}

/// Six digits are more than the seeds agree in; empty where it is not a number.
std::string rounded(double value) {
  if (!std::isfinite(value)) return "";
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", value);
  return text;
}

double number_of(const std::string& cell) { return cell.empty() ? NAN : std::strtod(cell.c_str(), nullptr); }

/// The racer and learning rate a row belongs to, in the order of the document.
struct Group {
  std::string name;  ///< "racer,method,learning rate"
  std::vector<const NamedRow*> rows;
};

/// Groups by `key`, in the order of first appearance.
template <class Key>
std::vector<Group> grouped(const std::vector<const NamedRow*>& rows, Key key) {
  std::vector<Group> groups;
  std::map<std::string, std::size_t> place;
  for (const NamedRow* row : rows) {
    const auto [found, is_new] = place.emplace(key(*row), groups.size());
    if (is_new) groups.push_back({.name = found->first, .rows = {}});
    groups[found->second].rows.push_back(row);
  }
  return groups;
}

std::string curves_header() {
  std::string header = "document,racer,method,swept_learning_rate,step,epoch,gradients,seeds";
  for (const std::string& measure : kMeasures) {
    for (const char* share : {"_lower_quartile", "", "_upper_quartile"}) header += ',' + measure + share;
  }
  return header + '\n';
}

/// A line for every racer, learning rate and step: medians and quartiles over the seeds that have a row there: one that diverged before
/// counts no more, and how many count is a column.
std::string curves_of(const std::string& document, const std::vector<NamedRow>& rows) {
  std::vector<const NamedRow*> all;
  for (const NamedRow& row : rows) all.push_back(&row);
  std::string lines;
  const auto racer = [](const NamedRow& row) { return row.at("racer") + ',' + row.at("method") + ',' + row.at("swept_learning_rate"); };
  for (const Group& group : grouped(all, racer)) {
    for (const Group& at : grouped(group.rows, [](const NamedRow& row) { return row.at("step"); })) {
      const NamedRow& first = *at.rows.front();
      lines += document + ',' + group.name + ',' + at.name + ',' + rounded(number_of(first.at("epoch"))) + ',' +
               rounded(number_of(first.at("gradients"))) + ',' + std::to_string(at.rows.size());
      for (const std::string& measure : kMeasures) {
        std::vector<double> values;
        for (const NamedRow* row : at.rows) values.push_back(number_of(row->at(measure)));
        for (const double share : {0.25, 0.5, 0.75}) lines += ',' + rounded(quantile(values, share));
      }
      lines += '\n';
    }
  }
  return lines;
}

std::string finals_header() { return "document,racer,method,swept_learning_rate,seed,status,step,train_loss,test_loss\n"; }

/// Where every run ended, and before it, if it ran on, where the recording of the document ends.
std::string finals_of(const std::string& document, double last_recorded_epoch, const std::vector<NamedRow>& rows) {
  std::string lines;
  for (const NamedRow& row : rows) {
    if (row.at("status") == "running" && number_of(row.at("epoch")) != last_recorded_epoch) continue;
    lines += document;
    for (const char* name : {"racer", "method", "swept_learning_rate", "seed", "status", "step"}) lines += ',' + row.at(name);
    for (const std::string& measure : kMeasures) lines += ',' + rounded(number_of(row.at(measure)));
    lines += '\n';
  }
  return lines;
}

/// The last epoch that "record" of a document names: "epochs" itself where it is one of them.
double last_recorded_epoch(const std::string& document) {
  const nlohmann::json parsed = nlohmann::json::parse(document);
  const nlohmann::json& record = parsed.at("record");
  const double every = record.at("every");
  const double first = record.value("first", every);
  return first + every * std::floor((parsed.at("epochs").get<double>() - first) / every);
}

/// The names of the sweeps of `folder`, in alphabetical order.
std::vector<std::string> documents_of(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".json" && entry.path().stem() != "published") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// What sums up `folder`.
struct Summary {
  std::string curves = curves_header();
  std::string finals = finals_header();
};

/// Adds the sweep `name`, whose document is `document`, if all its runs and no others are at `csv`; what is wrong, or nothing.
std::string add(const std::string& name, const fs::path& document, const fs::path& csv, Summary& summary) {
  const Result<std::string> text = read_text(document);
  if (!text) return text.message();
  const Result<std::vector<SweepRun>> runs = parse_sweep(text.value());
  if (!runs) return runs.message();
  if (!fs::exists(csv)) return "";
  const Result<std::string> table = read_text(csv);
  if (!table) return table.message();
  const std::vector<NamedRow> rows = rows_of(table.value());
  std::set<std::string> missing;
  for (const SweepRun& run : runs.value()) missing.insert(run.fingerprint);
  const std::set<std::string> known = missing;
  for (const NamedRow& row : rows) {
    if (!known.contains(row.at("run"))) return "";
    if (row.at("status") != "running") missing.erase(row.at("run"));
  }
  if (!missing.empty()) return "";
  summary.curves += curves_of(name, rows);
  summary.finals += finals_of(name, last_recorded_epoch(text.value()), rows);
  return "";
}

}  // namespace

int reproduce(const ReproduceOptions& options) {
  const fs::path documents = IGD_SOURCE_DIR "/assets/reproduction";
  const fs::path out = options.out.empty() ? fs::path(IGD_SOURCE_DIR "/build/reproduction") : fs::path(options.out);
  const Result<Shard> shard = options.shard ? parse_shard(*options.shard) : launched_shard(&std::getenv);
  if (!shard) return refuse(shard.message());
  std::error_code error;
  fs::create_directories(out, error);
  if (error) return refuse("Cannot make the folder " + out.string() + ".");

  const std::vector<std::string> names = options.documents.empty() ? documents_of(documents) : options.documents;
  for (const std::string& name : names) {
    const bool table = name.starts_with("ionosphere");
    const int status = sweep({.document = documents / (name + ".json"),
                              .out = out / (name + ".csv"),
                              .data = table ? "" : options.data,
                              .rows = SweepRows::all,
                              .columns = kColumns,
                              .shard = options.shard});
    if (status != 0) return status;
  }
  if (!shard.value().whole()) return 0;

  Summary summary;
  for (const std::string& name : documents_of(documents)) {
    const std::string problem = add(name, documents / (name + ".json"), out / (name + ".csv"), summary);
    if (!problem.empty()) return refuse(problem);
  }
  for (const auto& [name, content] : {std::pair("curves.csv", summary.curves), std::pair("finals.csv", summary.finals)}) {
    if (!replace_file(out / name, content)) return refuse("Cannot write " + (out / name).string() + ".");
  }
  return 0;
}

}  // namespace igd
