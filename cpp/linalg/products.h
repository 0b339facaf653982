#pragma once
// The products and sums of matrices that everything here consists of, compiled once. C must not overlap A or B.
//
// Rows of the right operand that are 0 in five neighbouring columns are left out, which changes no bit where the left one is finite (and
// 0 times what is not finite is left out with them). An image of MNIST is 0 in four of five pixels: products with the inputs cost half.

#include <cstdint>
#include <vector>

#include "linalg/types.h"

namespace igd {

using MatrixView = Eigen::Ref<const Matrix>;  ///< a Matrix, or one that is inside a vector or another matrix; never copied
using MatrixTarget = Eigen::Ref<Matrix>;      ///< the same, to be written; of the right size

void set_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B);   ///< C = A B
void set_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B);  ///< C = A' B
void set_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B);  ///< C = A B'
void add_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B);   ///< C += A B
void add_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B);  ///< C += A' B
void add_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B);  ///< C += A B'

/// The right operand of several products, kept in the form in which they read it: a product with a few rows spends a fifth of its time on
/// bringing it there.
class RightFactor {
 public:
  /// Takes over the entries of `B`. Allocates where `B` is larger than any before.
  void set(const MatrixView& B);

  Index rows() const { return rows_; }
  Index cols() const { return cols_; }

  /// Of the rows [k, k + depth) of the columns [j, j + 5) what is not 0, where in a packed column of A each row's factor is, and how many.
  struct Panel {
    const Scalar* packed;
    const std::uint32_t* at;
    Index left;
  };
  Panel panel(Index k, Index depth, Index j) const;

 private:
  Index panels() const;
  Index first_row(Index k, Index depth, Index j) const;  ///< how many rows of panels come before that panel's

  Index rows_ = 0;
  Index cols_ = 0;
  std::vector<Scalar> packed_;
  std::vector<std::uint32_t> at_;
  std::vector<Index> left_;  // of each panel, one block of depth after the other
};

void set_AB(MatrixTarget C, const MatrixView& A, const RightFactor& B);  ///< C = A B, the same bits as with the matrix itself

/// C = A' A, resized, symmetric to the bit: what is below the diagonal is not computed but copied.
void set_AtA(Matrix& C, const Matrix& A);

/// Its multiply-adds for a `rows` x `columns` A, but for a few in the tiles that the diagonal cuts.
inline double gram_cost(Index rows, Index columns) {
  return static_cast<double>(rows) * static_cast<double>(columns) * static_cast<double>(columns + 1) / 2;
}

/// C = `columns` times the column `b`, resized: a product may add to it.
void set_columns(Matrix& C, const Eigen::Ref<const Vector>& b, Index columns);

/// Adds `b` to every column of C.
void add_to_columns(Matrix& C, const Eigen::Ref<const Vector>& b);

/// `sums` = the sum of the columns of A.
void set_row_sums(Eigen::Ref<Vector> sums, const Matrix& A);

// The products where C is resized.
inline void set_AB(Matrix& C, const MatrixView& A, const MatrixView& B) {
  C.resize(A.rows(), B.cols());
  set_AB(MatrixTarget(C), A, B);
}
inline void set_AtB(Matrix& C, const MatrixView& A, const MatrixView& B) {
  C.resize(A.cols(), B.cols());
  set_AtB(MatrixTarget(C), A, B);
}
inline void set_ABt(Matrix& C, const MatrixView& A, const MatrixView& B) {
  C.resize(A.rows(), B.rows());
  set_ABt(MatrixTarget(C), A, B);
}

}  // namespace igd
