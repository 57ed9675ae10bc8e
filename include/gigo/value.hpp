// SPDX-License-Identifier: Apache-2.0
/// \file
/// How one value came out of normalisation, and what was noticed about it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "gigo/finding.hpp"

namespace gigo {

/// How a cell, or one of several values in it, came out of normalisation.
enum class ValueStatus : std::uint8_t {
  kMissing,      ///< empty
  kOk,           ///< as it should be
  kChanged,      ///< a safe fix was applied
  kAmbiguous,    ///< more than one reading; kept as written
  kSuspect,      ///< readable but probably wrong (typo domain, unassigned range); kept
  kInvalid,      ///< cannot be what the column says; kept as written, never used as evidence
  kPlaceholder,  ///< stands for "no value" (n/a, test@test.com); never used as evidence
};

/// True for the statuses whose value may be used: ok, changed, ambiguous, suspect.
[[nodiscard]] constexpr bool usable(ValueStatus status) noexcept {
  return status == ValueStatus::kOk || status == ValueStatus::kChanged ||
         status == ValueStatus::kAmbiguous || status == ValueStatus::kSuspect;
}

/// "missing", "ok", "changed", "ambiguous", "suspect", "invalid", "placeholder".
[[nodiscard]] constexpr std::string_view to_string(ValueStatus status) noexcept {
  constexpr std::string_view kWords[] = {"missing", "ok",      "changed",    "ambiguous",
                                         "suspect", "invalid", "placeholder"};
  return kWords[static_cast<std::size_t>(status)];
}

/// A finding before it has a place: the caller knows the row and the column.
struct CellNote {
  Code code{};
  std::string suggestion;  ///< what to write instead, or the detail; may be empty

  /// Equal code and suggestion.
  friend bool operator==(const CellNote&, const CellNote&) = default;
};

}  // namespace gigo
