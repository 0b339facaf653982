#pragma once
// Elementwise nonlinearities f with f' and f'', written in terms of a = f(z) so that z need not be kept.

#include <span>

#include "linalg/types.h"
#include "support/words.h"

namespace igd {

enum class Activation { sigmoid, tanh, relu, softplus };

/// The words of the experiment document and the form.
std::span<const Word<Activation>> activation_words();

/// Replaces every pre-activation z by f(z). Finite for every finite z. Here as in the slope, linalg/flush_tiny.h makes tiny values 0.
void activate(Activation activation, Matrix& z);

/// `slope` = f'(z), given `a` = f(z); same shape. relu: 0 at z = 0.
void activation_slope(Activation activation, const Matrix& a, Matrix& slope);

/// `bend` = f''(z), given `a` = f(z) and `slope` = f'(z); same shape. relu: 0, its value almost everywhere.
void activation_bend(Activation activation, const Matrix& a, const Matrix& slope, Matrix& bend);

}  // namespace igd
