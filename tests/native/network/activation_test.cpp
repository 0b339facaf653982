#include "network/activation.h"

#include <doctest/doctest.h>

#include "native/precision.h"

using namespace igd;
using namespace igd::test;

namespace {

Matrix value(Activation activation, const Matrix& z) {
  Matrix a = z;
  activate(activation, a);
  return a;
}

Matrix slope(Activation activation, const Matrix& z) {
  Matrix result;
  activation_slope(activation, value(activation, z), result);
  return result;
}

}  // namespace

TEST_CASE("f' and f'' agree with central differences of f and f'") {
  if (!kDouble) return;
  const Matrix z = Matrix::Random(8, 8) * 4;
  const Scalar h = static_cast<Scalar>(1e-6);
  const Matrix hs = Matrix::Constant(8, 8, h);
  for (const auto& word : activation_words()) {
    CAPTURE(word.name);
    Matrix bend;
    activation_bend(word.value, value(word.value, z), slope(word.value, z), bend);
    const Matrix slope_difference = (value(word.value, z + hs) - value(word.value, z - hs)) / (2 * h);
    const Matrix bend_difference = (slope(word.value, z + hs) - slope(word.value, z - hs)) / (2 * h);
    CHECK(relative_error(slope(word.value, z).reshaped(), slope_difference.reshaped()) < kDifferences);
    CHECK(relative_error(bend.reshaped(), bend_difference.reshaped()) < kDifferences);
  }
}

TEST_CASE("every activation and its derivatives are finite for pre-activations in the thousands") {
  const Matrix z{{-5000, -200, -90, 0, 90, 200, 5000}};
  for (const auto& word : activation_words()) {
    CAPTURE(word.name);
    const Matrix a = value(word.value, z);
    Matrix bend;
    activation_bend(word.value, a, slope(word.value, z), bend);
    CHECK(a.allFinite());
    CHECK(slope(word.value, z).allFinite());
    CHECK(bend.allFinite());
  }
  CHECK(value(Activation::sigmoid, z)(0, 0) < 1e-30);
  CHECK(value(Activation::sigmoid, z)(0, 6) == 1);
  CHECK(value(Activation::softplus, z)(0, 6) == 5000);
}
