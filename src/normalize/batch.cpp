// SPDX-License-Identifier: Apache-2.0
#include "normalize/batch.hpp"

#include "base/hash.hpp"
#include "base/thread_pool.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Numbers the different cells of a column from 1, in the order of their first rows; of a cell
// nothing is kept but that row. An empty cell has number 0. Open addressing: a slot holds 32 bits
// of the hash above the number, 0 is free.
class DistinctRows {
 public:
  DistinctRows(const Column& cells, std::span<const std::uint16_t> context)
      : cells_(cells), context_(context), slots_(kFirstSlots, 0) {}

  std::uint32_t number(std::size_t row) {
    const std::string_view cell = readable_part(cells_[row]);
    if (cell.empty()) return 0;
    const std::uint16_t context = context_.empty() ? std::uint16_t{0} : context_[row];
    const std::uint64_t tag = base::hash64(cell, context) >> 32;
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = tag & mask;
    for (; slots_[i] != 0; i = (i + 1) & mask) {
      if (slots_[i] >> 32 != tag) continue;
      const auto number = static_cast<std::uint32_t>(slots_[i]);
      const std::size_t first = first_rows_[number - 1];
      if (readable_part(cells_[first]) == cell &&
          (context_.empty() || context_[first] == context)) {
        return number;
      }
    }
    first_rows_.push_back(static_cast<std::uint32_t>(row));
    const auto number = static_cast<std::uint32_t>(first_rows_.size());
    slots_[i] = tag << 32 | number;
    if (first_rows_.size() * 2 > slots_.size()) grow();
    return number;
  }

  [[nodiscard]] std::size_t size() const noexcept { return first_rows_.size(); }
  [[nodiscard]] std::size_t first_row(std::size_t cell) const noexcept { return first_rows_[cell]; }

 private:
  static constexpr std::size_t kFirstSlots = 64;

  void grow() {
    std::vector<std::uint64_t> old(slots_.size() * 4, 0);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const std::uint64_t slot : old) {
      if (slot == 0) continue;
      std::size_t i = slot >> 32 & mask;
      while (slots_[i] != 0) i = (i + 1) & mask;
      slots_[i] = slot;
    }
  }

  const Column& cells_;
  std::span<const std::uint16_t> context_;
  std::vector<std::uint32_t> first_rows_;
  std::vector<std::uint64_t> slots_;
};

}  // namespace

std::string_view readable_part(std::string_view cell) noexcept {
  if (cell.size() <= kLongestCell) return cell;
  std::size_t end = kLongestCell;
  while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U) --end;
  return cell.substr(0, end);
}

void CellPack::add_note(Code code, std::string_view suggestion, std::uint8_t about) {
  notes_.push_back({code, static_cast<std::uint32_t>(pool_.size()),
                    static_cast<std::uint32_t>(suggestion.size()), about});
  pool_ += suggestion;
}

void CellPack::set_fixed(std::string_view fixed) {
  fixed_.resize(ends_.back().fixed);
  fixed_ += fixed;
  fixed_now_ = true;
}

void CellPack::finish_cell() {
  ends_.push_back({static_cast<std::uint32_t>(status_.size()),
                   static_cast<std::uint32_t>(notes_.size()),
                   static_cast<std::uint32_t>(fixed_.size()), fixed_now_});
  fixed_now_ = false;
}

ValueStatus CellView::status() const noexcept {
  const std::size_t count = size();
  for (std::size_t i = 0; i < count; ++i) {
    if (usable(status(i))) return status(i);
  }
  return count == 0 ? ValueStatus::kMissing : status(0);
}

Code CellView::note_code(std::size_t i) const noexcept {
  return pack_->notes_[before_->notes + i].code;
}

std::string_view CellView::note_suggestion(std::size_t i) const noexcept {
  const CellPack::Note& note = pack_->notes_[before_->notes + i];
  if (note.size == 0 && has_fixed() && code_info(note.code).fix == FixPolicy::kAutomatic) {
    return fixed();
  }
  return std::string_view(pack_->pool_).substr(note.begin, note.size);
}

std::uint8_t CellView::note_about(std::size_t i) const noexcept {
  return pack_->notes_[before_->notes + i].about;
}

std::size_t ColumnAnswers::cell_number(std::size_t row) const noexcept {
  if (cell_of_row_.empty()) return row;
  return cell_of_row_[row] == 0 ? kNoCell : cell_of_row_[row] - 1;
}

void ColumnAnswers::replace(std::span<const std::uint32_t> rows, ColumnAnswers later) {
  const std::size_t begin = chunks_.size() * kCellsPerChunk;
  std::vector<std::uint32_t> instead(begin, 0);  // 0: as before, else as in cell_of_row_
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (later[i].size() == 0) continue;
    instead[cell_number(rows[i])] = static_cast<std::uint32_t>(begin + i + 1);
  }
  for (std::uint32_t& cell : cell_of_row_) {
    if (cell != 0 && instead[cell - 1] != 0) cell = instead[cell - 1];
  }
  for (CellPack& pack : later.chunks_) chunks_.push_back(std::move(pack));
}

ColumnAnswers read_column(const Column& cells, std::span<const std::uint16_t> context,
                          unsigned threads, const MakeCellReader& make_reader) {
  ColumnAnswers answers;
  answers.cell_of_row_.reserve(cells.size());
  DistinctRows distinct(cells, context);
  for (std::size_t row = 0; row < cells.size(); ++row) {
    answers.cell_of_row_.push_back(distinct.number(row));
  }
  answers.distinct_ = distinct.size();
  constexpr std::size_t kCellsPerChunk = ColumnAnswers::kCellsPerChunk;
  answers.chunks_.resize(base::chunk_count(answers.distinct_, kCellsPerChunk));
  base::parallel_for(answers.chunks_.size(), threads, [&](std::size_t chunk) {
    const CellReader read = make_reader();
    CellPack& pack = answers.chunks_[chunk];
    const base::ChunkRange range = base::chunk_range(chunk, answers.distinct_, kCellsPerChunk);
    for (std::size_t cell = range.first; cell < range.last; ++cell) {
      const std::size_t row = distinct.first_row(cell);
      read(readable_part(cells[row]), context.empty() ? std::uint16_t{0} : context[row], pack);
      pack.finish_cell();
    }
  });
  return answers;
}

ColumnAnswers read_rows(
    std::size_t rows, unsigned threads,
    const std::function<std::function<void(std::size_t row, CellPack& answer)>()>& make_reader) {
  ColumnAnswers answers;
  answers.distinct_ = rows;
  constexpr std::size_t kCellsPerChunk = ColumnAnswers::kCellsPerChunk;
  answers.chunks_.resize(base::chunk_count(rows, kCellsPerChunk));
  base::parallel_for(answers.chunks_.size(), threads, [&](std::size_t chunk) {
    const auto read = make_reader();
    CellPack& pack = answers.chunks_[chunk];
    const base::ChunkRange range = base::chunk_range(chunk, rows, kCellsPerChunk);
    for (std::size_t row = range.first; row < range.last; ++row) {
      read(row, pack);
      pack.finish_cell();
    }
  });
  return answers;
}

}  // namespace gigo::normalize
