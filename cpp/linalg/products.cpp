#include "linalg/products.h"

namespace igd {

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

void add_to_columns(Matrix& C, const Eigen::Ref<const Vector>& b) { C.colwise() += b; }

void set_row_sums(Eigen::Ref<Vector> sums, const Matrix& A) { sums = A.rowwise().sum(); }

}  // namespace igd
