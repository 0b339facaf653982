#include "optim/step_control.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "linalg/portable_math.h"
#include "linalg/types.h"

namespace igd {

namespace {

/// eta times `factor`, but not grown beyond `limit`.
double grown(double eta, double factor, double limit) { return std::min(eta * factor, std::max(eta, limit)); }

}  // namespace

std::span<const Word<Control>> control_words() {
  static constexpr Word<Control> words[] = {
      {Control::fixed, "fixed", "fixed", "Every step has the learning rate given."},
      {Control::adaptive, "adaptive", "adaptive",
       "The learning rate grows while the model predicts the loss well; a step that would raise the batch's loss is taken back."},
      {Control::ser, "ser", "by the gradient", "The learning rate grows as the gradient shrinks; needs the full batch."},
  };
  return words;
}

std::vector<SettingSpec> control_settings() {
  SettingSpec control =
      choice_setting("control", "step control", "How the learning rate changes from step to step.", control_words(), Control::fixed);
  for (Choice& choice : control.choices) choice.needs_full_batch = choice.name == name_in(control_words(), Control::ser);
  return {
      control,
      number_setting("learning_rate_limit", "grows up to",
                     "Step control raises the learning rate no further; on small batches a long step fits one batch at the cost of others.",
                     50, 1e-9, 1e9, true)};
}

bool GainControl::is_invisible(double loss, double decrease) {
  // The loss is a mean of differences of logits, numbers of order 1 and more.
  constexpr double kRounding = 4 * std::numeric_limits<Scalar>::epsilon();
  return std::abs(decrease) <= kRounding * (1 + std::abs(loss));
}

bool GainControl::accept(double loss, double gained, double predicted) {
  if (is_invisible(loss, predicted)) return gained >= 0;
  const double ratio = gained / predicted;
  if (!(gained >= 0 && ratio > 1e-4)) {
    eta_ /= 4;
    return false;
  }
  if (ratio < 0.25) eta_ *= 2.0 / 3;
  if (ratio > 0.75) eta_ = grown(eta_, 1.5, limit_);
  return true;
}

double SerControl::learning_rate(double gradient_norm) {
  if (previous_norm_ > 0 && gradient_norm > 0) eta_ = grown(eta_, previous_norm_ / gradient_norm, limit_);
  previous_norm_ = gradient_norm;
  return eta_;
}

bool PiControl::accept(double error) {
  constexpr double kSafety = 0.9;
  constexpr double kSmallest = 1e-10;
  if (!(error <= 1)) {
    eta_ *= std::isfinite(error) ? std::max(0.2, kSafety * portable_pow(error, -1 / order_)) : 0.2;
    return false;
  }
  const double e = std::max(error, kSmallest);
  const double factor = kSafety * portable_pow(e, -0.7 / order_) * portable_pow(previous_error_, 0.4 / order_);
  eta_ = grown(eta_, std::clamp(factor, 0.2, 5.0), limit_);
  previous_error_ = e;
  return true;
}

}  // namespace igd
