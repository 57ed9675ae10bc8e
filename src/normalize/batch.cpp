// SPDX-License-Identifier: Apache-2.0
#include "normalize/batch.hpp"

#include "base/interner.hpp"
#include "base/thread_pool.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {

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
  base::Interner interner;
  std::string key;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const std::string_view cell = readable_part(cells[row]);
    if (cell.empty()) {
      answers.cell_of_row_.push_back(0);
    } else if (context.empty()) {
      answers.cell_of_row_.push_back(static_cast<std::uint32_t>(interner.intern(cell)));
    } else {
      key.assign(cell);
      key.push_back(static_cast<char>(context[row] & 0xFF));
      key.push_back(static_cast<char>(context[row] >> 8));
      answers.cell_of_row_.push_back(static_cast<std::uint32_t>(interner.intern(key)));
    }
  }
  // Term 0 is the empty string, so terms are cell numbers plus one.
  answers.distinct_ = interner.size() - 1;
  constexpr std::size_t kCellsPerChunk = ColumnAnswers::kCellsPerChunk;
  answers.chunks_.resize(base::chunk_count(answers.distinct_, kCellsPerChunk));
  base::parallel_for(answers.chunks_.size(), threads, [&](std::size_t chunk) {
    const CellReader read = make_reader();
    CellPack& pack = answers.chunks_[chunk];
    const base::ChunkRange range = base::chunk_range(chunk, answers.distinct_, kCellsPerChunk);
    for (std::size_t cell = range.first; cell < range.last; ++cell) {
      std::string_view raw = interner.text(static_cast<base::TermId>(cell + 1));
      std::uint16_t number = 0;
      if (!context.empty()) {
        const auto low = static_cast<unsigned char>(raw[raw.size() - 2]);
        const auto high = static_cast<unsigned char>(raw[raw.size() - 1]);
        number = static_cast<std::uint16_t>(low | (high << 8));
        raw.remove_suffix(2);
      }
      read(raw, number, pack);
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
