// SPDX-License-Identifier: Apache-2.0
/// \file
/// Countries by whatever name.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// The ISO 3166-1 alpha-2 code of a country named in a cell: a code of two or three letters, a name
/// in any of some fifty languages, a common alias (UK, Holland; src/data/country_aliases.tsv).
/// Empty when it is none, or when the name could be two countries. The first call takes some 50 ms.
/// Thread-safe.
[[nodiscard]] std::string find_country(std::string_view cell);

/// True when the cell names a country by an alias of that table rather than by its code or its
/// name.
[[nodiscard]] bool is_country_alias(std::string_view cell);

}  // namespace gigo::normalize
