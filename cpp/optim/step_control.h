#pragma once
// How a method finds its learning rate by itself.

#include <span>

#include "optim/settings.h"

namespace igd {

/// fixed: as given. adaptive: by the gain ratio of every trial step. ser: in proportion to 1 / |g| (full batch).
enum class Control { fixed, adaptive, ser };

std::span<const Word<Control>> control_words();

/// control, and learning_rate_limit.
std::vector<SettingSpec> control_settings();

/// The rule of Levenberg and Marquardt as Martens (2010), section 4.1, has it, with eta = 1 / lambda: a trial that gains less than a
/// quarter of what was predicted makes eta 2/3 of itself, more than three quarters 3/2; no gain to speak of: rejected, a quarter.
/// A prediction too small to be told from rounding teaches nothing: eta stays, and the step is taken if the loss does not rise.
class GainControl {
 public:
  /// eta does not grow beyond `limit`, but may start there.
  GainControl(double learning_rate, double limit) : eta_(learning_rate), limit_(limit) {}

  double learning_rate() const { return eta_; }

  void scale_learning_rate(double factor) { eta_ *= factor; }
  void scale_limit(double factor) { limit_ *= factor; }

  /// Whether a trial step that lowered `loss` by `gained` where the model promised `predicted` is to be taken; sets the next eta.
  /// Never if the loss rose.
  bool accept(double loss, double gained, double predicted);

  /// Whether a decrease of a loss of this size is lost in rounding.
  static bool is_invisible(double loss, double decrease);

 private:
  double eta_;
  double limit_;
};

/// Switched evolution relaxation: eta_k = eta_{k-1} |g_{k-1}| / |g_k|.
///   Mulder & van Leer (1985); Kelley & Keyes (1998), SIAM J. Numer. Anal. 35:508, eq. 1.8.
class SerControl {
 public:
  /// eta does not grow beyond `limit`, but may start there.
  SerControl(double learning_rate, double limit) : eta_(learning_rate), limit_(limit) {}

  /// eta for a step that starts with a gradient of this norm.
  double learning_rate(double gradient_norm);

  void scale_learning_rate(double factor) { eta_ *= factor; }
  void scale_limit(double factor) { limit_ *= factor; }

 private:
  double eta_;
  double limit_;
  double previous_norm_ = 0;
};

/// A proportional-integral controller on an estimate of the local error, relative to what is tolerated.
///   Gustafsson (1991), ACM Trans. Math. Softw. 17:533; Hairer & Wanner (1996), IV.8; Soderlind & Wang (2006).
class PiControl {
 public:
  /// `order`: the error estimate goes like eta^order.
  PiControl(double learning_rate, double limit, double order) : eta_(learning_rate), limit_(limit), order_(order) {}

  double learning_rate() const { return eta_; }

  void scale_learning_rate(double factor) { eta_ *= factor; }
  void scale_limit(double factor) { limit_ *= factor; }

  /// Whether a trial step with this relative error (<= 1: tolerable) is to be taken; sets the next eta.
  bool accept(double error);

 private:
  double eta_;
  double limit_;
  double order_;
  double previous_error_ = 1;
};

}  // namespace igd
