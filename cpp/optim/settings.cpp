#include "optim/settings.h"

namespace igd {

SettingSpec number_setting(const char* key, const char* label, const char* help, double fallback, double minimum, double maximum,
                           bool logarithmic) {
  return {.key = key,
          .label = label,
          .help = help,
          .kind = SettingKind::number,
          .fallback = fallback,
          .minimum = minimum,
          .maximum = maximum,
          .logarithmic = logarithmic};
}

SettingSpec integer_setting(const char* key, const char* label, const char* help, int fallback, int minimum, int maximum) {
  return {.key = key,
          .label = label,
          .help = help,
          .kind = SettingKind::integer,
          .fallback = static_cast<double>(fallback),
          .minimum = static_cast<double>(minimum),
          .maximum = static_cast<double>(maximum)};
}

SettingSpec learning_rate_setting(double fallback) {
  return number_setting("learning_rate", "learning rate", "The step size η: the time step with which gradient flow is followed.", fallback,
                        1e-9, 1e9, /*logarithmic=*/true);
}

}  // namespace igd
