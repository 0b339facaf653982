#pragma once
// igd reproduce: runs everything that the page says of the 2020 project's published results, and sums it up.

#include <optional>
#include <string>
#include <vector>

namespace igd {

struct ReproduceOptions {
  std::vector<std::string> documents;  ///< names of those to run; empty: all in the checkout's assets/reproduction
  std::string out;                     ///< the folder for the results; empty: build/reproduction of the checkout
  std::string data;                    ///< the folder of the MNIST files; empty: the checkout's own
  std::optional<std::string> shard;    ///< as of SweepOptions
};

/// What a caller must know besides the options.
extern const char* const kReproduceHelp;

/// The exit status, as of sweep().
int reproduce(const ReproduceOptions& options);

}  // namespace igd
