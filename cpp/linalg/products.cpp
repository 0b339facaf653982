#include "linalg/products.h"

namespace igd {

void set_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() = A * B; }
void set_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() = A.transpose() * B; }
void set_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() = A * B.transpose(); }
void add_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() += A * B; }
void add_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() += A.transpose() * B; }
void add_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) { C.noalias() += A * B.transpose(); }

}  // namespace igd
