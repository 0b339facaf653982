#pragma once
// A small network on a few made-up images: as the objective that methods are given, and as the naive reference sees it.

#include <memory>

#include "experiment/network_objective.h"
#include "native/tiny_problem.h"

namespace igd::test {

/// `count` images of 2 x 2 random bytes with random labels below `classes`.
inline Dataset random_images(std::uint32_t count, int classes, std::uint64_t seed) {
  Random random(seed, RandomPurpose::initialization);
  Dataset dataset{.height = 2, .width = 2, .classes = classes};
  for (std::uint32_t i = 0; i < count; ++i) {
    for (int p = 0; p < 4; ++p) dataset.pixels.push_back(static_cast<std::uint8_t>(random.below(256)));
    dataset.labels.push_back(static_cast<std::uint8_t>(random.below(static_cast<std::uint64_t>(classes))));
  }
  return dataset;
}

struct NetworkProblem {
  Architecture architecture;
  double l2;
  Dataset dataset;
  std::unique_ptr<NetworkObjective> objective;
  reference::Problem reference;
  Vector start;  ///< uniform in (-1, 1)

  /// `hidden` widths between 4 inputs and `classes`; the full batch of `count` images.
  NetworkProblem(const std::vector<Index>& hidden, int classes, Activation activation, double l2_ = 0, std::uint32_t count = 6,
                 std::uint64_t seed = 3)
      : architecture{.widths = {4}, .activation = activation}, l2(l2_), dataset(random_images(count, classes, seed)) {
    architecture.widths.insert(architecture.widths.end(), hidden.begin(), hidden.end());
    architecture.widths.push_back(classes);
    const PixelScaling scaling{.scale = 1.0 / 255};
    objective = std::make_unique<NetworkObjective>(Mlp(architecture), dataset, scaling, Batches(count, count, seed), l2);
    objective->next_batch();
    Random random(seed, RandomPurpose::batches);
    start = Vector::NullaryExpr(objective->size(), [&random] { return static_cast<Scalar>(2 * random.uniform() - 1); });

    for (const Index width : architecture.widths) reference.widths.push_back(static_cast<int>(width));
    reference.activation = name_in(activation_words(), activation);
    reference.l2 = l2;
    for (std::uint32_t i = 0; i < count; ++i) {
      std::vector<double> input;
      for (std::uint32_t p = 0; p < 4; ++p) input.push_back(dataset.pixels[4 * i + p] * scaling.scale);
      reference.inputs.push_back(input);
      reference.labels.push_back(dataset.labels[i]);
    }
  }

  /// By the reference, in double.
  double loss(const Eigen::VectorXd& theta) const { return reference::loss(reference, std::vector<double>(theta.begin(), theta.end())); }
  Eigen::VectorXd gradient(const Eigen::VectorXd& theta) const {
    return to_eigen(reference::gradient(reference, std::vector<double>(theta.begin(), theta.end())));
  }
};

}  // namespace igd::test
