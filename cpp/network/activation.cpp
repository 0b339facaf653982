#include "network/activation.h"

#include "linalg/flush_tiny.h"

namespace igd {

std::span<const Word<Activation>> activation_words() {
  static constexpr Word<Activation> words[] = {
      {Activation::sigmoid, "sigmoid", "sigmoid", "1 / (1 + exp(-z)), as in the 2020 project."},
      {Activation::tanh, "tanh", "tanh", "Hyperbolic tangent: like sigmoid, but centred on zero."},
      {Activation::relu, "relu", "ReLU", "max(0, z): piecewise linear, so its own curvature is zero almost everywhere."},
      {Activation::softplus, "softplus", "softplus", "log(1 + exp(z)): a smooth ReLU."},
  };
  return words;
}

void activate(Activation activation, Matrix& z) {
  switch (activation) {
    case Activation::sigmoid:
      // exp(-z) may overflow to infinity for very negative z; 1 / (1 + infinity) is then the right 0.
      z.array() = (1 + (-z.array()).exp()).inverse().unaryExpr(FlushTiny());
      return;
    case Activation::tanh:
      // By exp, which Eigen vectorises alike everywhere; right at both infinities.
      z.array() = 1 - 2 * (1 + (2 * z.array()).exp()).inverse();
      return;
    case Activation::relu:
      z.array() = z.array().max(Scalar{0});
      return;
    case Activation::softplus:
      z.array() = (z.array().max(Scalar{0}) + (-z.array().abs()).exp().log1p()).unaryExpr(FlushTiny());
      return;
  }
}

void activation_slope(Activation activation, const Matrix& a, Matrix& slope) {
  switch (activation) {
    case Activation::sigmoid:
      slope = (a.array() * (1 - a.array())).unaryExpr(FlushTiny()).matrix();
      return;
    case Activation::tanh:
      slope = (1 - a.array().square()).matrix();
      return;
    case Activation::relu:
      slope = (a.array() > 0).cast<Scalar>().matrix();
      return;
    case Activation::softplus:
      // f' = sigmoid(z) = 1 - exp(-a), without cancellation for small a.
      slope = (-(-a.array()).expm1()).unaryExpr(FlushTiny()).matrix();
      return;
  }
}

void activation_bend(Activation activation, const Matrix& a, const Matrix& slope, Matrix& bend) {
  switch (activation) {
    case Activation::sigmoid:
      bend = (slope.array() * (1 - 2 * a.array())).matrix();
      return;
    case Activation::tanh:
      bend = (-2 * a.array() * slope.array()).matrix();
      return;
    case Activation::relu:
      bend.setZero(a.rows(), a.cols());
      return;
    case Activation::softplus:
      bend = (slope.array() * (1 - slope.array())).matrix();
      return;
  }
}

}  // namespace igd
