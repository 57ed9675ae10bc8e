// SPDX-License-Identifier: Apache-2.0
/// \file
/// The parts of an email or a phone by name, as the records of `gigo normalize` have them: one
/// table for each.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "gigo/email.hpp"
#include "gigo/phone.hpp"

namespace gigo::cli {

/// How a part is written in JSON; tab-separated text has them all as they are.
enum class PartShape : std::uint8_t {
  kText,
  kNumber,  ///< null when there is none
  kTruth,   ///< true or false
  kWords,   ///< comma-separated; an array in JSON
};

/// A named part of a value. `write` puts it into an empty text.
template <class Value>
struct CellPart {
  std::string_view name;
  PartShape shape;
  void (*write)(const Value& value, std::string& out);
};

/// The parts of an email, in the order of the record. Static storage.
[[nodiscard]] std::span<const CellPart<EmailValue>> parts_of(const EmailCell& cell) noexcept;
/// The parts of a phone, in the order of the record. Static storage.
[[nodiscard]] std::span<const CellPart<PhoneValue>> parts_of(const PhoneCell& cell) noexcept;

}  // namespace gigo::cli
