#include "optim/settings.h"

namespace igd {

SettingSpec learning_rate_setting(double fallback) {
  return {.key = "learning_rate",
          .label = "learning rate",
          .help = "The step size eta: the time step with which gradient flow is followed.",
          .kind = SettingKind::number,
          .fallback = fallback,
          .minimum = 1e-9,
          .maximum = 1e9,
          .logarithmic = true};
}

}  // namespace igd
