#pragma once
// What one step of a method multiplies the solution of y' = -lambda y by, as a function of z = eta lambda, in closed form.
//   Hairer & Wanner (1996), "Solving Ordinary Differential Equations II", IV.2 (Chebyshev), IV.3, IV.6.

#include <cmath>

namespace igd::test {

inline double explicit_euler(double z) { return 1 - z; }
inline double backward_euler(double z) { return 1 / (1 + z); }
inline double trapezoid(double z) { return (1 - z / 2) / (1 + z / 2); }
inline double exponential(double z) { return std::exp(-z); }

/// Of SDIRK2 and of ROS2 with gamma = 1 - 1/sqrt 2.
inline double two_stages(double z) {
  const double gamma = 1 - 1 / std::sqrt(2.0);
  return (1 - (1 - 2 * gamma) * z) / ((1 + gamma * z) * (1 + gamma * z));
}

/// T_s(w), by its formulas and not by its recurrence.
inline double chebyshev(int s, double w) {
  if (std::abs(w) <= 1) return std::cos(s * std::acos(w));
  return (w < 0 && s % 2 == 1 ? -1 : 1) * std::cosh(s * std::acosh(std::abs(w)));
}

/// The Runge-Kutta-Chebyshev method of s stages, damped by epsilon: R(z) = T_s(w0 - w1 z) / T_s(w0).
struct RungeKuttaChebyshevFunction {
  int s;
  double w0;
  double w1;

  RungeKuttaChebyshevFunction(int stages, double epsilon) : s(stages), w0(1 + epsilon / (static_cast<double>(stages) * stages)) {
    const double angle = std::acosh(w0);
    w1 = std::sinh(angle) / (s * std::tanh(s * angle));  // T_s(w0) / T_s'(w0)
  }
  double operator()(double z) const { return chebyshev(s, w0 - w1 * z) / chebyshev(s, w0); }

  /// |R| < 1 for 0 < z < interval: there w0 - w1 z is in (-1, w0).
  double interval() const { return (1 + w0) / w1; }
};

}  // namespace igd::test
