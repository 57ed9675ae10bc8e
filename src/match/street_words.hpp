// SPDX-License-Identifier: Apache-2.0
/// \file
/// Streets as they are compared: "12 High St." and "High Street" share their words.
#pragma once

#include <string>
#include <string_view>

namespace gigo::match {

/// The words of a folded street with street types and directions in one short spelling ("street" →
/// "st", "road" → "rd", "north" → "n"). A leading "st" is left alone: it is a saint.
[[nodiscard]] std::string canonical_street(std::string_view folded);

/// True for a word of a canonical street that says what kind of street or which end of it: "st",
/// "rd", "n".
[[nodiscard]] bool is_street_type(std::string_view word) noexcept;

}  // namespace gigo::match
