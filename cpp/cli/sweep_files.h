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

/// The columns of Row that the files of a sweep have.
using KeptColumns = std::vector<Column>;

/// The first line of every file.
std::string sweep_header(const KeptColumns& columns);

/// How a run went, an entry for each row of it that is kept: `status` and the row. The status of all but the last is `running`.
using Outcome = std::vector<std::string>;
std::string outcome_entry(const std::string& status, const Row& row, const KeptColumns& columns);

/// The lines of a run, each with its end: what it is, and how it went.
std::string sweep_lines(const SweepRun& run, const Outcome& outcome);

/// The outcomes of the runs that are done, by number of the run.
using Outcomes = std::map<std::size_t, Outcome>;

/// The file that `shard` writes if the sweep goes to `out`, which ends in .csv.
std::string sweep_file(const std::string& out, const Shard& shard);

/// What the files of `out` hold; of two outcomes of a run the first. A last run without its end was cut off and does not count. A
/// Problem where one of the files holds something else than runs of this sweep.
Result<Outcomes> read_outcomes(const std::string& out, const std::vector<SweepRun>& runs, const KeptColumns& columns);

using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// The file at `path` to append lines to: without a run that was cut off, with the header, and for this process alone.
Result<Stream> open_for_lines(const std::string& path, const KeptColumns& columns);

/// Writes `lines` to the system, in one piece; whether that went well.
bool append_lines(std::FILE* stream, const std::string& lines);

/// Gives `path` its final content at once, or leaves it as it is; whether that went well.
bool replace_file(const std::string& path, const std::string& content);

}  // namespace igd
