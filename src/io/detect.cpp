// SPDX-License-Identifier: Apache-2.0
#include "io/detect.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "io/record_reader.hpp"

namespace gigo::io {
namespace {

constexpr std::array<char, 4> kDelimiters = {',', ';', '\t', '|'};
constexpr std::size_t kSampleBytes = std::size_t{1} << 18;
constexpr std::size_t kSampleRecords = 1000;

/// How well a delimiter cuts the sample.
struct Cut {
  std::size_t header_cells = 0;
  std::size_t points = 0;     ///< thousandths: 1000 when every record has the header's cells
  std::size_t blank_led = 0;  ///< cells after the first that begin with a blank, as in "Doe, Jane"
  std::size_t later_cells = 0;
};

Cut try_delimiter(std::string_view sample, bool sample_is_all, char delimiter) {
  RecordReader reader(sample, 0, delimiter);
  RawRecord record;
  Cut cut;
  std::size_t records = 0;
  std::size_t points = 0;
  while (records < kSampleRecords && reader.next(record)) {
    // The end of the sample cuts its last record.
    if (!sample_is_all && record.end == sample.size() && records > 0) break;
    const std::size_t cells = record.cells.size();
    for (std::size_t i = 1; i < cells; ++i) {
      const RawCell& cell = record.cells[i];
      if (cell.begin < cell.end && !cell.quoted && sample[cell.begin] == ' ') ++cut.blank_led;
    }
    cut.later_cells += cells - 1;
    if (records++ == 0) {
      cut.header_cells = cells;
    } else if (cells == cut.header_cells) {
      points += 4;
    } else if (cells > 1 && cells < cut.header_cells) {
      points += 2;
    } else if (cells > cut.header_cells && cut.header_cells > 1) {
      points += 1;
    }
  }
  cut.points = records < 2 ? 1000 : points * 1000 / (4 * (records - 1));
  return cut;
}

std::string_view name_of(char delimiter) {
  switch (delimiter) {
    case ',':
      return "comma";
    case ';':
      return "semicolon";
    case '\t':
      return "tab";
    case '|':
      return "vertical bar";
    default:
      return {};
  }
}

constexpr std::array<std::string_view, 3> kLineEndNames = {"LF", "CRLF", "CR"};

std::string describe_line_ends(const std::array<std::size_t, 3>& line_ends) {
  const std::size_t kinds = line_ends.size() - static_cast<std::size_t>(std::count(
                                                   line_ends.begin(), line_ends.end(), 0));
  if (kinds == 0) return "one line without end";
  if (kinds == 1)
    return std::string(kLineEndNames[static_cast<std::size_t>(most_frequent(line_ends))]);
  std::string text;
  for (std::size_t i = 0; i < line_ends.size(); ++i) {
    if (line_ends[i] == 0) continue;
    text += text.empty() ? "mixed line ends (" : ", ";
    text += std::to_string(line_ends[i]);
    text += ' ';
    text += kLineEndNames[i];
  }
  return text + ")";
}

}  // namespace

std::string_view not_a_text_file(std::string_view bytes) noexcept {
  struct Kind {
    std::string_view begin, what;
  };
  static constexpr std::array<Kind, 7> kKinds = {
      {{"PK\x03\x04",
        "is a workbook (Excel, OpenDocument) or a zip archive, not a CSV file; save "
        "the sheet as CSV UTF-8"},
       {"\xD0\xCF\x11\xE0",
        "is an old Excel workbook, not a CSV file; save the sheet as CSV UTF-8"},
       {"%PDF-", "is a PDF, not a CSV file"},
       {"SQLite format 3", "is an SQLite database, not a CSV file; export the table as CSV"},
       {"BZh", "is packed with bzip2; unpack it first"},
       {"\xFD"
        "7zXZ",
        "is packed with xz; unpack it first"},
       {"\x28\xB5\x2F\xFD", "is packed with zstd; unpack it first"}}};
  for (const Kind& kind : kKinds) {
    if (!bytes.starts_with(kind.begin)) continue;
    // "BZh" could begin a header line; bzip2 goes on with a digit and the digits of pi.
    if (kind.begin != "BZh" || bytes.substr(3).find("1A") == 1) return kind.what;
  }
  return {};
}

bool is_usable_delimiter(char c) noexcept {
  return c != '\0' && c != '"' && c != '\r' && c != '\n' && c != ' ' &&
         static_cast<unsigned char>(c) < 0x80 && !base::is_alnum(c);
}

SepLine find_sep_line(std::string_view text, std::size_t begin) noexcept {
  const std::string_view line = text.substr(begin, 7);
  const bool is_sep =
      line.size() >= 5 && base::iequals(line.substr(0, 4), "sep=") && is_usable_delimiter(line[4]);
  if (!is_sep) return {};
  if (line.size() == 5) return {line[4], begin + 5};
  if (line[5] == '\n') return {line[4], begin + 6};
  if (line[5] != '\r') return {};
  return {line[4], begin + (line.size() == 7 && line[6] == '\n' ? 7U : 6U)};
}

char detect_delimiter(std::string_view text, std::size_t begin) {
  const std::string_view sample = text.substr(begin, kSampleBytes);
  const bool sample_is_all = sample.size() == text.size() - begin;
  char best = ',';
  std::size_t best_points = 0;
  char best_for_one_column = ',';
  std::size_t best_points_for_one_column = 0;
  for (const char delimiter : kDelimiters) {
    const Cut cut = try_delimiter(sample, sample_is_all, delimiter);
    if (cut.header_cells < 2) {
      if (cut.points > best_points_for_one_column) {
        best_points_for_one_column = cut.points;
        best_for_one_column = delimiter;
      }
      continue;
    }
    // A quarter of even records is too little to call the header's cut an intended one.
    if (cut.points < 250) continue;
    const bool blank_led = cut.blank_led * 2 > cut.later_cells;
    const std::size_t points =
        cut.points + std::min<std::size_t>(cut.header_cells, 10) * 10 - (blank_led ? 15 : 0);
    if (points > best_points) {
      best_points = points;
      best = delimiter;
    }
  }
  return best_points > 0 ? best : best_for_one_column;
}

LineEnd most_frequent(const std::array<std::size_t, 3>& line_ends) noexcept {
  return static_cast<LineEnd>(std::max_element(line_ends.begin(), line_ends.end()) -
                              line_ends.begin());
}

std::string describe(const Detected& detected) {
  const Dialect& dialect = detected.dialect;
  std::string text = detected.gzip ? "gzip, " : "";
  text += dialect.charset;
  if (detected.file_has_bom) text += " with BOM";
  if (detected.charset_forced) text += " (as told)";
  text += ", ";
  if (detected.columns == 1 && !detected.delimiter_forced && !detected.sep_line) {
    text += "one column";
  } else if (const std::string_view name = name_of(dialect.delimiter); !name.empty()) {
    text += name;
  } else {
    text += "delimiter ";
    if (base::is_punct(dialect.delimiter)) {
      text += dialect.delimiter;
    } else {
      text += "of code " + std::to_string(static_cast<int>(dialect.delimiter));
    }
  }
  if (detected.delimiter_forced) {
    text += " (as told)";
  } else if (detected.sep_line) {
    text += " (from its sep= line)";
  }
  text += ", " + describe_line_ends(detected.line_ends);
  if (detected.header_row > 0) text += ", header in row " + std::to_string(detected.header_row);
  return text;
}

}  // namespace gigo::io
