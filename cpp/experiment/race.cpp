#include "experiment/race.h"

#include <cmath>

#include "network/initialization.h"
#include "optim/methods.h"

namespace igd {

namespace {

constexpr std::uint64_t kRowsPerEpoch = 5;

/// A loss so many times that of the start is counted as divergence: guessing at random costs about as much as the start.
constexpr double kDivergenceFactor = 1000;

Architecture architecture_of(const ExperimentDocument& document, const Dataset& dataset) {
  Architecture architecture{.widths = {dataset.features()}, .activation = document.activation};
  architecture.widths.insert(architecture.widths.end(), document.hidden.begin(), document.hidden.end());
  architecture.widths.push_back(dataset.classes);
  return architecture;
}

std::string too_few(const char* key, std::uint32_t asked, const char* which, Index there) {
  return std::string(key) + " is " + std::to_string(asked) + " but the " + which + " files hold only " + std::to_string(there) + " images.";
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
  if (data->train.count() < static_cast<Index>(document.train)) {
    return Problem{too_few("data.train", document.train, "training", data->train.count())};
  }
  if (data->test.count() < static_cast<Index>(document.test)) {
    return Problem{too_few("data.test", document.test, "test", data->test.count())};
  }
  if (data->train.features() != data->test.features()) return Problem{"The training and the test images do not have the same size."};
  return std::unique_ptr<Race>(new Race(document, document.racers[racer], std::move(data), std::move(clock)));
}

Race::Race(const ExperimentDocument& document, const RacerSpec& racer, std::shared_ptr<const TrainTest> data, Clock clock)
    : data_(std::move(data)),
      clock_(std::move(clock)),
      objective_(Mlp(architecture_of(document, data_->train)), data_->train,
                 pixel_scaling(document.pixels, data_->train, static_cast<Index>(document.train)),
                 Batches(document.train, document.batch_size(), document.seed), document.l2),
      theta_(initial_parameters(objective_.mlp().architecture(), document.seed)),
      optimizer_(find_method(racer.method)->make(racer.settings, objective_.blocks())),
      reference_(document.reference == Reference::gradient_flow ? std::make_unique<FlowReference>(objective_, theta_) : nullptr),
      train_evaluation_(data_->train, objective_.scaling(), static_cast<Index>(document.train)),
      test_evaluation_(data_->test, objective_.scaling(), static_cast<Index>(document.test)),
      steps_per_epoch_(objective_.batches_per_epoch()),
      total_steps_(document.epochs * steps_per_epoch_),
      row_interval_((steps_per_epoch_ + kRowsPerEpoch - 1) / kRowsPerEpoch) {
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
  if (!train_evaluated_) {
    train_evaluated_ = train_evaluation_.advance(objective_.mlp(), theta_);
  } else if (!test_evaluated_) {
    test_evaluated_ = test_evaluation_.advance(objective_.mlp(), theta_);
  } else if (reference_ && !reference_->advance(row_.flow_time)) {
    return;
  } else {
    finish_row();
  }
}

void Race::request_row() {
  if (!evaluating_ && !row_recorded_) start_row();
}

std::vector<Row> Race::take_rows() { return std::exchange(rows_, {}); }

void Race::take_step() {
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
  row_.rejected += report.rejected;
  row_.flow_time += report.flow_time;

  if (blown_up(report.loss)) {
    status_ = RaceStatus::diverged;
  } else if (step_ == total_steps_) {
    status_ = RaceStatus::finished;
  }
  if (status_ != RaceStatus::running || step_ % row_interval_ == 0) start_row();
}

void Race::start_row() {
  evaluating_ = true;
  train_evaluated_ = false;
  test_evaluated_ = false;
  train_evaluation_.start();
  test_evaluation_.start();
}

void Race::finish_row() {
  const Metrics train = train_evaluation_.metrics();
  const Metrics test = test_evaluation_.metrics();
  row_.train_loss = train.loss;
  row_.train_accuracy = train.accuracy;
  row_.test_loss = test.loss;
  row_.test_accuracy = test.accuracy;
  if (reference_) row_.flow_distance = reference_->distance(theta_);
  evaluating_ = false;
  row_recorded_ = true;
  rows_.push_back(row_);
  if (step_ == 0) first_loss_ = train.loss;
  if (blown_up(train.loss)) status_ = RaceStatus::diverged;
}

bool Race::blown_up(double loss) const { return !std::isfinite(loss) || loss > kDivergenceFactor * first_loss_; }

}  // namespace igd
