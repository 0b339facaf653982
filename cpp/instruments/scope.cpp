#include "instruments/scope.h"

#include <algorithm>

namespace igd {

Result<std::unique_ptr<Scope>> Scope::create(const ExperimentDocument& document, std::size_t racer, std::shared_ptr<const TrainTest> data) {
  Result<std::unique_ptr<Race>> race = Race::create(document, racer, std::move(data), [] { return 0.0; });
  if (!race) return Problem{race.message()};
  return std::unique_ptr<Scope>(new Scope(document, racer, std::move(race).value()));
}

Scope::Scope(const ExperimentDocument& document, std::size_t racer, std::unique_ptr<Race> race)
    : racer_(document.racers[racer]),
      training_examples_(static_cast<Index>(document.train)),
      seed_(document.seed),
      halving_epochs_(static_cast<std::uint64_t>(document.halving_epochs)),
      race_(std::move(race)) {}

double Scope::learning_rate(std::uint64_t step) const {
  const std::uint64_t halving_steps = halving_epochs_ * problem().batches_per_epoch();
  double given = racer_.settings.number("learning_rate");
  double rate = given;
  for (std::uint64_t k = 0; k <= step; ++k) {  // as the race multiplies it, to the last bit
    if (halving_steps > 0 && k > 0 && k % halving_steps == 0) rate *= 0.5;
    const auto change = racer_.learning_rate_from.find(k);
    if (change == racer_.learning_rate_from.end()) continue;
    rate *= change->second / given;
    given = change->second;
  }
  return rate;
}

NetworkObjective Scope::over_first(Index examples) const { return problem().on_first(std::clamp<Index>(examples, 1, training_examples_)); }

NetworkObjective Scope::at_step(std::uint64_t step) const { return problem().after_batches(step); }

}  // namespace igd
