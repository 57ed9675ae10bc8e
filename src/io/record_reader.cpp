// SPDX-License-Identifier: Apache-2.0
#include "io/record_reader.hpp"

namespace gigo::io {

bool RecordReader::is_blank(std::size_t i) const noexcept {
  const char c = text_[i];
  return c == ' ' || (c == '\t' && delimiter_ != '\t');
}

bool RecordReader::ends_cell(std::size_t i) const noexcept {
  return i == text_.size() || text_[i] == delimiter_ || text_[i] == '\n' || text_[i] == '\r';
}

std::size_t RecordReader::skip_blanks(std::size_t i) const noexcept {
  while (i < text_.size() && is_blank(i)) ++i;
  return i;
}

/// Looks whether the quotes that open here close before the line ends, with nothing but blanks
/// before the next cell: only then are blanks before a quote an accident, not text. A quote
/// directly behind a delimiter opens a later cell and closes none (so cells that write_rows() adds
/// never change how a row's own are read). Each look ends at the next quote that is not doubled, so
/// all looks together stay linear.
bool RecordReader::is_quoted_on_its_line(std::size_t quote) noexcept {
  for (std::size_t i = scanner_.next_special(quote + 1); i < text_.size();
       i = scanner_.next_special(i + 1)) {
    if (text_[i] == '\n' || text_[i] == '\r') return false;
    if (text_[i] != '"') continue;
    if (text_[i - 1] == delimiter_) return false;
    if (i + 1 < text_.size() && text_[i + 1] == '"') {
      ++i;
      continue;
    }
    return ends_cell(skip_blanks(i + 1));
  }
  return false;
}

RawCell RecordReader::read_unquoted(std::size_t begin) noexcept {
  RawCell cell;
  cell.begin = begin;
  std::size_t i = scanner_.next_special(begin);
  while (i < text_.size() && text_[i] == '"') {
    cell.stray_quote = true;
    i = scanner_.next_special(i + 1);
  }
  cell.end = cell.raw_end = i;
  return cell;
}

RawCell RecordReader::read_quoted(std::size_t begin, std::size_t quote) noexcept {
  RawCell cell;
  cell.quoted = true;
  cell.begin = quote + 1;
  std::size_t i = scanner_.next_quote(quote + 1);
  while (i + 1 < text_.size() && text_[i + 1] == '"') {
    cell.doubled_quotes = true;
    i = scanner_.next_quote(i + 2);
  }
  cell.end = i;
  if (i == text_.size()) {
    cell.unclosed = true;
    cell.raw_end = i;
    return cell;
  }
  cell.raw_end = i + 1;
  if (!ends_cell(i + 1)) {
    cell.raw_end = skip_blanks(i + 1);
    if (!ends_cell(cell.raw_end)) {
      const std::size_t raw_end = read_unquoted(i + 1).raw_end;
      cell = RawCell{};
      cell.begin = begin;
      cell.end = cell.raw_end = raw_end;
      cell.stray_quote = true;
    }
  }
  return cell;
}

void RecordReader::skip_line_end() noexcept {
  const bool crlf =
      text_[position_] == '\r' && position_ + 1 < text_.size() && text_[position_ + 1] == '\n';
  position_ += crlf ? 2 : 1;
}

bool RecordReader::next(RawRecord& record) {
  record.cells.clear();
  record.blank_lines = 0;
  while (position_ < text_.size() && (text_[position_] == '\n' || text_[position_] == '\r')) {
    skip_line_end();
    ++record.blank_lines;
  }
  if (position_ >= text_.size()) return false;
  record.begin = position_;
  while (true) {
    const std::size_t quote = skip_blanks(position_);
    const bool may_open = quote < text_.size() && text_[quote] == '"';
    const bool opens = may_open && (quote == position_ || is_quoted_on_its_line(quote));
    record.cells.push_back(opens ? read_quoted(position_, quote) : read_unquoted(position_));
    position_ = record.cells.back().raw_end;
    if (position_ >= text_.size() || text_[position_] != delimiter_) break;
    ++position_;
  }
  record.end = position_;
  if (position_ < text_.size()) {
    const bool lf = text_[position_] == '\n';
    const std::size_t begin = position_;
    skip_line_end();
    const bool crlf = position_ - begin == 2;
    ++line_ends_[static_cast<std::size_t>(lf     ? LineEnd::kLf
                                          : crlf ? LineEnd::kCrLf
                                                 : LineEnd::kCr)];
  }
  return true;
}

void append_content(std::string& out, std::string_view text, const RawCell& cell) {
  std::string_view content = text.substr(cell.begin, cell.end - cell.begin);
  if (cell.doubled_quotes) {
    for (std::size_t quote = content.find('"'); quote != content.npos; quote = content.find('"')) {
      out.append(content.substr(0, quote + 1));
      content.remove_prefix(std::min(quote + 2, content.size()));
    }
  }
  out.append(content);
}

}  // namespace gigo::io
