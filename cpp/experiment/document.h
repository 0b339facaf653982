#pragma once
// The experiment document: one JSON text that says what is raced. Parsed, checked and printed here and nowhere else, for the CLI,
// the page, the link and the tests.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "experiment/data_sets.h"
#include "network/architecture.h"
#include "optim/settings.h"
#include "support/result.h"

namespace igd {

/// One racer: the name of its method and every setting of it.
struct RacerSpec {
  std::string method;
  Settings settings;

  friend bool operator==(const RacerSpec&, const RacerSpec&) = default;
};

/// What a racer's path is measured against.
enum class Reference { none, gradient_flow };

std::span<const Word<Reference>> reference_words();

struct ExperimentDocument {
  DataSetName set = DataSetName::mnist;
  std::uint32_t train = 10000;  ///< the first so many training images
  std::uint32_t test = 2000;    ///< the first so many test images
  Pixels pixels = Pixels::unit;

  std::vector<Index> hidden = {64};  ///< widths of the hidden layers; none: softmax regression
  Activation activation = Activation::sigmoid;

  std::optional<std::uint32_t> batch = 200;  ///< examples per batch; nothing: all of them ("full")
  std::uint32_t epochs = 10;
  double l2 = 0;
  std::uint64_t seed = 1;
  Reference reference = Reference::none;
  std::vector<RacerSpec> racers;

  std::uint32_t batch_size() const { return batch.value_or(train); }

  friend bool operator==(const ExperimentDocument&, const ExperimentDocument&) = default;
};

/// The document of `text`, with defaults for every key that is not there. A Problem names the first key that is wrong: unknown
/// keys, values of the wrong type or out of range, keys given twice, or text that is not JSON.
Result<ExperimentDocument> parse_document(std::string_view text);

/// `document` as JSON with every key present; what parse_document reads back. `indent` < 0: on one line.
std::string print_document(const ExperimentDocument& document, int indent = -1);

}  // namespace igd
