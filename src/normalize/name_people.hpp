// SPDX-License-Identifier: Apache-2.0
/// \file
/// Signs that a cell names a family or several people.
#pragma once

#include "normalize/name_affix.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// True for "The Berger Family" and, where the family name is a known one, "The Bergers".
[[nodiscard]] bool is_household(const NameTokens& tokens, WordList words) noexcept;

}  // namespace gigo::normalize
