#include "cli/shard.h"

#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

namespace igd {

namespace {

/// The whole number that `text` is, below 2^32, so that products of two of them fit.
std::optional<std::uint64_t> whole_number(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// A launcher's variables by name; any of them may be absent or nonsense.
class Variables {
 public:
  Variables(const Environment& environment, std::vector<const char*> names) : environment_(environment), names_(std::move(names)) {}

  bool has(const char* name) const { return environment_(name) != nullptr; }

  std::optional<std::uint64_t> number(const char* name) const {
    const char* text = environment_(name);
    return text ? whole_number(text) : std::nullopt;
  }

  /// As `number`, or `fallback` where there is no such variable.
  std::optional<std::uint64_t> number_or(const char* name, std::uint64_t fallback) const { return has(name) ? number(name) : fallback; }

  Problem nonsense() const {
    std::string list;
    for (const char* name : names_) {
      const char* text = environment_(name);
      list += (list.empty() ? "" : ", ") + std::string(name) + (text ? "=" + std::string(text) : " unset");
    }
    return Problem{"The launcher's variables do not tell which part of the sweep is meant (" + list + "); tell it by --shard i/n."};
  }

 private:
  const Environment& environment_;
  std::vector<const char*> names_;
};

Result<Shard> shard_of_ranks(const Environment& environment, const char* rank_name, const char* size_name) {
  const Variables variables(environment, {rank_name, size_name});
  const auto rank = variables.number(rank_name);
  const auto size = variables.number(size_name);
  if (!rank || !size || *rank >= *size) return variables.nonsense();
  return Shard{.index = *rank, .count = *size};
}

/// In a batch script that srun has not launched, Slurm sets the rank to 0 and the size to that of the job, though nobody does the rest;
/// it then sets no step.
bool launched_by_srun(const Environment& environment) {
  const bool batch_script = environment("SLURM_JOB_ID") && !environment("SLURM_STEP_ID");
  return environment("SLURM_PROCID") && !batch_script;
}

Result<Shard> ranks(const Environment& environment) {
  struct Names {
    const char* rank;
    const char* size;
  };
  // The first that is there: mpirun under Slurm leaves the rank of its own daemon in Slurm's variables.
  for (const Names names : {Names{"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"}, Names{"PMI_RANK", "PMI_SIZE"}}) {
    if (environment(names.rank) || environment(names.size)) return shard_of_ranks(environment, names.rank, names.size);
  }
  if (!launched_by_srun(environment)) return Shard{};
  // An interactive shell is a step of one task, whatever the job has.
  return shard_of_ranks(environment, "SLURM_PROCID", environment("SLURM_STEP_NUM_TASKS") ? "SLURM_STEP_NUM_TASKS" : "SLURM_NTASKS");
}

/// The place in a job array, which must be regular: min, min + step, ..., max.
Result<Shard> array(const Environment& environment) {
  const Variables variables(environment, {"SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_MAX", "SLURM_ARRAY_TASK_STEP",
                                          "SLURM_ARRAY_TASK_COUNT"});
  if (!variables.has("SLURM_ARRAY_TASK_ID")) return Shard{};
  const auto id = variables.number("SLURM_ARRAY_TASK_ID");
  const auto minimum = variables.number("SLURM_ARRAY_TASK_MIN");
  const auto maximum = variables.number("SLURM_ARRAY_TASK_MAX");
  const auto step = variables.number_or("SLURM_ARRAY_TASK_STEP", 1);
  if (!id || !minimum || !maximum || !step || *step == 0 || *minimum > *id || *id > *maximum) return variables.nonsense();
  const std::uint64_t count = (*maximum - *minimum) / *step + 1;
  if ((*id - *minimum) % *step != 0 || variables.number_or("SLURM_ARRAY_TASK_COUNT", count) != count) return variables.nonsense();
  return Shard{.index = (*id - *minimum) / *step, .count = count};
}

}  // namespace

Result<Shard> parse_shard(const std::string& text) {
  const std::size_t slash = text.find('/');
  const auto number = slash == std::string::npos ? std::nullopt : whole_number(std::string_view(text).substr(0, slash));
  const auto count = slash == std::string::npos ? std::nullopt : whole_number(std::string_view(text).substr(slash + 1));
  if (!number || !count || *number < 1 || *number > *count) {
    return Problem{"--shard must be i/n, part i of n with i from 1 to n, such as 2/4; it is " + text + "."};
  }
  return Shard{.index = *number - 1, .count = *count};
}

Result<Shard> launched_shard(const Environment& environment) {
  const Result<Shard> task = array(environment);
  const Result<Shard> rank = ranks(environment);
  if (!task) return task;
  if (!rank) return rank;
  return Shard{.index = task.value().index * rank.value().count + rank.value().index, .count = task.value().count * rank.value().count};
}

}  // namespace igd
