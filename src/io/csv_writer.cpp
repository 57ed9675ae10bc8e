// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "gigo/io.hpp"

namespace gigo::io {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 16;

bool needs_quotes(std::string_view value, char delimiter) {
  if (value.empty()) return false;
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  return is_blank(value.front()) || is_blank(value.back()) ||
         std::any_of(value.begin(), value.end(), [delimiter](char c) {
           return c == delimiter || c == '"' || c == '\r' || c == '\n';
         });
}

}  // namespace

void append_cell(std::string& out, std::string_view value, char delimiter) {
  if (!needs_quotes(value, delimiter)) {
    out.append(value);
    return;
  }
  out += '"';
  for (std::size_t quote = value.find('"'); quote != value.npos; quote = value.find('"')) {
    out.append(value.substr(0, quote + 1));
    out += '"';
    value.remove_prefix(quote + 1);
  }
  out.append(value);
  out += '"';
}

CsvWriter::CsvWriter(Sink sink, const Dialect& dialect)
    : sink_(std::move(sink)),
      buffer_(dialect.bom ? "\xEF\xBB\xBF" : ""),
      line_end_(to_string(dialect.line_end)),
      delimiter_(dialect.delimiter) {}

void CsvWriter::cell(std::string_view value) {
  row_is_one_empty_cell_ = !row_begun_ && value.empty();
  if (row_begun_) buffer_ += delimiter_;
  row_begun_ = true;
  append_cell(buffer_, value, delimiter_);
}

void CsvWriter::end_row() {
  if (row_is_one_empty_cell_) buffer_ += "\"\"";
  buffer_ += line_end_;
  row_begun_ = false;
  row_is_one_empty_cell_ = false;
  if (buffer_.size() >= kBlockBytes) flush();
}

void CsvWriter::row(std::span<const std::string> cells) {
  for (const std::string& value : cells) cell(value);
  end_row();
}

void CsvWriter::flush() {
  if (status_.ok() && !buffer_.empty()) status_ = sink_(buffer_);
  buffer_.clear();
}

Status CsvWriter::finish() {
  flush();
  return status_;
}

}  // namespace gigo::io
