// SPDX-License-Identifier: Apache-2.0
#include "io/find_header.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "io/detect.hpp"
#include "io/record_reader.hpp"

namespace gigo::io {
namespace {

constexpr std::size_t kMostTitles = 10;
constexpr std::size_t kRowsBelow = 10;
constexpr std::size_t kLongestHeader = 64;

struct Line {
  std::size_t begin = 0;
  std::size_t cells = 0;
  std::size_t filled = 0;
  bool header_like = false;
  bool data_like = false;  ///< a cell holds an address or a number, as no header does
};

bool has_letter(std::string_view cell) {
  return std::any_of(cell.begin(), cell.end(), [](char c) {
    return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

Line look_at(std::string_view text, const RawRecord& record) {
  Line line;
  line.begin = record.begin;
  line.cells = record.cells.size();
  std::vector<std::string> names;
  bool names_only = true;
  for (const RawCell& cell : record.cells) {
    const std::string_view value = base::trim(text.substr(cell.begin, cell.end - cell.begin));
    if (value.empty()) continue;
    ++line.filled;
    const auto digits = std::count_if(value.begin(), value.end(), base::is_digit);
    if (value.find('@') != value.npos || digits >= 3) line.data_like = true;
    names_only = names_only && value.size() <= kLongestHeader && has_letter(value);
    if (names_only) names.push_back(base::lower(value));
  }
  std::sort(names.begin(), names.end());
  const bool distinct = std::adjacent_find(names.begin(), names.end()) == names.end();
  line.header_like = line.cells >= 2 && line.filled * 5 >= line.cells * 4 && names_only &&
                     distinct && !line.data_like;
  return line;
}

std::vector<Line> first_lines(std::string_view text, std::size_t begin, char delimiter) {
  std::vector<Line> lines;
  RecordReader reader(text, begin, delimiter);
  RawRecord record;
  while (lines.size() < kMostTitles + kRowsBelow && reader.next(record)) {
    lines.push_back(look_at(text, record));
    if (lines.size() == 1 && lines[0].header_like) break;  // nothing stands above it
  }
  return lines;
}

std::size_t title_lines(const std::vector<Line>& lines) {
  std::size_t most_filled = 0;
  for (std::size_t i = 0; i < std::min(lines.size(), kMostTitles + 1); ++i) {
    const Line& line = lines[i];
    if (line.header_like && most_filled * 2 < line.cells) {
      const auto below = lines.begin() + static_cast<std::ptrdiff_t>(i) + 1;
      const bool data_below = std::any_of(below, lines.end(), [&](const Line& row) {
        return row.data_like && row.cells == line.cells;
      });
      return data_below ? i : 0;
    }
    most_filled = std::max(most_filled, line.filled);
  }
  return 0;
}

}  // namespace

std::size_t title_records(std::string_view text, std::size_t begin, char delimiter) {
  return title_lines(first_lines(text, begin, delimiter));
}

Layout detect_layout(std::string_view text, std::size_t begin) {
  Layout layout{detect_delimiter(text, begin), 0};
  const std::vector<Line> lines = first_lines(text, begin, layout.delimiter);
  layout.title_records = title_lines(lines);
  if (layout.title_records > 0 || lines.empty() || lines[0].cells > 1) return layout;
  for (const char delimiter : {',', ';', '\t', '|'}) {
    const std::vector<Line> cut = first_lines(text, begin, delimiter);
    const std::size_t titles = title_lines(cut);
    if (titles > 0 && detect_delimiter(text, cut[titles].begin) == delimiter)
      return {delimiter, titles};
  }
  return layout;
}

}  // namespace gigo::io
