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
      race_(std::move(race)) {}

NetworkObjective Scope::over_first(Index examples) const {
  return problem().on_first(std::clamp<Index>(examples, 1, training_examples_));
}

NetworkObjective Scope::at_step(std::uint64_t step) const { return problem().after_batches(step); }

}  // namespace igd
