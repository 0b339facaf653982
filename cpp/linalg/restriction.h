#pragma once
// The chosen blocks of theta as a vector of their own, so that what works on them touches nothing else.

#include "linalg/blocks.h"
#include "linalg/krylov_operator.h"

namespace igd {

class Restriction {
 public:
  /// Precondition: `mask` has one flag per block.
  Restriction(const std::vector<Block>& blocks, const BlockMask& mask);

  /// How many entries are chosen.
  Index size() const { return size_; }

  /// Whether that is all of them.
  bool is_whole() const { return size_ == whole_size_; }

  /// `part` = the chosen entries of `whole`, in its order; resized.
  void gather(const Vector& whole, Vector& part) const;

  /// The chosen entries of `whole` = `part`; the others stay as they are.
  void scatter(const Vector& part, Vector& whole) const { scatter(part, 0, whole); }

  /// The same with the entries [at, at + size()) of a larger `part`.
  void gather(const Vector& whole, Vector& part, Index at) const;
  void scatter(const Vector& part, Index at, Vector& whole) const;

 private:
  std::vector<Block> chosen_;  // neighbours joined
  Index whole_size_ = 0;
  Index size_ = 0;
};

/// An operator of the whole theta that neither reads nor writes entries which are not chosen, as an operator of the chosen ones.
/// Its coordinates are these entries. Refers to its parts; the two work vectors may be shared with other operators.
class RestrictedOperator final : public KrylovOperator {
 public:
  RestrictedOperator(const LinearOperator& A, const Restriction& restriction, Vector& argument, Vector& product);

  Index size() const override { return restriction_.size(); }
  void apply(const Vector& v, Vector& product) const override;
  void start(const Vector& b, double of_gradient, Vector& coordinates) override;
  void finish(const Vector& coordinates, Vector& x) const override;

 private:
  const LinearOperator& A_;
  const Restriction& restriction_;
  Vector& argument_;
  Vector& product_;
};

}  // namespace igd
