// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names of people: cleaned, cut into parts, judged. Pure functions of single values; any bytes are
/// welcome, output is valid UTF-8.
///
/// Order is never guessed from frequencies. A comma means "Family, Given" unless only suffixes
/// follow; Han and Hangul names have the family name first; where a romanised name could be either,
/// it is read as written and noted as name.order_uncertain. Case is changed only in names that are
/// all capitals or all small, and in a given name in capitals behind a comma.
///
/// \code
/// NameResult r = parse_full_name("Dr. SMITH, John Q. Jr.", {});
/// // prefix "Dr.", given "John", middle "Q.", family "SMITH", suffix "Jr."
/// \endcode
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/note.hpp"

namespace gigo::normalize {

/// What a column of names holds.
enum class NamePart : std::uint8_t { kFull, kPrefix, kGiven, kMiddle, kFamily, kSuffix, kNickname };

/// What is known besides the cell.
struct NameContext {
  std::string_view region{};  ///< ISO 3166-1 alpha-2 in capitals; may be empty
  bool family_first = false;  ///< the column writes the family name first
  std::string_view email{};   ///< an address of the same record; may be empty
};

/// A name in parts, as gigo would store it. Absent parts are empty.
struct NameParts {
  std::string prefix, given, middle, family, suffix, nickname;
  std::string note;  ///< a remark that stood in the name: "Acme", "nee Miller"
  ValueStatus status = ValueStatus::kMissing;
  bool family_first = false;  ///< said with the family name first
};

/// A note about one of the cells that a name was made of.
struct NameNote : CellNote {
  NamePart part = NamePart::kFull;  ///< the column it is about; kFull for parse_full_name
};

/// A name and what was noticed.
struct NameResult {
  NameParts parts;
  std::vector<NameNote> notes;   ///< each code at most once a part
  std::uint8_t ambiguities = 0;  ///< bits of gigo::NameAmbiguity; only of parse_full_name
};

/// The cells of one name that stands in several columns; several columns of one part come joined by
/// a blank.
struct NameCells {
  std::string_view given{}, middle{}, family{}, prefix{}, suffix{}, nickname{};
};

/// Reads a cell with a whole name. All notes of the cell are in the result: it needs no
/// normalize_name_cell() besides.
///
/// Status: kPlaceholder and kInvalid leave the parts empty; kAmbiguous for several people,
/// uncertain order and what may be a firm; kSuspect for organisations, roles, stock names and names
/// that an email or phone was taken out of; kChanged when a safe fix was applied.
[[nodiscard]] NameResult parse_full_name(std::string_view raw, const NameContext& context = {});

/// The same into `result`, whose memory is used again.
void parse_full_name(std::string_view raw, const NameContext& context, NameResult& result);

/// The same, and in `fixed` the value of normalize_name_cell() when that is a changed one, else
/// nothing: both of one reading.
void parse_full_name(std::string_view raw, const NameContext& context, NameResult& result,
                     std::string& fixed);

/// Puts a name together from separate cells: moves titles, suffixes, nicknames and particles to
/// where they belong, reads "Smith, John" in one cell, and judges Null and Test by their company.
/// The notes are those about the name as a whole; what is wrong with a cell by itself (blanks,
/// case, encoding, placeholder) is noted by normalize_name_cell().
[[nodiscard]] NameResult normalize_name_parts(const NameCells& cells,
                                              const NameContext& context = {});

/// The safe fixes of one cell: blanks, invisible characters, encoding, case. The words keep their
/// order and punctuation.
[[nodiscard]] CellResult normalize_name_cell(std::string_view raw, NamePart part,
                                             const NameContext& context = {});

/// The name as it is said: given, middle, family, suffix; family before given where
/// parts.family_first, without a blank between Han or Hangul parts.
[[nodiscard]] std::string display_name(const NameParts& parts);

/// The same into `out`, whose memory is used again.
void display_name(const NameParts& parts, std::string& out);

/// True when folded text stands for nobody: test, n/a, asdf, "do not use". Real names among them
/// (Null, Na) count only when nothing else is there.
[[nodiscard]] bool is_placeholder_name(std::string_view folded);

}  // namespace gigo::normalize
