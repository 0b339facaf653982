#pragma once
// Which part of a sweep this process does: what the caller says, or where the launcher has put it.

#include <cstdint>
#include <functional>
#include <string>

#include "support/result.h"

namespace igd {

/// Part `index` of `count` parts that do not overlap.
struct Shard {
  std::uint64_t index = 0;  ///< < count
  std::uint64_t count = 1;

  bool whole() const { return count == 1; }
  bool has(std::uint64_t run) const { return run % count == index; }
};

/// "2/4": the second of four parts.
Result<Shard> parse_shard(const std::string& text);

/// The value of an environment variable, or null.
using Environment = std::function<const char*(const char* name)>;

/// The part of this process among those that were launched with it: by Open MPI, MPICH and its relatives (PMI) or Slurm's srun, times
/// the tasks of a Slurm job array. The whole where there is no launcher; a Problem where what it says makes no sense.
Result<Shard> launched_shard(const Environment& environment);

}  // namespace igd
