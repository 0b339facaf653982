#pragma once
// The seam between a problem and the methods that minimise it: a function of theta with its first two derivatives.

#include <span>

#include "linalg/blocks.h"
#include "linalg/krylov_operator.h"
#include "support/words.h"

namespace igd {

/// Which curvature matrix C stands for the second derivative.
enum class Curvature { gauss_newton, hessian, layerwise, layerwise_averaged, layerwise_hessian, layerwise_hessian_averaged, published };

/// Without `published`, which belongs to one method alone.
std::span<const Word<Curvature>> curvature_words();

/// What approximates the inverse of a curvature matrix plus damping, for conjugate gradients.
enum class Preconditioning { none, jacobi, layerwise };

std::span<const Word<Preconditioning>> preconditioning_words();

/// In which coordinates the vectors of a Krylov method are written.
enum class Coordinates { automatic, parameters, samples };

std::span<const Word<Coordinates>> coordinates_words();

/// What a Krylov method is about to do.
struct KrylovUse {
  Coordinates coordinates = Coordinates::automatic;  ///< those wished for; not parameters
  double products = 1;                               ///< with the matrix, about
  bool of_gradient = false;                          ///< whether the right-hand side is a multiple of the gradient last evaluated
};

/// It counts its own work: every call, and every product with an operator it handed out.
class Objective {
 public:
  virtual ~Objective() = default;

  /// n, for theta in R^n.
  virtual Index size() const = 0;

  /// The blocks of theta, in its order; they cover it.
  virtual const std::vector<Block>& blocks() const = 0;

  /// Returns the value at `theta` and its `gradient`, resized to n. Neither need be finite.
  virtual double evaluate(const Vector& theta, Vector& gradient) = 0;

  /// The same where only the blocks `moved` (at least one) differ from the theta last evaluated; only their entries of `gradient`
  /// are written, and what the other blocks alone decide is not computed again.
  virtual double evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) = 0;

  /// The value alone, again where only the blocks `moved` differ from the theta last evaluated. That theta stays the one at which
  /// curvature is taken.
  virtual double value(const Vector& theta, const BlockMask& moved) = 0;

  /// As the first evaluate, at some other `theta`: the one last evaluated stays the one at which curvature is taken.
  virtual double probe(const Vector& theta, Vector& gradient) = 0;

  /// P C P at the theta last evaluated, P the projection on the blocks `mask` chooses (at least one); entries of other blocks are
  /// neither read nor written. Valid until the next evaluation, and while that theta lives unchanged.
  virtual const LinearOperator& curvature(Curvature kind, const BlockMask& mask) = 0;

  /// Whether a Krylov method does better with the matrix in the coordinates of the batch: that is possible, and cheaper or wished for.
  virtual bool is_for_samples(Curvature kind, const BlockMask& mask, const KrylovUse& use) const;

  /// P C P in these coordinates, valid as curvature is. Precondition: is_for_samples, for some use.
  virtual KrylovOperator& in_samples(Curvature kind, const BlockMask& mask);

  /// As evaluate, but for the entries of `gradient` that in_samples(kind, mask) makes itself when it starts from a multiple of the
  /// gradient: they are left as they are. The same precondition.
  virtual double evaluate_for_samples(const Vector& theta, const BlockMask& mask, Vector& gradient);

  /// Something symmetric positive definite near (P C P + damping I)^-1 at the theta last evaluated, for the blocks `mask` chooses;
  /// valid as curvature is. Precondition: not Preconditioning::none.
  virtual const LinearOperator& preconditioner(Preconditioning kind, const BlockMask& mask, double damping) = 0;

  /// Every block.
  BlockMask all_blocks() const { return all_of(blocks()); }
};

}  // namespace igd
