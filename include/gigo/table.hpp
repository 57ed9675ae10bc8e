// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cells as read: columns of bytes in the layout of Apache Arrow's LargeUtf8 (offsets + data).
///
/// A Table owns its bytes and is never changed after reading; every later struct points into it by
/// RowId and column number. https://arrow.apache.org/docs/format/Columnar.html
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gigo {

/// A record's place in a run, counted over all inputs from 0. Not the number a spreadsheet shows.
enum class RowId : std::uint32_t {};

/// The number as an index into per-row vectors.
[[nodiscard]] constexpr std::size_t index(RowId row) noexcept {
  return static_cast<std::size_t>(row);
}

/// A column of strings, one per row; an empty string is a missing value.
///
/// Offsets are 64-bit so that one column may exceed 4 GiB. Views into it live as long as the column
/// and are invalidated by append(). Reading from several threads is safe.
class Column {
 public:
  /// Number of rows.
  [[nodiscard]] std::size_t size() const noexcept { return offsets_.size() - 1; }

  /// The bytes of one row.
  [[nodiscard]] std::string_view operator[](std::size_t row) const noexcept {
    return {data_.data() + offsets_[row],
            static_cast<std::size_t>(offsets_[row + 1] - offsets_[row])};
  }

  /// Adds one row.
  void append(std::string_view cell) {
    data_.append(cell);
    offsets_.push_back(static_cast<std::int64_t>(data_.size()));
  }

  /// Adds one row in pieces: extend() any number of times, then finish_row().
  void extend(std::string_view piece) { data_.append(piece); }
  /// Ends the row begun by extend().
  void finish_row() { offsets_.push_back(static_cast<std::int64_t>(data_.size())); }

  /// Forgets all rows from `rows` on, and an unfinished one.
  void truncate(std::size_t rows) noexcept {
    if (rows < size()) offsets_.resize(rows + 1);
    data_.resize(static_cast<std::size_t>(offsets_.back()));
  }

  /// Makes room for rows and bytes.
  void reserve(std::size_t rows, std::size_t bytes) {
    offsets_.reserve(rows + 1);
    data_.reserve(bytes);
  }

  /// Gives back memory that was reserved for growing.
  void shrink_to_fit() {
    data_.shrink_to_fit();
    offsets_.shrink_to_fit();
  }

  /// All bytes, row after row.
  [[nodiscard]] const std::string& data() const noexcept { return data_; }
  /// size()+1 offsets into data(), the first 0.
  [[nodiscard]] const std::vector<std::int64_t>& offsets() const noexcept { return offsets_; }

 private:
  std::string data_;
  std::vector<std::int64_t> offsets_{0};
};

/// One input file as cells: every column has `rows` entries.
struct Table {
  std::vector<std::string> headers;  ///< as written in the file, decoded to UTF-8
  std::vector<Column> columns;       ///< one per header
  std::size_t rows = 0;              ///< data rows, without the header

  /// For each row the number that a spreadsheet shows (the header of a plain file is 1, its first
  /// row 2).
  std::vector<std::uint32_t> row_numbers;
};

}  // namespace gigo
