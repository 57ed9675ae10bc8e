// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cuts delimited text into records and cells, without copying. The rules are those of
/// gigo/io.hpp; every text is read to its end, whatever it holds.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/io.hpp"
#include "io/block_scanner.hpp"

namespace gigo::io {

/// A cell as it lies in the text.
struct RawCell {
  std::size_t begin = 0;    ///< of its content: behind the opening quote if it is quoted
  std::size_t end = 0;      ///< of its content: before the closing quote
  std::size_t raw_end = 0;  ///< where its delimiter or line end stands, or the text's end
  bool quoted = false;
  bool doubled_quotes = false;  ///< the content holds quotes written twice
  bool stray_quote = false;     ///< kept as written: the content is all that stands there
  bool unclosed = false;        ///< the text ended inside the quotes
};

/// A record as it lies in the text.
struct RawRecord {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< before its line end
  std::vector<RawCell> cells;
  std::size_t blank_lines = 0;  ///< wholly empty lines between the record before and this one
};

/// Reads record after record.
class RecordReader {
 public:
  /// Reads from `begin` on. The text must outlive the reader.
  RecordReader(std::string_view text, std::size_t begin, char delimiter)
      : text_(text), position_(begin), delimiter_(delimiter), scanner_(text, delimiter) {}

  /// Reads the next record; false when only empty lines are left. A record has at least one cell,
  /// at most as many as `record.cells` can hold in memory.
  [[nodiscard]] bool next(RawRecord& record);

  /// How many records ended with each LineEnd so far.
  [[nodiscard]] const std::array<std::size_t, 3>& line_ends() const noexcept { return line_ends_; }

 private:
  [[nodiscard]] bool is_blank(std::size_t i) const noexcept;
  [[nodiscard]] bool ends_cell(std::size_t i) const noexcept;
  [[nodiscard]] std::size_t skip_blanks(std::size_t i) const noexcept;
  [[nodiscard]] bool is_quoted_on_its_line(std::size_t quote) noexcept;
  [[nodiscard]] RawCell read_unquoted(std::size_t begin) noexcept;
  [[nodiscard]] RawCell read_quoted(std::size_t begin, std::size_t quote) noexcept;
  void skip_line_end() noexcept;

  std::string_view text_;
  std::size_t position_;
  char delimiter_;
  BlockScanner scanner_;
  std::array<std::size_t, 3> line_ends_{};
};

/// Appends a cell's content to a string, doubled quotes made single.
void append_content(std::string& out, std::string_view text, const RawCell& cell);

}  // namespace gigo::io
