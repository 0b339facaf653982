// Implicit gradient descent: backward (implicit) Euler for theta' = -g, linearised once: (I + eta C) delta = -eta g.
//   Hairer & Wanner (1996), "Solving Ordinary Differential Equations II", IV.7 (the linearly implicit Euler method). With C the
//   Gauss-Newton matrix also the step of Levenberg (1944) and Marquardt (1963) with damping 1 / eta.
// On a quadratic with curvature lambda a step multiplies by 1 / (1 + eta lambda): stable for every eta > 0.
//
// Blocks that are not chosen are stepped explicitly, from the same gradient: delta = -eta g there (IMEX Euler).

#include <algorithm>

#include "optim/methods.h"

namespace igd {

namespace {

struct ImplicitOptions {
  double learning_rate;
  Curvature curvature;
  BlockMask implicit_blocks;
  CgOptions cg;
};

class ImplicitGradientDescent final : public Optimizer {
 public:
  explicit ImplicitGradientDescent(ImplicitOptions options) : options_(std::move(options)) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = options_.learning_rate};
    report.loss = objective.evaluate(theta, gradient_);
    report.gradient_norm = static_cast<double>(gradient_.norm());

    const auto eta = static_cast<Scalar>(options_.learning_rate);
    right_side_ = -gradient_;
    fill_explicit_blocks(objective, 0, right_side_);

    // (C + I / eta) delta = -g has the same solution and, unlike I + eta C, a scale that does not grow with eta.
    const LinearOperator& C = objective.curvature(options_.curvature, options_.implicit_blocks);
    delta_.resize(theta.size());
    report.cg = solver_.solve(C, 1 / options_.learning_rate, right_side_, delta_, options_.cg);

    // Negative curvature in the very first direction leaves nothing but the explicit step along it.
    const bool nothing_solved = report.cg.status == CgStatus::negative_curvature && report.cg.iterations == 1;
    if (nothing_solved) delta_ = eta * right_side_;

    fill_explicit_blocks(objective, -eta, delta_);
    theta += delta_;
    report.step_norm = static_cast<double>(delta_.norm());
    return report;
  }

 private:
  /// `v` = `scale` g in the blocks that are stepped explicitly.
  void fill_explicit_blocks(const Objective& objective, Scalar scale, Vector& v) const {
    for (std::size_t i = 0; i < options_.implicit_blocks.size(); ++i) {
      if (options_.implicit_blocks[i]) continue;
      const Block& block = objective.blocks()[i];
      v.segment(block.offset, block.size) = scale * gradient_.segment(block.offset, block.size);
    }
  }

  ImplicitOptions options_;
  ConjugateGradient solver_;
  Vector gradient_;
  Vector right_side_;
  Vector delta_;
};

BlockMask chosen_blocks(const std::vector<std::string>& names, const std::vector<Block>& blocks) {
  BlockMask mask;
  for (const Block& block : blocks) {
    mask.push_back(
        std::any_of(names.begin(), names.end(), [&block](const std::string& name) { return name == kAllBlocks || name == block.name; }));
  }
  return mask;
}

SettingSpec curvature_setting() {
  SettingSpec spec{.key = "curvature",
                   .label = "curvature",
                   .help = "The matrix C that stands for the second derivative.",
                   .kind = SettingKind::choice,
                   .fallback = std::string(name_in(curvature_words(), Curvature::gauss_newton))};
  for (const auto& word : curvature_words()) spec.choices.push_back({word.name, word.label, word.help});
  return spec;
}

}  // namespace

Method implicit_method() {
  const CgOptions cg;
  return {.name = "implicit",
          .label = "Implicit",
          .help = "Backward Euler, linearised: solves (I + eta C) delta = -eta g by conjugate gradients.",
          .implicit = true,
          .settings = {learning_rate_setting(10),
                       curvature_setting(),
                       {.key = "implicit_blocks",
                        .label = "implicit blocks",
                        .help = "The parameters stepped implicitly; the rest is stepped explicitly.",
                        .kind = SettingKind::blocks,
                        .fallback = std::vector<std::string>{kAllBlocks}},
                       {.key = "cg.tolerance",
                        .label = "CG tolerance",
                        .help = "The linear system is solved until the residual is this fraction of the right-hand side.",
                        .kind = SettingKind::number,
                        .fallback = cg.tolerance,
                        .minimum = 0,
                        .maximum = 0.999,
                        .logarithmic = true},
                       {.key = "cg.max_iterations",
                        .label = "CG iterations, at most",
                        .help = "The products with C that one step may spend.",
                        .kind = SettingKind::integer,
                        .fallback = static_cast<double>(cg.max_iterations),
                        .minimum = 1,
                        .maximum = 1000}},
          .make = [](const Settings& settings, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<ImplicitGradientDescent>(
                ImplicitOptions{.learning_rate = settings.number("learning_rate"),
                                .curvature = *find_word(curvature_words(), settings.word("curvature")),
                                .implicit_blocks = chosen_blocks(settings.list("implicit_blocks"), blocks),
                                .cg = {.max_iterations = static_cast<int>(settings.number("cg.max_iterations")),
                                       .tolerance = settings.number("cg.tolerance")}});
          }};
}

}  // namespace igd
