#pragma once
// The linear system at the heart of every implicit method, (P C P + shift I) x = b, P the projection on the blocks that are implicit.
// On the other blocks it says x = b / shift: there every method takes its explicit step (IMEX), and no work is done.

#include <optional>
#include <vector>

#include "linalg/conjugate_gradient.h"
#include "linalg/restriction.h"
#include "optim/objective.h"
#include "optim/settings.h"

namespace igd {

struct ImplicitOptions {
  Curvature curvature = Curvature::gauss_newton;
  BlockMask implicit_blocks;
  Preconditioning preconditioner = Preconditioning::none;
  CgOptions cg;
};

/// learning_rate, curvature and implicit_blocks.
std::vector<SettingSpec> curvature_settings(double learning_rate);

/// Those, and cg.*.
std::vector<SettingSpec> implicit_settings(double learning_rate);

Curvature read_curvature(const Settings& settings);

/// The blocks that the setting implicit_blocks names.
BlockMask read_implicit_blocks(const Settings& settings, const std::vector<Block>& blocks);

ImplicitOptions read_implicit_options(const Settings& settings, const std::vector<Block>& blocks);

/// Solves again and again; once it has its sizes it allocates nothing.
class ImplicitSystem {
 public:
  explicit ImplicitSystem(ImplicitOptions options) : options_(std::move(options)) {}

  const ImplicitOptions& options() const { return options_; }

  /// Solves at the theta last evaluated, to options().cg with `tolerance`; `x` is resized. Precondition: shift > 0.
  ///
  /// Where already the first direction has negative curvature and there is no trust radius nothing is solved and x = b / shift, the
  /// explicit step. The predicted decrease in the report is that of b'x - x'P C P x / 2, over all of theta.
  CgReport solve(Objective& objective, double shift, const Vector& b, Vector& x, double tolerance);
  CgReport solve(Objective& objective, double shift, const Vector& b, Vector& x) {
    return solve(objective, shift, b, x, options_.cg.tolerance);
  }

 private:
  CgReport solve_part(const LinearOperator& C, const LinearOperator* M, double shift, const Vector& b, Vector& x, const CgOptions& cg);

  ImplicitOptions options_;
  std::optional<Restriction> restriction_;  // known once there is an objective
  ConjugateGradient solver_;
  Vector part_of_b_;
  Vector part_of_x_;
  Vector argument_;
  Vector product_;
};

}  // namespace igd
