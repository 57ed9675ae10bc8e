// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names of organisations: cleaned as values, reduced to a key for comparison.
#pragma once

#include <string>
#include <string_view>

#include "normalize/note.hpp"

namespace gigo::normalize {

/// A cell with an organisation. The value keeps its case, punctuation and legal form; only blanks,
/// invisible characters and broken encoding are fixed. kPlaceholder for n/a, none, "self-employed"
/// and their like; the value is then the raw cell.
[[nodiscard]] CellResult normalize_organisation(std::string_view raw);

/// The comparison key: folded, "&" and "und" read as "and", "the" and legal forms dropped: "acme"
/// for "ACME Limited" and "The Acme Co., Ltd.". Letters with periods count as one word (S.A. is
/// sa). Never empty unless `normal` has nothing but blanks: where only a legal form is there, it
/// stays. Idempotent but for names that are nothing but legal forms.
[[nodiscard]] std::string organisation_key(std::string_view normal);

/// True when a cell meant for a person reads as an organisation; see organisation_signs.hpp.
[[nodiscard]] bool looks_like_organisation(std::string_view raw);

}  // namespace gigo::normalize
