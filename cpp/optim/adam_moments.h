#pragma once
// The running moments that Adam and its relatives scale their steps by.
//   Kingma & Ba (2015), "Adam: A method for stochastic optimization", algorithm 1. The corrections advance with every step.

#include <vector>

#include "linalg/types.h"
#include "optim/settings.h"

namespace igd {

struct AdamOptions {
  double learning_rate;
  double beta1;    ///< decay of the mean of the gradient
  double beta2;    ///< decay of the mean of its square
  double epsilon;  ///< added to the root, outside it
};

/// learning_rate, beta1, beta2 and epsilon.
std::vector<SettingSpec> adam_settings(double learning_rate);

AdamOptions read_adam_options(const Settings& settings);

class AdamMoments {
 public:
  explicit AdamMoments(const AdamOptions& options) : options_(options) {}

  /// Takes in the gradient of one more step.
  void update(const Vector& gradient) {
    take_in(gradient);
    advance();
  }

  /// The two halves of that: the means, and their corrections.
  void take_in(const Vector& gradient);
  void advance();

  /// From now on nothing is corrected.
  void end_correction() { beta1_power_ = beta2_power_ = 0; }

  /// `step` = rate m / (root_factor sqrt(v) + epsilon), m and v corrected for their start at zero.
  void scaled(double rate, double root_factor, Vector& step) const;

 private:
  AdamOptions options_;
  double beta1_power_ = 1;
  double beta2_power_ = 1;
  Vector mean_;
  Vector square_;
};

}  // namespace igd
