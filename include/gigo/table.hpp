// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cells as read: columns of bytes.
///
/// A Table owns its bytes and is never changed after reading; every later struct points into it by
/// RowId and column number.
#pragma once

#include <array>
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
/// The bytes of all rows follow each other; where each row ends is kept in 16 bits, counted from
/// the begin of its group of 28 rows, so that a row takes 2.3 bytes besides its text. Groups of
/// more than 64 KiB keep 64 bits a row, and a column may exceed 4 GiB. Views into it live as long
/// as the column and are invalidated by append(). Reading from several threads is safe.
class Column {
 public:
  /// Number of rows.
  [[nodiscard]] std::size_t size() const noexcept { return rows_; }

  /// The bytes of one row.
  [[nodiscard]] std::string_view operator[](std::size_t row) const noexcept {
    const Group& group = groups_[row / kRowsPerGroup];
    const std::size_t i = row % kRowsPerGroup;
    if (group.begin >= kWide) [[unlikely]] {
      const WideGroup& wide = wide_[group.begin - kWide];
      const std::uint64_t begin = i == 0 ? wide.begin : wide.end[i - 1];
      return {data_.data() + begin, wide.end[i] - begin};
    }
    const std::size_t begin = i == 0 ? 0U : group.end[i - 1];
    return {data_.data() + group.begin + begin, group.end[i] - begin};
  }

  /// Adds one row.
  void append(std::string_view cell) {
    data_.append(cell);
    finish_row();
  }

  /// Adds one row in pieces: extend() any number of times, then finish_row().
  void extend(std::string_view piece) { data_.append(piece); }
  /// Ends the row begun by extend().
  void finish_row() {
    const std::size_t i = rows_ % kRowsPerGroup;
    if (i == 0) groups_.push_back({finished_, {}});
    Group& group = groups_.back();
    finished_ = data_.size();
    ++rows_;
    if (group.begin < kWide && finished_ - group.begin <= UINT16_MAX) {
      group.end[i] = static_cast<std::uint16_t>(finished_ - group.begin);
    } else {
      finish_wide_row(group, i);
    }
  }

  /// Forgets all rows from `rows` on, and an unfinished one.
  void truncate(std::size_t rows) noexcept {
    if (rows < rows_) {
      finished_ = static_cast<std::size_t>((*this)[rows].data() - data_.data());
      rows_ = rows;
      const std::size_t groups = (rows + kRowsPerGroup - 1) / kRowsPerGroup;
      for (; groups_.size() > groups; groups_.pop_back()) {
        if (groups_.back().begin >= kWide) wide_.pop_back();
      }
    }
    data_.resize(finished_);
  }

  /// Makes room for rows and bytes.
  void reserve(std::size_t rows, std::size_t bytes) {
    groups_.reserve((rows + kRowsPerGroup - 1) / kRowsPerGroup);
    data_.reserve(bytes);
  }

  /// Gives back memory that was reserved for growing.
  void shrink_to_fit() {
    data_.shrink_to_fit();
    groups_.shrink_to_fit();
    wide_.shrink_to_fit();
  }

  /// All bytes, row after row.
  [[nodiscard]] const std::string& data() const noexcept { return data_; }
  /// Bytes of memory, with what is reserved.
  [[nodiscard]] std::size_t memory() const noexcept {
    return data_.capacity() + groups_.capacity() * sizeof(Group) +
           wide_.capacity() * sizeof(WideGroup);
  }

 private:
  static constexpr std::size_t kRowsPerGroup = 28;  // a group is a line of the cache
  static constexpr std::uint64_t kWide = std::uint64_t{1} << 63;

  struct Group {
    std::uint64_t begin = 0;  // in data_; or kWide and its number in wide_
    std::array<std::uint16_t, kRowsPerGroup> end{};
  };
  struct WideGroup {
    std::uint64_t begin = 0;
    std::array<std::uint64_t, kRowsPerGroup> end{};  // in data_
  };

  void finish_wide_row(Group& group, std::size_t i) {
    if (group.begin < kWide) {
      WideGroup wide{group.begin, {}};
      for (std::size_t k = 0; k < i; ++k) wide.end[k] = group.begin + group.end[k];
      group.begin = kWide + wide_.size();
      wide_.push_back(wide);
    }
    wide_.back().end[i] = finished_;
  }

  std::string data_;
  std::vector<Group> groups_;
  std::vector<WideGroup> wide_;  // in the order of their groups
  std::size_t rows_ = 0;
  std::size_t finished_ = 0;  // bytes of the rows
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
