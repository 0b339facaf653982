// L-BFGS: a step along -B g, B an approximation of the inverse Hessian from the last m steps and changes of the gradient, with a
// line search.
//   Liu & Nocedal (1989), Math. Program. 45:503; Nocedal & Wright (2006), algorithms 7.4 (two loops) and 7.5, scaling eq. 7.20.

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "optim/methods.h"
#include "optim/strong_wolfe.h"

namespace igd {

namespace {

class Lbfgs final : public Optimizer {
 public:
  Lbfgs(double learning_rate, int memory) : learning_rate_(learning_rate), pairs_(static_cast<std::size_t>(memory)) {}

  StepReport step(Objective& objective, Vector& theta) override {
    // The last line search ended here: on the full batch its value and gradient are those of this step.
    if (gradient_.size() == 0) {
      loss_ = objective.evaluate(theta, gradient_);
      make_room();
    }
    StepReport report{.loss = loss_, .gradient_norm = static_cast<double>(gradient_.norm())};
    if (at_rest_ || report.gradient_norm == 0 || !std::isfinite(report.gradient_norm)) {
      objective.evaluate(theta, gradient_);  // the same again: a step costs something, or a budget of gradients would never be spent
      return report;
    }

    find_direction();
    LinePoint start{.alpha = 0, .value = loss_, .slope = static_cast<double>(gradient_.dot(direction_))};
    if (!(start.slope < 0)) {
      known_ = 0;
      find_direction();
      start.slope = static_cast<double>(gradient_.dot(direction_));
    }
    // Without a memory -g has no scale of its own.
    const double first = learning_rate_ * (known_ == 0 ? std::min(1.0, 1 / report.gradient_norm) : 1);

    start_ = theta;
    start_gradient_ = gradient_;
    int evaluations = 0;
    double last = 0;
    const auto phi = [&](double alpha) -> LinePoint {
      theta = start_ + static_cast<Scalar>(alpha) * direction_;
      loss_ = objective.evaluate(theta, gradient_);
      ++evaluations;
      last = alpha;
      return {.alpha = alpha, .value = loss_, .slope = static_cast<double>(gradient_.dot(direction_))};
    };
    const LinePoint found = strong_wolfe(std::cref(phi), start, first);  // by reference: a function object of its size is allocated
    if (found.alpha != last) phi(found.alpha);
    report.rejected = evaluations - 1;
    report.learning_rate = found.alpha;
    report.flow_time = found.alpha;
    report.step_norm = found.alpha * static_cast<double>(direction_.norm());
    // No lower point along -g itself: only rounding is left. Along another direction the memory is to blame.
    if (found.alpha == 0 && known_ == 0) at_rest_ = true;
    if (found.alpha == 0) known_ = 0;
    remember(theta);
    return report;
  }

  void scale_learning_rate(double factor) override { learning_rate_ *= factor; }

 private:
  /// A step s and the change y of the gradient along it, y's > 0.
  struct Pair {
    Vector s;
    Vector y;
    double sy;
  };

  /// All memory at once, in the first step: later ones allocate nothing.
  void make_room() {
    shares_.resize(pairs_.size());
    for (Pair& pair : pairs_) {
      pair.s.resize(gradient_.size());
      pair.y.resize(gradient_.size());
    }
  }

  /// direction_ = -B g.
  void find_direction() {
    direction_ = -gradient_;
    for (std::size_t i = known_; i-- > 0;) {
      shares_[i] = static_cast<double>(pairs_[i].s.dot(direction_)) / pairs_[i].sy;
      direction_ -= static_cast<Scalar>(shares_[i]) * pairs_[i].y;
    }
    if (known_ > 0) {
      const Pair& newest = pairs_[known_ - 1];
      direction_ *= static_cast<Scalar>(newest.sy / static_cast<double>(newest.y.squaredNorm()));
    }
    for (std::size_t i = 0; i < known_; ++i) {
      const double share = static_cast<double>(pairs_[i].y.dot(direction_)) / pairs_[i].sy;
      direction_ += static_cast<Scalar>(shares_[i] - share) * pairs_[i].s;
    }
  }

  /// start_ and start_gradient_, whose work is done, become the step and the change; a kept pair takes their memory and leaves its own.
  void remember(const Vector& theta) {
    start_ = theta - start_;
    start_gradient_ = gradient_ - start_gradient_;
    const double sy = static_cast<double>(start_.dot(start_gradient_));
    const double smallest = std::numeric_limits<Scalar>::epsilon() * static_cast<double>(start_gradient_.squaredNorm());
    if (!(sy > smallest)) return;
    if (known_ == pairs_.size()) {
      std::rotate(pairs_.begin(), pairs_.begin() + 1, pairs_.end());
    } else {
      ++known_;
    }
    Pair& newest = pairs_[known_ - 1];
    newest.s.swap(start_);
    newest.y.swap(start_gradient_);
    newest.sy = sy;
  }

  double learning_rate_;
  std::vector<Pair> pairs_;  // room for as many as the memory holds; the first known_ of them, oldest first, are known
  std::size_t known_ = 0;
  std::vector<double> shares_;  // work space: of every known pair
  bool at_rest_ = false;
  double loss_ = 0;
  Vector gradient_;
  Vector direction_;
  Vector start_;
  Vector start_gradient_;
};

}  // namespace

Method lbfgs_method() {
  return {.name = "lbfgs",
          .label = "L-BFGS",
          .help = "Explicit, with a line search along a direction that remembers how the gradient changed; needs the full batch.",
          .needs_full_batch = true,
          .settings = {learning_rate_setting(1), integer_setting("memory", "memory", "How many past steps it remembers.", 10, 1, 100)},
          .make = [](const Settings& settings, const std::vector<Block>&) -> std::unique_ptr<Optimizer> {
            return std::make_unique<Lbfgs>(settings.number("learning_rate"), settings.integer("memory"));
          }};
}

}  // namespace igd
