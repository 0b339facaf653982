#pragma once
// Dense solvers and eigenvalues in double, compiled once: results of the core are compared with theirs.

#include "linalg/types.h"

namespace igd::test {

/// x of A x = b.
Eigen::VectorXd solve(const Eigen::MatrixXd& A, const Eigen::VectorXd& b);

Eigen::MatrixXd inverse(const Eigen::MatrixXd& A);

/// Of a symmetric matrix, of which the lower triangle is read: A = vectors diag(values) vectors', the values ascending.
struct Eigensystem {
  Eigen::VectorXd values;
  Eigen::MatrixXd vectors;
};
Eigensystem eigensystem(const Eigen::MatrixXd& A);
Eigen::VectorXd eigenvalues(const Eigen::MatrixXd& A);

/// lambda of A x = lambda B x, ascending; A symmetric, B symmetric and positive definite.
Eigen::VectorXd eigenvalues(const Eigen::MatrixXd& A, const Eigen::MatrixXd& B);

/// Q of A = Q R.
Eigen::MatrixXd orthogonal_factor(const Eigen::MatrixXd& A);

}  // namespace igd::test
