#include "instruments/microscope.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

#include "experiment/row.h"
#include "optim/methods.h"

namespace igd {

Settings implicit_settings_of(const RacerSpec& racer) {
  const std::vector<SettingSpec>& own = find_method(racer.method)->settings;
  Settings settings;
  for (const SettingSpec& spec : find_method("implicit")->settings) {
    const auto found = std::find_if(own.begin(), own.end(), [&spec](const SettingSpec& other) {
      return other.key == spec.key && other.kind == spec.kind && other.choices.size() == spec.choices.size();
    });
    settings.set(spec.key, found == own.end() ? spec.fallback : racer.settings.at(spec.key));
  }
  return settings;
}

Microscope look_at_step(NetworkObjective& objective, const Vector& theta, const Settings& settings, double learning_rate) {
  Microscope seen{.learning_rate = learning_rate};
  ImplicitSystem system(read_implicit_options(settings, objective.blocks()));
  const BlockMask all = objective.all_blocks();
  const double shift = 1 / learning_rate;
  Vector gradient;
  Vector delta;
  Vector trial;
  double looking = 0;  // gradient equivalents that the step alone would not take

  ImplicitSystem::Watch watch;
  watch.iterate = [&](const std::function<void(Vector&)>& finish) {
    const double before = objective.gradients();
    finish(delta);
    seen.gradients.push_back(objective.gradients() - looking);
    trial = theta + delta;
    seen.losses.push_back(objective.value(trial, all));
    seen.lengths.push_back(static_cast<double>(delta.norm()));
    looking += objective.gradients() - before;
  };
  system.watch(&watch);

  // As the method does it: one that controls its step by |g| needs all of the gradient.
  const bool by_norm = settings.word("control") == "ser";
  seen.loss = by_norm ? objective.evaluate(theta, gradient) : system.evaluate(objective, theta, gradient);
  seen.cg = system.solve_for_gradient(objective, shift, -1, gradient, seen.step);
  seen.gradients.back() = objective.gradients() - looking;
  seen.gradient_norm = system.right_side_norm();
  if (seen.cg.status == CgStatus::negative_curvature) {  // where nothing was solved, the step is explicit
    trial = theta + seen.step;
    seen.losses.back() = objective.value(trial, all);
    seen.lengths.back() = static_cast<double>(seen.step.norm());
  }

  // The blocks that are stepped explicitly have come all the way before the first iteration.
  const double explicit_part = seen.lengths.front() * seen.lengths.front() * shift;
  seen.relative_residuals = {1};
  seen.model_decreases = {0};
  seen.predicted_decreases = {explicit_part};
  seen.curvatures = {kUndefined};
  for (const CgIteration& iteration : watch.history) {
    seen.relative_residuals.push_back(iteration.relative_residual);
    seen.model_decreases.push_back(iteration.model_decrease);
    seen.predicted_decreases.push_back(explicit_part + iteration.predicted_decrease);
    seen.curvatures.push_back(iteration.curvature);
  }
  seen.predicted_decreases.back() = seen.cg.predicted_decrease;
  const bool preconditioned = settings.word("cg.preconditioner") != name_in(preconditioning_words(), Preconditioning::none);
  ritz_of(watch.history, preconditioned ? 0 : shift, seen.ritz_values, seen.ritz_weights);
  return seen;
}

void ritz_of(const std::vector<CgIteration>& history, double shift, std::vector<double>& values, std::vector<double>& weights) {
  values.clear();
  weights.clear();
  const auto k = static_cast<Index>(history.size());
  if (k == 0) return;
  Eigen::VectorXd diagonal(k);
  Eigen::VectorXd off_diagonal(k - 1);
  double carried = 0;
  for (Index i = 0; i < k; ++i) {
    const CgIteration& now = history[static_cast<std::size_t>(i)];
    diagonal[i] = now.pivot + carried;
    carried = now.ratio * now.pivot;
    if (i < k - 1) off_diagonal[i] = std::sqrt(now.ratio) * now.pivot;
  }
  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
  solver.computeFromTridiagonal(diagonal, off_diagonal);
  for (Index i = 0; i < k; ++i) {
    const double first = solver.eigenvectors()(0, i);
    if (std::abs(first) <= std::numeric_limits<Scalar>::epsilon()) continue;
    values.push_back(solver.eigenvalues()[i] - shift);
    weights.push_back(first * first);
  }
}

}  // namespace igd
