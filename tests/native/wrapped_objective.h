#pragma once
// Objectives that pass on what another one says, but for one thing.

#include <memory>

#include "optim/objective.h"

namespace igd::test {

/// Another objective; what derives from it says what is different.
class WrappedObjective : public Objective {
 public:
  explicit WrappedObjective(Objective& inner) : inner_(inner) {}
  Index size() const override { return inner_.size(); }
  const std::vector<Block>& blocks() const override { return inner_.blocks(); }
  double evaluate(const Vector& theta, Vector& gradient) override { return inner_.evaluate(theta, gradient); }
  double evaluate(const Vector& theta, const BlockMask& moved, Vector& gradient) override {
    return inner_.evaluate(theta, moved, gradient);
  }
  double value(const Vector& theta, const BlockMask& moved) override { return inner_.value(theta, moved); }
  double probe(const Vector& theta, Vector& gradient) override { return inner_.probe(theta, gradient); }
  const LinearOperator& curvature(Curvature kind, const BlockMask& mask) override { return inner_.curvature(kind, mask); }
  const LinearOperator& preconditioner(Preconditioning kind, const BlockMask& mask, double damping) override {
    return inner_.preconditioner(kind, mask, damping);
  }

 private:
  Objective& inner_;
};

/// Counts what is asked of it.
class CountingObjective final : public WrappedObjective {
 public:
  using WrappedObjective::WrappedObjective;
  double evaluate(const Vector& theta, Vector& gradient) override {
    ++gradients;
    return WrappedObjective::evaluate(theta, gradient);
  }
  double value(const Vector& theta, const BlockMask& moved) override {
    ++values;
    return WrappedObjective::value(theta, moved);
  }

  int gradients = 0;
  int values = 0;
};

/// Says that its curvature is `factor` times what it is.
class MisjudgedObjective final : public WrappedObjective {
 public:
  MisjudgedObjective(Objective& inner, double factor) : WrappedObjective(inner), factor_(factor) {}
  const LinearOperator& curvature(Curvature kind, const BlockMask& mask) override {
    operator_ = std::make_unique<ScaledOperator>(WrappedObjective::curvature(kind, mask), static_cast<Scalar>(factor_));
    return *operator_;
  }

 private:
  class ScaledOperator final : public LinearOperator {
   public:
    ScaledOperator(const LinearOperator& A, Scalar factor) : A_(A), factor_(factor) {}
    Index size() const override { return A_.size(); }
    void apply(const Vector& v, Vector& product) const override {
      A_.apply(v, product);
      product *= factor_;
    }

   private:
    const LinearOperator& A_;
    Scalar factor_;
  };

  double factor_;
  std::unique_ptr<ScaledOperator> operator_;
};

}  // namespace igd::test
