// Oracle 5: Hessian back-propagation and what is built on it (layerwise operators, both preconditioners) against the diagonal blocks of the
// dense matrices, and its averaged form against the recursion on averages written out once more.

#include <doctest/doctest.h>

#include <cmath>

#include "curvature/jacobi.h"
#include "curvature/kronecker.h"
#include "curvature/layerwise.h"
#include "native/dense_algebra.h"
#include "native/tiny_problem.h"

using namespace igd;
using namespace igd::test;

namespace {

/// Rounding of a few hundred operations, relative to the norm of the matrix.
constexpr double kTolerance = kDouble ? 1e-13 : 1e-5;

/// The same where a damped matrix is inverted.
constexpr double kInverseTolerance = kDouble ? 1e-12 : 1e-4;

/// What averaging changes is of second order in how far examples differ: here more than this, relative to the norm, and more than rounding.
constexpr double kClearly = 1e-4;

constexpr Terms kBothTerms[] = {Terms::gauss_newton, Terms::hessian};

Eigen::MatrixXd naive(const TinyProblem& problem, Terms terms) {
  return terms == Terms::hessian ? naive_hessian(problem) : naive_gauss_newton(problem);
}

Eigen::MatrixXd layerwise(const TinyProblem& problem, Terms terms, Averaging averaging) {
  LayerwiseOperator C(problem.all_blocks(), terms, averaging);
  C.linearize(problem.linearization());
  return dense(C);
}

/// A x B, entry (i, j) of block (k, m) being A(k, m) B(i, j): with W_l by columns, a a' x H is the map V -> H V a a'.
Eigen::MatrixXd kronecker(const Eigen::MatrixXd& A, const Eigen::MatrixXd& B) {
  Eigen::MatrixXd product(A.rows() * B.rows(), A.cols() * B.cols());
  for (Index k = 0; k < A.rows(); ++k) {
    for (Index m = 0; m < A.cols(); ++m) product.block(k * B.rows(), m * B.cols(), B.rows(), B.cols()) = A(k, m) * B;
  }
  return product;
}

/// `block` of a whole layer with mu on the entries of W_l.
Eigen::MatrixXd decayed(const TinyProblem& problem, Eigen::MatrixXd block, int l) {
  block.diagonal().head(block.rows() - problem.architecture.width(l)).array() += problem.l2;
  return block;
}

/// One example in the reference's hands: everything in double.
struct Example {
  std::vector<Eigen::VectorXd> a, slope, bend, e;  // entry l: a_l, f'(z_l), f''(z_l), dL/da_l of this example's own loss
  Eigen::VectorXd p;
};

Eigen::MatrixXd weights(const TinyProblem& problem, int l) { return problem.mlp.layout().W(problem.theta, l).cast<double>(); }

Example example(const TinyProblem& problem, std::size_t n) {
  const auto pass = reference::forward(problem.reference, problem.reference_theta, problem.reference.inputs[n]);
  const std::size_t L = pass.z.size();
  Example result{std::vector<Eigen::VectorXd>(L), std::vector<Eigen::VectorXd>(L), std::vector<Eigen::VectorXd>(L),
                 std::vector<Eigen::VectorXd>(L), to_eigen(reference::softmax(pass.z.back()))};
  for (std::size_t l = 0; l < L; ++l) result.a[l] = to_eigen(pass.a[l]);
  Eigen::VectorXd delta = result.p;
  delta[problem.reference.labels[n]] -= 1;
  for (std::size_t l = L - 1; l > 0; --l) {
    reference::Vector slope;
    reference::Vector bend;
    for (const double z : pass.z[l - 1]) {
      const auto moving = reference::activation_derivative(problem.reference.activation, reference::Dual<double>(z, 1));
      slope.push_back(moving.value);
      bend.push_back(moving.tangent);
    }
    result.slope[l] = to_eigen(slope);
    result.bend[l] = to_eigen(bend);
    result.e[l] = weights(problem, static_cast<int>(l) + 1).transpose() * delta;
    delta = result.e[l].cwiseProduct(result.slope[l]);
  }
  return result;
}

std::vector<Example> examples(const TinyProblem& problem) {
  std::vector<Example> result;
  for (std::size_t n = 0; n < problem.labels.size(); ++n) result.push_back(example(problem, n));
  return result;
}

/// The mean of `of` over the batch.
template <class Of>
Eigen::MatrixXd mean(const std::vector<Example>& batch, const Of& of) {
  Eigen::MatrixXd sum = of(batch[0]);
  for (std::size_t n = 1; n < batch.size(); ++n) sum += of(batch[n]);
  return sum / static_cast<double>(batch.size());
}

/// [a_{l-1}; 1], or the part of it that belongs to chosen blocks.
Eigen::VectorXd inputs(const Example& example, int l, bool W_chosen = true, bool b_chosen = true) {
  const Eigen::VectorXd& a = example.a[static_cast<std::size_t>(l - 1)];
  Eigen::VectorXd result(W_chosen * a.size() + b_chosen);
  if (W_chosen) result.head(a.size()) = a;
  if (b_chosen) result.tail(1).setOnes();
  return result;
}

/// H_l of the recursion on averages: Botev, Ritter & Barber (2017), section 3.3, a mean in place of every factor.
Eigen::MatrixXd averaged_recursion(const TinyProblem& problem, int l, Terms terms) {
  const std::vector<Example> batch = examples(problem);
  Eigen::MatrixXd H = mean(batch, [](const Example& x) -> Eigen::MatrixXd {
    Eigen::MatrixXd S = -x.p * x.p.transpose();
    S.diagonal() += x.p;
    return S;
  });
  for (int k = problem.architecture.layers() - 1; k >= l; --k) {
    const std::size_t i = static_cast<std::size_t>(k);
    const Eigen::MatrixXd W = weights(problem, k + 1);
    const Eigen::MatrixXd slopes = mean(batch, [i](const Example& x) -> Eigen::MatrixXd { return x.slope[i] * x.slope[i].transpose(); });
    H = (W.transpose() * H * W).cwiseProduct(slopes).eval();
    if (terms == Terms::gauss_newton) continue;
    H += mean(batch, [i](const Example& x) -> Eigen::MatrixXd { return x.bend[i].cwiseProduct(x.e[i]).asDiagonal().toDenseMatrix(); });
  }
  return H;
}

/// The inverse of the damped Kronecker factors of every layer, with zeros where `mask` chooses nothing: the damping is shared out so that
/// d / h is the ratio of the factors' mean eigenvalues and d h the damping. Martens & Grosse (2015), section 6.3.
Eigen::MatrixXd damped_kronecker_inverse(const TinyProblem& problem, const BlockMask& mask, double damping) {
  Eigen::MatrixXd result = Eigen::MatrixXd::Zero(problem.theta.size(), problem.theta.size());
  for (int l = 1; l <= problem.architecture.layers(); ++l) {
    const bool W_chosen = ParameterLayout::chooses_W(mask, l);
    const bool b_chosen = ParameterLayout::chooses_b(mask, l);
    if (!W_chosen && !b_chosen) continue;
    Eigen::MatrixXd A = mean(examples(problem), [&](const Example& x) -> Eigen::MatrixXd {
      const Eigen::VectorXd a = inputs(x, l, W_chosen, b_chosen);
      return a * a.transpose();
    });
    Eigen::MatrixXd H = averaged_recursion(problem, l, Terms::gauss_newton);
    const double ratio = A.diagonal().mean() / H.diagonal().mean();
    const double shared = damping + (W_chosen ? problem.l2 : 0);
    A.diagonal().array() += std::sqrt(ratio * shared);
    H.diagonal().array() += std::sqrt(shared / ratio);
    const Block& first = problem.mlp.layout().blocks()[2 * static_cast<std::size_t>(l - 1) + (W_chosen ? 0 : 1)];
    const Eigen::MatrixXd block = inverse(kronecker(A, H));
    result.block(first.offset, first.offset, block.rows(), block.cols()) = block;
  }
  return result;
}

template <class Kind>
Kind preconditioner(const TinyProblem& problem, const BlockMask& mask, double damping) {
  Kind P(mask);
  P.set_damping(damping);
  P.linearize(problem.linearization());
  return P;
}

/// The part of `A` that couples the entries `P` chooses.
Eigen::MatrixXd chosen_part(const Eigen::MatrixXd& A, const Eigen::VectorXd& P) {
  std::vector<Index> kept;
  for (Index k = 0; k < P.size(); ++k) {
    if (P[k] != 0) kept.push_back(k);
  }
  return A(kept, kept);
}

bool is_symmetric_positive_definite(const Eigen::MatrixXd& A) {
  return matrix_error(A, A.transpose()) < kInverseTolerance && eigenvalues(A)[0] > 0;
}

}  // namespace

TEST_SUITE("[oracle 05] Hessian back-propagation gives the diagonal blocks of the dense matrices") {
  TEST_CASE("for one example, alone or in a batch, [a; 1][a; 1]' x H_l is the whole block of layer l, with the f'' terms and without") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.l2);
      for (const Index n : {0, 3}) {
        const TinyProblem alone = problem.on({n});
        for (const Terms terms : kBothTerms) {
          const Eigen::MatrixXd C = naive(alone, terms);
          for (int l = 1; l <= problem.architecture.layers(); ++l) {
            CAPTURE(l);
            const Eigen::VectorXd a = inputs(example(alone, 0), l);
            const Eigen::MatrixXd expected = layer_block(alone, C, l);
            for (const Matrix& H : {pre_activation_hessian(alone.linearization(), l, 0, terms),
                                    pre_activation_hessian(problem.linearization(), l, n, terms)}) {
              CHECK(matrix_error(decayed(alone, kronecker(a * a.transpose(), H.cast<double>()), l), expected) < kTolerance);
              CHECK(matrix_error(H.cast<double>(), expected.bottomRightCorner(H.rows(), H.rows())) < kTolerance);  // the block of b_l
            }
          }
        }
      }
    });
  }

  TEST_CASE("the mean of H_l over a batch is the block of b_l, that of [a; 1][a; 1]' x H_l the whole block of layer l") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      for (const Terms terms : kBothTerms) {
        const Eigen::MatrixXd C = naive(problem, terms);
        for (int l = 1; l <= problem.architecture.layers(); ++l) {
          CAPTURE(l);
          const Eigen::MatrixXd expected = layer_block(problem, C, l);
          const Index width = problem.architecture.width(l);
          const Matrix of_b = mean_pre_activation_hessian(problem.linearization(), l, terms);
          CHECK(matrix_error(of_b.cast<double>(), expected.bottomRightCorner(width, width)) < kTolerance);

          Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(expected.rows(), expected.cols());
          for (Index n = 0; n < 5; ++n) {
            const Eigen::VectorXd a = inputs(example(problem, static_cast<std::size_t>(n)), l);
            sum += kronecker(a * a.transpose(), pre_activation_hessian(problem.linearization(), l, n, terms).cast<double>());
          }
          CHECK(matrix_error(decayed(problem, sum / 5, l), expected) < kTolerance);
        }
      }
    });
  }

  TEST_CASE("the f'' term of the last hidden layer is f''(z) o W'(p - y): without it H_l is that of the Gauss-Newton matrix") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      const int l = problem.architecture.layers() - 1;
      if (l == 0) return;
      CAPTURE(problem.reference.activation);
      for (std::size_t n = 0; n < 5; ++n) {
        const Index column = static_cast<Index>(n);
        const Eigen::MatrixXd full = pre_activation_hessian(problem.linearization(), l, column, Terms::hessian).cast<double>();
        const Eigen::MatrixXd plain = pre_activation_hessian(problem.linearization(), l, column, Terms::gauss_newton).cast<double>();
        const Example x = example(problem, n);
        const Eigen::VectorXd D = x.bend[static_cast<std::size_t>(l)].cwiseProduct(x.e[static_cast<std::size_t>(l)]);
        CHECK((full - plain - D.asDiagonal().toDenseMatrix()).norm() <= kTolerance * full.norm());  // both are 0 for a relu that is off
      }
    });
  }

  TEST_CASE(
      "the layerwise operator per example is the layer-diagonal part of the dense matrix, W_l coupled with b_l, for every batch size") {
    for (const Index samples : {1, 5}) {
      for_each_tiny_problem(
          [](const TinyProblem& problem) {
            CAPTURE(problem.reference.activation);
            CAPTURE(problem.architecture.layers());
            CAPTURE(problem.l2);
            for (const Terms terms : kBothTerms) {
              const Eigen::MatrixXd expected = layer_diagonal(problem, naive(problem, terms));
              CHECK(matrix_error(layerwise(problem, terms, Averaging::per_example), expected) < kTolerance);
            }
          },
          samples);
    }
  }

  TEST_CASE("the averaged layerwise operator is that part too for a batch of one; for more it is the recursion on averages") {
    for_each_tiny_problem(
        [](const TinyProblem& problem) {
          CAPTURE(problem.reference.activation);
          for (const Terms terms : kBothTerms) {
            const Eigen::MatrixXd expected = layer_diagonal(problem, naive(problem, terms));
            CHECK(matrix_error(layerwise(problem, terms, Averaging::averaged), expected) < kTolerance);
          }
        },
        1);
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      for (const Terms terms : kBothTerms) {
        const Eigen::MatrixXd C = layerwise(problem, terms, Averaging::averaged);
        std::vector<Matrix> averages;
        average_pre_activation_hessians(problem.linearization(), 1, terms, averages);
        for (int l = 1; l <= problem.architecture.layers(); ++l) {
          CAPTURE(l);
          const Eigen::MatrixXd H = averaged_recursion(problem, l, terms);
          const Eigen::MatrixXd A = mean(examples(problem), [l](const Example& x) -> Eigen::MatrixXd {
            const Eigen::VectorXd a = inputs(x, l);
            return a * a.transpose();
          });
          CHECK(matrix_error(averages[static_cast<std::size_t>(l)].cast<double>(), H) < kTolerance);
          CHECK(matrix_error(layer_block(problem, C, l), decayed(problem, kronecker(A, H), l)) < kTolerance);
        }
        CHECK(matrix_error(C, layer_diagonal(problem, C)) == 0);
      }
    });
  }

  TEST_CASE("for more than one example averaging changes the block of W_l in every layer, and that of b_l in all but the last") {
    for (const Word<Activation>& activation : activation_words()) {
      const TinyProblem problem({4, 5, 4, 3}, activation.value, 0);
      CAPTURE(problem.reference.activation);
      for (const Terms terms : kBothTerms) {
        const Eigen::MatrixXd averaged = layerwise(problem, terms, Averaging::averaged);
        const Eigen::MatrixXd exact = naive(problem, terms);
        for (int l = 1; l <= 3; ++l) {
          CAPTURE(l);
          const Index width = problem.architecture.width(l);
          const Eigen::MatrixXd of_layer = layer_block(problem, averaged, l);
          const Eigen::MatrixXd expected = layer_block(problem, exact, l);
          const double of_b = matrix_error(of_layer.bottomRightCorner(width, width), expected.bottomRightCorner(width, width));
          CHECK(matrix_error(of_layer, expected) > kClearly);
          if (l < 3) CHECK(of_b > kClearly);
          if (l == 3) CHECK(of_b < kTolerance);
        }
      }
    }
  }

  TEST_CASE("the Jacobi preconditioner has the diagonal of the Gauss-Newton matrix and divides by it and the damping, for every mask") {
    for_each_tiny_problem([](const TinyProblem& problem) {
      CAPTURE(problem.reference.activation);
      CAPTURE(problem.architecture.layers());
      CAPTURE(problem.l2);
      const Eigen::VectorXd G = naive_gauss_newton(problem).diagonal();
      for (const BlockMask& mask : every_mask(problem)) {
        const Eigen::VectorXd P = projection(problem, mask);
        const auto jacobi = preconditioner<JacobiPreconditioner>(problem, mask, 0.05);
        CHECK(relative_error(jacobi.diagonal(), P.cwiseProduct(G)) < kTolerance);
        const Eigen::MatrixXd inverse = (G.array() + 0.05).inverse().matrix().asDiagonal();
        CHECK(matrix_error(chosen_part(dense(jacobi), P), chosen_part(inverse, P)) < kTolerance);
      }
    });
  }

  TEST_CASE(
      "the Kronecker preconditioner is the dense inverse of its damped factors, in batches smaller and larger than a layer's inputs") {
    for (const Index samples : {1, 3, 12}) {
      for_each_tiny_problem(
          [](const TinyProblem& problem) {
            CAPTURE(problem.reference.activation);
            CAPTURE(problem.architecture.layers());
            CAPTURE(problem.l2);
            CAPTURE(problem.labels.size());
            const auto kronecker_inverse = preconditioner<KroneckerPreconditioner>(problem, problem.all_blocks(), 0.05);
            const Eigen::MatrixXd found = dense(kronecker_inverse);
            CHECK(matrix_error(found, damped_kronecker_inverse(problem, problem.all_blocks(), 0.05)) < kInverseTolerance);
            CHECK(is_symmetric_positive_definite(found));
          },
          samples);
    }
  }

  TEST_CASE("the Kronecker preconditioner of some blocks only has factors of these blocks, for every mask") {
    for (const double l2 : {0.0, 0.1}) {
      for (const Index samples : {2, 12}) {
        const TinyProblem problem({3, 4, 3, 2}, Activation::tanh, l2, samples);
        for (const BlockMask& mask : every_mask(problem)) {
          const Eigen::VectorXd P = projection(problem, mask);
          const Eigen::MatrixXd found = chosen_part(dense(preconditioner<KroneckerPreconditioner>(problem, mask, 0.05)), P);
          CHECK(matrix_error(found, chosen_part(damped_kronecker_inverse(problem, mask, 0.05), P)) < kInverseTolerance);
          CHECK(is_symmetric_positive_definite(found));
        }
      }
    }
  }

  TEST_CASE("for one example and little damping the Kronecker preconditioner nearly inverts a layer's block of the Gauss-Newton matrix") {
    // Along [a; 1] and the eigenvectors of H_l that are not zero: (|a|^2 + 1 + d) (h_k + h) is the eigenvalue but for the damping.
    const double damping = 1e-6;
    const TinyProblem problem({4, 5, 3}, Activation::tanh, 0, 1);
    const Eigen::MatrixXd inverse = dense(preconditioner<KroneckerPreconditioner>(problem, problem.all_blocks(), damping));
    const Eigen::MatrixXd G = layer_diagonal(problem, naive_gauss_newton(problem));
    CHECK(matrix_error(G * inverse * G, G) < 0.02);
  }
}
