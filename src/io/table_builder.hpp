// SPDX-License-Identifier: Apache-2.0
/// \file
/// From records to the columns of a Table, and to the list of what is wrong with them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/io.hpp"
#include "io/record_reader.hpp"

namespace gigo::io {

/// A cell of InputFile::undecoded and where it lies in InputFile::text.
struct UndecodedPlace {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

/// Fills InputFile::table, problems, undecoded (but for its bytes), short_rows, long_rows,
/// record_ends.
class TableBuilder {
 public:
  /// `file.text` and `file.dialect` are set; `bad` are the offsets in the text, ascending, of what
  /// could not be decoded. Both must outlive the builder.
  TableBuilder(InputFile& file, std::span<const std::uint64_t> bad);

  /// Counts a record above the header, which stays in the text only.
  void skip(const RawRecord& record) noexcept { line_number_ += record.blank_lines + 1; }
  /// Takes the header. Errors: kInput when there are more columns than gigo can address.
  [[nodiscard]] Status add_header(const RawRecord& record);
  /// Takes the next record. Errors: kInput when there are too many rows, or when padding short rows
  /// would take far more memory than the file.
  [[nodiscard]] Status add_row(const RawRecord& record);

  /// Where the cells of InputFile::undecoded lie, one for one.
  [[nodiscard]] const std::vector<UndecodedPlace>& undecoded_places() const noexcept {
    return undecoded_places_;
  }

 private:
  [[nodiscard]] bool needs_a_closer_look(const RawRecord& record) noexcept;
  void look_closer(const RawRecord& record, std::uint32_t row);
  void look_closer_at_cell(const RawCell& cell, std::size_t raw_begin, std::uint32_t row,
                           std::size_t column, std::vector<CellProblem>& problems);
  void find_duplicate_headers();
  void append(Column& column, const RawCell& cell);
  void keep_surplus(const RawRecord& record, std::uint32_t row);
  void reserve_for_the_rest(std::size_t position);
  [[nodiscard]] std::string content(const RawCell& cell) const;

  InputFile& file_;
  std::string_view text_;
  std::span<const std::uint64_t> bad_;
  std::size_t next_bad_ = 0;  ///< in bad_: the first at or after the record at hand
  bool record_has_bad_ = false;
  bool text_has_nul_;
  std::uint64_t line_number_ = 1;
  std::uint64_t padded_cells_ = 0;
  std::string scratch_;
  std::vector<UndecodedPlace> undecoded_places_;
};

}  // namespace gigo::io
