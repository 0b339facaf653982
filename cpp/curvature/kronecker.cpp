#include "curvature/kronecker.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "linalg/products.h"
#include "network/cost.h"

namespace igd {

namespace {

/// Damping below this share of the mean eigenvalue is lost in rounding, and the factorisation with it.
constexpr double kLeastDamping = 16 * std::numeric_limits<Scalar>::epsilon();

double mean_eigenvalue(const Matrix& M) { return static_cast<double>(M.trace()) / static_cast<double>(M.rows()); }

Scalar at_least(double damping, double scale) { return static_cast<Scalar>(std::max(damping, kLeastDamping * scale)); }

}  // namespace

void KroneckerPreconditioner::linearize(const Linearization& at) {
  CurvatureOperator::linearize(at);
  const int first = first_chosen_layer(mask_);
  average_pre_activation_hessians(at, first, Terms::gauss_newton, averages_, space_);
  factors_.resize(averages_.size());
  work_.resize(averages_.size());
  const Index batch = at.pass->a[0].cols();
  for (int l = first; l <= at.mlp->layout().layers(); ++l) {
    const std::size_t i = static_cast<std::size_t>(l);
    Factors& f = factors_[i];
    set_inputs(l, f.A);
    if (f.A.rows() == 0) continue;
    f.by_batch = batch < f.A.rows();
    Matrix& second_moment = f.second_moment;
    if (f.by_batch) {
      set_AtB(second_moment, f.A, f.A);
    } else {
      set_ABt(second_moment, f.A, f.A);
    }
    second_moment /= static_cast<Scalar>(batch);

    // Both traces are those of the full factors, whichever form is kept.
    const double of_inputs = static_cast<double>(second_moment.trace()) / static_cast<double>(f.A.rows());
    const double of_outputs = mean_eigenvalue(averages_[i]);
    const double damping = damping_ + (ParameterLayout::chooses_W(mask_, l) ? at.l2 : 0);
    const double balance = of_inputs > 0 && of_outputs > 0 ? std::sqrt(of_inputs / of_outputs) : 1;
    f.d = at_least(balance * std::sqrt(damping), of_inputs);
    second_moment.diagonal().array() += f.d;
    f.inputs.compute(second_moment);

    Matrix& H = averages_[i];
    H.diagonal().array() += at_least(std::sqrt(damping) / balance, of_outputs);
    f.outputs.compute(H);
  }
}

void KroneckerPreconditioner::apply(const Vector& v, Vector& product) const {
  const ParameterLayout& layout = at_.mlp->layout();
  product.resize(size());
  for (int l = first_chosen_layer(mask_); l <= layout.layers(); ++l) {
    const std::size_t i = static_cast<std::size_t>(l);
    const Factors& f = factors_[i];
    if (f.A.rows() == 0) continue;
    auto& [V, transposed, in_batch] = work_[i];
    const bool W_chosen = ParameterLayout::chooses_W(mask_, l);
    const bool b_chosen = ParameterLayout::chooses_b(mask_, l);
    V.resize(at_.mlp->architecture().width(l), f.A.rows());
    if (W_chosen) V.leftCols(f.A.rows() - b_chosen) = layout.W(v, l);
    if (b_chosen) V.rightCols(1) = layout.b(v, l);

    // V (A A' / N + d I)^-1, transposed.
    transposed = V.transpose();
    if (f.by_batch) {
      set_AtB(in_batch, f.A, transposed);
      f.inputs.solve_in_place(in_batch);
      in_batch /= static_cast<Scalar>(-f.A.cols());
      add_AB(transposed, f.A, in_batch);
      transposed /= f.d;
    } else {
      f.inputs.solve_in_place(transposed);
    }
    V = transposed.transpose();
    f.outputs.solve_in_place(V);
    if (W_chosen) layout.W(product, l) = V.leftCols(f.A.rows() - b_chosen);
    if (b_chosen) layout.b(product, l) = V.rightCols(1);
  }
}

void KroneckerPreconditioner::set_inputs(int l, Matrix& A) const {
  const Matrix& a = at_.pass->a[static_cast<std::size_t>(l - 1)];
  const bool W_chosen = ParameterLayout::chooses_W(mask_, l);
  const bool b_chosen = ParameterLayout::chooses_b(mask_, l);
  A.resize((W_chosen ? a.rows() : 0) + b_chosen, a.cols());
  if (W_chosen) A.topRows(a.rows()) = a;
  if (b_chosen) A.bottomRows(1).setOnes();
}

double KroneckerPreconditioner::input_rows(int l) const {
  return (ParameterLayout::chooses_W(mask_, l) ? width(l - 1) : 0) + ParameterLayout::chooses_b(mask_, l);
}

double KroneckerPreconditioner::cost() const {
  const double batch = static_cast<double>(at_.pass->a[0].cols());
  double cost = 0;
  for (int l = first_chosen_layer(mask_); l <= at_.mlp->layout().layers(); ++l) {
    const double m = input_rows(l);
    cost += width(l) * (width(l) * m + (batch < m ? 2 * m * batch + batch * batch : m * m));
  }
  return cost;
}

double KroneckerPreconditioner::setup_cost() const {
  const double batch = static_cast<double>(at_.pass->a[0].cols());
  const int first = first_chosen_layer(mask_);
  double cost = averaged_cost(at_.mlp->architecture(), first, at_.pass->a[0].cols());
  for (int l = first; l <= at_.mlp->layout().layers(); ++l) {
    const double m = input_rows(l);
    if (m == 0) continue;
    const double order = std::min(m, batch);
    cost += order * m * batch + (order * order * order + width(l) * width(l) * width(l)) / 3;
  }
  return cost;
}

}  // namespace igd
