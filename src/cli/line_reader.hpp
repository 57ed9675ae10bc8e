// SPDX-License-Identifier: Apache-2.0
/// \file
/// The lines of a file, a pipe or a terminal, one after the other, in constant memory.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "gigo/result.hpp"

namespace gigo::cli {

/// One line without its end (LF or CR LF).
struct Line {
  std::string_view text;  ///< any bytes; valid until the next line is read
  bool cut = false;       ///< longer than asked for: only its beginning is here
};

/// Reads lines. A last line without its end is a line too; a byte order mark of UTF-8 at the
/// beginning is none of the first line's.
class LineReader {
 public:
  /// Opens a file, or takes standard input for "-". Of each line the first `longest` bytes are
  /// kept, less what would split a character. Errors: kInput when there is no such file or it is a
  /// folder; kEnvironment when it may not be read.
  [[nodiscard]] static Result<LineReader> open(const std::string& path, std::size_t longest);

  LineReader(LineReader&& other) noexcept;
  LineReader& operator=(LineReader&&) = delete;
  ~LineReader();

  /// Called before the reader has to wait for more: the moment to hand out what was made so far.
  /// False gives up.
  std::function<bool()> before_waiting;

  /// Reads the next line; false at the end, on failure, when interrupted or given up.
  [[nodiscard]] bool next(Line& line);

  /// What ended it: fine at the end of the file and when given up; else kEnvironment or
  /// kInterrupted.
  [[nodiscard]] const Status& status() const noexcept { return status_; }

 private:
  LineReader(int descriptor, std::string name, std::size_t longest);
  [[nodiscard]] bool refill();
  [[nodiscard]] bool wait();
  void hold(std::string_view piece);
  [[nodiscard]] Line finished(std::string_view text, bool cut);

  int descriptor_;
  std::string name_;
  std::size_t longest_;
  std::string block_;
  std::size_t begin_ = 0, end_ = 0;  // of what is unread in block_
  std::string held_;                 // the beginning of a line that goes on in the next block
  bool held_cut_ = false, holding_ = false, handed_out_ = false;
  bool at_start_ = true, at_end_ = false;
  Status status_ = Done{};
};

}  // namespace gigo::cli
