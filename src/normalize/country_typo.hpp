// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which country a misspelt name was meant for.
#pragma once

#include <cstddef>
#include <string_view>

namespace gigo::normalize {

/// The number (country_index.hpp) of the country whose name is within a slip or two of the keyboard
/// of `key` (folded, without blanks); SIZE_MAX when there is none, or when two countries are as
/// near. One slip (a letter too many, too few, wrong, or two swapped) from five letters on, two
/// from nine. Names are those of English and of six more languages, and the aliases; a few
/// microseconds. Made on first use in some milliseconds, 60 KB. Thread-safe.
[[nodiscard]] std::size_t nearest_country(std::string_view key);

/// True when one slip makes `key` (folded, without blanks) of an English name of five letters and
/// more. Thread-safe.
[[nodiscard]] bool is_slip_of_english(std::string_view key);

}  // namespace gigo::normalize
