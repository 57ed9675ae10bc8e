// SPDX-License-Identifier: Apache-2.0
/// \file
/// Numbers in the names of organisations: "Brigade Forty-Four" is Brigade 44, "1st" is First.
#pragma once

#include <string>
#include <string_view>

namespace gigo::match {

/// A folded name with its English numerals (0 to 99, cardinal and ordinal) and ordinals in digits
/// ("1st") as digits, and "forty four" as one number. A lone ordinal word that is also a common
/// word ("second") counts as a number too: both sides are read alike.
[[nodiscard]] std::string with_digits(std::string_view folded);

}  // namespace gigo::match
