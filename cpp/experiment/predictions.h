#pragma once
// What a racer makes of examples: the probability that it gives to each class.

#include "data/dataset.h"
#include "network/mlp.h"

namespace igd {

/// classes x count: column j belongs to example first + j of `dataset`. Of a network with one logit both classes have their row. Not a
/// number where a logit is not. Cost: one forward pass, and room for all of it at once.
Matrix class_probabilities(const Mlp& mlp, const Vector& theta, const Dataset& dataset, const PixelScaling& scaling, Index first,
                           Index count);

}  // namespace igd
