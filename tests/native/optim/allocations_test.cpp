// No step but the first allocates memory, in any method.

#include "native/allocations.h"

#include <doctest/doctest.h>

#include "native/network_problem.h"
#include "native/quadratic_objective.h"

using namespace igd;
using namespace igd::test;

namespace {

/// The allocations of steps 2 to 6 on mini-batches, or where `full` on the full batch.
std::size_t later_allocations(const char* name, const Changes& changes, bool full = false) {
  constexpr std::uint32_t kCount = 40;
  const Dataset dataset = random_images(kCount, 3, 5);
  const Mlp mlp({.widths = {4, 6, 5, 3}, .activation = Activation::sigmoid});
  NetworkObjective objective(mlp, dataset, {.scale = 1.0 / 255}, Batches(kCount, full ? kCount : 10, 1), 0.01);
  const auto method = make_optimizer(name, changes, objective);
  Random random(1, RandomPurpose::initialization);
  Vector theta = Vector::NullaryExpr(objective.size(), [&random] { return static_cast<Scalar>(random.uniform() - 0.5); });
  const auto step = [&] {
    objective.next_batch();
    method->step(objective, theta);
  };
  step();
  const std::size_t before = allocations();
  for (int i = 0; i < 5; ++i) step();
  return allocations() - before;
}

}  // namespace

TEST_CASE("the count sees what new and Eigen allocate") {
  const std::size_t before = allocations();
  const auto number = std::make_unique<int>(1);
  const Vector vector = Vector::Zero(1000);
  CHECK(*number + static_cast<int>(vector[0]) == 1);
  CHECK(allocations() - before >= 2);
}

TEST_CASE("after the first step no method allocates, with its default settings") {
  for (const Method& method : methods()) {
    // Eigen's tridiagonal eigensolver allocates small matrices, of the size of the Krylov space, in every step of this one.
    if (method.name == "exponential_euler") continue;
    CAPTURE(method.name);
    CHECK(later_allocations(method.name.c_str(), {}, method.needs_full_batch) == 0);
  }
}

TEST_CASE("nor does the implicit method in either coordinates, with any curvature, preconditioner, control or choice of blocks") {
  using Words = std::vector<std::string>;
  for (const char* coordinates : {"parameters", "samples"}) {
    for (const Word<Curvature>& curvature : curvature_words()) {
      CAPTURE(curvature.name);
      CAPTURE(coordinates);
      const Changes changes = {{"cg.coordinates", std::string(coordinates)}, {"curvature", std::string(curvature.name)}};
      CHECK(later_allocations("implicit", changes) == 0);
      Changes part = changes;
      part.emplace_back("implicit_blocks", Words{"W1", "b3"});
      CHECK(later_allocations("implicit", part) == 0);
    }
  }
  CHECK(later_allocations("implicit", {{"cg.preconditioner", std::string("jacobi")}}) == 0);
  CHECK(later_allocations("implicit", {{"cg.preconditioner", std::string("layerwise")}}) == 0);
  CHECK(later_allocations("implicit", {{"control", std::string("adaptive")}}) == 0);
  CHECK(later_allocations("implicit", {{"control", std::string("ser")}}, true) == 0);
}
