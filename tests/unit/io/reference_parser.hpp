// SPDX-License-Identifier: Apache-2.0
/// \file
/// The rules of gigo/io.hpp written down once more, one character at a time and without any thought
/// of speed: the oracle of the fast parser.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gigo::io::reference {

struct Cell {
  std::string text;
  bool stray_quote = false;
  bool unclosed = false;

  friend bool operator==(const Cell&, const Cell&) = default;
};

struct Record {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t blank_lines = 0;
  std::vector<Cell> cells;

  friend bool operator==(const Record&, const Record&) = default;
};

class Parser {
 public:
  Parser(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

  std::vector<Record> parse() {
    std::vector<Record> records;
    std::size_t blank_lines = 0;
    while (i_ < text_.size()) {
      if (at_line_end(i_)) {
        take_line_end();
        ++blank_lines;
        continue;
      }
      Record record;
      record.begin = i_;
      record.blank_lines = blank_lines;
      blank_lines = 0;
      record.cells.push_back(take_cell());
      while (i_ < text_.size() && text_[i_] == delimiter_) {
        ++i_;
        record.cells.push_back(take_cell());
      }
      record.end = i_;
      if (i_ < text_.size()) take_line_end();
      records.push_back(record);
    }
    return records;
  }

 private:
  bool at_line_end(std::size_t i) const { return text_[i] == '\r' || text_[i] == '\n'; }
  bool at_cell_end(std::size_t i) const {
    return i >= text_.size() || text_[i] == delimiter_ || at_line_end(i);
  }
  bool at_blank(std::size_t i) const {
    return i < text_.size() && (text_[i] == ' ' || (text_[i] == '\t' && delimiter_ != '\t'));
  }
  void take_line_end() { i_ += text_.substr(i_, 2) == "\r\n" ? 2 : 1; }

  Cell take_cell() {
    std::size_t open = i_;
    while (at_blank(open)) ++open;
    if (open >= text_.size() || text_[open] != '"') return take_as_written(i_);
    const bool blank_led = open != i_;
    Cell cell;
    std::size_t i = open + 1;
    while (i < text_.size()) {
      if (blank_led && at_line_end(i)) return take_as_written(i_);
      if (blank_led && text_[i] == '"' && text_[i - 1] == delimiter_) return take_as_written(i_);
      if (text_[i] != '"') {
        cell.text += text_[i++];
      } else if (text_.substr(i, 2) == "\"\"") {
        cell.text += '"';
        i += 2;
      } else {
        break;
      }
    }
    if (i >= text_.size()) {
      if (blank_led) return take_as_written(i_);
      cell.unclosed = true;
      i_ = i;
      return cell;
    }
    const std::size_t behind = i + 1;
    std::size_t end = behind;
    while (at_blank(end)) ++end;
    if (!at_cell_end(end)) return take_as_written(blank_led ? i_ : behind);
    i_ = end;
    return cell;
  }

  /// Everything from here to the first delimiter or line end at or after `from`.
  Cell take_as_written(std::size_t from) {
    std::size_t end = from;
    while (!at_cell_end(end)) ++end;
    Cell cell;
    cell.text = text_.substr(i_, end - i_);
    cell.stray_quote = cell.text.find('"') != std::string::npos;
    i_ = end;
    return cell;
  }

  std::string_view text_;
  char delimiter_;
  std::size_t i_ = 0;
};

}  // namespace gigo::io::reference
