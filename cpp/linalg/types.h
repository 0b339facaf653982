#pragma once
// The scalar, the vector and the matrix of the whole project.

#include <Eigen/Core>

namespace igd {

/// float in everything that ships; double where IGD_DOUBLE is defined, for the tests of derivatives.
#ifdef IGD_DOUBLE
using Scalar = double;
#else
using Scalar = float;
#endif

using Index = Eigen::Index;
using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;  ///< column-major

}  // namespace igd
