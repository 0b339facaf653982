#pragma once
// What an instrument looks at: the problem of one racer, apart from its race, which goes on elsewhere.

#include <memory>

#include "experiment/race.h"

namespace igd {

class Scope {
 public:
  /// Racer number `racer` of `document`, on `data` as the files have them. A Problem as Race::create.
  static Result<std::unique_ptr<Scope>> create(const ExperimentDocument& document, std::size_t racer,
                                               std::shared_ptr<const TrainTest> data);

  /// How the racer steps.
  const RacerSpec& racer() const { return racer_; }
  /// The training images of the document, and the seed of all that is random.
  Index training_examples() const { return training_examples_; }
  std::uint64_t seed() const { return seed_; }

  /// The learning rate that the document gives the racer's step number `step`, from 0; step control may give it another.
  double learning_rate(std::uint64_t step) const;

  const std::vector<Block>& blocks() const { return problem().blocks(); }
  const Mlp& mlp() const { return problem().mlp(); }

  /// The network before the first step.
  const Vector& start() const { return race_->theta(); }

  /// The mean loss over the first `examples` training examples, or all where there are fewer, as its one batch; next_batch brings it.
  NetworkObjective over_first(Index examples) const;

  /// The loss of mini-batches from that of the racer's step number `step` on, from 0; next_batch brings it.
  NetworkObjective at_step(std::uint64_t step) const;

  /// The training, validation and test examples.
  const TrainTest& data() const { return race_->data(); }

  /// What an instrument in a worker of its own keeps from one question to the next; it may refer to the rest.
  std::shared_ptr<void>& kept() { return kept_; }

 private:
  Scope(const ExperimentDocument& document, std::size_t racer, std::unique_ptr<Race> race);

  const NetworkObjective& problem() const { return race_->objective(); }

  RacerSpec racer_;
  Index training_examples_;
  std::uint64_t seed_;
  std::uint64_t halving_epochs_;
  std::unique_ptr<Race> race_;  // at its start, and stays there
  std::shared_ptr<void> kept_;
};

}  // namespace igd
