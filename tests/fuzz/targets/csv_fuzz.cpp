// SPDX-License-Identifier: Apache-2.0
// Any bytes as an input file: reading must end, lose nothing and stay within the file; what
// write_rows() makes of it must read back with the same cells.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/io.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::InputFile;
using gigo::Result;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_shape(const InputFile& file) {
  const gigo::Table& table = file.table;
  require(!table.headers.empty() && table.headers.size() == table.columns.size());
  require(table.row_numbers.size() == table.rows && file.record_ends.size() == table.rows);
  for (const gigo::Column& column : table.columns) {
    require(column.size() == table.rows);
    for (std::size_t row = 0; row < table.rows; ++row)
      require(gigo::text::is_valid_utf8(column[row]));
  }
  std::uint64_t end = file.header_end;
  for (std::size_t row = 0; row < table.rows; ++row) {
    require(file.record_ends[row] > end && file.record_ends[row] <= file.text.size());
    require(!file.record(row).empty());
    end = file.record_ends[row];
  }
  require(file.text.find_first_not_of("\r\n", end) == std::string::npos);
  for (const gigo::CellProblem& problem : file.problems)
    require(problem.row < table.rows || problem.row == gigo::kHeaderRow);
  for (const gigo::UndecodedCell& cell : file.undecoded) require(!cell.bytes.empty());
}

std::string written(const InputFile& file) {
  const std::string headers[] = {"gigo_a", "gigo_b"};
  std::string out;
  const gigo::Status done = gigo::io::write_rows(
      file, headers,
      [](std::uint32_t row, std::span<std::string> cells) {
        cells[0] = std::to_string(row);
        cells[1] = row % 2 == 0 ? "," : "\"; \n";
      },
      [&](std::string_view bytes) {
        out.append(bytes);
        return gigo::Status{gigo::Done{}};
      });
  require(done.ok());
  return out;
}

void check_round_trip(const InputFile& file) {
  const Result<InputFile> again = gigo::io::read_bytes(
      written(file), "again", {.delimiter = file.dialect.delimiter, .charset = "utf-8"});
  require(again.ok());
  const std::size_t columns = file.table.columns.size();
  require(again->table.rows == file.table.rows);
  require(again->table.columns.size() == columns + (file.long_rows.empty() ? 2 : 3));
  require(again->short_rows.empty() && again->long_rows.empty() && !again->unclosed_quote);
  for (std::size_t column = 0; column < columns; ++column) {
    require(again->table.headers[column] == file.table.headers[column]);
    for (std::size_t row = 0; row < file.table.rows; ++row)
      require(again->table.columns[column][row] == file.table.columns[column][row]);
  }
  for (std::size_t row = 0; row < file.table.rows; ++row)
    require(again->table.columns[columns][row] == std::to_string(row));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const gigo::ReadOptions ways[] = {
      {.max_text_bytes = 1 << 22},
      {.delimiter = ',', .charset = "utf-8", .max_text_bytes = 1 << 22},
      {.charset = "utf-16le", .max_text_bytes = 1 << 22},
      {.charset = "shift_jis", .max_text_bytes = 1 << 22},
  };
  for (const gigo::ReadOptions& options : ways) {
    const Result<InputFile> file = gigo::io::read_bytes(bytes, "fuzz", options);
    if (!file) {
      require(!file.error().message.empty() &&
              file.error().message.find('\n') == std::string::npos);
      continue;
    }
    check_shape(*file);
    check_round_trip(*file);
  }
  return 0;
}
