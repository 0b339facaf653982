#pragma once
// The race of one racer: takes its steps, one at a time, and records how it stands.

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "experiment/document.h"
#include "experiment/evaluation.h"
#include "experiment/flow_reference.h"
#include "experiment/network_objective.h"
#include "experiment/row.h"
#include "optim/optimizer.h"

namespace igd {

enum class RaceStatus { running, finished, diverged };

std::span<const Word<RaceStatus>> race_status_words();

/// Seconds since some fixed moment. The core has no clock of its own.
using Clock = std::function<double()>;

/// What a race does depends on its document and data only, not on other racers or on when it is asked to go on; and on the clock only
/// for its seconds and, where the document has a budget of them, for when it ends.
class Race {
 public:
  /// Racer number `racer` of `document` at step 0, on `data` as the files have them. A Problem where they have fewer examples than the
  /// document asks for.
  static Result<std::unique_ptr<Race>> create(const ExperimentDocument& document, std::size_t racer, std::shared_ptr<const TrainTest> data,
                                              Clock clock);

  /// Does one piece of work: one step, or one block of an evaluation that is under way. Nothing once the race is over.
  void advance();

  /// Asks for a row at the current step also where the schedule has none; does nothing if it has one already.
  void request_row();

  /// From the next step on `learning_rate`, just as if the document's racer had it from this step on. Changes nothing else.
  void change_learning_rate(double learning_rate) { learning_rate_from_[step_] = learning_rate; }

  /// Whether an evaluation is under way; its row comes before the next step.
  bool row_pending() const { return evaluating_; }

  RaceStatus status() const { return status_; }
  std::uint64_t step() const { return step_; }
  /// How many steps the race has; 0 where another budget decides.
  std::uint64_t total_steps() const { return total_steps_; }

  /// What the racer has learnt so far, and the problem it works on.
  const Vector& theta() const { return theta_; }
  const NetworkObjective& objective() const { return objective_; }
  const TrainTest& data() const { return *data_; }

  /// The rows recorded since the last call: step 0, those of the document's schedule and budget, the last step, and those asked for.
  std::vector<Row> take_rows();

 private:
  Race(const ExperimentDocument& document, const RacerSpec& racer, std::shared_ptr<const TrainTest> data, Clock clock);

  void take_step();
  void advance_row();
  void start_row();
  void take_metrics();
  bool follows_reference() const;
  void finish_row();
  void begin_epoch();
  void apply_change();
  bool is_scheduled() const;
  bool spends_budget();

  std::shared_ptr<const TrainTest> data_;
  Clock clock_;
  NetworkObjective objective_;
  Vector theta_;
  std::unique_ptr<Optimizer> optimizer_;
  std::unique_ptr<FlowReference> reference_;  // null if the document asks for none
  std::array<Evaluation, 3> evaluations_;     // of the training, validation and test examples

  double learning_rate_;  // as the document has it at this step
  std::map<std::uint64_t, double> learning_rate_from_;
  std::uint64_t steps_per_epoch_;
  std::uint64_t total_steps_;
  std::uint64_t first_row_;
  std::uint64_t row_interval_;
  std::uint64_t halving_steps_;
  Budget budget_;  // what is left to spend; a part is 0 once it is spent
  bool has_budget_;
  std::uint64_t step_ = 0;
  RaceStatus status_ = RaceStatus::running;
  bool evaluating_ = false;
  std::size_t evaluated_ = 0;            // how many of the evaluations are done
  bool row_recorded_ = false;            // at the current step
  double first_loss_ = kUndefined;       // of the training examples at step 0,
  double first_objective_ = kUndefined;  // and with the L2 term, as steps report it
  Row row_;                              // as of the last step
  std::vector<Row> rows_;
};

}  // namespace igd
