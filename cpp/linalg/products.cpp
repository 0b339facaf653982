#include "linalg/products.h"

#include <algorithm>

namespace igd {

namespace {

/// Columns of A at a time: few enough that little is computed twice, many enough that products are quick.
constexpr Index kGramBlock = 48;

}  // namespace

// Eigen, too, sets C = 0 and adds; with one form of each product there is half the code to load.
void set_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  C.setZero();
  add_AB(C, A, B);
}
void set_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  C.setZero();
  add_AtB(C, A, B);
}
void set_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  C.setZero();
  add_ABt(C, A, B);
}

void add_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() += A * B; }
void add_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() += A.transpose() * B; }
void add_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() += A * B.transpose(); }

void set_AtA(Matrix& C, const Matrix& A) {
  const Index n = A.cols();
  C.resize(n, n);
  for (Index j = 0; j < n; j += kGramBlock) {
    const Index width = std::min(kGramBlock, n - j);
    set_AtB(C.block(0, j, j + width, width), A.leftCols(j + width), A.middleCols(j, width));
    C.block(j, 0, width, j) = C.block(0, j, j, width).transpose();
  }
}

double gram_cost(Index rows, Index columns) {
  double entries = 0;
  for (Index j = 0; j < columns; j += kGramBlock) {
    const Index width = std::min(kGramBlock, columns - j);
    entries += static_cast<double>((j + width) * width);
  }
  return entries * static_cast<double>(rows);
}

void add_to_columns(Matrix& C, const Eigen::Ref<const Vector>& b) { C.colwise() += b; }

void set_row_sums(Eigen::Ref<Vector> sums, const Matrix& A) { sums = A.rowwise().sum(); }

}  // namespace igd
