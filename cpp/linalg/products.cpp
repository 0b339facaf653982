// The way of Goto & van de Geijn (2008), "Anatomy of high-performance matrix multiplication", ACM TOMS 34(3):12, with a small tile that
// leaves registers free: WebAssembly engines have fifteen of the sixteen, and keep what does not fit in memory.
//
// Every entry of C is the sum over k in order, in blocks of kDepth: the same bits wherever vectors are as long and multiply-adds as fused.

#include "linalg/products.h"

#include <algorithm>

namespace igd {

namespace {

using Packet = Eigen::internal::packet_traits<Scalar>::type;
constexpr Index kLanes = Eigen::internal::packet_traits<Scalar>::size;

// A tile of C is two vectors by four columns: eight chains of multiply-adds, enough to hide their latency.
constexpr Index kTileRows = 2 * kLanes;
constexpr Index kTileColumns = 5;

// A block of A is kept, tile by tile, in a buffer that fits in the second-level cache; it may be on the stack.
constexpr Index kDepth = 256;
constexpr Index kRows = 64;
static_assert(kRows % kTileRows == 0);

/// A, or A'.
struct Operand {
  const Scalar* data;
  Index stride;  ///< from column to column
  bool transposed;
};

/// Columns [j, j + count) of `B`, count <= kWidth, rows [k, k + depth): packed[kWidth * row + column], 0 in columns that are not there.
template <Index kWidth>
void pack(const Operand& B, Index j, Index count, Index k, Index depth, Scalar* packed) {
  if (count < kWidth) std::fill_n(packed, kWidth * depth, Scalar{0});
  if (!B.transposed) {
    for (Index c = 0; c < count; ++c) {
      const Scalar* column = B.data + (j + c) * B.stride + k;
      for (Index r = 0; r < depth; ++r) packed[kWidth * r + c] = column[r];
    }
    return;
  }
  const Scalar* row = B.data + k * B.stride + j;
  for (Index r = 0; r < depth; ++r, row += B.stride, packed += kWidth) {
    if (count == kWidth) {
      for (Index c = 0; c < kWidth; ++c) packed[c] = row[c];
    } else {
      for (Index c = 0; c < count; ++c) packed[c] = row[c];
    }
  }
}

/// C's tile = (or +=) A B over `depth`, both packed, A in `kVectors` vectors; `rows` x `columns` of the tile are there.
template <int kVectors>
void multiply_tile(Index depth, const Scalar* a, const Scalar* b, Scalar* C, Index stride, Index rows, Index columns, bool add) {
  using namespace Eigen::internal;
  constexpr Index kWidth = kVectors * kLanes;
  Packet sum[kTileColumns][kVectors];
  for (auto& column : sum) {
    for (Packet& vector : column) vector = pset1<Packet>(Scalar{0});
  }
  const Scalar* const end = a + depth * kWidth;
  for (; a != end; a += kWidth, b += kTileColumns) {
    Packet left[kVectors];
    for (int v = 0; v < kVectors; ++v) left[v] = ploadu<Packet>(a + v * kLanes);
    for (Index c = 0; c < kTileColumns; ++c) {
      const Packet factor = pset1<Packet>(b[c]);
      for (int v = 0; v < kVectors; ++v) sum[c][v] = pmadd(left[v], factor, sum[c][v]);
    }
  }

  if (rows == kWidth && columns == kTileColumns) {
    for (Index c = 0; c < kTileColumns; ++c) {
      for (int v = 0; v < kVectors; ++v) {
        Scalar* target = C + c * stride + v * kLanes;
        pstoreu(target, add ? padd(ploadu<Packet>(target), sum[c][v]) : sum[c][v]);
      }
    }
    return;
  }
  for (Index c = 0; c < columns; ++c) {
    Scalar tile[kWidth];
    for (int v = 0; v < kVectors; ++v) pstoreu(tile + v * kLanes, sum[c][v]);
    for (Index r = 0; r < rows; ++r) C[c * stride + r] = add ? C[c * stride + r] + tile[r] : tile[r];
  }
}

enum class Part { whole, upper };  ///< upper: the tiles with an entry on or above the diagonal

/// C = (or +=) A B, `depth` the number of columns of A.
void multiply(MatrixTarget C, const Operand& A, const Operand& B, Index depth, bool add, Part part = Part::whole) {
  if (depth == 0 && !add) C.setZero();
  alignas(64) Scalar rows_of_A[kRows * kDepth];
  alignas(64) Scalar columns_of_B[kTileColumns * kDepth];
  const Index stride = C.outerStride();
  for (Index k = 0; k < depth; k += kDepth) {
    const Index deep = std::min(kDepth, depth - k);
    const bool adds = add || k > 0;
    for (Index block = 0; block < C.rows(); block += kRows) {
      const Index block_rows = std::min(kRows, C.rows() - block);
      for (Index i = 0; i < block_rows; i += kTileRows) {
        // The rows of A are the columns of A'.
        const Operand At{A.data, A.stride, !A.transposed};
        Scalar* tile = rows_of_A + i * deep;
        const Index count = std::min(kTileRows, block_rows - i);
        if (count > kLanes) {
          pack<kTileRows>(At, block + i, count, k, deep, tile);
        } else {
          pack<kLanes>(At, block + i, count, k, deep, tile);
        }
      }
      for (Index j = 0; j < C.cols(); j += kTileColumns) {
        const Index columns = std::min(kTileColumns, C.cols() - j);
        pack<kTileColumns>(B, j, columns, k, deep, columns_of_B);
        for (Index i = 0; i < block_rows; i += kTileRows) {
          if (part == Part::upper && block + i >= j + columns) break;
          const Index count = std::min(kTileRows, block_rows - i);
          const auto multiply_it = count > kLanes ? &multiply_tile<2> : &multiply_tile<1>;
          multiply_it(deep, rows_of_A + i * deep, columns_of_B, C.data() + (block + i) + j * stride, stride, count, columns, adds);
        }
      }
    }
  }
}

}  // namespace

void set_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  multiply(C, {A.data(), A.outerStride(), false}, {B.data(), B.outerStride(), false}, A.cols(), false);
}
void set_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  multiply(C, {A.data(), A.outerStride(), true}, {B.data(), B.outerStride(), false}, A.rows(), false);
}
void set_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  multiply(C, {A.data(), A.outerStride(), false}, {B.data(), B.outerStride(), true}, A.cols(), false);
}
void add_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  multiply(C, {A.data(), A.outerStride(), false}, {B.data(), B.outerStride(), false}, A.cols(), true);
}
void add_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  multiply(C, {A.data(), A.outerStride(), true}, {B.data(), B.outerStride(), false}, A.rows(), true);
}
void add_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) {
  multiply(C, {A.data(), A.outerStride(), false}, {B.data(), B.outerStride(), true}, A.cols(), true);
}

void set_AtA(Matrix& C, const Matrix& A) {
  C.resize(A.cols(), A.cols());
  multiply(C, {A.data(), A.outerStride(), true}, {A.data(), A.outerStride(), false}, A.rows(), false, Part::upper);
  for (Index j = 0; j < C.cols(); ++j) C.col(j).tail(C.rows() - j) = C.row(j).tail(C.cols() - j).transpose();
}

void set_columns(Matrix& C, const Eigen::Ref<const Vector>& b, Index columns) { C = b.replicate(1, columns); }

void add_to_columns(Matrix& C, const Eigen::Ref<const Vector>& b) { C.colwise() += b; }

void set_row_sums(Eigen::Ref<Vector> sums, const Matrix& A) { sums = A.rowwise().sum(); }

}  // namespace igd
