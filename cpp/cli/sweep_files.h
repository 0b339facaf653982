#pragma once
// The files of a sweep: RESULTS.csv of a process that does all of it, RESULTS.shard-i-of-n.csv of each that does a part, side by side.
// A file has one writer; everybody reads all of them.

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/shard.h"
#include "experiment/row.h"
#include "experiment/sweep.h"

namespace igd {

/// The first line of every file.
std::string sweep_header();

/// The line of a run: what it is, and how it ended.
std::string sweep_line(const SweepRun& run, const std::string& outcome);

/// How a run ended: `status` and its last row.
std::string sweep_outcome(const std::string& status, const Row& row);

/// The outcomes of the runs that are done, by number of the run.
using Outcomes = std::map<std::size_t, std::string>;

/// The file that `shard` writes if the sweep goes to `out`, which ends in .csv.
std::string sweep_file(const std::string& out, const Shard& shard);

/// What the files of `out` hold; of two outcomes of a run the first. A last line without its end was cut off and does not count. A
/// Problem where one of the files holds something else than runs of this sweep.
Result<Outcomes> read_outcomes(const std::string& out, const std::vector<SweepRun>& runs);

using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// The file at `path` to append lines to: without a line that was cut off, with the header, and for this process alone.
Result<Stream> open_for_lines(const std::string& path);

/// Writes `line` and its end to the system, in one piece; whether that went well.
bool append_line(std::FILE* stream, const std::string& line);

/// Gives `path` its final content at once, or leaves it as it is; whether that went well.
bool replace_file(const std::string& path, const std::string& content);

}  // namespace igd
