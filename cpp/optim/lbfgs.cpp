// L-BFGS: a step along -B g, B an approximation of the inverse Hessian from the last m steps and changes of the gradient, with a
// line search.
//   Liu & Nocedal (1989), Math. Program. 45:503; Nocedal & Wright (2006), algorithms 7.4 (two loops) and 7.5, scaling eq. 7.20.

#include <algorithm>
#include <cmath>
#include <limits>

#include "optim/methods.h"
#include "optim/strong_wolfe.h"

namespace igd {

namespace {

class Lbfgs final : public Optimizer {
 public:
  Lbfgs(double learning_rate, int memory) : learning_rate_(learning_rate), memory_(static_cast<std::size_t>(memory)) {}

  StepReport step(Objective& objective, Vector& theta) override {
    // The last line search ended here: on the full batch its value and gradient are those of this step.
    if (gradient_.size() == 0) loss_ = objective.evaluate(theta, gradient_);
    StepReport report{.loss = loss_, .gradient_norm = static_cast<double>(gradient_.norm())};
    if (at_rest_ || report.gradient_norm == 0 || !std::isfinite(report.gradient_norm)) return report;

    find_direction();
    LinePoint start{.alpha = 0, .value = loss_, .slope = static_cast<double>(gradient_.dot(direction_))};
    if (!(start.slope < 0)) {
      pairs_.clear();
      find_direction();
      start.slope = static_cast<double>(gradient_.dot(direction_));
    }
    // Without a memory -g has no scale of its own.
    const double first = learning_rate_ * (pairs_.empty() ? std::min(1.0, 1 / report.gradient_norm) : 1);

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
    const LinePoint found = strong_wolfe(phi, start, first);
    if (found.alpha != last) phi(found.alpha);
    report.rejected = evaluations - 1;
    report.learning_rate = found.alpha;
    report.flow_time = found.alpha;
    report.step_norm = found.alpha * static_cast<double>(direction_.norm());
    // No lower point along -g itself: only rounding is left. Along another direction the memory is to blame.
    if (found.alpha == 0 && pairs_.empty()) at_rest_ = true;
    if (found.alpha == 0) pairs_.clear();
    remember(theta);
    return report;
  }

 private:
  /// A step s and the change y of the gradient along it, y's > 0.
  struct Pair {
    Vector s;
    Vector y;
    double sy;
  };

  /// direction_ = -B g.
  void find_direction() {
    direction_ = -gradient_;
    std::vector<double> shares(pairs_.size());
    for (std::size_t i = pairs_.size(); i-- > 0;) {
      shares[i] = static_cast<double>(pairs_[i].s.dot(direction_)) / pairs_[i].sy;
      direction_ -= static_cast<Scalar>(shares[i]) * pairs_[i].y;
    }
    if (!pairs_.empty()) direction_ *= static_cast<Scalar>(pairs_.back().sy / static_cast<double>(pairs_.back().y.squaredNorm()));
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const double share = static_cast<double>(pairs_[i].y.dot(direction_)) / pairs_[i].sy;
      direction_ += static_cast<Scalar>(shares[i] - share) * pairs_[i].s;
    }
  }

  void remember(const Vector& theta) {
    Pair pair{.s = theta - start_, .y = gradient_ - start_gradient_, .sy = 0};
    pair.sy = static_cast<double>(pair.s.dot(pair.y));
    const double smallest = std::numeric_limits<Scalar>::epsilon() * static_cast<double>(pair.y.squaredNorm());
    if (!(pair.sy > smallest)) return;
    if (pairs_.size() == memory_) pairs_.erase(pairs_.begin());
    pairs_.push_back(std::move(pair));
  }

  double learning_rate_;
  std::size_t memory_;
  std::vector<Pair> pairs_;  // oldest first
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
