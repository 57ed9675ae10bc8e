// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "gigo/io.hpp"

namespace gigo::io {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 16;
constexpr std::string_view kSurplusHeader = "gigo_surplus";

/// Collects small pieces into blocks; large ones go straight through.
class Blocks {
 public:
  explicit Blocks(const Sink& sink) : sink_(sink) { buffer.reserve(2 * kBlockBytes); }

  void add(std::string_view piece) {
    if (piece.size() >= kBlockBytes) {
      flush();
      if (status.ok()) status = sink_(piece);
    } else {
      buffer.append(piece);
      if (buffer.size() >= kBlockBytes) flush();
    }
  }
  void flush() {
    if (status.ok() && !buffer.empty()) status = sink_(buffer);
    buffer.clear();
  }

  std::string buffer;
  Status status = Done{};

 private:
  const Sink& sink_;
};

/// Writes what stands between two added parts: the input's own bytes. Keeps the place reached.
class OwnBytes {
 public:
  OwnBytes(const InputFile& input, Blocks& out) : input_(input), out_(out) {}

  void write_to(std::uint64_t end) {
    out_.add(std::string_view(input_.text).substr(position_, end - position_));
    position_ = end;
  }
  void skip_to(std::uint64_t end) { position_ = end; }

 private:
  const InputFile& input_;
  Blocks& out_;
  std::uint64_t position_ = 0;
};

void add_cells(std::span<const std::string> cells, char delimiter, std::string& buffer) {
  for (const std::string& cell : cells) {
    buffer += delimiter;
    append_cell(buffer, cell, delimiter);
  }
}

}  // namespace

Status write_rows(const InputFile& input, std::span<const std::string> added_headers,
                  const FillCells& fill, const Sink& sink) {
  const char delimiter = input.dialect.delimiter;
  const std::size_t rows = input.record_ends.size();
  const std::size_t columns = input.table.columns.size();
  Blocks out(sink);
  OwnBytes own(input, out);

  own.write_to(input.header_end);
  if (rows == 0 && input.unclosed_quote) out.buffer += '"';
  add_cells(added_headers, delimiter, out.buffer);
  if (!input.long_rows.empty()) {
    out.buffer += delimiter;
    out.buffer += kSurplusHeader;
  }

  std::vector<std::string> cells(added_headers.size());
  auto short_row = input.short_rows.begin();
  auto long_row = input.long_rows.begin();
  for (std::size_t row = 0; row < rows && out.status.ok(); ++row) {
    const bool is_long = long_row != input.long_rows.end() && long_row->row == row;
    own.write_to(is_long ? long_row->cut : input.record_ends[row]);
    own.skip_to(input.record_ends[row]);
    // The cell that was never closed is the last of the file; surplus is not written in its place.
    if (row + 1 == rows && input.unclosed_quote && !is_long) out.buffer += '"';
    if (short_row != input.short_rows.end() && short_row->row == row)
      out.buffer.append(columns - (short_row++)->cells, delimiter);
    for (std::string& cell : cells) cell.clear();
    if (!cells.empty()) fill(static_cast<std::uint32_t>(row), cells);
    add_cells(cells, delimiter, out.buffer);
    if (!input.long_rows.empty()) {
      out.buffer += delimiter;
      if (is_long) append_cell(out.buffer, (long_row++)->surplus, delimiter);
    }
  }
  own.write_to(input.text.size());
  out.flush();
  return out.status;
}

}  // namespace gigo::io
