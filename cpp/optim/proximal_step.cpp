#include "optim/proximal_step.h"

#include <algorithm>
#include <cmath>

#include "linalg/portable_math.h"
#include "optim/step_control.h"

namespace igd {

std::vector<SettingSpec> nonlinear_settings(double learning_rate) {
  const NewtonOptions newton;
  std::vector<SettingSpec> settings = implicit_settings(learning_rate);
  settings.push_back(integer_setting("newton.max_iterations", "Newton iterations, at most",
                                     "The linear systems that one implicit equation may spend.", newton.max_iterations, 1, 1000));
  settings.push_back(number_setting("newton.tolerance", "Newton tolerance",
                                    "The implicit equation is solved until its residual is this fraction of what it was.", newton.tolerance,
                                    0, 0.999, true));
  return settings;
}

NewtonOptions read_newton_options(const Settings& settings) {
  return {.max_iterations = settings.integer("newton.max_iterations"), .tolerance = settings.number("newton.tolerance")};
}

void ProximalStep::solve(Objective& objective, const Vector& centre, double tau, Vector& x, double& loss, Vector& gradient,
                         StepReport& report) {
  const double loosest = system_.tolerance();
  const bool all = solves_all(objective);
  if (!all) start_gradient_ = gradient;
  double forcing = loosest;
  double first_norm = 0;
  double previous_norm = 0;

  for (int iteration = 0; iteration < newton_.max_iterations; ++iteration) {
    const bool at_centre = iteration == 0 && centre == x;
    const double norm = set_right_side(objective, centre, tau, x, gradient);
    if (iteration == 0) first_norm = norm;
    if (!std::isfinite(norm) || norm == 0 || (iteration > 0 && norm <= newton_.tolerance * first_norm)) break;
    if (iteration > 0) {
      // Eisenstat & Walker's choice 2, with their safeguard against tightening too early.
      constexpr double kGamma = 0.9;
      constexpr double kAlpha = 1.5;
      const double wanted = kGamma * portable_pow(norm / previous_norm, kAlpha);
      const double safeguard = kGamma * portable_pow(std::max(forcing, 1e-300), kAlpha);
      forcing = std::min(loosest, safeguard > 0.1 ? std::max(wanted, safeguard) : wanted);
    }
    previous_norm = norm;
    report.cg = system_.solve(objective, 1 / tau, {right_side_, at_centre ? -1.0 : 0.0}, newton_step_, forcing);
    report.cg_iterations += report.cg.iterations;
    if (!all) keep_implicit(objective, newton_step_);
    if (!descend(objective, centre, tau, x, loss, gradient, report)) break;
  }
  if (!all) step_explicitly(objective, centre, tau, start_gradient_, x);
}

bool ProximalStep::descend(Objective& objective, const Vector& centre, double tau, Vector& x, double& loss, Vector& gradient,
                           StepReport& report) {
  constexpr double kArmijo = 1e-4;
  constexpr int kHalvings = 30;
  const BlockMask& mask = system_.implicit_blocks();
  const double start_phi = phi(loss, x, centre, tau);
  const double slope = -static_cast<double>(right_side_.dot(newton_step_));
  if (!(slope < 0)) return false;
  start_ = x;
  const auto low_enough = [&](double value, double t) { return value <= start_phi + kArmijo * t * slope; };

  // The full step is nearly always right: evaluated with its gradient at once, nothing is done twice.
  x = start_ + newton_step_;
  double trial_loss = objective.evaluate(x, mask, gradient);
  const double trial_phi = phi(trial_loss, x, centre, tau);
  if (low_enough(trial_phi, 1)) {
    loss = trial_loss;
    return true;
  }
  // Where the decrease is lost in the rounding of phi no shorter step keeps its promise; the gradient of phi still tells.
  const bool is_hidden = GainControl::is_invisible(start_phi, slope);
  if (is_hidden && GainControl::is_invisible(start_phi, trial_phi - start_phi)) {
    const double norm = static_cast<double>(right_side_.norm());
    if (set_right_side(objective, centre, tau, x, gradient) < norm) {
      loss = trial_loss;
      return true;
    }
  }
  double t = 1;
  for (int halving = 0; halving < kHalvings && !is_hidden; ++halving) {
    ++report.rejected;
    t /= 2;
    x = start_ + static_cast<Scalar>(t) * newton_step_;
    trial_loss = objective.value(x, mask);
    if (low_enough(phi(trial_loss, x, centre, tau), t)) {
      loss = objective.evaluate(x, mask, gradient);
      return true;
    }
  }
  x = start_;
  loss = objective.evaluate(x, mask, gradient);
  return false;
}

double ProximalStep::set_right_side(const Objective& objective, const Vector& centre, double tau, const Vector& x, const Vector& gradient) {
  right_side_ = static_cast<Scalar>(1 / tau) * (centre - x) - gradient;
  if (!solves_all(objective)) keep_implicit(objective, right_side_);
  return static_cast<double>(right_side_.norm());
}

double ProximalStep::phi(double loss, const Vector& x, const Vector& centre, double tau) const {
  return loss + static_cast<double>((x - centre).squaredNorm()) / (2 * tau);
}

bool ProximalStep::solves_all(const Objective& objective) const {
  for (std::size_t i = 0; i < objective.blocks().size(); ++i) {
    if (!system_.implicit_blocks()[i] && objective.blocks()[i].size > 0) return false;
  }
  return true;
}

void ProximalStep::keep_implicit(const Objective& objective, Vector& v) const {
  for (std::size_t i = 0; i < objective.blocks().size(); ++i) {
    const Block& block = objective.blocks()[i];
    if (!system_.implicit_blocks()[i]) v.segment(block.offset, block.size).setZero();
  }
}

void ProximalStep::step_explicitly(const Objective& objective, const Vector& centre, double tau, const Vector& gradient, Vector& x) const {
  for (std::size_t i = 0; i < objective.blocks().size(); ++i) {
    if (system_.implicit_blocks()[i]) continue;
    const Block& block = objective.blocks()[i];
    x.segment(block.offset, block.size) =
        centre.segment(block.offset, block.size) - static_cast<Scalar>(tau) * gradient.segment(block.offset, block.size);
  }
}

}  // namespace igd
