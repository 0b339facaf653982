// The reference checked against closed forms, against itself by independent routes, and against central differences.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "reference/dual.h"
#include "reference/naive_network.h"
#include "reference/numpy_trajectories.h"
#include "reference/optimizer_trajectories.h"
#include "reference/torch_trajectories.h"

using namespace igd::reference;

namespace {

constexpr double kRounding = 1e-13;    // two exact routes in double precision, relative to the norm
constexpr double kDifferences = 1e-8;  // central differences with step 1e-5 are good to about 1e-10 here

/// Uniform in [-1, 1), the same numbers on every platform.
Vector uniform(std::size_t size, std::uint32_t seed) {
  std::mt19937 generator(seed);
  Vector result;
  for (std::size_t k = 0; k < size; ++k) result.push_back(static_cast<double>(generator()) / 2147483648.0 - 1.0);
  return result;
}

Problem tiny(const std::string& activation, const std::vector<int>& widths, double l2) {
  Problem problem{.widths = widths, .activation = activation, .l2 = l2, .inputs = {}, .labels = {}};
  for (int n = 0; n < 5; ++n) {
    problem.inputs.push_back(uniform(static_cast<std::size_t>(widths.front()), 100u + static_cast<std::uint32_t>(n)));
    problem.labels.push_back((2 * n) % widths.back());
  }
  return problem;
}

/// Every activation at depths 0 to 2, with and without decay.
std::vector<Problem> problems() {
  std::vector<Problem> result;
  for (const char* activation : {"sigmoid", "tanh", "relu", "softplus"}) {
    result.push_back(tiny(activation, {3, 3}, 0.3));
    result.push_back(tiny(activation, {3, 4, 3}, 0));
    result.push_back(tiny(activation, {3, 4, 2, 3}, 0.3));
  }
  return result;
}

Vector some_theta(const Problem& problem) { return uniform(parameter_count(problem), 7); }

std::string name(const Problem& problem) {
  return problem.activation + " with " + std::to_string(problem.widths.size() - 2) + " hidden layers";
}

/// |x - y| / |y|; NaN in, NaN out, and the sizes must agree.
double relative_error(const Vector& x, const Vector& y) {
  if (x.size() != y.size()) return INFINITY;
  double difference = 0;
  double size = 0;
  for (std::size_t k = 0; k < x.size(); ++k) {
    difference += (x[k] - y[k]) * (x[k] - y[k]);
    size += y[k] * y[k];
  }
  return std::sqrt(difference / size);
}

Vector flat(const Matrix& A) {
  Vector result;
  for (const Vector& row : A) result.insert(result.end(), row.begin(), row.end());
  return result;
}

double relative_error(const Matrix& A, const Matrix& B) { return relative_error(flat(A), flat(B)); }

/// Column j is product(e_j).
template <class Product>
Matrix assembled(std::size_t n, const Product& product) {
  Matrix A(n, Vector(n));
  for (std::size_t j = 0; j < n; ++j) {
    Vector unit(n);
    unit[j] = 1;
    const Vector column = product(unit);
    for (std::size_t i = 0; i < n; ++i) A[i][j] = column[i];
  }
  return A;
}

Matrix transposed(const Matrix& A) {
  return assembled(
      A.size(), [&](const Vector& unit) { return A[static_cast<std::size_t>(std::find(unit.begin(), unit.end(), 1.0) - unit.begin())]; });
}

/// The entries whose row and column both belong to layer l, diagonal block of A.
Matrix layer_block(const Matrix& A, const Layer& layer) {
  Matrix block;
  for (std::size_t i = layer.first_weight; i < layer.first_bias + layer.outputs; ++i) {
    const auto first = A[i].begin() + static_cast<std::ptrdiff_t>(layer.first_weight);
    block.emplace_back(first, first + static_cast<std::ptrdiff_t>((layer.inputs + 1) * layer.outputs));
  }
  return block;
}

/// The smallest pivot of A = L D L', negative exactly when A has a negative eigenvalue (up to rounding).
double smallest_pivot(Matrix A) {
  double smallest = INFINITY;
  for (std::size_t k = 0; k < A.size(); ++k) {
    if (std::isnan(A[k][k])) return A[k][k];
    smallest = std::min(smallest, A[k][k]);
    for (std::size_t i = k + 1; i < A.size(); ++i) {
      for (std::size_t j = k + 1; j < A.size(); ++j) A[i][j] -= A[i][k] * A[k][j] / A[k][k];
    }
  }
  return smallest;
}

Matrix plus_identity(Matrix A, double shift) {
  for (std::size_t i = 0; i < A.size(); ++i) A[i][i] += shift;
  return A;
}

}  // namespace

TEST_CASE("[reference] dual numbers carry the derivative of every operation") {
  const double x = 0.7;
  const double v = 1.5;
  const double c = 0.3;
  const Dual<double> X(x, v);

  const Vector found = tangents({X + c, c - X, -X, X * X, c / X, X / (X + c), exp(X), log(X), log1p(X), tanh(X), sqrt(X)});

  const double s = x + c;
  const double sech = 1 / std::cosh(x);
  const Vector expected{v,
                        -v,
                        -v,
                        2 * x * v,
                        -c / (x * x) * v,
                        c / (s * s) * v,
                        std::exp(x) * v,
                        v / x,
                        v / (1 + x),
                        sech * sech * v,
                        v / (2 * std::sqrt(x))};
  CHECK(relative_error(found, expected) < kRounding);
}

TEST_CASE("[reference] dual numbers have the values of the ordinary operations") {
  const double x = 0.7;
  const double c = 0.3;
  const Dual<double> X(x, 1.5);
  Dual<double> accumulated = X;
  accumulated += c;
  accumulated *= X;
  accumulated -= c;
  accumulated /= X;

  Vector found;
  for (const Dual<double>& f : {X + c, c - X, -X, X * X, c / X, exp(X), log(X), log1p(X), tanh(X), sqrt(X), accumulated})
    found.push_back(f.value);

  const Vector expected{
      x + c, c - x, -x, x * x, c / x, std::exp(x), std::log(x), std::log1p(x), std::tanh(x), std::sqrt(x), ((x + c) * x - c) / x};
  CHECK(relative_error(found, expected) < kRounding);
}

TEST_CASE("[reference] dual numbers compare by value whatever their tangents") {
  const Dual<double> small(1, 9);
  const Dual<double> large(2, -9);
  CHECK(small < large);
  CHECK(large > small);
  CHECK(small <= Dual<double>(1, 0));
  CHECK(small >= Dual<double>(1, 0));
  CHECK(small == Dual<double>(1, 0));
  CHECK(small != large);
  CHECK_FALSE(large <= small);
  CHECK_FALSE(small >= large);
}

TEST_CASE("[reference] nested dual numbers carry the mixed second derivative") {
  using Nested = Dual<Dual<double>>;
  const double x = 0.7;
  const double y = 1.3;
  const Nested X({x, 1}, {0, 0});
  const Nested Y({y, 0}, {1, 0});

  const Nested f = exp(X * Y) / sqrt(Y) + tanh(X) * log(Y);

  const double sech = 1 / std::cosh(x);
  // d/dx is sqrt(y) exp(xy) + sech(x)^2 log(y); then d/dy:
  const double expected = std::exp(x * y) * (x * std::sqrt(y) + 0.5 / std::sqrt(y)) + sech * sech / y;
  CHECK(std::abs(f.tangent.tangent - expected) < kRounding * expected);
}

TEST_CASE("[reference] theta is packed layer by layer, each weight matrix column by column and then its biases") {
  const Problem problem{.widths = {2, 3, 2}, .activation = "tanh", .l2 = 0, .inputs = {{0.5, -2}}, .labels = {0}};
  const Vector t{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};
  Vector theta;
  for (const double t_k : t) theta.push_back(t_k / 20);

  const Vector found = logits(problem, theta, problem.inputs[0]);

  const double a0 = std::tanh((1 * 0.5 - 4 * 2 + 7) / 20.0);
  const double a1 = std::tanh((2 * 0.5 - 5 * 2 + 8) / 20.0);
  const double a2 = std::tanh((3 * 0.5 - 6 * 2 + 9) / 20.0);
  const Vector expected{(10 * a0 + 12 * a1 + 14 * a2 + 16) / 20, (11 * a0 + 13 * a1 + 15 * a2 + 17) / 20};
  CHECK(parameter_count(problem) == t.size());
  CHECK(relative_error(found, expected) < kRounding);
}

TEST_CASE("[reference] each activation has its textbook value on both sides of zero") {
  for (const double z : {-1.5, -0.2, 0.0, 0.4, 2.0}) {
    CAPTURE(z);
    CHECK(std::abs(activate("sigmoid", z) - 1 / (1 + std::exp(-z))) < kRounding);
    CHECK(std::abs(activate("tanh", z) - (std::exp(z) - std::exp(-z)) / (std::exp(z) + std::exp(-z))) < kRounding);
    CHECK(std::abs(activate("relu", z) - (z + std::abs(z)) / 2) < kRounding);
    CHECK(std::abs(activate("softplus", z) - std::log(1 + std::exp(z))) < kRounding);
  }
}

TEST_CASE("[reference] an unknown activation makes the loss and the gradient NaN") {
  Problem problem = tiny("sigmoid", {3, 4, 3}, 0);
  problem.activation = "sine";
  CHECK(std::isnan(loss(problem, some_theta(problem))));
  CHECK(std::isnan(gradient(problem, some_theta(problem)).front()));
}

TEST_CASE("[reference] activations and their derivatives stay finite and tend to their limits far from zero") {
  const double z = 2000;
  for (const char* activation : {"sigmoid", "tanh", "relu", "softplus"}) {
    CAPTURE(activation);
    const bool bounded = std::string(activation) == "sigmoid" || std::string(activation) == "tanh";
    CHECK(activate(std::string(activation), z) == (bounded ? 1 : z));
    CHECK(activate(std::string(activation), -z) == (std::string(activation) == "tanh" ? -1 : 0));
    CHECK(activation_derivative(std::string(activation), z) == (bounded ? 0 : 1));
    CHECK(activation_derivative(std::string(activation), -z) == 0);
    CHECK(activate(std::string(activation), Dual<double>(z, 1)).tangent == (bounded ? 0 : 1));
    CHECK(activate(std::string(activation), Dual<double>(-z, 1)).tangent == 0);
  }
}

TEST_CASE("[reference] the loss of equal logits is log(classes), decay aside") {
  const Problem problem = tiny("tanh", {3, 4, 5}, 0.3);
  CHECK(std::abs(loss(problem, Vector(parameter_count(problem))) - std::log(5.0)) < kRounding);
}

TEST_CASE("[reference] the loss of logits in the thousands is their difference and does not overflow") {
  const Problem problem{.widths = {1, 2}, .activation = "tanh", .l2 = 0, .inputs = {{1}}, .labels = {1}};
  CHECK(std::abs(loss(problem, Vector{3000, 1000, 0, 0}) - 2000) < 2000 * kRounding);
  CHECK(std::abs(loss(problem, Vector{-1000, -3000, 0, 0}) - 2000) < 2000 * kRounding);
}

TEST_CASE("[reference] the loss is the mean over the batch, so a duplicated batch has the same loss, gradient and products") {
  const Problem problem = tiny("sigmoid", {3, 4, 3}, 0.3);
  Problem twice = problem;
  twice.inputs.insert(twice.inputs.end(), problem.inputs.begin(), problem.inputs.end());
  twice.labels.insert(twice.labels.end(), problem.labels.begin(), problem.labels.end());
  const Vector theta = some_theta(problem);
  const Vector v = uniform(theta.size(), 8);

  CHECK(relative_error(Vector{loss(twice, theta)}, Vector{loss(problem, theta)}) < kRounding);
  CHECK(relative_error(gradient(twice, theta), gradient(problem, theta)) < kRounding);
  CHECK(relative_error(gauss_newton_vector_product(twice, theta, v), gauss_newton_vector_product(problem, theta, v)) < kRounding);
}

TEST_CASE("[reference] decay adds mu/2 times the squared weights to the loss and mu W to the gradient, and leaves biases alone") {
  Problem problem = tiny("tanh", {2, 2, 2}, 0);
  const Vector theta{1, 2, 3, 4, 50, 60, 5, 6, 7, 8, 70, 80};  // W1, b1, W2, b2
  const double loss_without = loss(problem, theta);
  const Vector gradient_without = gradient(problem, theta);
  problem.l2 = 0.5;
  const Vector gradient_with = gradient(problem, theta);
  Vector added;
  for (std::size_t k = 0; k < theta.size(); ++k) added.push_back(gradient_with[k] - gradient_without[k]);

  CHECK(std::abs(loss(problem, theta) - loss_without - 0.25 * (1 + 4 + 9 + 16 + 25 + 36 + 49 + 64)) < 1e-12);
  CHECK(relative_error(added, Vector{0.5, 1, 1.5, 2, 0, 0, 2.5, 3, 3.5, 4, 0, 0}) < kRounding);
}

TEST_CASE("[reference] the hand-written gradient is the tangent of the loss along every coordinate") {
  for (const Problem& problem : problems()) {
    CAPTURE(name(problem));
    const Vector theta = some_theta(problem);
    Vector expected;
    for (std::size_t k = 0; k < theta.size(); ++k) {
      Vector unit(theta.size());
      unit[k] = 1;
      expected.push_back(loss(problem, moving(theta, unit)).tangent);
    }
    CHECK(relative_error(gradient(problem, theta), expected) < kRounding);
  }
}

TEST_CASE("[reference] the gradient agrees with central differences of the loss") {
  for (const Problem& problem : problems()) {
    CAPTURE(name(problem));
    const Vector theta = some_theta(problem);
    const double h = 1e-5;
    Vector expected;
    for (std::size_t k = 0; k < theta.size(); ++k) {
      Vector ahead = theta;
      Vector behind = theta;
      ahead[k] += h;
      behind[k] -= h;
      expected.push_back((loss(problem, ahead) - loss(problem, behind)) / (2 * h));
    }
    CHECK(relative_error(gradient(problem, theta), expected) < kDifferences);
  }
}

TEST_CASE("[reference] the dense Hessian, of the loss alone, has the Hessian-vector products of the gradient as columns") {
  for (const Problem& problem : problems()) {
    CAPTURE(name(problem));
    const Vector theta = some_theta(problem);
    const Matrix columns = assembled(theta.size(), [&](const Vector& v) { return hessian_vector_product(problem, theta, v); });
    CHECK(relative_error(columns, dense_hessian(problem, theta)) < kRounding);
  }
}

TEST_CASE("[reference] the dense Hessian and Gauss-Newton matrices are symmetric") {
  for (const Problem& problem : problems()) {
    CAPTURE(name(problem));
    const Matrix H = dense_hessian(problem, some_theta(problem));
    const Matrix G = dense_gauss_newton(problem, some_theta(problem));
    CHECK(relative_error(transposed(H), H) < kRounding);
    CHECK(relative_error(transposed(G), G) < kRounding);
  }
}

TEST_CASE("[reference] the dense Gauss-Newton matrix has the Gauss-Newton-vector products as columns") {
  for (const Problem& problem : problems()) {
    CAPTURE(name(problem));
    const Vector theta = some_theta(problem);
    const Matrix columns = assembled(theta.size(), [&](const Vector& v) { return gauss_newton_vector_product(problem, theta, v); });
    CHECK(relative_error(columns, dense_gauss_newton(problem, theta)) < kRounding);
  }
}

TEST_CASE("[reference] products are linear in the vector") {
  const Problem problem = tiny("softplus", {3, 4, 2, 3}, 0.3);
  const Vector theta = some_theta(problem);
  const Vector u = uniform(theta.size(), 8);
  const Vector v = uniform(theta.size(), 9);
  const auto combined = [](const Vector& x, const Vector& y) {
    Vector result;
    for (std::size_t k = 0; k < x.size(); ++k) result.push_back(2 * x[k] - 3 * y[k]);
    return result;
  };

  CHECK(relative_error(hessian_vector_product(problem, theta, combined(u, v)),
                       combined(hessian_vector_product(problem, theta, u), hessian_vector_product(problem, theta, v))) < kRounding);
  CHECK(relative_error(gauss_newton_vector_product(problem, theta, combined(u, v)),
                       combined(gauss_newton_vector_product(problem, theta, u), gauss_newton_vector_product(problem, theta, v))) <
        kRounding);
}

TEST_CASE("[reference] softmax regression has the closed-form gradient (p - y) (x, 1)' and Hessian (diag(p) - p p') times (x, 1) (x, 1)'") {
  const Problem problem{.widths = {2, 3}, .activation = "sigmoid", .l2 = 0, .inputs = {{0.5, -2}}, .labels = {2}};
  const Vector theta = some_theta(problem);
  const double x[] = {0.5, -2, 1};  // with a one for the bias: theta is then 3 columns of 3
  double p[3];
  double sum = 0;
  for (std::size_t i = 0; i < 3; ++i) sum += p[i] = std::exp(theta[i] * x[0] + theta[3 + i] * x[1] + theta[6 + i]);
  for (double& p_i : p) p_i /= sum;

  Vector expected_gradient(9);
  Matrix expected_hessian(9, Vector(9));
  for (std::size_t k = 0; k < 9; ++k) {
    expected_gradient[k] = (p[k % 3] - (k % 3 == 2 ? 1 : 0)) * x[k / 3];
    for (std::size_t m = 0; m < 9; ++m) {
      expected_hessian[k][m] = ((k % 3 == m % 3 ? p[k % 3] : 0) - p[k % 3] * p[m % 3]) * x[k / 3] * x[m / 3];
    }
  }
  CHECK(relative_error(gradient(problem, theta), expected_gradient) < kRounding);
  CHECK(relative_error(dense_hessian(problem, theta), expected_hessian) < kRounding);
}

TEST_CASE("[reference] the Gauss-Newton matrix equals the Hessian without hidden layers") {
  for (const double l2 : {0.0, 0.3}) {
    CAPTURE(l2);
    const Problem problem = tiny("sigmoid", {4, 3}, l2);
    const Vector theta = some_theta(problem);
    CHECK(relative_error(dense_gauss_newton(problem, theta), dense_hessian(problem, theta)) < kRounding);
  }
}

TEST_CASE("[reference] the Gauss-Newton matrix differs from the Hessian with hidden layers, but not in the last layer's block") {
  for (const char* activation : {"sigmoid", "tanh", "relu", "softplus"}) {
    CAPTURE(activation);
    const Problem problem = tiny(activation, {3, 4, 3}, 0.3);
    const Vector theta = some_theta(problem);
    const Matrix H = dense_hessian(problem, theta);
    const Matrix G = dense_gauss_newton(problem, theta);
    CHECK(relative_error(G, H) > 1e-3);
    CHECK(relative_error(layer_block(G, layers(problem)[1]), layer_block(H, layers(problem)[1])) < kRounding);
  }
}

TEST_CASE("[reference] a relu network has equal Gauss-Newton and Hessian blocks on the diagonal, layer by layer") {
  const Problem problem = tiny("relu", {3, 4, 4, 3}, 0);
  const Vector theta = some_theta(problem);
  const Matrix H = dense_hessian(problem, theta);
  const Matrix G = dense_gauss_newton(problem, theta);
  for (const Layer& layer : layers(problem)) CHECK(relative_error(layer_block(G, layer), layer_block(H, layer)) < kRounding);
}

TEST_CASE("[reference] the Gauss-Newton matrix is positive semidefinite where the Hessian is not") {
  const double shift = 1e-9;  // keeps the pivots of a singular matrix away from rounding
  for (const char* activation : {"sigmoid", "tanh", "relu", "softplus"}) {
    CAPTURE(activation);
    const Problem problem = tiny(activation, {3, 4, 3}, 0);
    const Vector theta = some_theta(problem);
    CHECK(smallest_pivot(plus_identity(dense_gauss_newton(problem, theta), shift)) > 0);
    CHECK(smallest_pivot(plus_identity(dense_hessian(problem, theta), shift)) < 0);
  }
}

namespace {

/// Gradient of 1/2 theta'Q theta + sum_i log(cosh(theta_i)).
template <class T>
std::vector<T> trajectory_gradient(const std::vector<T>& theta) {
  using std::tanh;
  std::vector<T> g;
  for (std::size_t i = 0; i < 4; ++i) {
    g.push_back(tanh(theta[i]));
    for (std::size_t j = 0; j < 4; ++j) g[i] += T(trajectories::kQ[i][j]) * theta[j];
  }
  return g;
}

/// theta before and after step t = 1..5 of a trajectory, and the gradient before it.
struct Step {
  Vector before;
  Vector change;
  Vector gradient;
};

Step step_of(const double (&trajectory)[5][4], std::size_t t) {
  Step step;
  const double* before = t == 1 ? trajectories::kStart : trajectory[t - 2];
  step.before.assign(before, before + 4);
  for (std::size_t i = 0; i < 4; ++i) step.change.push_back(trajectory[t - 1][i] - before[i]);
  step.gradient = trajectory_gradient(step.before);
  return step;
}

Vector scaled(double factor, Vector x) {
  for (double& x_i : x) x_i *= factor;
  return x;
}

}  // namespace

TEST_CASE("[reference] every step of the sgd trajectory is minus eta times the gradient") {
  for (std::size_t t = 1; t <= 5; ++t) {
    const Step step = step_of(trajectories::kSgd, t);
    CHECK(relative_error(step.change, scaled(-trajectories::kLearningRate, step.gradient)) < kRounding);
  }
}

TEST_CASE("[reference] every step of the heavy-ball trajectory is mu times the last one minus eta times the gradient") {
  Vector last(4);
  for (std::size_t t = 1; t <= 5; ++t) {
    const Step step = step_of(trajectories::kHeavyBall, t);
    Vector expected = scaled(-trajectories::kLearningRate, step.gradient);
    for (std::size_t i = 0; i < 4; ++i) expected[i] += trajectories::kMomentum * last[i];
    CHECK(relative_error(step.change, expected) < kRounding);
    last = step.change;
  }
}

TEST_CASE(
    "[reference] every step of the Adam trajectory is the ratio of the bias-corrected moments, here as weighted means of all gradients") {
  std::vector<Vector> gradients;
  for (std::size_t t = 1; t <= 5; ++t) {
    const Step step = step_of(trajectories::kAdam, t);
    gradients.push_back(step.gradient);
    Vector expected;
    for (std::size_t i = 0; i < 4; ++i) {
      double mean = 0;
      double mean_weight = 0;
      double square = 0;
      double square_weight = 0;
      for (std::size_t s = 1; s <= t; ++s) {
        const double g = gradients[s - 1][i];
        const double age = static_cast<double>(t - s);
        mean += std::pow(trajectories::kBeta1, age) * g;
        mean_weight += std::pow(trajectories::kBeta1, age);
        square += std::pow(trajectories::kBeta2, age) * g * g;
        square_weight += std::pow(trajectories::kBeta2, age);
      }
      expected.push_back(-trajectories::kLearningRate * (mean / mean_weight) /
                         (std::sqrt(square / square_weight) + trajectories::kEpsilon));
    }
    CHECK(relative_error(step.change, expected) < 1e-12);
  }
}

TEST_CASE("[reference] every step of the implicit trajectory solves (I + eta A) delta = -eta g, A the tangent of the gradient") {
  for (std::size_t t = 1; t <= 5; ++t) {
    const Step step = step_of(trajectories::kImplicit, t);
    const double eta = trajectories::kImplicitLearningRate;
    Vector left = step.change;
    const Vector curvature = tangents(trajectory_gradient(moving(step.before, step.change)));
    for (std::size_t i = 0; i < 4; ++i) left[i] += eta * curvature[i];
    CHECK(relative_error(left, scaled(-eta, step.gradient)) < 1e-12);
  }
}

TEST_CASE("[reference] PyTorch's Adam and NumPy's implicit method take the same steps as JavaScript's") {
  const auto row = [](const double(&theta)[4]) { return Vector(theta, theta + 4); };
  for (std::size_t t = 0; t < 5; ++t) {
    CHECK(relative_error(row(trajectories::kAdamByTorch[t]), row(trajectories::kAdam[t])) < kRounding);
    CHECK(relative_error(row(trajectories::kImplicitByNumpy[t]), row(trajectories::kImplicit[t])) < kRounding);
  }
}
