#pragma once
// The Cholesky factor of a symmetric positive definite matrix, and systems solved with it.
//   Golub & Van Loan (2013), "Matrix Computations", algorithms 4.2.7 (blocks) and 4.2.1 (within one).
// On the products of linalg/products.h: Eigen's would bring a second product, a tenth of the page's module, and allocate.

#include "linalg/products.h"

namespace igd {

class Cholesky {
 public:
  /// Factorises A = L L', n x n, of which only the lower triangle is read. Where A is not positive definite L has entries that are no
  /// numbers. About n^3 / 3 multiply-adds.
  void compute(const Matrix& A);

  /// B = A^-1 B, n x m, in place. n^2 m multiply-adds.
  void solve_in_place(MatrixTarget B) const;

 private:
  Matrix L_;
  Matrix panel_;          // what a block leaves below itself, times -1
  mutable Matrix right_;  // a block of the right-hand sides
};

}  // namespace igd
