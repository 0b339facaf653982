#include "experiment/race.h"

#include <algorithm>
#include <cmath>

#include "network/initialization.h"
#include "optim/methods.h"

namespace igd {

namespace {

constexpr std::uint64_t kRowsPerEpoch = 5;

/// A loss so many times that of the start is counted as divergence: guessing at random costs about as much as the start.
constexpr double kDivergenceFactor = 1000;

bool blown_up(double loss, double at_start) { return !std::isfinite(loss) || loss > kDivergenceFactor * at_start; }

Architecture architecture_of(const ExperimentDocument& document, const Dataset& dataset) {
  Architecture architecture{.widths = {dataset.features()}, .activation = document.activation, .bias = document.bias};
  architecture.widths.insert(architecture.widths.end(), document.hidden.begin(), document.hidden.end());
  // Of two classes one logit is enough: logistic regression.
  architecture.widths.push_back(dataset.classes == 2 ? 1 : dataset.classes);
  return architecture;
}

std::string too_few(const char* key, std::uint32_t asked, const char* which, Index there) {
  return std::string(key) + " is " + std::to_string(asked) + " but the " + which + " files hold only " + std::to_string(there) +
         " examples.";
}

/// The training and test examples of `document`, of which `files` hold enough.
std::shared_ptr<const TrainTest> drawn(const ExperimentDocument& document, std::shared_ptr<const TrainTest> files) {
  if (!is_table(document.set)) return files;
  return std::make_shared<const TrainTest>(split(files->train, data_set_size(document.set).train,
                                                 document.features > 0 ? static_cast<Index>(document.features) : files->train.features(),
                                                 document.seed));
}

/// `epochs` in steps, at least 1.
std::uint64_t steps_of(double epochs, std::uint64_t steps_per_epoch) {
  return std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::llround(epochs * static_cast<double>(steps_per_epoch))));
}

}  // namespace

std::span<const Word<RaceStatus>> race_status_words() {
  static constexpr Word<RaceStatus> words[] = {
      {RaceStatus::running, "running", "running", "Steps are still to be taken."},
      {RaceStatus::finished, "finished", "finished", "All steps of the document have been taken."},
      {RaceStatus::diverged, "diverged", "diverged", "The loss was not a finite number or a thousand times that of the start."},
  };
  return words;
}

Result<std::unique_ptr<Race>> Race::create(const ExperimentDocument& document, std::size_t racer, std::shared_ptr<const TrainTest> data,
                                           Clock clock) {
  if (racer >= document.racers.size()) {
    return Problem{"There is no racer number " + std::to_string(racer) + "; the document has " + std::to_string(document.racers.size()) +
                   "."};
  }
  const std::uint32_t training = document.train + document.validation;
  if (data->train.count() < static_cast<Index>(training)) {
    return Problem{too_few("data.train + data.validation", training, "training", data->train.count())};
  }
  const DataSetSize size = data_set_size(document.set);
  if (is_table(document.set) && data->train.count() < static_cast<Index>(size.train + size.test)) {
    return Problem{"The table holds only " + std::to_string(data->train.count()) + " examples; it must have " +
                   std::to_string(size.train + size.test) + "."};
  }
  if (is_table(document.set) && data->train.features() < static_cast<Index>(document.features)) {
    return Problem{"The table has only " + std::to_string(data->train.features()) + " columns of numbers; data.features is " +
                   std::to_string(document.features) + "."};
  }
  data = drawn(document, std::move(data));
  if (data->test.count() < static_cast<Index>(document.test)) {
    return Problem{too_few("data.test", document.test, "test", data->test.count())};
  }
  if (data->train.features() != data->test.features()) return Problem{"The training and the test examples do not have the same size."};
  return std::unique_ptr<Race>(new Race(document, document.racers[racer], std::move(data), std::move(clock)));
}

Race::Race(const ExperimentDocument& document, const RacerSpec& racer, std::shared_ptr<const TrainTest> data, Clock clock)
    : data_(std::move(data)),
      clock_(std::move(clock)),
      objective_(Mlp(architecture_of(document, data_->train)), data_->train,
                 pixel_scaling(document.pixels, data_->train, static_cast<Index>(document.train)),
                 Batches(document.train, document.batch_size(racer), document.seed), document.l2,
                 static_cast<Index>(document.batch_size())),
      theta_(initial_parameters(objective_.mlp().architecture(), document.seed, document.initialization)),
      optimizer_(find_method(racer.method)->make(racer.settings, objective_.blocks())),
      reference_(document.reference == Reference::gradient_flow ? std::make_unique<FlowReference>(objective_, theta_) : nullptr),
      evaluations_{
          Evaluation(data_->train, objective_.scaling(), 0, static_cast<Index>(document.train)),
          Evaluation(data_->train, objective_.scaling(), static_cast<Index>(document.train), static_cast<Index>(document.validation)),
          Evaluation(data_->test, objective_.scaling(), 0, static_cast<Index>(document.test))},
      learning_rate_(racer.settings.number("learning_rate")),
      learning_rate_from_(racer.learning_rate_from),
      steps_per_epoch_(objective_.batches_per_epoch()),
      total_steps_(document.epochs * steps_per_epoch_),
      row_interval_(document.record.every > 0 ? steps_of(document.record.every, steps_per_epoch_)
                                              : (steps_per_epoch_ + kRowsPerEpoch - 1) / kRowsPerEpoch),
      halving_steps_(static_cast<std::uint64_t>(document.halving_epochs) * steps_per_epoch_),
      budget_(document.budget),
      has_budget_(budget_.is_set()) {
  first_row_ = document.record.first > 0 ? steps_of(document.record.first, steps_per_epoch_) : row_interval_;
  const bool steps_decide = budget_.gradients == 0 && budget_.seconds == 0;
  if (has_budget_) total_steps_ = steps_decide ? static_cast<std::uint64_t>(budget_.steps) : 0;
  start_row();
}

void Race::advance() {
  if (evaluating_) {
    advance_row();
  } else if (status_ == RaceStatus::running) {
    take_step();
  }
}

void Race::advance_row() {
  if (evaluated_ < evaluations_.size()) {
    if (evaluations_[evaluated_].advance(objective_.mlp(), theta_) && ++evaluated_ == evaluations_.size()) take_metrics();
  } else if (!follows_reference() || reference_->advance(row_.flow_time)) {
    finish_row();
  }
}

void Race::request_row() {
  if (!evaluating_ && !row_recorded_) start_row();
}

std::vector<Row> Race::take_rows() { return std::exchange(rows_, {}); }

void Race::take_step() {
  if (step_ > 0 && step_ % steps_per_epoch_ == 0) begin_epoch();
  apply_change();
  const double start = clock_();
  objective_.next_batch();
  const StepReport report = optimizer_->step(objective_, theta_);
  row_.seconds += clock_() - start;

  ++step_;
  row_recorded_ = false;
  row_.step = static_cast<double>(step_);
  row_.epoch = static_cast<double>(step_) / static_cast<double>(steps_per_epoch_);
  row_.gradients = objective_.gradients();
  row_.learning_rate = report.learning_rate;
  row_.batch_loss = report.loss;
  row_.gradient_norm = report.gradient_norm;
  row_.step_norm = report.step_norm;
  row_.cg_iterations += report.cg_iterations;
  row_.step_cg_iterations = report.cg_iterations;
  row_.rejected += report.rejected;
  row_.flow_time += report.flow_time;

  const bool spends = spends_budget();
  if (blown_up(report.loss, first_objective_)) {
    status_ = RaceStatus::diverged;
  } else if (has_budget_ ? !budget_.is_set() : step_ == total_steps_) {
    status_ = RaceStatus::finished;
  }
  if (status_ != RaceStatus::running || spends || is_scheduled()) start_row();
}

void Race::begin_epoch() {
  optimizer_->start_epoch();
  if (halving_steps_ == 0 || step_ % halving_steps_ != 0) return;
  optimizer_->scale_learning_rate(0.5);
  optimizer_->scale_limit(0.5);
}

void Race::apply_change() {
  const auto change = learning_rate_from_.find(step_);
  if (change == learning_rate_from_.end()) return;
  optimizer_->scale_learning_rate(change->second / learning_rate_);
  learning_rate_ = change->second;
}

bool Race::is_scheduled() const { return step_ >= first_row_ && (step_ - first_row_) % row_interval_ == 0; }

/// Takes the parts of the budget that this step spent out of it; whether there were any.
bool Race::spends_budget() {
  bool any = false;
  const auto take_out = [&any](double spent, double& part) {
    if (part == 0 || spent < part) return;
    part = 0;
    any = true;
  };
  take_out(row_.step, budget_.steps);
  take_out(row_.gradients, budget_.gradients);
  take_out(row_.seconds, budget_.seconds);
  return any;
}

void Race::start_row() {
  evaluating_ = true;
  evaluated_ = 0;
  for (Evaluation& evaluation : evaluations_) evaluation.start();
}

void Race::take_metrics() {
  const auto [train, validation, test] = std::array{evaluations_[0].metrics(), evaluations_[1].metrics(), evaluations_[2].metrics()};
  row_.train_loss = train.loss;
  row_.train_accuracy = train.accuracy;
  row_.validation_loss = validation.loss;
  row_.validation_accuracy = validation.accuracy;
  row_.test_loss = test.loss;
  row_.test_accuracy = test.accuracy;
  if (step_ == 0) {
    first_loss_ = train.loss;
    first_objective_ = objective_.mlp().penalized(train.loss, theta_, objective_.l2());
  }
  if (blown_up(train.loss, first_loss_)) status_ = RaceStatus::diverged;
}

/// Whether there is a path to be compared with: for one that has diverged none is resolved as far as it was thrown.
bool Race::follows_reference() const { return reference_ && status_ != RaceStatus::diverged; }

void Race::finish_row() {
  row_.flow_distance = follows_reference() ? reference_->distance(theta_) : kUndefined;
  evaluating_ = false;
  row_recorded_ = true;
  rows_.push_back(row_);
}

}  // namespace igd
