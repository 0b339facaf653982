#pragma once
// A row of the table of methods: what the document, the form and the race need to know of one.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "optim/optimizer.h"
#include "optim/settings.h"

namespace igd {

struct Method {
  std::string name;   ///< in documents and links
  std::string label;  ///< for people
  std::string help;   ///< one sentence
  bool implicit = false;
  bool needs_full_batch = false;  ///< it compares gradients of different steps, which must be of the same function
  std::vector<SettingSpec> settings;

  /// A fresh run with `settings`, which hold every key of the specs above, on an objective with `blocks`.
  std::function<std::unique_ptr<Optimizer>(const Settings& settings, const std::vector<Block>& blocks)> make;
};

}  // namespace igd
