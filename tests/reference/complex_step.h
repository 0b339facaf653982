#pragma once
// Complex numbers x + i h v for derivatives by the complex step: Im f(x + i h v) / h = f'(x) v up to terms of order h^2, with nothing
// subtracted, so that h = 1e-30 makes it exact to rounding.
//   Squire & Trapp (1998), "Using complex variables to estimate derivatives of real functions", SIAM Review 40:110.
// A third way to derivatives beside formulas and dual numbers: complex arithmetic knows no rule of differentiation. It is right only where
// f is the restriction of an analytic function, so comparisons (a shift by the maximum, a branch) look at real parts alone.

#include <cmath>
#include <vector>

namespace igd::reference {

struct Complex {
  double re = 0;
  double im = 0;

  constexpr Complex() = default;
  constexpr Complex(double real) : re(real) {}  // implicit: constants mix with complex numbers as they do with real ones
  constexpr Complex(double real, double imaginary) : re(real), im(imaginary) {}

  friend constexpr Complex operator-(const Complex& x) { return {-x.re, -x.im}; }
  friend constexpr Complex operator+(const Complex& x, const Complex& y) { return {x.re + y.re, x.im + y.im}; }
  friend constexpr Complex operator-(const Complex& x, const Complex& y) { return {x.re - y.re, x.im - y.im}; }
  friend constexpr Complex operator*(const Complex& x, const Complex& y) { return {x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re}; }
  friend constexpr Complex operator/(const Complex& x, const Complex& y) {
    const double square = y.re * y.re + y.im * y.im;
    return {(x.re * y.re + x.im * y.im) / square, (x.im * y.re - x.re * y.im) / square};
  }

  constexpr Complex& operator+=(const Complex& y) { return *this = *this + y; }
  constexpr Complex& operator-=(const Complex& y) { return *this = *this - y; }
  constexpr Complex& operator*=(const Complex& y) { return *this = *this * y; }
  constexpr Complex& operator/=(const Complex& y) { return *this = *this / y; }

  friend constexpr bool operator<(const Complex& x, const Complex& y) { return x.re < y.re; }
  friend constexpr bool operator>(const Complex& x, const Complex& y) { return y.re < x.re; }

  friend Complex exp(const Complex& x) { return {std::exp(x.re) * std::cos(x.im), std::exp(x.re) * std::sin(x.im)}; }
  friend Complex log(const Complex& x) { return {std::log(std::hypot(x.re, x.im)), std::atan2(x.im, x.re)}; }
  friend Complex log1p(const Complex& x) {
    return {std::log1p(x.re * (2 + x.re) + x.im * x.im) / 2, std::atan2(x.im, 1 + x.re)};  // |1 + x|^2 = 1 + (2 re + re^2 + im^2)
  }
  friend Complex tanh(const Complex& x) {
    const double scale = std::cosh(2 * x.re) + std::cos(2 * x.im);
    return {std::sinh(2 * x.re) / scale, std::sin(2 * x.im) / scale};
  }
};

inline constexpr double kComplexStep = 1e-30;

/// The point theta + i h v.
inline std::vector<Complex> displaced(const std::vector<double>& theta, const std::vector<double>& v) {
  std::vector<Complex> result;
  for (std::size_t k = 0; k < theta.size(); ++k) result.emplace_back(theta[k], kComplexStep * v[k]);
  return result;
}

/// The derivative along v of what took the value `image` at the displaced point.
inline double derivative(const Complex& image) { return image.im / kComplexStep; }

}  // namespace igd::reference
