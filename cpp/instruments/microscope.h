#pragma once
// One implicit step under the microscope: what every iteration of its conjugate gradients made of it, and what the solver saw of the
// curvature on the way. The solver is the implicit method's own, which is watched.

#include <vector>

#include "experiment/json.h"
#include "experiment/network_objective.h"
#include "instruments/scope.h"
#include "optim/implicit_system.h"

namespace igd {

/// Every column has an entry for each iterate: before the first iteration, and after every one.
struct Microscope {
  double learning_rate = 0;
  double loss = 0;           ///< of the batch before the step
  double gradient_norm = 0;  ///< |g| of all blocks
  CgReport cg;
  Vector step;                              ///< what is added to theta
  std::vector<double> relative_residuals;   ///< as the recursion of the solver carries them
  std::vector<double> model_decreases;      ///< -g'x - x'(C + I / eta)x / 2, what the iterations maximise, of the implicit blocks
  std::vector<double> predicted_decreases;  ///< -g'x - x'C x / 2: by how much the model, undamped, says the loss falls
  std::vector<double> losses;               ///< of the batch at theta + x; the last one that of the step taken
  std::vector<double> lengths;              ///< |x|
  std::vector<double> curvatures;           ///< p'(C + I / eta)p / p'p along each direction; NaN before the first
  std::vector<double> gradients;            ///< what all of the step costs if it ends there, in gradient equivalents
  std::vector<double> ritz_values;          ///< of C, ascending; with a preconditioner M those of M (C + I / eta)
  std::vector<double> ritz_weights;         ///< the share of |g|^2 in the direction of each; they sum to 1
};

/// The settings of the method `implicit` with what `racer` has of them, and its defaults for the others.
Settings implicit_settings_of(const RacerSpec& racer);

/// The implicit step from `theta` on the batch of `objective`, which must be there, with the settings of the method `implicit`.
/// Cost: that of the step, a forward pass for every iterate, and the passes that make it one of theta's size.
Microscope look_at_step(NetworkObjective& objective, const Vector& theta, const Settings& settings, double learning_rate);

/// What the page shows of it: {status, curvature, preconditioner, tolerance, progress, radius, learning_rate, loss,
/// and the columns}. Numbers that are not finite are null.
Json to_json(const Microscope& seen, const Settings& settings);

/// The eigenvalues of the Lanczos matrix of `history` less `shift`, and the squares of the first components of its eigenvectors. Those
/// whose first component is below rounding are left out: rounding has made them (Paige 1980, Linear Algebra Appl. 34:235).
void ritz_of(const std::vector<CgIteration>& history, double shift, std::vector<double>& values, std::vector<double>& weights);

}  // namespace igd
