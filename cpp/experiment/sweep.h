#pragma once
// A sweep: an experiment document in which `seed` and the `learning_rate` of each racer may be lists, taken apart into its runs.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "experiment/document.h"
#include "support/result.h"

namespace igd {

/// One racer with one learning rate and one seed.
struct SweepRun {
  std::string fingerprint;      ///< of what the document below changes of the default: what the run is, whichever sweep it belongs to
  std::size_t racer = 0;        ///< its place in the document of the sweep
  ExperimentDocument document;  ///< with this racer only

  const RacerSpec& spec() const { return document.racers.front(); }
};

/// The runs of the sweep document `text`: racer by racer, for each racer its learning rates and for each of these the seeds, in the
/// order in which they are written. A Problem where one of them is no experiment document, a list is empty, or a run comes twice.
Result<std::vector<SweepRun>> parse_sweep(std::string_view text);

/// 16 hexadecimal digits that stand for `text`.
std::string fingerprint(std::string_view text);

}  // namespace igd
