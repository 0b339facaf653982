#pragma once
// The matrix P C P of an implicit method, P the projection on its implicit blocks, in the coordinates its Krylov method is quickest with.

#include <optional>
#include <vector>

#include "linalg/restriction.h"
#include "optim/objective.h"
#include "optim/settings.h"

namespace igd {

struct KrylovOptions {
  Curvature curvature = Curvature::gauss_newton;
  BlockMask implicit_blocks;
  Coordinates coordinates = Coordinates::automatic;
};

/// Which blocks a method steps implicitly.
SettingSpec implicit_blocks_setting();
BlockMask read_implicit_blocks(const Settings& settings, const std::vector<Block>& blocks);

/// learning_rate, curvature and implicit_blocks.
std::vector<SettingSpec> krylov_settings(double learning_rate);

SettingSpec coordinates_setting(const char* key);

KrylovOptions read_krylov_options(const Settings& settings, const char* coordinates_key, const std::vector<Block>& blocks);

class KrylovProblem {
 public:
  explicit KrylovProblem(KrylovOptions options) : options_(std::move(options)) {}

  const KrylovOptions& options() const { return options_; }

  /// Objective::evaluate, before at() for a multiple of the gradient: entries of `gradient` that are not needed for that may be left as
  /// they are, so that norm() is to be asked for its norm.
  double evaluate(Objective& objective, const Vector& theta, Vector& gradient);

  /// The matrix at the theta last evaluated, for about as many products as expect() said; valid as Objective::curvature is.
  KrylovOperator& at(Objective& objective, bool of_gradient);

  /// |v| of a vector over all of theta: that of `start`, its implicit entries in the coordinates of A, and of the explicit ones of `v`.
  double norm(const Objective& objective, const LinearOperator& A, const Vector& start, const Vector& v);

  /// The same with parameters as coordinates.
  RestrictedOperator& in_parameters(Objective& objective);

  /// How many products the last solution took: about as many as the next.
  void expect(int products) { expected_ = products; }

  /// The implicit entries of theta; known once there is an objective.
  const Restriction& restriction(const Objective& objective);

 private:
  bool is_for_samples(const Objective& objective, bool of_gradient) const;

  KrylovOptions options_;
  std::optional<Restriction> restriction_;
  bool has_part_ = false;  // of the gradient last evaluated: then coordinates are samples
  std::optional<RestrictedOperator> restricted_;
  int expected_ = 5;
  Vector argument_;
  Vector product_;
};

}  // namespace igd
