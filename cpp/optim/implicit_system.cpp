#include "optim/implicit_system.h"

#include <optional>

namespace igd {

namespace {

/// A trust radius this large is none.
constexpr double kNoRadius = 1e9;

constexpr const char* kCgCoordinates = "cg.coordinates";

}  // namespace

std::vector<SettingSpec> implicit_settings(double learning_rate) {
  const CgOptions cg;
  std::vector<SettingSpec> settings = krylov_settings(learning_rate);
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
  settings.push_back(coordinates_setting(kCgCoordinates));
  return settings;
}

ImplicitOptions read_implicit_options(const Settings& settings, const std::vector<Block>& blocks) {
  const double radius = settings.number("cg.radius");
  return {.krylov = read_krylov_options(settings, kCgCoordinates, blocks),
          .preconditioner = *find_word(preconditioning_words(), settings.word("cg.preconditioner")),
          .cg = {.max_iterations = settings.integer("cg.max_iterations"),
                 .tolerance = settings.number("cg.tolerance"),
                 .progress = settings.number("cg.progress"),
                 .radius = radius < kNoRadius ? radius : std::numeric_limits<double>::infinity()}};
}

CgReport ImplicitSystem::solve(Objective& objective, double shift, const RightSide& right_side, Vector& x, double tolerance, Watch* watch) {
  const Vector& b = right_side.b;
  const bool preconditioned = preconditioner_ != Preconditioning::none;
  const Restriction& implicit = problem_.restriction(objective);
  KrylovOperator& A = preconditioned ? problem_.in_parameters(objective) : problem_.at(objective, right_side.of_gradient != 0);
  std::optional<RestrictedOperator> M;
  if (preconditioned) {
    M.emplace(objective.preconditioner(preconditioner_, implicit_blocks(), shift), implicit, argument_, product_);
  }
  CgOptions cg = cg_;
  cg.tolerance = tolerance;

  A.start(b, right_side.of_gradient, start_);
  solution_.resize(start_.size());
  const auto show = [&](const Vector&) { watch->iterate([&](Vector& whole) { finish(A, implicit, shift, b, whole); }); };
  const CgObserver observer = watch ? CgObserver(show) : CgObserver();
  CgReport report = solver_.solve(A, shift, start_, solution_, cg, M ? &*M : nullptr, watch ? &watch->history : nullptr, observer);
  problem_.expect(report.iterations);

  right_side_norm_ = problem_.norm(objective, A, start_, b);
  if (!implicit.is_whole()) {
    const double explicit_part = right_side_norm_ * right_side_norm_ - A.inner_product(start_, start_);
    report.predicted_decrease += explicit_part / shift;
  }
  if (report.status == CgStatus::negative_curvature && solution_.isZero(0)) {
    solution_ = static_cast<Scalar>(1 / shift) * start_;
    const double bb = A.inner_product(start_, start_);
    double bCb = (report.curvature - shift) * bb;  // the first direction was b, but with a preconditioner
    if (M) {
      image_.resize(start_.size());
      A.apply(start_, image_);
      bCb = A.inner_product(start_, image_);
    }
    report.predicted_decrease += bb / shift - bCb / (2 * shift * shift);
  }
  finish(A, implicit, shift, b, x);
  return report;
}

void ImplicitSystem::finish(const KrylovOperator& A, const Restriction& implicit, double shift, const Vector& b, Vector& x) const {
  x.resize(b.size());
  if (!implicit.is_whole()) x = static_cast<Scalar>(1 / shift) * b;
  A.finish(solution_, x);
}

double ImplicitSystem::evaluate(Objective& objective, const Vector& theta, Vector& gradient) {
  return preconditioner_ == Preconditioning::none ? problem_.evaluate(objective, theta, gradient) : objective.evaluate(theta, gradient);
}

CgReport ImplicitSystem::solve_for_gradient(Objective& objective, double shift, double multiple, const Vector& gradient, Vector& x,
                                            Watch* watch) {
  b_ = static_cast<Scalar>(multiple) * gradient;
  return solve(objective, shift, {b_, multiple}, x, cg_.tolerance, watch);
}

}  // namespace igd
