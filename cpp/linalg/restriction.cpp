#include "linalg/restriction.h"

namespace igd {

Restriction::Restriction(const std::vector<Block>& blocks, const BlockMask& mask) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    whole_size_ += blocks[i].size;
    if (!mask[i]) continue;
    size_ += blocks[i].size;
    const bool adjoins = !chosen_.empty() && chosen_.back().offset + chosen_.back().size == blocks[i].offset;
    if (adjoins) {
      chosen_.back().size += blocks[i].size;
    } else {
      chosen_.push_back(blocks[i]);
    }
  }
}

void Restriction::gather(const Vector& whole, Vector& part) const {
  part.resize(size_);
  gather(whole, part, 0);
}

void Restriction::gather(const Vector& whole, Vector& part, Index at) const {
  for (const Block& block : chosen_) {
    part.segment(at, block.size) = whole.segment(block.offset, block.size);
    at += block.size;
  }
}

void Restriction::scatter(const Vector& part, Index at, Vector& whole) const {
  for (const Block& block : chosen_) {
    whole.segment(block.offset, block.size) = part.segment(at, block.size);
    at += block.size;
  }
}

RestrictedOperator::RestrictedOperator(const LinearOperator& A, const Restriction& restriction, Vector& argument, Vector& product)
    : A_(A), restriction_(restriction), argument_(argument), product_(product) {
  if (restriction.is_whole()) return;
  argument_.resize(A.size());
  product_.resize(A.size());
}

void RestrictedOperator::apply(const Vector& v, Vector& product) const {
  if (restriction_.is_whole()) return A_.apply(v, product);
  restriction_.scatter(v, argument_);
  A_.apply(argument_, product_);
  restriction_.gather(product_, product);
}

void RestrictedOperator::start(const Vector& b, double, Vector& coordinates) { restriction_.gather(b, coordinates); }

void RestrictedOperator::finish(const Vector& coordinates, Vector& x) const { restriction_.scatter(coordinates, x); }

}  // namespace igd
