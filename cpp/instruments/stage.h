#pragma once
// A stage of two dimensions for the methods themselves: functions of a plane as the Objective that they meet a network as, and their paths
// on it.
//   The proximal picture of an implicit step: Parikh & Boyd (2014), "Proximal algorithms", section 4.1.

#include "experiment/network_objective.h"
#include "instruments/scope.h"

namespace igd {

using Matrix2 = Eigen::Matrix2d;

/// A function of (x, y), in one block. Every kind of curvature is its Gauss-Newton matrix or its Hessian.
class PlaneObjective : public Objective {
 public:
  PlaneObjective() : blocks_{{"plane", 0, 2}} {}

  Index size() const override { return 2; }
  const std::vector<Block>& blocks() const override { return blocks_; }
  double evaluate(const Vector& place, Vector& gradient) override = 0;
  double evaluate(const Vector& place, const BlockMask&, Vector& gradient) override { return evaluate(place, gradient); }
  double value(const Vector& place, const BlockMask&) override;
  const LinearOperator& curvature(Curvature kind, const BlockMask&) override;
  /// Jacobi: from the diagonal of the Gauss-Newton matrix; layerwise: from all of it, and so exact.
  const LinearOperator& preconditioner(Preconditioning kind, const BlockMask&, double damping) override;

  /// The second derivative at the place last evaluated, or its Gauss-Newton part.
  virtual Matrix2 second(bool gauss_newton) = 0;

 private:
  struct Operator final : LinearOperator {
    Matrix2 matrix;
    Index size() const override { return 2; }
    void apply(const Vector& v, Vector& product) const override;
  };

  std::vector<Block> blocks_;
  Vector unread_;
  Operator curvature_;
  Operator preconditioner_;
};

/// A function given by a formula.
class FormulaPlane final : public PlaneObjective {
 public:
  /// (x^2 + condition y^2) / 2, minimum 0 at the origin; condition >= 1.
  static FormulaPlane quadratic(double condition) { return FormulaPlane(1, condition); }
  /// (x^2 + y^2) lambda / 2, lambda > 0.
  static FormulaPlane bowl(double lambda) { return FormulaPlane(lambda, lambda); }
  /// 100 (y - x^2)^2 + (1 - x)^2, minimum 0 at (1, 1): Rosenbrock (1960), Comput. J. 3:175. As a sum of squares it has a Gauss-Newton
  /// matrix.
  static FormulaPlane rosenbrock() { return FormulaPlane(0, 0); }

  double evaluate(const Vector& place, Vector& gradient) override;
  double probe(const Vector& place, Vector& gradient) override;
  Matrix2 second(bool gauss_newton) override;
  using PlaneObjective::evaluate;

 private:
  /// Curvatures along x and y; 0: Rosenbrock's.
  FormulaPlane(double along_x, double along_y) : along_x_(along_x), along_y_(along_y) {}

  double along_x_;
  double along_y_;
  double x_ = 0;
  double y_ = 0;
};

/// A plane through the loss: centre + x first + y second, with `first` and `second` of norm 1 and orthogonal.
struct SliceFrame {
  Vector centre;
  Vector first;
  Vector second;
};

/// The mean loss of a network over some examples, on such a plane. Curvature is that of the network, projected.
/// Cost: a gradient on the examples for every evaluation, two products for every curvature.
class SlicePlane final : public PlaneObjective {
 public:
  /// Over the examples of the one batch of `network`, which next_batch has brought.
  SlicePlane(NetworkObjective& network, SliceFrame frame) : network_(network), frame_(std::move(frame)) {}

  double evaluate(const Vector& place, Vector& gradient) override;
  double probe(const Vector& place, Vector& gradient) override;
  double value(const Vector& place, const BlockMask& moved) override;
  Matrix2 second(bool gauss_newton) override;
  using PlaneObjective::evaluate;

 private:
  void go(const Vector& place, Vector& theta) const;
  void project(const Vector& whole, Vector& projected) const;

  NetworkObjective& network_;
  SliceFrame frame_;
  Vector theta_;  // where the network was last evaluated
  Vector elsewhere_;
  Vector gradient_;
  Vector product_;
};

/// The plane through `centre` along the stiffest direction (the Hessian's top Ritz vector after 12 Lanczos steps from the gradient) and
/// what the gradient has beside it; both 0 where the gradient is not finite or 0. Cost: one gradient and 12 products.
SliceFrame steep_slice(NetworkObjective& network, const Vector& centre);

/// Where a method went.
struct StagePath {
  std::vector<double> places;  ///< x and y of the start and after every step
  std::vector<double> losses;  ///< there
  bool diverged = false;       ///< the last place is too far away, or has no loss: no more steps were taken
};

/// The racers of a JSON list as a document has them, for a plane: its one block is implicit whatever they say. A Problem as parse_document.
Result<std::vector<RacerSpec>> stage_racers(std::string_view list);

/// The path of at most `steps` steps from `start`, of size 2.
StagePath stage_path(const RacerSpec& racer, PlaneObjective& objective, const Vector& start, int steps);

/// What one step of the racer's method multiplies x by on lambda x^2 / 2, for each z = learning rate times lambda > 0: measured by a step.
/// Empty where there is no such number: a further step, or one from elsewhere, multiplies by another one.
std::vector<double> amplification(const RacerSpec& racer, const std::vector<double>& zs);

/// The iterates of conjugate gradients for one linearised implicit step of length `learning_rate` > 0 from `start`, with the Gauss-Newton
/// matrix C: places x0 + d with (I + eta C) d = -eta g, x and y after one and after two iterations. The second is exact.
std::vector<double> implicit_iterates(PlaneObjective& objective, const Vector& start, double learning_rate);

}  // namespace igd
