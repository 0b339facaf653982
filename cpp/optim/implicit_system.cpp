#include "optim/implicit_system.h"

#include <algorithm>
#include <cmath>

namespace igd {

namespace {

/// A trust radius this large is none.
constexpr double kNoRadius = 1e9;

}  // namespace

std::vector<SettingSpec> curvature_settings(double learning_rate) {
  return {learning_rate_setting(learning_rate),
          choice_setting("curvature", "curvature", "The matrix C that stands for the second derivative.", curvature_words(),
                         Curvature::gauss_newton),
          {.key = "implicit_blocks",
           .label = "implicit blocks",
           .help = "The parameters stepped implicitly; the rest is stepped explicitly.",
           .kind = SettingKind::blocks,
           .fallback = std::vector<std::string>{kAllBlocks}}};
}

std::vector<SettingSpec> implicit_settings(double learning_rate) {
  const CgOptions cg;
  std::vector<SettingSpec> settings = curvature_settings(learning_rate);
  settings.push_back(number_setting("cg.tolerance", "CG tolerance",
                                    "The linear system is solved until the residual is this fraction of the right-hand side.", cg.tolerance,
                                    0, 0.999, true));
  settings.push_back(integer_setting("cg.max_iterations", "CG iterations, at most", "The products with C that one linear system may spend.",
                                     cg.max_iterations, 1, 1000));
  settings.push_back(number_setting("cg.progress", "CG least progress",
                                    "An iteration that gains less than this share of all the decrease so far is the last; 0: never.",
                                    cg.progress, 0, 1, true));
  settings.push_back(
      number_setting("cg.radius", "trust radius", "No solution is longer than this; 1e9: any length.", kNoRadius, 1e-9, kNoRadius, true));
  settings.push_back(choice_setting("cg.preconditioner", "CG preconditioner", "What makes the linear system easier to solve.",
                                    preconditioning_words(), Preconditioning::none));
  return settings;
}

Curvature read_curvature(const Settings& settings) { return *find_word(curvature_words(), settings.word("curvature")); }

BlockMask read_implicit_blocks(const Settings& settings, const std::vector<Block>& blocks) {
  const std::vector<std::string>& names = settings.list("implicit_blocks");
  BlockMask mask;
  for (const Block& block : blocks) {
    mask.push_back(
        std::any_of(names.begin(), names.end(), [&block](const std::string& name) { return name == kAllBlocks || name == block.name; }));
  }
  return mask;
}

ImplicitOptions read_implicit_options(const Settings& settings, const std::vector<Block>& blocks) {
  const double radius = settings.number("cg.radius");
  return {.curvature = read_curvature(settings),
          .implicit_blocks = read_implicit_blocks(settings, blocks),
          .preconditioner = *find_word(preconditioning_words(), settings.word("cg.preconditioner")),
          .cg = {.max_iterations = settings.integer("cg.max_iterations"),
                 .tolerance = settings.number("cg.tolerance"),
                 .progress = settings.number("cg.progress"),
                 .radius = radius < kNoRadius ? radius : std::numeric_limits<double>::infinity()}};
}

CgReport ImplicitSystem::solve(Objective& objective, double shift, const Vector& b, Vector& x, double tolerance) {
  const BlockMask& mask = options_.implicit_blocks;
  if (!restriction_) restriction_.emplace(objective.blocks(), mask);
  const LinearOperator& C = objective.curvature(options_.curvature, mask);
  const bool preconditioned = options_.preconditioner != Preconditioning::none;
  const LinearOperator* M = preconditioned ? &objective.preconditioner(options_.preconditioner, mask, shift) : nullptr;
  CgOptions cg = options_.cg;
  cg.tolerance = tolerance;

  x.resize(b.size());
  if (!restriction_->is_whole()) return solve_part(C, M, shift, b, x, cg);
  CgReport report = solver_.solve(C, shift, b, x, cg, M);
  if (x.isZero(0) && report.status == CgStatus::negative_curvature) {
    x = static_cast<Scalar>(1 / shift) * b;
    report.predicted_decrease = static_cast<double>(b.dot(x));
  }
  return report;
}

CgReport ImplicitSystem::solve_part(const LinearOperator& C, const LinearOperator* M, double shift, const Vector& b, Vector& x,
                                    const CgOptions& cg) {
  const RestrictedOperator C_part(C, *restriction_, argument_, product_);
  std::optional<RestrictedOperator> M_part;
  if (M) M_part.emplace(*M, *restriction_, argument_, product_);
  restriction_->gather(b, part_of_b_);
  part_of_x_.resize(restriction_->size());
  CgReport report = solver_.solve(C_part, shift, part_of_b_, part_of_x_, cg, M_part ? &*M_part : nullptr);

  // The explicit step everywhere, then what was solved on top of it.
  x = static_cast<Scalar>(1 / shift) * b;
  const double explicit_decrease = static_cast<double>(b.dot(x));
  if (part_of_x_.isZero(0) && report.status == CgStatus::negative_curvature) {
    report.predicted_decrease = explicit_decrease;
  } else {
    report.predicted_decrease += explicit_decrease - static_cast<double>(part_of_b_.squaredNorm()) / shift;
    restriction_->scatter(part_of_x_, x);
  }
  return report;
}

}  // namespace igd
