#include "optim/adam_moments.h"

#include <cmath>

namespace igd {

std::vector<SettingSpec> adam_settings(double learning_rate) {
  return {learning_rate_setting(learning_rate),
          number_setting("beta1", "beta 1", "Decay of the running mean of the gradient.", 0.9, 0, 0.9999),
          number_setting("beta2", "beta 2", "Decay of the running mean of the squared gradient.", 0.999, 0, 0.9999),
          number_setting("epsilon", "epsilon", "Keeps the step finite where the gradient has always been zero.", 1e-8, 1e-16, 1, true)};
}

AdamOptions read_adam_options(const Settings& settings) {
  return {.learning_rate = settings.number("learning_rate"),
          .beta1 = settings.number("beta1"),
          .beta2 = settings.number("beta2"),
          .epsilon = settings.number("epsilon")};
}

void AdamMoments::take_in(const Vector& gradient) {
  if (mean_.size() == 0) {
    mean_.setZero(gradient.size());
    square_.setZero(gradient.size());
  }
  const auto beta1 = static_cast<Scalar>(options_.beta1);
  const auto beta2 = static_cast<Scalar>(options_.beta2);
  mean_ = beta1 * mean_ + (1 - beta1) * gradient;
  square_.array() = beta2 * square_.array() + (1 - beta2) * gradient.array().square();
}

void AdamMoments::advance() {
  beta1_power_ *= options_.beta1;
  beta2_power_ *= options_.beta2;
}

void AdamMoments::scaled(double rate, double root_factor, Vector& step) const {
  const auto mean_scale = static_cast<Scalar>(rate / (1 - beta1_power_));
  const auto root_scale = static_cast<Scalar>(root_factor / std::sqrt(1 - beta2_power_));
  step = (mean_scale * mean_.array() / (root_scale * square_.array().sqrt() + static_cast<Scalar>(options_.epsilon))).matrix();
}

}  // namespace igd
