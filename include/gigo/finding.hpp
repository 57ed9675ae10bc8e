// SPDX-License-Identifier: Apache-2.0
/// \file
/// What gigo found out about a cell or a profile: a code from one table, a place, a suggestion.
///
/// The table of codes is include/gigo/code_table.inc; docs/codes.md is generated from it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"

namespace gigo {

/// How bad a finding is.
enum class Severity : std::uint8_t { kInfo, kWarning, kError };

/// What gigo does about a finding by itself.
enum class FixPolicy : std::uint8_t {
  kNone,       ///< nothing can be done without a person
  kSuggest,    ///< the suggestion column says what; nothing is changed
  kAutomatic,  ///< safe: applied in people.csv and in the gigo_ columns, never in the input's own
               ///< cells
};

/// Every code that gigo can report. Numbers never change and are never used again.
enum class Code : std::uint16_t {
#define GIGO_CODE(id, number, name, severity, fix, text, advice) id = number,
#include "gigo/code_table.inc"
#undef GIGO_CODE
};

/// What gets a code: one cell of a field, or, where that takes more than one cell, a case in words.
/// Invented values.
struct CodeExample {
  std::string_view field;   ///< "email", "phone[mobile]"; empty for a case in words
  std::string_view region;  ///< default country that the cell is read with; may be empty
  std::string_view cell;    ///< any bytes
  std::string_view words;   ///< the case; empty when there is a cell, or no rule reports the code
};

/// One line of the code table.
struct CodeInfo {
  Code code;
  std::string_view name;  ///< "email.whitespace"
  Severity severity;
  FixPolicy fix;
  std::string_view text;    ///< what it means, one plain sentence without final period
  std::string_view advice;  ///< what to do about it
  CodeExample example{};    ///< what gets it
};

/// The whole table in the order of the numbers. Static storage.
[[nodiscard]] std::span<const CodeInfo> all_codes() noexcept;

/// The line of one code.
[[nodiscard]] const CodeInfo& code_info(Code code) noexcept;

/// "info", "warning", "error".
[[nodiscard]] std::string_view to_string(Severity severity) noexcept;

/// Column number of a finding about a whole profile.
inline constexpr std::uint16_t kNoColumn = 0xFFFF;

/// One finding. Points to its row and column; the suggestion lives in the list's pool.
struct Finding {
  RowId row{};
  std::uint16_t column = kNoColumn;  ///< column of the row's own input file
  Code code{};
  std::uint32_t suggestion_begin = 0;  ///< into FindingList::pool
  std::uint32_t suggestion_size = 0;
};

/// Findings of a run, in order of row, then column, then code once sorted.
class FindingList {
 public:
  /// Adds one finding; the suggestion is copied.
  void add(RowId row, std::uint16_t column, Code code, std::string_view suggestion = {});
  /// Appends another list.
  void append(const FindingList& other);
  /// Orders by row, column, code; equal findings are kept once.
  void sort();

  /// All findings.
  [[nodiscard]] std::span<const Finding> all() const noexcept { return findings_; }
  /// The suggested value or the detail of one finding; empty when there is none.
  [[nodiscard]] std::string_view suggestion(const Finding& finding) const noexcept {
    return {pool_.data() + finding.suggestion_begin, finding.suggestion_size};
  }
  /// The findings of one row; only after sort().
  [[nodiscard]] std::span<const Finding> of_row(RowId row) const noexcept;

 private:
  std::vector<Finding> findings_;
  std::string pool_;
};

}  // namespace gigo
