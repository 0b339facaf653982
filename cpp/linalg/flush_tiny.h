#pragma once
// Values too small to matter become 0. Products of such values would be subnormal, with which processors are up to a hundred times
// slower; saturated sigmoids of raw pixels make many, and WebAssembly has no mode that flushes them.

#include "linalg/types.h"

namespace igd {

/// Even its square is a normal number, also after a multiplication with a pixel of 1/255.
inline constexpr Scalar kTiny = sizeof(Scalar) == sizeof(double) ? Scalar(1e-150) : Scalar(1e-16);

/// For Eigen's unaryExpr: x where |x| >= kTiny or x is NaN, else 0.
struct FlushTiny {
  Scalar operator()(Scalar x) const { return Eigen::numext::abs(x) < kTiny ? Scalar{0} : x; }
  template <class Packet>
  Packet packetOp(const Packet& x) const {
    using namespace Eigen::internal;
    return pandnot(x, pcmp_lt(pabs(x), pset1<Packet>(kTiny)));
  }
};

}  // namespace igd

template <>
struct Eigen::internal::functor_traits<igd::FlushTiny> {
  enum { Cost = 3, PacketAccess = packet_traits<igd::Scalar>::HasCmp };
};
