// The way of Goto & van de Geijn (2008), "Anatomy of high-performance matrix multiplication", ACM TOMS 34(3):12, with a small tile that
// leaves registers free: WebAssembly engines have fifteen of the sixteen, and keep what does not fit in memory.
//
// Every entry of C is the sum over k in order, in blocks of kDepth: the same bits wherever vectors are as long and multiply-adds as fused.

#include "linalg/products.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace igd {

namespace {

using Packet = Eigen::internal::packet_traits<Scalar>::type;
constexpr Index kLanes = Eigen::internal::packet_traits<Scalar>::size;

// A tile of C is two vectors by five columns: ten chains of multiply-adds, enough to hide their latency.
constexpr Index kTileRows = 2 * kLanes;
constexpr Index kTileColumns = 5;

// A block of A and the panels of B that meet it are kept in buffers that fit in the second-level cache; they may be on the stack.
constexpr Index kDepth = 256;
constexpr Index kRows = 128;
static_assert(kRows % kTileRows == 0);

/// A, or A'.
struct Operand {
  const Scalar* data;
  Index down;    ///< from row to row
  Index across;  ///< from column to column
};

Operand plain(const MatrixView& A) { return {A.data(), 1, A.outerStride()}; }
Operand transposed(const MatrixView& A) { return {A.data(), A.outerStride(), 1}; }

/// Rows [i, i + count) of `A`, count <= kTileRows, columns [k, k + depth): packed[kTileRows * column + row], 0 in rows that are not there.
void pack(const Operand& A, Index i, Index count, Index k, Index depth, Scalar* packed) {
  const Scalar* first = A.data + i * A.down + k * A.across;
  if (count < kTileRows) {
    for (Index c = 0; c < depth; ++c, first += A.across, packed += kTileRows) {
      std::fill_n(packed, kTileRows, Scalar{0});
      for (Index r = 0; r < count; ++r) packed[r] = first[r * A.down];
    }
  } else if (A.across == 1) {
    for (Index r = 0; r < kTileRows; ++r, first += A.down) {
      for (Index c = 0; c < depth; ++c) packed[kTileRows * c + r] = first[c];
    }
  } else {
    for (Index c = 0; c < depth; ++c, first += A.across, packed += kTileRows) std::copy_n(first, kTileRows, packed);
  }
}

constexpr std::uint32_t kFactorBytes = sizeof(Scalar) * kTileRows;  // of a column of a packed tile of A

const Scalar* further(const Scalar* entry, std::uint32_t bytes) {
  return reinterpret_cast<const Scalar*>(reinterpret_cast<const char*>(entry) + bytes);
}

/// Of a panel of B the rows that are not 0, and where in a packed tile of A their factors begin, in bytes: an address in one addition.
struct KeptRows {
  Scalar* packed;
  std::uint32_t* at;

  /// The row at `packed`, the r-th of the panel, is there: the next one is written behind it or, if it is 0, over it.
  void end_row(Index r, bool is_zero) {
    *at = static_cast<std::uint32_t>(r) * kFactorBytes;
    at += !is_zero;
    packed += is_zero ? 0 : kTileColumns;
  }
};

using Bits = std::conditional_t<sizeof(Scalar) == 4, std::uint32_t, std::uint64_t>;

Bits bits_of(const Scalar* entry) {
  Bits bits;
  std::memcpy(&bits, entry, sizeof bits);
  return bits;
}

constexpr bool kPacksByVectors = kTileColumns == kLanes + 1;

/// Rows [r, depth) of a panel of five columns, entry by entry.
void pack_entries(const Operand& B, const Scalar* first, Index count, Index r, Index depth, KeptRows& rows) {
  const Index down = B.down;
  const Index across = B.across;
  const Scalar* row = first + r * down;
  for (; r < depth; ++r, row += down) {
    std::fill_n(rows.packed, kTileColumns, Scalar{0});  // all five: a few would be a call, which is dear in WebAssembly
    Bits any = 0;
    for (Index c = 0; c < count; ++c) {
      const Bits bits = bits_of(row + c * across);
      std::memcpy(rows.packed + c, &bits, sizeof bits);
      any |= bits;
    }
    rows.end_row(r, any == 0);
  }
}

/// As above, for columns each of which is contiguous: a square of a vector's length is transposed at a time.
void pack_columns(const Operand& B, const Scalar* first, Index depth, KeptRows& rows) {
  using namespace Eigen::internal;
  const Scalar* const last = first + kLanes * B.across;
  Index r = 0;
  for (; r + kLanes <= depth; r += kLanes) {
    PacketBlock<Packet, kLanes> square;
    Packet any = ploadu<Packet>(last + r);
    for (int c = 0; c < kLanes; ++c) {
      square.packet[c] = ploadu<Packet>(first + c * B.across + r);
      any = por(any, square.packet[c]);
    }
    Scalar any_of_row[kLanes];
    pstoreu(any_of_row, any);
    ptranspose(square);
    for (int i = 0; i < kLanes; ++i) {
      pstoreu(rows.packed, square.packet[i]);
      rows.packed[kLanes] = last[r + i];
      rows.end_row(r + i, bits_of(any_of_row + i) == 0);
    }
  }
  pack_entries(B, first, kTileColumns, r, depth, rows);
}

/// As above, for rows each of which is contiguous.
void pack_rows(const Operand& B, const Scalar* row, Index depth, KeptRows& rows) {
  using Words = std::uint64_t[kLanes * sizeof(Scalar) / sizeof(std::uint64_t)];
  for (Index r = 0; r < depth; ++r, row += B.down) {
    Words words;
    std::memcpy(words, row, sizeof words);
    std::memcpy(rows.packed, words, sizeof words);
    std::uint64_t any = bits_of(row + kLanes);
    rows.packed[kLanes] = row[kLanes];
    for (const std::uint64_t word : words) any |= word;
    rows.end_row(r, any == 0);
  }
}

/// Columns [j, j + count) of `B`, rows [k, k + depth), without the rows that are 0: packed[kTileColumns * row + column], 0 in columns
/// that are not there. `at` gets where in a packed tile of A the rows' factors are. Returns the number of rows that are left.
Index pack(const Operand& B, Index j, Index count, Index k, Index depth, Scalar* packed, std::uint32_t* at) {
  const Scalar* first = B.data + k * B.down + j * B.across;
  KeptRows rows{packed, at};
  const bool by_vectors = kPacksByVectors && count == kTileColumns;
  if (by_vectors && B.down == 1) {
    pack_columns(B, first, depth, rows);
  } else if (by_vectors && B.across == 1) {
    pack_rows(B, first, depth, rows);
  } else {
    pack_entries(B, first, count, 0, depth, rows);
  }
  return rows.at - at;
}

/// C's tile = (or +=) A B, both packed, over the `left` rows of B; `rows` x `columns` of the tile are there, in `kVectors` vectors.
template <int kVectors>
void multiply_tile(Index left, const Scalar* a, const Scalar* b, const std::uint32_t* at, Scalar* C, Index stride, Index rows,
                   Index columns, bool add) {
  using namespace Eigen::internal;
  Packet sum[kTileColumns][kVectors];
  for (auto& column : sum) {
    for (Packet& vector : column) vector = pset1<Packet>(Scalar{0});
  }
  for (const std::uint32_t* const end = at + left; at != end; ++at, b += kTileColumns) {
    Packet factors[kVectors];
    for (int v = 0; v < kVectors; ++v) factors[v] = ploadu<Packet>(further(a, *at) + v * kLanes);
    for (Index c = 0; c < kTileColumns; ++c) {
      const Packet factor = pset1<Packet>(b[c]);
      for (int v = 0; v < kVectors; ++v) sum[c][v] = pmadd(factors[v], factor, sum[c][v]);
    }
  }

  if (rows == kVectors * kLanes && columns == kTileColumns) {
    for (Index c = 0; c < kTileColumns; ++c) {
      for (int v = 0; v < kVectors; ++v) {
        Scalar* target = C + c * stride + v * kLanes;
        pstoreu(target, add ? padd(ploadu<Packet>(target), sum[c][v]) : sum[c][v]);
      }
    }
    return;
  }
  for (Index c = 0; c < columns; ++c) {
    Scalar tile[kVectors * kLanes];
    for (int v = 0; v < kVectors; ++v) pstoreu(tile + v * kLanes, sum[c][v]);
    for (Index r = 0; r < rows; ++r) C[c * stride + r] = add ? C[c * stride + r] + tile[r] : tile[r];
  }
}

enum class Part { whole, upper };  ///< upper: the tiles with an entry on or above the diagonal

/// C = (or +=) A B, `depth` the number of columns of A. The panels of B are packed one at a time into the same place, unless `kept` has
/// them.
void multiply(MatrixTarget C, const Operand& A, const Operand& B, Index depth, bool add, Part part = Part::whole,
              const RightFactor* kept = nullptr) {
  if (depth == 0 && !add) C.setZero();
  alignas(64) Scalar rows_of_A[kRows * kDepth];
  alignas(64) Scalar columns_of_B[kTileColumns * kDepth];
  std::uint32_t at[kDepth];
  const Index stride = C.outerStride();
  for (Index k = 0; k < depth; k += kDepth) {
    const Index deep = std::min(kDepth, depth - k);
    const bool adds = add || k > 0;
    for (Index block = 0; block < C.rows(); block += kRows) {
      const Index block_rows = std::min(kRows, C.rows() - block);
      for (Index i = 0; i < block_rows; i += kTileRows) {
        pack(A, block + i, std::min(kTileRows, block_rows - i), k, deep, rows_of_A + i * deep);
      }
      for (Index j = 0; j < C.cols(); j += kTileColumns) {
        const Index columns = std::min(kTileColumns, C.cols() - j);
        if (part == Part::upper && block >= j + columns) continue;
        const RightFactor::Panel b =
            kept ? kept->panel(k, deep, j) : RightFactor::Panel{columns_of_B, at, pack(B, j, columns, k, deep, columns_of_B, at)};
        const Index end = part == Part::upper ? std::min(block_rows, j + columns - block) : block_rows;
        for (Index i = 0; i < end; i += kTileRows) {
          const Index rows = std::min(kTileRows, block_rows - i);
          const Scalar* const a = rows_of_A + i * deep;
          Scalar* const c = C.data() + (block + i) + j * stride;
          if (rows > kLanes) {
            multiply_tile<2>(b.left, a, b.packed, b.at, c, stride, rows, columns, adds);
          } else {
            multiply_tile<1>(b.left, a, b.packed, b.at, c, stride, rows, columns, adds);
          }
        }
      }
    }
  }
}

}  // namespace

void set_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { multiply(C, plain(A), plain(B), A.cols(), false); }
void set_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { multiply(C, transposed(A), plain(B), A.rows(), false); }
void set_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) { multiply(C, plain(A), transposed(B), A.cols(), false); }
void add_AB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { multiply(C, plain(A), plain(B), A.cols(), true); }
void add_AtB(MatrixTarget C, const MatrixView& A, const MatrixView& B) { multiply(C, transposed(A), plain(B), A.rows(), true); }
void add_ABt(MatrixTarget C, const MatrixView& A, const MatrixView& B) { multiply(C, plain(A), transposed(B), A.cols(), true); }

Index RightFactor::panels() const { return (cols_ + kTileColumns - 1) / kTileColumns; }

Index RightFactor::first_row(Index k, Index depth, Index j) const { return k * panels() + j / kTileColumns * depth; }

void RightFactor::set(const MatrixView& B) {
  rows_ = B.rows();
  cols_ = B.cols();
  at_.resize(static_cast<std::size_t>(rows_ * panels()));
  packed_.resize(kTileColumns * at_.size());
  left_.clear();
  for (Index k = 0; k < rows_; k += kDepth) {
    const Index deep = std::min(kDepth, rows_ - k);
    for (Index j = 0; j < cols_; j += kTileColumns) {
      const Index row = first_row(k, deep, j);
      left_.push_back(pack(plain(B), j, std::min(kTileColumns, cols_ - j), k, deep, packed_.data() + kTileColumns * row, at_.data() + row));
    }
  }
}

RightFactor::Panel RightFactor::panel(Index k, Index depth, Index j) const {
  const Index row = first_row(k, depth, j);
  return {packed_.data() + kTileColumns * row, at_.data() + row, left_[static_cast<std::size_t>(k / kDepth * panels() + j / kTileColumns)]};
}

void set_AB(MatrixTarget C, const MatrixView& A, const RightFactor& B) { multiply(C, plain(A), {}, A.cols(), false, Part::whole, &B); }

void set_AtA(Matrix& C, const Matrix& A) {
  C.resize(A.cols(), A.cols());
  multiply(C, transposed(A), plain(A), A.rows(), false, Part::upper);
  for (Index j = 0; j < C.cols(); ++j) C.col(j).tail(C.rows() - j) = C.row(j).tail(C.cols() - j).transpose();
}

void set_columns(Matrix& C, const Eigen::Ref<const Vector>& b, Index columns) {
  C.resize(b.size(), columns);
  for (Index j = 0; j < columns; ++j) C.col(j) = b;
}

void add_to_columns(Matrix& C, const Eigen::Ref<const Vector>& b) { C.colwise() += b; }

void set_row_sums(Eigen::Ref<Vector> sums, const Matrix& A) { sums = A.rowwise().sum(); }

}  // namespace igd
