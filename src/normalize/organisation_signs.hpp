// SPDX-License-Identifier: Apache-2.0
/// \file
/// Signs in a cell of names that it holds an organisation.
#pragma once

#include <string_view>

#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// True when the words read as an organisation: a legal form at the end (short ones such as AS or
/// SA only in capitals or with periods, after two words), a word that organisations have and people
/// have not, or two weaker signs together.
[[nodiscard]] bool looks_like_organisation(const NameTokens& tokens) noexcept;

/// True when a word ends as firms do whose names are one word: "Raiffeisenkasse", "Autotechnik".
/// `key` as of NameTokens::key.
[[nodiscard]] bool ends_as_firm(std::string_view key) noexcept;

/// True when text in a script without blanks begins or ends with a legal form (株式会社, 有限公司,
/// 주식회사).
[[nodiscard]] bool ends_as_organisation(std::string_view text) noexcept;

}  // namespace gigo::normalize
