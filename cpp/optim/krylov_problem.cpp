#include "optim/krylov_problem.h"

#include <algorithm>
#include <cmath>

namespace igd {

std::vector<SettingSpec> krylov_settings(double learning_rate) {
  return {learning_rate_setting(learning_rate),
          choice_setting("curvature", "curvature", "The matrix C that stands for the second derivative.", curvature_words(),
                         Curvature::gauss_newton),
          implicit_blocks_setting()};
}

SettingSpec implicit_blocks_setting() {
  return {.key = "implicit_blocks",
          .label = "implicit blocks",
          .help = "The parameters stepped implicitly; the rest is stepped explicitly.",
          .kind = SettingKind::blocks,
          .fallback = std::vector<std::string>{kAllBlocks}};
}

BlockMask read_implicit_blocks(const Settings& settings, const std::vector<Block>& blocks) {
  const std::vector<std::string>& names = settings.list("implicit_blocks");
  BlockMask mask;
  for (const Block& block : blocks) {
    mask.push_back(block.size > 0 && std::any_of(names.begin(), names.end(),
                                                 [&block](const std::string& name) { return name == kAllBlocks || name == block.name; }));
  }
  return mask;
}

SettingSpec coordinates_setting(const char* key) {
  return choice_setting(key, "coordinates", "How vectors are written while the system is solved; the solution is the same.",
                        coordinates_words(), Coordinates::automatic);
}

KrylovOptions read_krylov_options(const Settings& settings, const char* coordinates_key, const std::vector<Block>& blocks) {
  return {.curvature = *find_word(curvature_words(), settings.word("curvature")),
          .implicit_blocks = read_implicit_blocks(settings, blocks),
          .coordinates = *find_word(coordinates_words(), settings.word(coordinates_key))};
}

const Restriction& KrylovProblem::restriction(const Objective& objective) {
  if (!restriction_) restriction_.emplace(objective.blocks(), options_.implicit_blocks);
  return *restriction_;
}

double KrylovProblem::evaluate(Objective& objective, const Vector& theta, Vector& gradient) {
  has_part_ = is_for_samples(objective, true);
  return has_part_ ? objective.evaluate_for_samples(theta, options_.implicit_blocks, gradient) : objective.evaluate(theta, gradient);
}

KrylovOperator& KrylovProblem::at(Objective& objective, bool of_gradient) {
  const bool in_samples = (of_gradient && has_part_) || is_for_samples(objective, of_gradient);
  if (in_samples) return objective.in_samples(options_.curvature, options_.implicit_blocks);
  return in_parameters(objective);
}

bool KrylovProblem::is_for_samples(const Objective& objective, bool of_gradient) const {
  if (options_.coordinates == Coordinates::parameters) return false;
  const double products = static_cast<double>(std::max(expected_, 1));
  return objective.is_for_samples(options_.curvature, options_.implicit_blocks,
                                  {.coordinates = options_.coordinates, .products = products, .of_gradient = of_gradient});
}

double KrylovProblem::norm(const Objective& objective, const LinearOperator& A, const Vector& start, const Vector& v) {
  double squared = A.inner_product(start, start);
  for (std::size_t i = 0; i < objective.blocks().size(); ++i) {
    const Block& block = objective.blocks()[i];
    if (!options_.implicit_blocks[i]) squared += static_cast<double>(v.segment(block.offset, block.size).squaredNorm());
  }
  return std::sqrt(std::max(0.0, squared));
}

RestrictedOperator& KrylovProblem::in_parameters(Objective& objective) {
  const LinearOperator& C = objective.curvature(options_.curvature, options_.implicit_blocks);
  return restricted_.emplace(C, restriction(objective), argument_, product_);
}

}  // namespace igd
