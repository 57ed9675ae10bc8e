// SPDX-License-Identifier: Apache-2.0
/// \file
/// The one way in which gigo reports failure: a value, or an Error of one line.
///
/// A bad cell is never an Error: it is data, and becomes a Finding (finding.hpp). An Error means
/// that the job as a whole cannot be done. Nothing but std::bad_alloc is thrown across a public
/// boundary.
///
/// \code
/// gigo::Result<gigo::InputFile> file = gigo::io::read_input(path, options);
/// if (!file) return report(file.error());
/// use(file->table);
/// \endcode
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace gigo {

/// Why a job cannot be done. The numbers are the exit codes of the command.
enum class ErrorCode : std::uint8_t {
  kUsage = 2,          ///< a flag, a configuration key or an argument is wrong
  kInput = 3,          ///< the input cannot be read as what it should be
  kInternal = 4,       ///< gigo broke one of its own promises; nothing was written
  kEnvironment = 5,    ///< disk, permission or memory limit
  kInterrupted = 130,  ///< the user or the caller cancelled
};

/// What went wrong, where, and what to do about it. Never holds a value of a person's data.
struct Error {
  ErrorCode code = ErrorCode::kInternal;
  std::string message;  ///< one line, lower case, no final period: what happened and what to do
  std::string where;    ///< file, row and column, or configuration line and column; may be empty

  /// "where: message", or the message alone when there is no place to name.
  [[nodiscard]] std::string to_string() const {
    return where.empty() ? message : where + ": " + message;
  }
};

/// A value or an Error. Test it before use; `value()` of a failed result is undefined behaviour.
template <class T>
class [[nodiscard]] Result {
 public:
  /// A success.
  Result(T value)
      : state_(std::in_place_index<0>, std::move(value)) {}  // NOLINT: implicit by design
  /// A failure.
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: see above

  /// True when there is a value.
  [[nodiscard]] bool ok() const noexcept { return state_.index() == 0; }
  /// Same as ok().
  explicit operator bool() const noexcept { return ok(); }

  /// The value; only after ok().
  [[nodiscard]] T& value() & noexcept { return *std::get_if<0>(&state_); }
  /// The value; only after ok().
  [[nodiscard]] const T& value() const& noexcept { return *std::get_if<0>(&state_); }
  /// The value, moved out; only after ok().
  [[nodiscard]] T&& value() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  /// Member access to the value; only after ok().
  T* operator->() noexcept { return std::get_if<0>(&state_); }
  /// Member access to the value; only after ok().
  const T* operator->() const noexcept { return std::get_if<0>(&state_); }
  /// The value; only after ok().
  T& operator*() & noexcept { return value(); }
  /// The value; only after ok().
  const T& operator*() const& noexcept { return value(); }

  /// The error; only after !ok().
  [[nodiscard]] const Error& error() const& noexcept { return *std::get_if<1>(&state_); }
  /// The error, moved out; only after !ok().
  [[nodiscard]] Error&& error() && noexcept { return std::move(*std::get_if<1>(&state_)); }

 private:
  std::variant<T, Error> state_;
};

/// The value of a job that yields nothing but success.
struct Done {};

/// Success or an Error.
using Status = Result<Done>;

}  // namespace gigo
