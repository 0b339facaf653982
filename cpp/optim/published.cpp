// "Implicit gradient descent" as the programs of the 2020 project jimmyjib/implicit-gradient-descent took it: an exhibit, kept with its
// faults so that its published figures can be made again.
//   (I - eta C) d = eta g by conjugate gradients to a relative residual of 1e-5, C as in curvature/published.h, then
//   theta <- theta - eta d in the MNIST program, theta - d in the Ionosphere one; other blocks theta - eta g.
// The sign is that of an ascent, and on the output layer C g = 0: there it is gradient descent with the step eta^2.

#include <optional>

#include "linalg/restriction.h"
#include "optim/krylov_problem.h"
#include "optim/methods.h"

namespace igd {

namespace {

/// none: C = 0, the control: then the step is that of gradient descent with the learning rate squared on the chosen blocks.
enum class Matrix2020 { published, none };

std::span<const Word<Matrix2020>> matrix_words() {
  static constexpr Word<Matrix2020> words[] = {
      {Matrix2020::published, "published", "as published", "What the project's programs computed for a Hessian."},
      {Matrix2020::none, "none", "none", "The control: no curvature at all. What stays the same was not due to it."},
  };
  return words;
}

class Published final : public Optimizer {
 public:
  Published(double learning_rate, BlockMask mask, Matrix2020 matrix, int applied)
      : learning_rate_(learning_rate), mask_(std::move(mask)), matrix_(matrix), applied_(applied) {}

  StepReport step(Objective& objective, Vector& theta) override {
    StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
    report.loss = objective.evaluate(theta, gradient_);
    report.gradient_norm = static_cast<double>(gradient_.norm());
    step_ = static_cast<Scalar>(learning_rate_) * gradient_;
    if (!restriction_) restriction_.emplace(objective.blocks(), mask_);
    restriction_->gather(step_, right_side_);
    if (matrix_ == Matrix2020::none) {
      solution_ = right_side_;
    } else {
      const RestrictedOperator C(objective.curvature(Curvature::published, mask_), *restriction_, argument_, product_);
      report.cg_iterations = solve(C);
    }
    if (applied_ == 2) solution_ *= static_cast<Scalar>(learning_rate_);
    restriction_->scatter(solution_, step_);
    theta -= step_;
    report.step_norm = static_cast<double>(step_.norm());
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  /// solution_ = (I - eta C)^-1 right_side_, or what conjugate gradients make of it: nobody asks whether they apply. Returns how many
  /// iterations that took.
  int solve(const LinearOperator& C) {
    constexpr int kIterations = 100;
    constexpr double kTolerance = 1e-5;
    solution_.setZero(right_side_.size());
    residual_ = right_side_;
    direction_ = right_side_;
    image_.resize(right_side_.size());
    double square = static_cast<double>(residual_.squaredNorm());
    const double enough = kTolerance * kTolerance * square;
    int iteration = 0;
    for (; iteration < kIterations && square > enough; ++iteration) {
      C.apply(direction_, image_);
      image_ = direction_ - static_cast<Scalar>(learning_rate_) * image_;
      const Scalar length = static_cast<Scalar>(square / static_cast<double>(direction_.dot(image_)));
      solution_ += length * direction_;
      residual_ -= length * image_;
      const double next = static_cast<double>(residual_.squaredNorm());
      direction_ = residual_ + static_cast<Scalar>(next / square) * direction_;
      square = next;
    }
    return iteration;
  }

  double learning_rate_;
  BlockMask mask_;
  Matrix2020 matrix_;
  int applied_;
  std::optional<Restriction> restriction_;
  Vector gradient_;
  Vector step_;
  Vector argument_;
  Vector product_;
  Vector right_side_;
  Vector solution_;
  Vector residual_;
  Vector direction_;
  Vector image_;
};

}  // namespace

Method published_method() {
  return {.name = "published",
          .label = "Implicit (2020)",
          .help = "An exhibit: what the 2020 project's programs did, faults included.",
          .implicit = true,
          .settings = {learning_rate_setting(0.1), implicit_blocks_setting(),
                       choice_setting("matrix", "matrix", "What stands for the Hessian.", matrix_words(), Matrix2020::published),
                       integer_setting("applied", "learning rate applied",
                                       "How often the step of the implicit blocks is multiplied by the learning rate: twice in the "
                                       "project's MNIST program, once in its Ionosphere program.",
                                       2, 1, 2)},
          .make = [](const Settings& values, const std::vector<Block>& blocks) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Published>(values.number("learning_rate"), read_implicit_blocks(values, blocks),
                                               *find_word(matrix_words(), values.word("matrix")), values.integer("applied"));
          }};
}

}  // namespace igd
