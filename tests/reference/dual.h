#pragma once
// Dual numbers a + b e with e e = 0: forward-mode differentiation, exact to rounding.
//   Clifford (1873), "Preliminary sketch of biquaternions"; Griewank & Walther (2008), "Evaluating derivatives", chapter 3.
//   The tangent of a gradient is a Hessian-vector product: Pearlmutter (1994), Neural Computation 6:147.

#include <cmath>

namespace igd::reference {

/// `value` and its directional derivative `tangent`. f(Dual(x, v)) is (f(x), f'(x) v).
///
/// T is double or again a Dual: Dual<Dual<double>> carries two directions and, in `tangent.tangent`, the second derivative along both.
/// Comparisons look at values alone, so that a branch is taken as it would be without tangents.
template <class T>
struct Dual {
  T value{0.0};
  T tangent{0.0};

  constexpr Dual() = default;
  constexpr Dual(double constant) : value(constant) {}  // implicit: constants mix with duals as they do with numbers
  constexpr Dual(const T& a, const T& b) : value(a), tangent(b) {}

  friend constexpr Dual operator+(const Dual& x) { return x; }
  friend constexpr Dual operator-(const Dual& x) { return {-x.value, -x.tangent}; }
  friend constexpr Dual operator+(const Dual& x, const Dual& y) { return {x.value + y.value, x.tangent + y.tangent}; }
  friend constexpr Dual operator-(const Dual& x, const Dual& y) { return {x.value - y.value, x.tangent - y.tangent}; }
  friend constexpr Dual operator*(const Dual& x, const Dual& y) { return {x.value * y.value, x.tangent * y.value + x.value * y.tangent}; }
  friend constexpr Dual operator/(const Dual& x, const Dual& y) {
    const T quotient = x.value / y.value;
    return {quotient, (x.tangent - quotient * y.tangent) / y.value};
  }

  constexpr Dual& operator+=(const Dual& y) { return *this = *this + y; }
  constexpr Dual& operator-=(const Dual& y) { return *this = *this - y; }
  constexpr Dual& operator*=(const Dual& y) { return *this = *this * y; }
  constexpr Dual& operator/=(const Dual& y) { return *this = *this / y; }

  friend constexpr bool operator==(const Dual& x, const Dual& y) { return x.value == y.value; }
  friend constexpr bool operator!=(const Dual& x, const Dual& y) { return !(x.value == y.value); }
  friend constexpr bool operator<(const Dual& x, const Dual& y) { return x.value < y.value; }
  friend constexpr bool operator>(const Dual& x, const Dual& y) { return y.value < x.value; }
  friend constexpr bool operator<=(const Dual& x, const Dual& y) { return x.value <= y.value; }
  friend constexpr bool operator>=(const Dual& x, const Dual& y) { return y.value <= x.value; }

  friend Dual exp(const Dual& x) {
    using std::exp;
    const T result = exp(x.value);
    return {result, result * x.tangent};
  }
  friend Dual log(const Dual& x) {
    using std::log;
    return {log(x.value), x.tangent / x.value};
  }
  friend Dual log1p(const Dual& x) {
    using std::log1p;
    return {log1p(x.value), x.tangent / (T(1.0) + x.value)};
  }
  friend Dual tanh(const Dual& x) {
    using std::tanh;
    const T result = tanh(x.value);
    return {result, (T(1.0) - result) * (T(1.0) + result) * x.tangent};
  }
  friend Dual sqrt(const Dual& x) {
    using std::sqrt;
    const T result = sqrt(x.value);
    return {result, x.tangent / (T(2.0) * result)};
  }
};

}  // namespace igd::reference
