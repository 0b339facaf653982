#pragma once
// The experiment document: one JSON text that says what is raced. Parsed, checked and printed here and nowhere else, for the CLI,
// the page, the link and the tests.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "experiment/data_sets.h"
#include "network/architecture.h"
#include "network/initialization.h"
#include "optim/settings.h"
#include "support/result.h"

namespace igd {

/// One racer: the name of its method and every setting of it.
struct RacerSpec {
  std::string method;
  Settings settings;
  std::optional<std::uint32_t> batch = {};  ///< examples per batch, where not the document's; 0: all of them ("full")
  /// Learning rates by the number of steps after which they take the place of the one before. A schedule's halvings and what step control
  /// has made of the learning rate keep their ratio to it.
  std::map<std::uint64_t, double> learning_rate_from = {};

  friend bool operator==(const RacerSpec&, const RacerSpec&) = default;
};

/// What a racer's path is measured against.
enum class Reference { none, gradient_flow };

std::span<const Word<Reference>> reference_words();

/// When rows are recorded, in epochs: after `first`, and then after every further `every`.
struct Record {
  double first = 0;  ///< 0: as `every`
  double every = 0;  ///< 0: about five times per epoch

  friend bool operator==(const Record&, const Record&) = default;
};

/// What a racer may spend, in place of a number of epochs: its race ends with the first step at which all that are not 0 are spent, and
/// has a row at the first step at which each of them is.
struct Budget {
  double steps = 0;
  double gradients = 0;
  double seconds = 0;

  bool is_set() const { return steps > 0 || gradients > 0 || seconds > 0; }
  friend bool operator==(const Budget&, const Budget&) = default;
};

struct ExperimentDocument {
  DataSetName set = DataSetName::mnist;
  std::uint32_t train = 10000;   ///< the first so many training examples
  std::uint32_t validation = 0;  ///< the so many after them, set aside to choose settings by
  std::uint32_t test = 2000;     ///< the first so many test examples; 0: nobody looks at them
  std::uint32_t features = 0;    ///< the first so many columns of a table; 0: all
  Pixels pixels = Pixels::unit;

  std::vector<Index> hidden = {64};  ///< widths of the hidden layers; none: softmax regression
  Activation activation = Activation::sigmoid;
  bool bias = true;
  Initialization initialization = Initialization::uniform;

  std::optional<std::uint32_t> batch = 200;  ///< examples per batch; nothing: all of them ("full")
  std::uint32_t epochs = 10;
  double halving_epochs = 0;  ///< the learning rate is halved after every so many epochs; 0: never
  Budget budget;              ///< if set, `epochs` is not read
  double l2 = 0;
  std::uint64_t seed = 1;
  Record record;
  Reference reference = Reference::none;
  std::vector<RacerSpec> racers;

  std::uint32_t batch_size() const { return batch.value_or(train); }
  std::uint32_t batch_size(const RacerSpec& racer) const {
    if (!racer.batch) return batch_size();
    return *racer.batch > 0 ? *racer.batch : train;
  }

  friend bool operator==(const ExperimentDocument&, const ExperimentDocument&) = default;
};

/// The document of `text`, with defaults for every key that is not there. A Problem names the first key that is wrong: unknown
/// keys, values of the wrong type or out of range, keys given twice, or text that is not JSON.
Result<ExperimentDocument> parse_document(std::string_view text);

/// `document` as JSON with every key present; what parse_document reads back. `indent` < 0: on one line.
std::string print_document(const ExperimentDocument& document, int indent = -1);

/// The same on one line, without the keys and settings that have the values of the default document and of the method: what stays the
/// same text when later versions know further keys.
std::string print_changes(const ExperimentDocument& document);

}  // namespace igd
