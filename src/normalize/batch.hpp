// SPDX-License-Identifier: Apache-2.0
/// \file
/// A column at a time: each distinct cell is normalised once, by several threads, and the answers
/// are looked up by row. Cells are packed side by side; nothing is allocated per cell.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "normalize/note.hpp"

namespace gigo::normalize {

/// Cells are compared up to this many bytes; longer ones are cut at a character for reading and
/// written back whole.
inline constexpr std::size_t kLongestCell = 8192;

/// The part of a cell that is read: all of it, or its first kLongestCell bytes.
[[nodiscard]] std::string_view readable_part(std::string_view cell) noexcept;

/// The answers for a run of cells. Written front to back, then only read.
class CellPack {
 public:
  /// Adds a value to the current cell. `attribute` is for the reader's own use: what is known
  /// about the value besides; packs whose values have none spend no memory on them.
  void add_value(std::string_view value, ValueStatus status, std::uint32_t attribute = 0) {
    if (!value.empty()) values_.extend(value);
    values_.finish_row();
    status_.push_back(status);
    if (attribute == 0) return;
    attributes_.resize(status_.size());
    attributes_.back() = attribute;
  }
  /// Adds a note to the current cell. `about` is for the reader's own use: which of several cells.
  void add_note(Code code, std::string_view suggestion, std::uint8_t about = 0);
  /// Adds several.
  void add_notes(const std::vector<CellNote>& notes) {
    for (const CellNote& note : notes) add_note(note.code, note.suggestion);
  }
  /// Says what people.csv shows instead of the raw cell. Automatic notes of the cell that have no
  /// suggestion get this one when they are read.
  void set_fixed(std::string_view fixed);
  /// Ends the current cell.
  void finish_cell();

  /// Number of finished cells.
  [[nodiscard]] std::size_t size() const noexcept { return ends_.size() - 1; }

 private:
  friend class CellView;
  struct Note {
    Code code{};
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    std::uint8_t about = 0;
  };
  // Where what belongs to a cell ends; it begins where the cell before ends.
  struct End {
    std::uint32_t values = 0;
    std::uint32_t notes = 0;
    std::uint32_t fixed = 0;
    bool has_fixed = false;
  };

  Column values_;
  std::vector<ValueStatus> status_;
  std::vector<std::uint32_t> attributes_;  // up to the last value that has one
  std::vector<Note> notes_;
  std::string pool_;
  std::string fixed_;
  std::vector<End> ends_ = std::vector<End>(1);  // of a cell before the first, then of each
  bool fixed_now_ = false;
};

/// The answer for one cell; a view into a CellPack, or the answer for an empty cell.
class CellView {
 public:
  /// An empty cell: no values, no notes.
  CellView() = default;
  /// Cell number `cell` of a pack.
  CellView(const CellPack& pack, std::size_t cell) noexcept
      : pack_(&pack), before_(&pack.ends_[cell]) {}

  /// Number of values.
  [[nodiscard]] std::size_t size() const noexcept {
    return pack_ == nullptr ? 0 : before_[1].values - before_->values;
  }
  /// Value number `i`.
  [[nodiscard]] std::string_view value(std::size_t i) const noexcept {
    return pack_->values_[before_->values + i];
  }
  /// Its status.
  [[nodiscard]] ValueStatus status(std::size_t i) const noexcept {
    return pack_->status_[before_->values + i];
  }
  /// Its attribute, as given to add_value().
  [[nodiscard]] std::uint32_t attribute(std::size_t i) const noexcept {
    const std::size_t at = before_->values + i;
    return at < pack_->attributes_.size() ? pack_->attributes_[at] : 0;
  }
  /// The status of the cell: of its first usable value, else of its first, else kMissing.
  [[nodiscard]] ValueStatus status() const noexcept;
  /// True when set_fixed() was called.
  [[nodiscard]] bool has_fixed() const noexcept { return pack_ != nullptr && before_[1].has_fixed; }
  /// What people.csv shows; only when has_fixed().
  [[nodiscard]] std::string_view fixed() const noexcept {
    return std::string_view(pack_->fixed_)
        .substr(before_->fixed, before_[1].fixed - before_->fixed);
  }
  /// Number of notes.
  [[nodiscard]] std::size_t notes() const noexcept {
    return pack_ == nullptr ? 0 : before_[1].notes - before_->notes;
  }
  /// Code of note number `i`.
  [[nodiscard]] Code note_code(std::size_t i) const noexcept;
  /// Suggestion of note number `i`.
  [[nodiscard]] std::string_view note_suggestion(std::size_t i) const noexcept;
  /// What note number `i` is about, as given to add_note().
  [[nodiscard]] std::uint8_t note_about(std::size_t i) const noexcept;

 private:
  const CellPack* pack_ = nullptr;
  const CellPack::End* before_ = nullptr;  // of the cell before
};

/// Reads one cell and adds its answer to the pack (without finish_cell). `context` is what the row
/// says besides, as the caller numbered it. Used by one thread.
using CellReader =
    std::function<void(std::string_view raw, std::uint16_t context, CellPack& answer)>;
/// Makes a reader for one thread's work; must be callable from several threads.
using MakeCellReader = std::function<CellReader()>;

/// The answers for all rows of a column.
class ColumnAnswers {
 public:
  /// The answer for one row of the column.
  [[nodiscard]] CellView operator[](std::size_t row) const noexcept {
    std::size_t cell = row;
    if (!cell_of_row_.empty()) {
      if (cell_of_row_[row] == 0) return {};
      cell = cell_of_row_[row] - 1;
    }
    return {chunks_[cell / kCellsPerChunk], cell % kCellsPerChunk};
  }
  /// Number of distinct cells that were read.
  [[nodiscard]] std::size_t distinct() const noexcept { return distinct_; }
  /// Which of the distinct cells a row has; kNoCell when it has none. Rows with equal cells and
  /// equal context have equal numbers.
  [[nodiscard]] std::size_t cell_number(std::size_t row) const noexcept;
  /// What cell_number() gives for an empty cell.
  static constexpr std::size_t kNoCell = SIZE_MAX;

  /// Takes other answers for some cells. `rows` names each such cell by one row that has it;
  /// answer i of `later` is for the cell of rows[i], unless it has no value: then the earlier one
  /// stays. Numbers of cells change; distinct() does not.
  void replace(std::span<const std::uint32_t> rows, ColumnAnswers later);

 private:
  // Small enough that a column with few distinct values still feeds every thread.
  static constexpr std::size_t kCellsPerChunk = 4096;

  friend ColumnAnswers read_column(const Column&, std::span<const std::uint16_t>, unsigned,
                                   const MakeCellReader&);
  friend ColumnAnswers read_rows(
      std::size_t, unsigned, const std::function<std::function<void(std::size_t, CellPack&)>()>&);

  std::vector<std::uint32_t>
      cell_of_row_;  // 0: an empty cell, else 1 + its number; empty: as counted
  std::vector<CellPack> chunks_;
  std::size_t distinct_ = 0;
};

/// Reads every distinct cell of a column once. `context` is empty or has one number a row: equal
/// cells with unequal numbers are read apart. Empty cells are not read. The answer does not depend
/// on `threads`.
[[nodiscard]] ColumnAnswers read_column(const Column& cells, std::span<const std::uint16_t> context,
                                        unsigned threads, const MakeCellReader& make_reader);

/// Reads every row by itself: for answers that depend on several cells.
[[nodiscard]] ColumnAnswers read_rows(
    std::size_t rows, unsigned threads,
    const std::function<std::function<void(std::size_t row, CellPack& answer)>()>& make_reader);

}  // namespace gigo::normalize
