// SPDX-License-Identifier: Apache-2.0
/// \file
/// The normalised table: for every record what gigo would store, and how it judged each cell.
///
/// Three values are never confused: the raw cell (Table), the normal form (here), and the match key
/// (src/match, lossy, never shown as a value). A bad cell is data here, not an error.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/date.hpp"
#include "gigo/email.hpp"
#include "gigo/field.hpp"
#include "gigo/finding.hpp"
#include "gigo/mapping.hpp"
#include "gigo/phone.hpp"
#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// One normal form per row, or none at all where no row has anything. Unusable and missing values
/// are empty strings here.
struct ValueColumn {
  Column value;
  std::vector<ValueStatus> status;  ///< one per row

  /// The normal form of one row.
  [[nodiscard]] std::string_view operator[](RowId row) const noexcept {
    return index(row) < value.size() ? value[index(row)] : std::string_view{};
  }
  /// How the value of one row came out.
  [[nodiscard]] ValueStatus status_of(RowId row) const noexcept {
    return index(row) < status.size() ? status[index(row)] : ValueStatus::kMissing;
  }
};

/// Any number of values per row, in order of preference (as the columns stand, cell by cell).
/// Unusable values are kept with their status so that reports can count them; their text is the raw
/// cell.
struct MultiColumn {
  std::vector<std::uint32_t> row_begin{0};  ///< rows+1 offsets into the vectors below; 0 alone when
                                            ///< no column maps to the field
  Column value;                             ///< normal forms
  std::vector<ValueStatus> status;
  std::vector<std::uint16_t> kind;           ///< index into `kinds`
  std::vector<std::uint16_t> source_column;  ///< column of the row's own file
  std::vector<std::string> kinds;            ///< "", "mobile", "work", …

  /// Index range of one row: [first, last).
  [[nodiscard]] std::size_t first(RowId row) const noexcept {
    return index(row) + 1 < row_begin.size() ? row_begin[index(row)] : 0;
  }
  /// End of the range of one row.
  [[nodiscard]] std::size_t last(RowId row) const noexcept {
    return index(row) + 1 < row_begin.size() ? row_begin[index(row) + 1] : 0;
  }
};

/// The country of a number: ISO 3166-1 alpha-2, "001" for codes of no country.
struct PhoneRegion {
  std::array<char, 3> letters{};  ///< zeros behind them; all zero when not known

  /// The letters; empty when not known.
  [[nodiscard]] std::string_view view() const noexcept {
    return {letters.data(), letters[0] == 0 ? 0U : letters[2] == 0 ? 2U : 3U};
  }
};

/// A person or an organisation; they never match each other.
enum class RecordKind : std::uint8_t { kPerson, kOrganisation };

/// A yes/no cell.
enum class Flag : std::uint8_t { kUnknown, kNo, kYes };

/// The channels on which a person can be reached or not want to be.
enum class Channel : std::uint8_t { kEmail, kPhone, kPost, kSms };
/// Bit of one channel in a mask.
[[nodiscard]] constexpr std::uint8_t channel_bit(Channel channel) noexcept {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(channel));
}

/// Cells that differ from those of the input; of the others, which are most, only a bit is kept.
class FixedCells {
 public:
  /// Adds a row whose cell is written otherwise than it was read.
  void append(std::string_view fixed) {
    begin_row();
    fixed_rows_.back() |= std::uint64_t{1} << (size_ % kRowsPerWord);
    ++size_;
    values_.append(fixed);
  }
  /// Adds a row whose cell is written as it was read.
  void append_raw() {
    begin_row();
    ++size_;
  }

  /// Number of rows.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// True when a row's cell is written otherwise than it was read.
  [[nodiscard]] bool is_fixed(std::size_t row) const noexcept {
    return (fixed_rows_[row / kRowsPerWord] >> (row % kRowsPerWord) & 1U) != 0;
  }
  /// The cell of one row, where `raw` is the input's: a view into this, or `raw`.
  [[nodiscard]] std::string_view text(std::size_t row, std::string_view raw) const noexcept {
    if (!is_fixed(row)) return raw;
    const std::uint64_t earlier =
        fixed_rows_[row / kRowsPerWord] & ((std::uint64_t{1} << (row % kRowsPerWord)) - 1);
    return values_[fixed_before_[row / kRowsPerWord] +
                   static_cast<std::size_t>(std::popcount(earlier))];
  }
  /// Gives back memory that was reserved for growing.
  void shrink_to_fit() {
    values_.shrink_to_fit();
    fixed_rows_.shrink_to_fit();
    fixed_before_.shrink_to_fit();
  }

 private:
  static constexpr std::size_t kRowsPerWord = 64;

  void begin_row() {
    if (size_ % kRowsPerWord != 0) return;
    fixed_rows_.push_back(0);
    fixed_before_.push_back(static_cast<std::uint32_t>(values_.size()));
  }

  Column values_;  // of the fixed rows only
  std::vector<std::uint64_t> fixed_rows_;
  std::vector<std::uint32_t> fixed_before_;  // fixed rows before each word
  std::size_t size_ = 0;
};

/// The cells of one mapped column, one per row of its input, and how each was judged.
struct FixedColumn {
  FixedCells value;
  std::vector<ValueStatus> status;
};

/// One mapped column after normalisation: what people.csv writes when the row survives.
struct NormalizedCells {
  std::uint16_t input = 0;   ///< which input file
  std::uint16_t column = 0;  ///< column of that file
  FieldRef ref;
  FixedColumn fixed;  ///< fixes of policy automatic applied; otherwise the raw cell, which the
                      ///< input's table has: `fixed.value.text(row, table.columns[column][row])`
};

/// User-defined comparison column(s).
struct UserColumn {
  std::string name;  ///< kind, or the header
  Column value;      ///< cleaned text per row, empty = missing
};

/// All records of a run, normalised. Rows of several inputs follow each other: RowId counts
/// through.
struct NormalizedTable {
  std::size_t rows = 0;
  std::vector<std::size_t> input_begin{0};  ///< first RowId of each input, then rows
  std::vector<RecordKind> kind;             ///< per row

  // Person names: parts as gigo would store them. full_name is the display form (given middle
  // family suffix).
  ValueColumn full_name, prefix, given_name, middle_name, family_name, suffix, nickname;
  ValueColumn organisation, department, title;
  MultiColumn emails;  ///< domain lower-case and in the script written, local part as typed
  MultiColumn phones;  ///< E.164, with ";ext=12" (RFC 3966) when there is an extension
  std::vector<PhoneType> phone_type;      ///< of each entry of `phones`, where it is valid
  std::vector<PhoneRegion> phone_region;  ///< the same
  MultiColumn identifiers;                ///< upper-case, separators removed
  ValueColumn house_number, street, street2, city, region, postcode;
  ValueColumn country;  ///< ISO 3166-1 alpha-2 where recognised, otherwise as written
  ValueColumn website, gender, language;  ///< gender: "f", "m" or the folded word
  std::vector<PartialDate> birth_date;    ///< per row
  std::vector<ValueStatus> birth_status;  ///< per row
  /// Per row, or empty when no row has any: what a birth date says beside its year where nothing
  /// tells day from month, as 100 times the first number plus the second ("01/02/1990" is 102);
  /// else 0.
  std::vector<std::uint16_t> birth_undecided;

  // Signs of life, as Day per row; empty vector when no column maps to the field.
  std::vector<Day> created, updated, last_contacted, last_attempted, last_inbound, last_confirmed;

  std::vector<std::uint8_t> do_not_contact;  ///< mask of channel_bit; empty vector when unmapped
  std::vector<std::uint8_t>
      no_consent;  ///< channels with consent explicitly refused; empty when unmapped
  std::vector<Flag> email_bounced, is_deleted;
  Column id, external_id, source, merged_into, owner, status;  ///< trimmed; size 0 when unmapped

  std::vector<UserColumn> exact, text;  ///< Field::kExact and Field::kText
  std::vector<NormalizedCells>
      cells;  ///< every column of every input that maps to a field with a normaliser

  FindingList findings;  ///< about cells

  /// All RowIds are below this.
  [[nodiscard]] RowId end() const noexcept { return RowId{static_cast<std::uint32_t>(rows)}; }
};

/// How cells are read.
struct NormalizeOptions {
  std::string region;  ///< default country, ISO 3166-1 alpha-2; empty: none
  Day as_of = kNoDay;  ///< dates after it are date.future
  bool reserved_values_ordinary =
      false;  ///< take example.com and fictional phone numbers for ordinary values
  unsigned threads = 1;
  /// Asked once for each domain of a usable email, after reading; see MailHostLookup. Empty: nobody
  /// is asked.
  MailHostLookup mail_host{};
};

/// One input to normalise: cells and what they mean. Not owned.
struct NormalizeInput {
  const Table* table = nullptr;
  const Mapping* mapping = nullptr;
};

/// Normalises every mapped cell of every input; batched over distinct values, deterministic for any
/// thread count. Never fails: what cannot be read is a status and a finding.
[[nodiscard]] NormalizedTable normalize_inputs(std::span<const NormalizeInput> inputs,
                                               const NormalizeOptions& options);

}  // namespace gigo
