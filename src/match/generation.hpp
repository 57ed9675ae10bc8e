// SPDX-License-Identifier: Apache-2.0
/// \file
/// Signs in a name that another person of nearly the same name exists.
#pragma once

#include <cstdint>
#include <string_view>

namespace gigo::match {

/// Which generation a folded suffix or the last word of a folded family name tells: 1 senior, 2
/// junior or second, 3 third, …; 0 when it tells none.
[[nodiscard]] std::uint8_t generation_of(std::string_view folded) noexcept;

/// True for a name cell that names a couple: "James & Ann", "Jim und Anna".
[[nodiscard]] bool names_several_people(std::string_view name);

/// True when a name holds a letter of the East Asian scripts, in which one other character is
/// another name, not a slip.
[[nodiscard]] bool is_ideographic(std::string_view name) noexcept;

}  // namespace gigo::match
