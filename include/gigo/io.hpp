// SPDX-License-Identifier: Apache-2.0
/// \file
/// Files in, files out: reads one CSV or TSV file as a Table, and writes it back with columns added
/// and not one byte of its own changed.
///
/// \code
/// gigo::Result<gigo::InputFile> file = gigo::io::read_input("people.csv", {});
/// if (!file) return file.error();
/// puts(file->detection.c_str());                        // "UTF-8 with BOM, comma, CRLF"
///
/// std::string out;
/// const std::vector<std::string> headers = {"gigo_role"};
/// gigo::Status done = gigo::io::write_rows(
///     *file, headers, [&](std::uint32_t row, std::span<std::string> cells) { cells[0] = role(row);
///     },
///     [&](std::string_view bytes) { out.append(bytes); return gigo::Status{gigo::Done{}}; });
/// \endcode
///
/// **How a file is read.** RFC 4180, and what real exports add to it:
/// - A record ends at LF, CRLF or CR outside quotes. A wholly empty line is no row; it counts in
/// row
///   numbers and passes through.
/// - A cell is quoted when a quote is its first character. Blanks before the opening quote (if the
///   cell closes on the same line) and after the closing quote are not part of the cell. Text after
///   a closing quote, or a quote inside an unquoted cell, is kept as written: `"ab"c` stays `"ab"c`
///   (csv.stray_quote).
/// - A quote that never closes makes one cell of the rest of the file (csv.unclosed_quote).
/// - Cells are not trimmed.
/// - The first record is the header. Shorter rows are padded, the surplus of longer ones is kept in
///   InputFile::long_rows.
///
/// Functions may be called from several threads at once. Nothing here keeps global state.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/file_identity.hpp"
#include "gigo/finding.hpp"
#include "gigo/result.hpp"
#include "gigo/table.hpp"

namespace gigo {

/// How lines end.
enum class LineEnd : std::uint8_t { kLf, kCrLf, kCr };

/// The bytes of a line end: "\n", "\r\n" or "\r".
[[nodiscard]] std::string_view to_string(LineEnd line_end) noexcept;

/// How a delimited text file is written.
struct Dialect {
  char delimiter = ',';             ///< one of `,` `;` TAB `|`, or what the caller forced
  LineEnd line_end = LineEnd::kLf;  ///< the most frequent one
  bool bom = false;                 ///< to be written with a byte order mark (had one, or no UTF-8)
  std::string charset = "UTF-8";    ///< UTF-8, UTF-16LE, UTF-16BE, windows-1252, or as forced
};

/// Row of a problem that lies in the header.
inline constexpr std::uint32_t kHeaderRow = 0xFFFFFFFF;

/// Something wrong with one cell, or with a whole record when column is kNoColumn.
struct CellProblem {
  std::uint32_t row = 0;  ///< 0 = first data row of this file, or kHeaderRow
  std::uint16_t column = kNoColumn;
  Code code{};  ///< one of csv.*

  /// Equal in every member.
  friend bool operator==(const CellProblem&, const CellProblem&) = default;
};

/// A cell whose bytes are not text in the file's charset. The Table has U+FFFD in the bad places.
struct UndecodedCell {
  std::uint32_t row = 0;     ///< as in CellProblem
  std::uint16_t column = 0;  ///< a surplus cell has the number of columns
  std::string bytes;         ///< as written in the file, quotes included
};

/// A row with fewer cells than the header.
struct ShortRow {
  std::uint32_t row = 0;
  std::uint16_t cells = 0;  ///< how many it has
};

/// A row with more cells than the header.
struct LongRow {
  std::uint32_t row = 0;
  std::uint64_t cut = 0;  ///< where in InputFile::text the delimiter before the surplus stands
  std::string surplus;    ///< the surplus cells joined by the delimiter, quoted where they must be
};

/// One input file, read.
struct InputFile {
  std::string path_label;   ///< file name without folders
  Table table;              ///< cells without their quotes, decoded to UTF-8, not trimmed
  Dialect dialect;          ///< how it is written
  std::string detection;    ///< what was detected, to be shown: "UTF-8 with BOM, comma, CRLF"
  std::string fingerprint;  ///< XXH3-128 of the file's bytes as stored, 32 hex digits
  std::uint64_t bytes = 0;  ///< size of the file as stored (compressed if it is)
  FileIdentity identity;    ///< when it was read; all zero for memory and pipes

  /// Ordered by row (header first), then by column, whole rows last.
  std::vector<CellProblem> problems;
  std::vector<UndecodedCell> undecoded;  ///< in the same order
  std::vector<ShortRow> short_rows;      ///< ordered by row
  std::vector<LongRow> long_rows;        ///< ordered by row
  bool unclosed_quote = false;           ///< the last record's last cell lacks its closing quote

  /// The whole file: its own bytes if UTF-8 (byte order mark included), else decoded to UTF-8.
  std::string text;
  std::uint64_t header_begin = 0;  ///< offset of the header in text
  std::uint64_t header_end = 0;    ///< offset after the header's last byte, before its line end
  /// The same of each row. Between a record's end and the next record there are line ends only.
  std::vector<std::uint64_t> record_ends;
  std::uint32_t header_row_number = 1;  ///< the number a spreadsheet shows for the header

  /// A row as written in the file (decoded to UTF-8 if need be), without its line end. Valid as
  /// long as `text` is unchanged.
  [[nodiscard]] std::string_view record(std::size_t row) const noexcept;
};

/// What the caller knows better than the file.
struct ReadOptions {
  /// NUL: detect; else an ASCII character that is no quote, CR, LF, blank, letter or digit.
  char delimiter = '\0';
  std::string charset = {};  ///< empty: detect; else any name that IANA or ICU knows, in any case
  std::uint64_t max_text_bytes = std::uint64_t{16} << 30;  ///< of the unpacked text
  /// Unpacked to packed bytes of a gzip, beyond its first 256 MiB; more is taken for a bomb.
  std::uint32_t max_gzip_ratio = 200;
};

namespace io {

/// Reads one CSV or TSV file, gzipped or not (by its first bytes, not by its name).
///
/// Detects charset (byte order mark, UTF-16 by its zero bytes, UTF-8 by its shape, else
/// Windows-1252), delimiter (`sep=;` in the first line, else the one that cuts records most evenly)
/// and line ends, and says so in InputFile::detection. Bad cells are data: see InputFile::problems.
///
/// Errors: kInput for a missing file, a folder, an empty file, broken or excessive gzip, a file
/// that is no text (such as a workbook) or changes while being read; kEnvironment when it may not
/// be read; kUsage for an unknown charset or an unusable delimiter. Needs memory for the text and
/// its columns, about 2.5 times the text.
[[nodiscard]] Result<InputFile> read_input(const std::string& path, const ReadOptions& options);

/// The same for bytes in memory; `label` becomes path_label and stands in errors.
[[nodiscard]] Result<InputFile> read_bytes(std::string bytes, std::string_view label,
                                           const ReadOptions& options);

/// One row as visit_rows() shows it; valid during the call only.
struct VisitedRow {
  std::uint64_t number = 0;  ///< as a spreadsheet shows it; the header of a plain file is 1
  bool complete = true;      ///< false when the row ends before a chosen column
  bool blank = false;        ///< nothing but blanks in any of its cells
  std::span<const std::string_view> cells;  ///< of the chosen columns, in their order
};

/// Looks at the header and says which columns are wanted, by number; a column may be named twice.
using ChooseColumns =
    std::function<Result<std::vector<std::size_t>>(std::span<const std::string> headers)>;
/// Takes the next row; an error ends the reading.
using VisitRow = std::function<Status(const VisitedRow& row)>;

/// Reads a file as read_input() does, but keeps nothing: shows the chosen cells row after row.
/// Cells of UTF-8 files are shown as they are, what is no UTF-8 in them included. Needs memory for
/// the text only. Errors: as read_input(), and those of `choose` and `visit`.
[[nodiscard]] Status visit_rows(const std::string& path, const ReadOptions& options,
                                const ChooseColumns& choose, const VisitRow& visit);

/// Fails (kInput) when the file at `path` is no longer the one that was read.
[[nodiscard]] Status verify_unchanged(const std::string& path, const InputFile& input);

/// Takes the next bytes of an output, in order; a failure ends the writing. Blocks of about 64 KiB.
using Sink = std::function<Status(std::string_view)>;

/// Fills the added cells of one row (0 = first data row of the file). The strings arrive empty, one
/// per added header.
using FillCells = std::function<void(std::uint32_t row, std::span<std::string> cells)>;

/// Writes the file again with columns added at the right: header and rows in order, each exactly
/// once.
///
/// UTF-8 input keeps its own bytes: byte order mark, `sep=` line, delimiter, quoting, line ends,
/// blank lines, a missing last line end, and cells that are not UTF-8. Other charsets are written
/// as UTF-8 with byte order mark. After a row's own cells come the delimiters it lacks, then the
/// added cells, then, if any row of the file is long, `gigo_surplus` with the surplus that was cut
/// off. A quote that the file never closes is closed, so that the added cells can be read; nothing
/// else is repaired. Returns the sink's error, if any.
[[nodiscard]] Status write_rows(const InputFile& input, std::span<const std::string> added_headers,
                                const FillCells& fill, const Sink& sink);

/// Writes delimited text cell by cell: quoted only when needed (delimiter, quote, CR, LF, a blank
/// at either end), or when a row is a single empty cell, which would else be a blank line.
///
/// Writing goes on quietly after an error of the sink; finish() returns the first one. Not copied,
/// used by one thread.
class CsvWriter {
 public:
  /// Writes to a sink in the dialect's delimiter and line end, after a byte order mark if it has
  /// one; its charset is not used: cells are written as they are given, in UTF-8.
  CsvWriter(Sink sink, const Dialect& dialect);
  CsvWriter(const CsvWriter&) = delete;
  CsvWriter& operator=(const CsvWriter&) = delete;

  /// Adds one cell to the row.
  void cell(std::string_view value);
  /// Ends the row.
  void end_row();
  /// Adds a whole row.
  void row(std::span<const std::string> cells);
  /// Hands the rest to the sink. Call it once, at the end.
  [[nodiscard]] Status finish();

 private:
  void flush();

  Sink sink_;
  std::string buffer_;
  std::string line_end_;
  char delimiter_;
  bool row_begun_ = false;
  bool row_is_one_empty_cell_ = false;
  Status status_ = Done{};
};

/// Appends one cell as CsvWriter writes it.
void append_cell(std::string& out, std::string_view value, char delimiter);

/// Writes undecoded.csv: file, row (as a spreadsheet shows it), column (1 = first), header, text
/// (with U+FFFD for what could not be read), bytes (hexadecimal, as written in the file, quotes
/// included).
[[nodiscard]] Status write_undecoded(std::span<const InputFile* const> inputs, const Sink& sink);

}  // namespace io
}  // namespace gigo
