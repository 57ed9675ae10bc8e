// SPDX-License-Identifier: Apache-2.0
/// \file
/// The name of an organisation before its words are read.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// The name with its signs as words ("&" as "and", "t/a" as "trading as"), without what a database
/// leaves of apostrophes and without what stands in brackets, unless nothing else is left. `normal`
/// itself where there is none of these, else in `buffer`.
[[nodiscard]] std::string_view signs_as_words(std::string_view normal, std::string& buffer);

}  // namespace gigo::normalize
