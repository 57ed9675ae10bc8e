// SPDX-License-Identifier: Apache-2.0
#include "io/table_builder.hpp"

#include <algorithm>
#include <cstring>
#include <limits>

#include "base/ascii.hpp"
#include "text/utf8.hpp"

namespace gigo::io {
namespace {

constexpr std::size_t kMostColumns = kNoColumn - 1;
constexpr std::size_t kMostRows = kHeaderRow - 1;
constexpr std::size_t kHugeCell = std::size_t{1} << 20;
constexpr std::size_t kRowsBeforeReserving = 1000;

std::uint32_t spreadsheet_number(std::uint64_t line) {
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(line, std::numeric_limits<std::uint32_t>::max()));
}

}  // namespace

TableBuilder::TableBuilder(InputFile& file, std::span<const std::uint64_t> bad)
    : file_(file),
      text_(file.text),
      bad_(bad),
      text_has_nul_(std::memchr(text_.data(), '\0', text_.size()) != nullptr) {}

std::string TableBuilder::content(const RawCell& cell) const {
  std::string value;
  append_content(value, text_, cell);
  return text::replace_invalid(value);
}

Status TableBuilder::add_header(const RawRecord& record) {
  if (record.cells.size() > kMostColumns) {
    return Error{ErrorCode::kInput,
                 "has " + std::to_string(record.cells.size()) + " columns, and gigo reads " +
                     std::to_string(kMostColumns) + " at most; is this a CSV file with a header?",
                 file_.path_label};
  }
  line_number_ += record.blank_lines;
  file_.header_row_number = spreadsheet_number(line_number_++);
  file_.header_begin = record.begin;
  file_.header_end = record.end;
  for (const RawCell& cell : record.cells) file_.table.headers.push_back(content(cell));
  file_.table.columns.resize(record.cells.size());
  if (needs_a_closer_look(record)) look_closer(record, kHeaderRow);
  find_duplicate_headers();
  return Done{};
}

void TableBuilder::find_duplicate_headers() {
  std::vector<std::pair<std::string, std::size_t>> names;
  for (std::size_t i = 0; i < file_.table.headers.size(); ++i) {
    const std::string_view name = base::trim(file_.table.headers[i]);
    if (!name.empty()) names.emplace_back(base::lower(name), i);
  }
  std::sort(names.begin(), names.end());
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (names[i].first != names[i - 1].first) continue;
    file_.problems.push_back(
        {kHeaderRow, static_cast<std::uint16_t>(names[i].second), Code::kCsvDuplicateHeader});
  }
  std::sort(file_.problems.begin(), file_.problems.end(),
            [](const CellProblem& a, const CellProblem& b) {
              return std::pair(a.column, a.code) < std::pair(b.column, b.code);
            });
}

void TableBuilder::append(Column& column, const RawCell& cell) {
  if (!cell.doubled_quotes && !record_has_bad_) {
    column.append(text_.substr(cell.begin, cell.end - cell.begin));
    return;
  }
  scratch_.clear();
  append_content(scratch_, text_, cell);
  if (record_has_bad_) scratch_ = text::replace_invalid(scratch_);
  column.append(scratch_);
}

Status TableBuilder::add_row(const RawRecord& record) {
  Table& table = file_.table;
  if (table.rows == kMostRows) {
    return Error{ErrorCode::kInput,
                 "has more than " + std::to_string(kMostRows) + " rows; split the file",
                 file_.path_label};
  }
  const auto row = static_cast<std::uint32_t>(table.rows++);
  line_number_ += record.blank_lines;
  table.row_numbers.push_back(spreadsheet_number(line_number_++));
  file_.record_ends.push_back(record.end);
  if (needs_a_closer_look(record)) look_closer(record, row);

  const std::size_t columns = table.columns.size();
  const std::size_t cells = std::min(columns, record.cells.size());
  for (std::size_t i = 0; i < cells; ++i) append(table.columns[i], record.cells[i]);
  for (std::size_t i = cells; i < columns; ++i) table.columns[i].append({});
  if (record.cells.size() < columns) {
    file_.problems.push_back({row, kNoColumn, Code::kCsvShortRow});
    file_.short_rows.push_back({row, static_cast<std::uint16_t>(cells)});
    padded_cells_ += columns - cells;
    // Each cell of its own takes a byte of the file; only padding can outgrow it without bound.
    if (padded_cells_ > 4 * text_.size() + (std::uint64_t{1} << 20)) {
      return Error{ErrorCode::kInput,
                   "has " + std::to_string(columns) +
                       " columns in its header but far fewer in its rows; check the delimiter",
                   file_.path_label};
    }
  } else if (record.cells.size() > columns) {
    file_.problems.push_back({row, kNoColumn, Code::kCsvLongRow});
    keep_surplus(record, row);
  }
  if (table.rows == kRowsBeforeReserving) reserve_for_the_rest(record.end);
  return Done{};
}

void TableBuilder::keep_surplus(const RawRecord& record, std::uint32_t row) {
  const std::size_t columns = file_.table.columns.size();
  LongRow& kept = file_.long_rows.emplace_back();
  kept.row = row;
  kept.cut = record.cells[columns - 1].raw_end;
  for (std::size_t i = columns; i < record.cells.size(); ++i) {
    if (i > columns) kept.surplus += file_.dialect.delimiter;
    scratch_.clear();
    append_content(scratch_, text_, record.cells[i]);
    append_cell(kept.surplus, scratch_, file_.dialect.delimiter);
  }
}

bool TableBuilder::needs_a_closer_look(const RawRecord& record) noexcept {
  while (next_bad_ < bad_.size() && bad_[next_bad_] < record.begin) ++next_bad_;
  record_has_bad_ = next_bad_ < bad_.size() && bad_[next_bad_] < record.end;
  const std::size_t size = record.end - record.begin;
  return record_has_bad_ || size > kHugeCell ||
         (text_has_nul_ && std::memchr(text_.data() + record.begin, '\0', size) != nullptr) ||
         std::any_of(record.cells.begin(), record.cells.end(),
                     [](const RawCell& cell) { return cell.stray_quote || cell.unclosed; });
}

void TableBuilder::look_closer(const RawRecord& record, std::uint32_t row) {
  std::vector<CellProblem> problems;
  std::size_t raw_begin = record.begin;
  for (std::size_t i = 0; i < record.cells.size(); ++i) {
    look_closer_at_cell(record.cells[i], raw_begin, row, i, problems);
    raw_begin = record.cells[i].raw_end + 1;
  }
  // Problems of surplus cells are the row's: each code once, in the order of the codes.
  const auto of_row =
      std::find_if(problems.begin(), problems.end(),
                   [](const CellProblem& problem) { return problem.column == kNoColumn; });
  std::sort(of_row, problems.end(),
            [](const CellProblem& a, const CellProblem& b) { return a.code < b.code; });
  problems.erase(std::unique(of_row, problems.end()), problems.end());
  file_.problems.insert(file_.problems.end(), problems.begin(), problems.end());
}

void TableBuilder::look_closer_at_cell(const RawCell& cell, std::size_t raw_begin,
                                       std::uint32_t row, std::size_t column,
                                       std::vector<CellProblem>& problems) {
  const std::size_t columns = file_.table.columns.size();
  const auto add = [&](Code code) {
    problems.push_back(
        {row, column < columns ? static_cast<std::uint16_t>(column) : kNoColumn, code});
  };
  const std::size_t size = cell.end - cell.begin;
  if (cell.unclosed) {
    add(Code::kCsvUnclosedQuote);
    file_.unclosed_quote = true;
  }
  if (cell.stray_quote) add(Code::kCsvStrayQuote);
  if (text_has_nul_ && std::memchr(text_.data() + cell.begin, '\0', size) != nullptr)
    add(Code::kCsvNulByte);
  if (size > kHugeCell) add(Code::kCsvHugeCell);
  while (next_bad_ < bad_.size() && bad_[next_bad_] < raw_begin) ++next_bad_;
  if (next_bad_ < bad_.size() && bad_[next_bad_] < cell.raw_end) {
    add(Code::kCsvInvalidEncoding);
    file_.undecoded.push_back({row, static_cast<std::uint16_t>(std::min(column, columns)), {}});
    undecoded_places_.push_back({raw_begin, cell.raw_end});
  }
}

/// Growing step by step would copy every column several times.
void TableBuilder::reserve_for_the_rest(std::size_t position) {
  const std::size_t per_row = (position - file_.header_end) / kRowsBeforeReserving + 1;
  const std::size_t rows = kRowsBeforeReserving + (text_.size() - position) / per_row * 33 / 32;
  file_.table.row_numbers.reserve(rows);
  file_.record_ends.reserve(rows);
  for (Column& column : file_.table.columns) {
    const std::size_t bytes = column.data().size() * (rows / kRowsBeforeReserving + 1);
    column.reserve(rows, std::min(bytes * 33 / 32, text_.size()));
  }
}

}  // namespace gigo::io
