#include "instruments/microscope.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

#include "experiment/row.h"
#include "optim/methods.h"

namespace igd {

namespace {

constexpr const char* kPreconditioner = "cg.preconditioner";

}  // namespace

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
  Microscope seen;
  seen.learning_rate = learning_rate;
  ImplicitSystem system(read_implicit_options(settings, objective.blocks()));
  const BlockMask all = objective.all_blocks();
  const double shift = 1 / learning_rate;
  seen.relative_residuals = {1};
  seen.model_decreases = {0};
  seen.curvatures = {kUndefined};
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

  // As the method does it: one that controls its step by |g| needs all of the gradient.
  const bool by_norm = settings.word("control") == "ser";
  seen.loss = by_norm ? objective.evaluate(theta, gradient) : system.evaluate(objective, theta, gradient);
  seen.cg = system.solve_for_gradient(objective, shift, -1, gradient, seen.step, &watch);
  const double total = objective.gradients() - looking;
  seen.gradient_norm = system.right_side_norm();

  for (const CgIteration& iteration : watch.history) {
    seen.relative_residuals.push_back(iteration.relative_residual);
    seen.model_decreases.push_back(iteration.model_decrease);
    seen.curvatures.push_back(iteration.curvature);
  }
  if (seen.losses.size() < seen.curvatures.size()) {  // the last direction was not gone along; if it was the first, the step is explicit
    trial = theta + seen.step;
    seen.losses.push_back(objective.value(trial, all));
    seen.lengths.push_back(static_cast<double>(seen.step.norm()));
    seen.gradients.push_back(0);
  }
  seen.gradients.back() = total;

  // |x|^2 of the implicit blocks turns the one model into the other; the explicit blocks have come all the way before the first iteration.
  const double before = seen.lengths.front() * seen.lengths.front();
  for (std::size_t k = 0; k < seen.lengths.size(); ++k) {
    seen.predicted_decreases.push_back(before * shift + seen.model_decreases[k] + shift / 2 * (seen.lengths[k] * seen.lengths[k] - before));
  }
  seen.predicted_decreases.back() = seen.cg.predicted_decrease;
  const bool preconditioned = settings.word(kPreconditioner) != name_in(preconditioning_words(), Preconditioning::none);
  ritz_of(watch.history, preconditioned ? 0 : shift, seen.ritz_values, seen.ritz_weights);
  return seen;
}

Json to_json(const Microscope& seen, const Settings& settings) {
  Json json;
  json["status"] = name_in(cg_status_words(), seen.cg.status);
  json["curvature"] = settings.word("curvature");
  json["preconditioner"] = settings.word(kPreconditioner);
  const std::pair<const char*, double> numbers[] = {{"tolerance", settings.number("cg.tolerance")},
                                                    {"progress", settings.number("cg.progress")},
                                                    {"radius", settings.number("cg.radius")},
                                                    {"learning_rate", seen.learning_rate},
                                                    {"loss", seen.loss}};
  for (const auto& [name, value] : numbers) json[name] = value;
  const std::pair<const char*, const std::vector<double>*> columns[] = {{"relative_residuals", &seen.relative_residuals},
                                                                        {"model_decreases", &seen.model_decreases},
                                                                        {"predicted_decreases", &seen.predicted_decreases},
                                                                        {"losses", &seen.losses},
                                                                        {"lengths", &seen.lengths},
                                                                        {"curvatures", &seen.curvatures},
                                                                        {"gradients", &seen.gradients},
                                                                        {"ritz_values", &seen.ritz_values},
                                                                        {"ritz_weights", &seen.ritz_weights}};
  for (const auto& [name, values] : columns) json[name] = *values;
  return json;
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
