// SPDX-License-Identifier: Apache-2.0
/// \file
/// Writes JSON (RFC 8259) with keys in the order given: the same calls give the same bytes.
///
/// \code
/// JsonWriter json(JsonWriter::Layout::kPretty);
/// json.begin_object().key("rows").number(3).end_object();
/// json.take();   // "{\n  \"rows\": 3\n}\n"
/// \endcode
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gigo::report {

/// Appends a JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD, so the result is
/// always valid.
void append_json_string(std::string& out, std::string_view text);

/// Builds one JSON text. Gigo's numbers are whole and shares are given as strings or counts; only
/// measured figures (precision, recall) have a point.
class JsonWriter {
 public:
  /// kPretty: two blanks a level, a line end at the end. kLine: no blanks, no line end.
  enum class Layout : std::uint8_t { kPretty, kLine };

  /// Starts an empty text.
  explicit JsonWriter(Layout layout) : layout_(layout) {}

  /// Opens an object.
  JsonWriter& begin_object();
  /// Closes the innermost object.
  JsonWriter& end_object();
  /// Opens an array.
  JsonWriter& begin_array();
  /// Closes the innermost array.
  JsonWriter& end_array();
  /// Names the next value of an object.
  JsonWriter& key(std::string_view name);
  /// A string.
  JsonWriter& string(std::string_view value);
  /// A whole number.
  JsonWriter& number(std::uint64_t value);
  /// A whole number that may be below zero.
  JsonWriter& integer(std::int64_t value);
  /// A finite number with exactly that many decimals.
  JsonWriter& decimal(double value, int decimals);
  /// true or false.
  JsonWriter& boolean(bool value);
  /// A value that is JSON already, as a writer of Layout::kLine made it.
  JsonWriter& raw(std::string_view json);
  /// null.
  JsonWriter& null();

  /// The finished text.
  [[nodiscard]] std::string take();

 private:
  void before_value();
  void open(char bracket);
  void close(char bracket);
  void line_break();

  Layout layout_;
  std::string out_;
  std::vector<bool> filled_;  // per open bracket: has it a value yet
  bool after_key_ = false;
};

}  // namespace gigo::report
