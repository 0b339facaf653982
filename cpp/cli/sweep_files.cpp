#include "cli/sweep_files.h"

#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>

#include "cli/verb.h"
#include "experiment/json.h"
#include "experiment/race.h"

namespace igd {

namespace {

constexpr std::string_view kEnding = ".csv";
constexpr std::string_view kShard = ".shard-";
constexpr std::string_view kOf = "-of-";

/// What names a run in a line, each followed by a comma: fingerprint first.
constexpr const char* kRunColumns = "run,racer,method,swept_learning_rate,seed,";
constexpr int kRunColumnCount = 5;

std::string_view without_ending(std::string_view path) { return path.substr(0, path.size() - kEnding.size()); }

bool is_whole_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether `name` is that of a shard's file next to the file called `out_name`.
bool is_shard_of(std::string_view name, std::string_view out_name) {
  const std::string beginning = std::string(without_ending(out_name)) + std::string(kShard);
  if (!name.starts_with(beginning) || !name.ends_with(kEnding) || name.size() < beginning.size() + kEnding.size()) return false;
  const std::string_view part = without_ending(name.substr(beginning.size()));
  const std::size_t of = part.find(kOf);
  return of != std::string_view::npos && is_whole_number(part.substr(0, of)) && is_whole_number(part.substr(of + kOf.size()));
}

/// `out` and the files of its shards, those that are there.
std::vector<std::string> files_of(const std::string& out) {
  const std::filesystem::path path(out);
  std::vector<std::string> shards;
  std::error_code error;
  std::filesystem::directory_iterator entry(path.has_parent_path() ? path.parent_path() : ".", error);
  for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (is_shard_of(name, path.filename().string())) shards.push_back((path.parent_path() / name).string());
  }
  // So that every process finds the same first outcome of a run.
  std::sort(shards.begin(), shards.end());
  if (std::filesystem::exists(path, error)) shards.insert(shards.begin(), out);
  return shards;
}

/// The rest of `line` after its first `count` cells.
std::string_view skip_cells(std::string_view line, int count) {
  for (; count > 0 && !line.empty(); --count) line.remove_prefix(std::min(line.find(','), line.size() - 1) + 1);
  return line;
}

/// Whether a run goes on after `line`, which is its entry of some row.
bool goes_on(std::string_view entry) { return entry.substr(0, entry.find(',')) == name_in(race_status_words(), RaceStatus::running); }

/// The part of `content` that consists of whole lines.
std::string_view whole_lines(std::string_view content) { return content.substr(0, content.rfind('\n') + 1); }

/// The part of `content` that consists of the header and whole runs.
std::string_view whole_runs(std::string_view content) {
  std::string_view whole = whole_lines(content);
  while (!whole.empty()) {
    const std::size_t previous = whole.substr(0, whole.size() - 1).rfind('\n');
    const std::size_t begin = previous == std::string_view::npos ? 0 : previous + 1;
    if (!goes_on(skip_cells(whole.substr(begin), kRunColumnCount))) break;
    whole = whole.substr(0, begin);
  }
  return whole;
}

/// Adds the outcomes in `content`, which are those of `run_numbers` by fingerprint; what is wrong with it, or nothing.
std::string read_lines(std::string_view content, const KeptColumns& columns,
                       const std::map<std::string, std::size_t, std::less<>>& run_numbers, Outcomes& outcomes) {
  const std::string header = sweep_header(columns) + '\n';
  std::string_view lines = whole_lines(content);
  if (lines.empty()) return header.starts_with(content) ? "" : "is not the file of a sweep";
  if (!lines.starts_with(header)) return "does not have the columns that this sweep is to have";
  const auto cells = std::count(header.begin(), header.end(), ',');
  Outcomes unfinished;
  for (lines.remove_prefix(header.size()); !lines.empty();) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(line.size() + 1);
    const auto run = run_numbers.find(line.substr(0, line.find(',')));
    if (run == run_numbers.end() || std::count(line.begin(), line.end(), ',') != cells) return "has rows of another document";
    Outcome& outcome = unfinished[run->second];
    outcome.emplace_back(skip_cells(line, kRunColumnCount));
    if (goes_on(outcome.back())) continue;
    outcomes.emplace(run->second, std::move(outcome));
    unfinished.erase(run->second);
  }
  return "";
}

}  // namespace

std::string sweep_header(const KeptColumns& columns) { return kRunColumns + std::string("status,") + csv_names(columns); }

std::string outcome_entry(const std::string& status, const Row& row, const KeptColumns& columns) {
  return status + ',' + csv_values(row, columns);
}

std::string sweep_lines(const SweepRun& run, const Outcome& outcome) {
  const std::string name = run.fingerprint + ',' + std::to_string(run.racer) + ',' + run.spec().method + ',' +
                           json_number(run.spec().settings.number("learning_rate")).dump() + ',' + std::to_string(run.document.seed) + ',';
  std::string lines;
  for (const std::string& entry : outcome) lines += name + entry + '\n';
  return lines;
}

std::string sweep_file(const std::string& out, const Shard& shard) {
  if (shard.whole()) return out;
  const std::string part = std::string(kShard) + std::to_string(shard.index + 1) + std::string(kOf) + std::to_string(shard.count);
  return std::string(without_ending(out)) + part + std::string(kEnding);
}

Result<Outcomes> read_outcomes(const std::string& out, const std::vector<SweepRun>& runs, const KeptColumns& columns) {
  std::map<std::string, std::size_t, std::less<>> run_numbers;
  for (std::size_t i = 0; i < runs.size(); ++i) run_numbers.emplace(runs[i].fingerprint, i);
  Outcomes outcomes;
  for (const std::string& file : files_of(out)) {
    const Result<std::string> content = read_text(file);
    if (!content) return Problem{content.message()};
    const std::string problem = read_lines(content.value(), columns, run_numbers, outcomes);
    if (!problem.empty()) return Problem{file + " " + problem + "; choose another --out."};
  }
  return outcomes;
}

Result<Stream> open_for_lines(const std::string& path, const KeptColumns& columns) {
  const Problem failure{"Cannot write " + path + "."};
  Stream stream(std::fopen(path.c_str(), "ab"), &std::fclose);
  if (!stream) return failure;
  // Held until the process ends. Where the file system has no locks, nobody is refused.
  if (flock(fileno(stream.get()), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    return Problem{"Another igd sweep is writing " + path + "; wait for it, or give each a part by --shard i/n."};
  }
  const Result<std::string> content = read_text(path);
  if (!content) return Problem{content.message()};
  const std::size_t length = whole_runs(content.value()).size();
  std::error_code error;
  if (length < content.value().size()) std::filesystem::resize_file(path, length, error);
  if (error || (length == 0 && !append_lines(stream.get(), sweep_header(columns) + '\n'))) return failure;
  return stream;
}

bool append_lines(std::FILE* stream, const std::string& lines) {
  return std::fputs(lines.c_str(), stream) >= 0 && std::fflush(stream) == 0;
}

bool replace_file(const std::string& path, const std::string& content) {
  const std::string unfinished = path + ".unfinished";
  std::FILE* file = std::fopen(unfinished.c_str(), "wb");
  if (!file) return false;
  const bool written = std::fputs(content.c_str(), file) >= 0 && std::fflush(file) == 0 && fsync(fileno(file)) == 0;
  if (std::fclose(file) != 0 || !written) return false;
  std::error_code error;
  std::filesystem::rename(unfinished, path, error);
  return !error;
}

}  // namespace igd
