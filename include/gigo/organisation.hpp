// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell with the name of an organisation.
///
/// \code
/// const gigo::Organisation firm = gigo::normalize_organisation("  The ACME Trading Co., Ltd.");
/// // value "The ACME Trading Co., Ltd.", match_key "acme trading", legal_form "ltd",
/// // acronym "at"
/// \endcode
///
/// The value keeps its case, punctuation and legal form; the match key is for comparison only.
/// Everything here is thread-safe; any bytes are allowed, every answer is valid UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// An organisation's name, read.
struct Organisation {
  std::string value;       ///< safe repairs only: blanks, invisible characters, broken encoding
  std::string match_key;   ///< folded, without legal forms, remarks and "the"; empty when unusable
  std::string legal_form;  ///< canonical and folded: "ltd", "gmbh co kg"; empty when none is said
  std::string acronym;     ///< initials of the words of the match key, of two words and more
  std::string other_name;  ///< folded: what "formerly" brings, or stands before "trading as"
  bool person = false;     ///< reads like a person rather than an organisation
  ValueStatus status = ValueStatus::kMissing;
  std::vector<CellNote> notes;  ///< each code at most once, in the order the rules ran
};

/// Reads one cell.
[[nodiscard]] Organisation normalize_organisation(std::string_view raw);

/// Reads one cell into `organisation`, whose memory is used again.
void normalize_organisation(std::string_view raw, Organisation& organisation);

/// Reads a column, each distinct cell once, with several threads; answer i belongs to cell i.
[[nodiscard]] std::vector<Organisation> normalize_organisations(const Column& cells,
                                                                unsigned threads = 1);

/// True when a cell meant for a person's name reads as an organisation's.
[[nodiscard]] bool looks_like_organisation(std::string_view raw);

}  // namespace gigo
