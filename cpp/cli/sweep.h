#pragma once
// igd sweep: every combination of learning rates and seeds of a document, in one process or spread over many.

#include <optional>
#include <string>
#include <vector>

namespace igd {

/// Which rows of every run are kept.
enum class SweepRows { last, all };

struct SweepOptions {
  std::string document;  ///< a file, or - for standard input
  std::string out;       ///< a file that ends in .csv; empty: standard output
  std::string data;      ///< the folder of the IDX files; empty: the checkout's own

  SweepRows rows = SweepRows::last;
  std::vector<std::string> columns = {};  ///< names of those kept, besides the run and its status; empty: all

  std::optional<std::string> shard;  ///< i/n; nothing: what the launcher says, else the whole
};

/// What a caller must know besides the options.
extern const char* const kSweepHelp;

/// The exit status: 0, also if a run diverged; 2, with one sentence on standard error, if the document, the part, the data or the output
/// is bad.
int sweep(const SweepOptions& options);

}  // namespace igd
