// Oracle 1: the gradient against central differences of the loss.
//
// Central differences keep half the digits, so that differences of a float loss have none. What is checked in float is the float gradient
// against differences of the reference's loss, which is in double always; in double the core's own loss is differenced as well.

#include <doctest/doctest.h>

#include "data/batches.h"
#include "experiment/network_objective.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

constexpr double kStep = 1e-6;

/// Differences of a loss near 1 with this step: 1e-16 / 1e-6 from rounding, less from truncation, on gradients of 0.1 and more. In float
/// what the gradient itself is good to.
constexpr double kTolerance = kDouble ? 1e-7 : 1e-5;

template <class Loss>
Eigen::VectorXd central_differences(const Loss& loss, const Vector& theta) {
  Eigen::VectorXd x = theta.cast<double>();
  Eigen::VectorXd differences(x.size());
  for (Index k = 0; k < x.size(); ++k) {
    const double x_k = x[k];
    x[k] = x_k + kStep;
    const double above = loss(x);
    x[k] = x_k - kStep;
    differences[k] = (above - loss(x)) / (2 * kStep);
    x[k] = x_k;
  }
  return differences;
}

Eigen::VectorXd differences_of_reference(const reference::Problem& problem, const Vector& theta) {
  return central_differences([&](const Eigen::VectorXd& x) { return reference::loss(problem, reference::Vector(x.begin(), x.end())); },
                             theta);
}

/// 7 images of 4 pixels in 3 classes; in batches of 3 the last one of an epoch has 1.
struct SmallData {
  Dataset dataset{.height = 2, .width = 2, .pixels = std::vector<std::uint8_t>(28), .labels = {0, 1, 2, 2, 1, 0, 1}, .classes = 3};
  PixelScaling scaling{.scale = 1.0 / 128, .offset = 100};
  Batches batches{7, 3, 11};
  Mlp mlp{Architecture{.widths = {4, 5, 3}, .activation = Activation::tanh}};
  double l2 = 0.1;
  Vector theta = TinyProblem({4, 5, 3}, Activation::tanh, 0).theta;

  SmallData() {
    Random random(3, RandomPurpose::probes);
    for (std::uint8_t& byte : dataset.pixels) byte = static_cast<std::uint8_t>(random.below(256));
  }

  NetworkObjective objective() const { return {mlp, dataset, scaling, batches, l2}; }

  reference::Problem reference_on(std::span<const std::uint32_t> examples) const {
    reference::Problem problem{.widths = {4, 5, 3}, .activation = "tanh", .l2 = l2, .inputs = {}, .labels = {}};
    for (const std::uint32_t n : examples) {
      reference::Vector input;
      for (std::size_t i = 0; i < 4; ++i) input.push_back(scaling.scale * (dataset.pixels[4 * n + i] - scaling.offset));
      problem.inputs.push_back(input);
      problem.labels.push_back(dataset.labels[n]);
    }
    return problem;
  }
};

}  // namespace

TEST_SUITE("[oracle 01] the gradient is the derivative of the loss") {
  TEST_CASE("every entry of the gradient is a central difference of the loss: activations, depths, with and without L2, batches of 5, 1") {
    for (const Index samples : {5, 1}) {
      for_each_tiny_problem(
          [](TinyProblem& problem) {
            CAPTURE(problem.reference.activation);
            CAPTURE(problem.architecture.layers());
            CAPTURE(problem.l2);
            CAPTURE(problem.labels.size());
            const Vector gradient = problem.gradient;
            const Vector theta = problem.theta;
            CHECK(relative_error(gradient, differences_of_reference(problem.reference, theta)) < kTolerance);
            if (!kDouble) return;
            const auto loss_of_core = [&](const Eigen::VectorXd& x) {
              problem.theta = x.cast<Scalar>();
              problem.evaluate();
              return problem.loss;
            };
            CHECK(relative_error(gradient, central_differences(loss_of_core, theta)) < kTolerance);
          },
          samples);
    }
  }

  TEST_CASE("of a masked gradient the chosen entries are central differences, and the others are left as they are") {
    for_each_tiny_problem([](TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      const Eigen::VectorXd differences = differences_of_reference(problem.reference, problem.theta);
      for (const BlockMask& mask : every_mask(problem)) {
        const Eigen::ArrayXd P = projection(problem, mask).array();
        Vector gradient = Vector::Constant(problem.theta.size(), 42);
        problem.mlp.backward(problem.theta, problem.labels, problem.l2, mask, problem.pass, gradient);
        const Eigen::VectorXd error = P * (gradient.cast<double>() - differences).array();
        CHECK(error.norm() < kTolerance * differences.norm());
        CHECK((P != 0 || gradient.cast<double>().array() == 42).all());
      }
    });
  }

  TEST_CASE("the gradient of every mini-batch is that of its own mean loss, also of the last, shorter one") {
    const SmallData data;
    NetworkObjective objective = data.objective();
    Batches batches = data.batches;
    std::vector<std::size_t> sizes;
    for (int k = 0; k < 6; ++k) {
      objective.next_batch();
      const reference::Problem batch = data.reference_on(batches.next());
      sizes.push_back(batch.inputs.size());
      CAPTURE(k);
      Vector gradient;
      const double loss = objective.evaluate(data.theta, gradient);
      CHECK(relative_error(loss, reference::loss(batch, to_std(data.theta))) < kTolerance);
      CHECK(relative_error(gradient, differences_of_reference(batch, data.theta)) < kTolerance);
    }
    CHECK(sizes == std::vector<std::size_t>{3, 3, 1, 3, 3, 1});
  }

  TEST_CASE("where only some blocks moved, their gradient is that at the new theta and the rest of the vector is left as it is") {
    const SmallData data;
    const TinyProblem shape({4, 5, 3}, Activation::tanh, 0);
    Batches batches = data.batches;
    const reference::Problem batch = data.reference_on(batches.next());
    for (const BlockMask& moved : every_mask(shape)) {
      NetworkObjective objective = data.objective();
      objective.next_batch();
      Vector before;
      objective.evaluate(data.theta, before);
      const Vector P = projection(shape, moved).cast<Scalar>();
      const Vector theta = data.theta + P.cwiseProduct(shape.direction(5));

      Vector gradient = before;
      const double loss = objective.evaluate(theta, moved, gradient);

      const Eigen::ArrayXd at_new = differences_of_reference(batch, theta).array();
      const Eigen::ArrayXd at_old = differences_of_reference(batch, data.theta).array();
      const Eigen::ArrayXd p = P.cast<double>().array();
      CHECK(relative_error(loss, reference::loss(batch, to_std(theta))) < kTolerance);
      CHECK(relative_error(gradient, (p * at_new + (1 - p) * at_old).matrix()) < kTolerance);
      CHECK((p != 0 || gradient.array().cast<double>() == before.array().cast<double>()).all());
    }
  }
}
