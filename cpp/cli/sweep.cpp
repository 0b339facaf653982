#include "cli/sweep.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "cli/data_files.h"
#include "cli/shard.h"
#include "cli/sweep_files.h"
#include "cli/verb.h"
#include "experiment/race.h"

namespace igd {

const char* const kSweepHelp =
    R"(The document is that of igd run, except that seed and each racer's learning_rate may be lists. A run is one racer with one learning
rate and one seed; the order is by racer, then learning rate, then seed. Each run gives one row: what it is, and its last evaluation; with
--rows all it gives a row for every evaluation, with the status "running" in all but the last.

With --out results.csv every finished run is written at once, and a run that is there already is not repeated: the same command goes on
where it was stopped. Without --out there is nothing to go on from. What is in the files of --data is not compared: for others choose
another --out.

Part i of n does every n-th run and writes results.shard-i-of-n.csv next to results.csv. Without --shard, mpirun (Open MPI, MPICH), srun
and Slurm's job arrays say the part. Afterwards the same command without a launcher collects all rows in results.csv.)";

namespace {

void show_progress(std::size_t number, std::size_t count, const SweepRun& run, const Row& row) {
  std::fprintf(stderr, "\rrun %zu of %zu (%s, learning rate %g, seed %llu): step %.0f, training loss %.4g ", number, count,
               run.spec().method.c_str(), run.spec().settings.number("learning_rate"), static_cast<unsigned long long>(run.document.seed),
               row.step, row.train_loss);
}

/// The outcome of number `number` of the `count` runs that this process does.
Result<Outcome> outcome_of(const SweepRun& run, SweepRows rows, const KeptColumns& columns, std::shared_ptr<const TrainTest> data,
                           std::size_t number, std::size_t count) {
  const Result<std::unique_ptr<Race>> created = Race::create(run.document, 0, std::move(data), &seconds_now);
  if (!created) return Problem{created.message()};
  Race& race = *created.value();
  const bool terminal = isatty(STDERR_FILENO) != 0;
  std::vector<Row> kept;
  while (race.status() == RaceStatus::running || race.row_pending()) {
    race.advance();
    for (const Row& row : race.take_rows()) {
      if (rows == SweepRows::last) kept.clear();
      kept.push_back(row);
      if (terminal) show_progress(number, count, run, row);
    }
  }
  if (terminal) std::fputc('\n', stderr);
  Outcome outcome;
  for (const Row& row : kept) {
    outcome.push_back(
        outcome_entry(name_in(race_status_words(), &row == &kept.back() ? race.status() : RaceStatus::running), row, columns));
  }
  return outcome;
}

/// The columns of Row called `names`, in this order; no names: all of them.
Result<KeptColumns> columns_named(const std::vector<std::string>& names) {
  const auto all = columns();
  KeptColumns kept;
  for (const std::string& name : names) {
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Column& column) { return name == column.name; });
    if (found == all.end()) return Problem{"--columns must name some of " + csv_names(all) + "; there is no " + name + "."};
    kept.push_back(*found);
  }
  return names.empty() ? KeptColumns(all.begin(), all.end()) : kept;
}

struct Output {
  Stream stream;
  std::string name;  ///< for messages
};

/// That of this process. Standard output gets its header from the first part only, so that the outputs of all make one table.
Result<Output> open_output(const SweepOptions& options, const KeptColumns& columns, const Shard& shard) {
  if (!options.out.empty()) {
    const std::string file = sweep_file(options.out, shard);
    Result<Stream> stream = open_for_lines(file, columns);
    if (!stream) return Problem{stream.message()};
    return Output{.stream = std::move(stream).value(), .name = file};
  }
  if (shard.index == 0 && !append_lines(stdout, sweep_header(columns) + '\n')) return Problem{"Cannot write standard output."};
  return Output{.stream = Stream(stdout, &std::fflush), .name = "standard output"};
}

/// Whether `outcomes` have the rows that are asked for. One that is finished has a first and a last row.
bool has_rows(const Outcomes& outcomes, SweepRows rows) {
  const std::string finished = name_in(race_status_words(), RaceStatus::finished);
  return std::all_of(outcomes.begin(), outcomes.end(), [&](const auto& numbered) {
    const Outcome& outcome = numbered.second;
    return outcome.size() == 1 ? rows == SweepRows::last || !outcome.front().starts_with(finished) : rows == SweepRows::all;
  });
}

/// The numbers of the runs that are this process's to do.
std::vector<std::size_t> pending(const std::vector<SweepRun>& runs, const Shard& shard, const Outcomes& outcomes) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (shard.has(i) && !outcomes.contains(i)) numbers.push_back(i);
  }
  return numbers;
}

/// Does `numbers` of `runs` one after the other, each to `output` and to `outcomes` when it is done; the sentence where that cannot be.
std::string do_runs(const std::vector<SweepRun>& runs, const std::vector<std::size_t>& numbers, SweepRows rows, const KeptColumns& columns,
                    const std::shared_ptr<const TrainTest>& data, const Output& output, Outcomes& outcomes) {
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const SweepRun& run = runs[numbers[i]];
    const Result<Outcome> outcome = outcome_of(run, rows, columns, data, i + 1, numbers.size());
    if (!outcome) return outcome.message();
    if (!append_lines(output.stream.get(), sweep_lines(run, outcome.value()))) return "Cannot write " + output.name + ".";
    outcomes.emplace(numbers[i], outcome.value());
  }
  return "";
}

std::string complete_table(const std::vector<SweepRun>& runs, const KeptColumns& columns, const Outcomes& outcomes) {
  std::string table = sweep_header(columns) + '\n';
  for (const auto& [number, outcome] : outcomes) table += sweep_lines(runs[number], outcome);
  return table;
}

}  // namespace

int sweep(const SweepOptions& options) {
  const bool to_file = !options.out.empty();
  if (to_file && !ends_with(options.out, ".csv")) return refuse("--out must name a file that ends in .csv; it is " + options.out + ".");
  const Result<Shard> shard = options.shard ? parse_shard(*options.shard) : launched_shard(&std::getenv);
  if (!shard) return refuse(shard.message());
  const Result<KeptColumns> columns = columns_named(options.columns);
  if (!columns) return refuse(columns.message());
  const Result<std::string> text = read_text(options.document);
  if (!text) return refuse(text.message());
  const Result<std::vector<SweepRun>> runs = parse_sweep(text.value());
  if (!runs) return refuse(runs.message());
  Result<Outcomes> found = to_file ? read_outcomes(options.out, runs.value(), columns.value()) : Outcomes{};
  if (!found) return refuse(found.message());
  Outcomes outcomes = std::move(found).value();
  if (!has_rows(outcomes, options.rows)) {
    return refuse(options.out + " was written with --rows " + (options.rows == SweepRows::all ? "last" : "all") +
                  "; choose another --out.");
  }

  const bool collects = to_file && shard.value().whole();
  const std::vector<std::size_t> numbers = pending(runs.value(), shard.value(), outcomes);
  if (numbers.empty() && to_file && !collects) return 0;
  std::shared_ptr<const TrainTest> data;
  if (!numbers.empty()) {
    const Result<std::shared_ptr<const TrainTest>> read = read_data(runs.value().front().document.set, options.data);
    if (!read) return refuse(read.message());
    data = read.value();
  }
  const Result<Output> output = open_output(options, columns.value(), shard.value());
  if (!output) return refuse(output.message());
  const std::string problem = do_runs(runs.value(), numbers, options.rows, columns.value(), data, output.value(), outcomes);
  if (!problem.empty()) return refuse(problem);
  if (collects && !replace_file(options.out, complete_table(runs.value(), columns.value(), outcomes)))
    return refuse("Cannot write " + options.out + ".");
  return 0;
}

}  // namespace igd
