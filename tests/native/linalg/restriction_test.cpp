#include "linalg/restriction.h"

#include <doctest/doctest.h>

#include <limits>

#include "native/quadratic_objective.h"
#include "native/random_matrices.h"

using namespace igd;
using namespace igd::test;

namespace {

const std::vector<Block> kBlocks = {{"W1", 0, 2}, {"b1", 2, 1}, {"W2", 3, 3}, {"b2", 6, 1}};

}  // namespace

TEST_CASE("gather takes the entries of the chosen blocks in their order, scatter puts them back and leaves the others") {
  const Vector whole{{10, 11, 12, 13, 14, 15, 16}};
  const Restriction restriction(kBlocks, {true, false, true, true});
  CHECK(restriction.size() == 6);
  CHECK(!restriction.is_whole());
  Vector part;
  restriction.gather(whole, part);
  CHECK(part == Vector{{10, 11, 13, 14, 15, 16}});
  Vector other = Vector::Zero(7);
  restriction.scatter(part, other);
  CHECK(other == Vector{{10, 11, 0, 13, 14, 15, 16}});
}

TEST_CASE("for every choice of blocks gather and scatter are inverse on what is chosen") {
  const Vector whole = Draws(1).vector(7);
  for (unsigned bits = 1; bits < 16; ++bits) {
    CAPTURE(bits);
    BlockMask mask;
    Vector expected = Vector::Zero(7);
    for (std::size_t i = 0; i < 4; ++i) {
      mask.push_back((bits >> i & 1) != 0);
      if (mask[i]) expected.segment(kBlocks[i].offset, kBlocks[i].size) = whole.segment(kBlocks[i].offset, kBlocks[i].size);
    }
    const Restriction restriction(kBlocks, mask);
    Vector part;
    Vector again = Vector::Zero(7);
    restriction.gather(whole, part);
    restriction.scatter(part, again);
    CHECK(part.size() == restriction.size());
    CHECK(again == expected);
    CHECK(restriction.is_whole() == (bits == 15));
  }
}

TEST_CASE("a restricted operator is the chosen rows and columns of its matrix, whatever is in the rest of its work space") {
  const Matrix A = Draws(2).symmetric(7, -1, 3);
  const std::vector<Index> chosen = {2, 3, 4, 5};
  const MaskedOperator masked(A, chosen);
  const Restriction restriction(kBlocks, {false, true, true, false});
  const Scalar nan = std::numeric_limits<Scalar>::quiet_NaN();
  Vector argument = Vector::Constant(7, nan);
  Vector product = Vector::Constant(7, nan);
  const RestrictedOperator restricted(masked, restriction, argument, product);
  const Vector v = Draws(3).vector(4);
  Vector result(4);
  restricted.apply(v, result);
  CHECK(restricted.size() == 4);
  CHECK(relative_error(result, Vector(A(chosen, chosen) * v)) < kRounding);
}
