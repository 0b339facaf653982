#include "linalg/cholesky.h"

#include <algorithm>
#include <cmath>

namespace igd {

namespace {

constexpr Index kBlock = 48;

/// The factor of A in its place, column by column.
void factorise(MatrixTarget A) {
  for (Index j = 0; j < A.cols(); ++j) {
    const Index below = A.rows() - j;
    for (Index k = 0; k < j; ++k) A.col(j).tail(below) -= A(j, k) * A.col(k).tail(below);
    A.col(j).tail(below) /= std::sqrt(A(j, j));
  }
}

/// B = L^-1 B for the lower triangle of L.
void solve_lower(const MatrixView& L, MatrixTarget B) {
  const Index n = L.rows();
  for (Index c = 0; c < B.cols(); ++c) {
    for (Index j = 0; j < n; ++j) {
      B(j, c) /= L(j, j);
      B.col(c).tail(n - j - 1) -= B(j, c) * L.col(j).tail(n - j - 1);
    }
  }
}

/// B = L'^-1 B.
void solve_upper(const MatrixView& L, MatrixTarget B) {
  const Index n = L.rows();
  for (Index c = 0; c < B.cols(); ++c) {
    for (Index j = n - 1; j >= 0; --j) {
      B(j, c) = (B(j, c) - L.col(j).tail(n - j - 1).dot(B.col(c).tail(n - j - 1))) / L(j, j);
    }
  }
}

}  // namespace

void Cholesky::compute(const Matrix& A) {
  L_ = A;
  const Index n = L_.rows();
  for (Index k = 0; k < n; k += kBlock) {
    const Index size = std::min(kBlock, n - k);
    const Index rest = n - k - size;
    // The block's columns, the block itself and what is below it, are a tall factorisation.
    factorise(L_.block(k, k, size + rest, size));
    if (rest == 0) continue;
    panel_ = -L_.block(k + size, k, rest, size);
    add_ABt(L_.block(k + size, k + size, rest, rest), panel_, L_.block(k + size, k, rest, size));
  }
}

void Cholesky::solve_in_place(MatrixTarget B) const {
  const Index n = L_.rows();
  const auto negative = [this](const Eigen::Ref<const Matrix>& block) -> const Matrix& { return right_ = -block; };
  for (Index k = 0; k < n; k += kBlock) {
    const Index size = std::min(kBlock, n - k);
    const Index rest = n - k - size;
    solve_lower(L_.block(k, k, size, size), B.middleRows(k, size));
    if (rest > 0) add_AB(B.bottomRows(rest), L_.block(k + size, k, rest, size), negative(B.middleRows(k, size)));
  }
  for (Index k = (n - 1) / kBlock * kBlock; k >= 0; k -= kBlock) {
    const Index size = std::min(kBlock, n - k);
    const Index rest = n - k - size;
    if (rest > 0) add_AtB(B.middleRows(k, size), L_.block(k + size, k, rest, size), negative(B.bottomRows(rest)));
    solve_upper(L_.block(k, k, size, size), B.middleRows(k, size));
  }
}

}  // namespace igd
