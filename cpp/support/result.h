#pragma once
// A value, or the one sentence that says why there is none.

#include <cassert>
#include <optional>
#include <string>
#include <utility>

namespace igd {

/// Names what is wrong with some input and what to do about it, in one sentence for the person who gave it.
struct Problem {
  std::string message;
};

/// What a function returns that may be given bad input from outside: a `T`, or a Problem.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Problem problem) : problem_(std::move(problem)) {}

  bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }

  /// Precondition: ok().
  const T& value() const& {
    assert(ok());
    return *value_;
  }
  T&& value() && {
    assert(ok());
    return *std::move(value_);
  }

  /// The sentence; empty when ok().
  const std::string& message() const { return problem_.message; }

 private:
  std::optional<T> value_;
  Problem problem_;
};

}  // namespace igd
