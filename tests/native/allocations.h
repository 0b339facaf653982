#pragma once
// Counts the heap's allocations, whoever makes them: operator new or, as Eigen does, malloc.

#include <cstddef>

namespace igd::test {

/// Since the program began.
std::size_t allocations();

}  // namespace igd::test
