#pragma once
// What is recorded of a race, and the names of its columns everywhere: in the page's results, in CSV and in JSON.

#include <limits>
#include <span>

namespace igd {

inline constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// The state after `step` steps. What belongs to a step is that of the last one, and undefined at step 0.
struct Row {
  double step = 0;
  double epoch = 0;      ///< passes over the training set, fractional
  double gradients = 0;  ///< work so far in gradient equivalents
  double seconds = 0;    ///< time spent in steps so far; evaluations are not counted
  double learning_rate = kUndefined;
  double batch_loss = kUndefined;  ///< the objective on the step's batch, before the step, L2 term included
  double train_loss = kUndefined;  ///< cross-entropy over all training examples, without the L2 term
  double train_accuracy = kUndefined;
  double validation_loss = kUndefined;  ///< over the training images set aside, where the document sets some aside
  double validation_accuracy = kUndefined;
  double test_loss = kUndefined;
  double test_accuracy = kUndefined;
  double gradient_norm = kUndefined;
  double step_norm = kUndefined;
  double cg_iterations = 0;                ///< of all steps so far
  double step_cg_iterations = kUndefined;  ///< of the step
  double rejected = 0;                     ///< trial steps thrown away so far
  double flow_time = 0;                    ///< time on the path theta' = -grad L that the steps so far add up to
  double flow_distance = kUndefined;       ///< |theta - the path at that time|, where the document asks for it
};

struct Column {
  const char* name;
  double Row::*value;
};

/// Every column, in the order in which they are printed.
inline std::span<const Column> columns() {
  static constexpr Column table[] = {
      {"step", &Row::step},
      {"epoch", &Row::epoch},
      {"gradients", &Row::gradients},
      {"seconds", &Row::seconds},
      {"learning_rate", &Row::learning_rate},
      {"batch_loss", &Row::batch_loss},
      {"train_loss", &Row::train_loss},
      {"train_accuracy", &Row::train_accuracy},
      {"validation_loss", &Row::validation_loss},
      {"validation_accuracy", &Row::validation_accuracy},
      {"test_loss", &Row::test_loss},
      {"test_accuracy", &Row::test_accuracy},
      {"gradient_norm", &Row::gradient_norm},
      {"step_norm", &Row::step_norm},
      {"cg_iterations", &Row::cg_iterations},
      {"step_cg_iterations", &Row::step_cg_iterations},
      {"rejected", &Row::rejected},
      {"flow_time", &Row::flow_time},
      {"flow_distance", &Row::flow_distance},
  };
  return table;
}

}  // namespace igd
