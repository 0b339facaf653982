#pragma once
// How closely derivatives and solvers agree with something else that says the same: what "Check us" on the page measures, on whatever
// objective and wherever its theta stands. Every function returns a relative error; none keeps anything.

#include <cstdint>

#include "optim/objective.h"

namespace igd {

/// How closely a derivative has to agree with differences. Those of three neighbouring lengths have to agree four times as closely among
/// themselves, and to be beyond rounding, before they say that it is wrong.
inline constexpr double kGradientResolution = 2e-3;
inline constexpr double kProductResolution = 2e-2;

/// The slope of the gradient along random directions that lean towards it, against central differences of the value: the error relative
/// to the slope, of the worst of four directions. Rounding spoils short differences and curvature long ones, so each is taken over
/// lengths 2^1, ..., 2^-20, and what counts is the smallest error that two neighbouring lengths keep. A direction along which neither any
/// two lengths agree with the gradient nor any three among themselves says nothing; not a number where none says anything: the loss is
/// too large, too flat or too bent for differences in this precision. Cost: 176 values.
double gradient_error(Objective& objective, const Vector& theta, std::uint64_t seed);

/// Products with the matrix `kind` against central differences of the gradient, likewise, relative to the norm of the product; of the
/// worst of two directions. Only of a matrix that is the gradient's derivative. Cost: 88 gradients.
double product_error(Objective& objective, const Vector& theta, Curvature kind, std::uint64_t seed);

/// |u'Cv - v'Cu| over |u| |Cv|, of the worst of four random pairs. Cost: 8 products.
double asymmetry(Objective& objective, const Vector& theta, Curvature kind, std::uint64_t seed);

/// The most negative v'Cv of 16 random vectors over the largest one, 0 if there is none: of a matrix that has no negative eigenvalue.
/// Cost: 16 products.
double negativity(Objective& objective, const Vector& theta, Curvature kind, std::uint64_t seed);

/// How many unknowns solve_error has at most.
inline constexpr Index kMostUnknowns = 700;

/// The last blocks of theta that have at most kMostUnknowns entries in all; at least the last one that has any.
BlockMask last_blocks(const Objective& objective);

/// (C + shift I) x = -g in last_blocks: conjugate gradients in the coordinates of the parameters against the dense matrix, column by column
/// by products, and its Cholesky factor. |difference| / |x|. `shift` > 0 is raised to a hundredth of the largest diagonal entry, below
/// which float could not tell. Cost: a product for each unknown n and n^3 / 3 multiply-adds.
double solve_error(Objective& objective, const Vector& theta, Curvature kind, double shift);

/// The same system in all blocks, solved to 1e-5 in the coordinates of the batch and in those of the parameters: |difference| / |x|.
/// Not a number where the objective has no coordinates of a batch.
double coordinates_error(Objective& objective, const Vector& theta, Curvature kind, double shift);

}  // namespace igd
