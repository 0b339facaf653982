#pragma once
// A tiny problem as the objective that methods are given: its examples in a table, all of them in one batch.

#include <memory>

#include "experiment/network_objective.h"
#include "native/tiny_problem.h"

namespace igd::test {

struct TableProblem {
  TinyProblem problem;
  Dataset table;
  std::unique_ptr<NetworkObjective> objective;

  explicit TableProblem(TinyProblem problem_)
      : problem(std::move(problem_)),
        table{.height = 1,
              .width = problem.pass.a[0].rows(),
              .values = {problem.pass.a[0].reshaped().begin(), problem.pass.a[0].reshaped().end()},
              .labels = problem.labels,
              .classes = static_cast<int>(problem.classes())} {
    const auto examples = static_cast<std::uint32_t>(table.count());
    objective = std::make_unique<NetworkObjective>(problem.mlp, table, PixelScaling{}, Batches(examples, examples, 1), problem.l2);
    objective->next_batch();
  }
};

}  // namespace igd::test
