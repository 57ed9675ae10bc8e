// SPDX-License-Identifier: Apache-2.0
/// \file
/// From digits without words between them to the numbers in them: one, two, or one and a remark.
#pragma once

#include <string>
#include <string_view>

#include "normalize/phone_chunks.hpp"
#include "normalize/phone_judge.hpp"
#include "normalize/phone_writer.hpp"

namespace gigo::normalize {

/// The numbers of one cell.
class PhoneNumbers {
 public:
  /// `writer` must outlive this.
  PhoneNumbers(PhoneWriter& writer, ReadWritten read_written)
      : writer_(writer), read_written_(read_written) {}

  /// Adds the numbers of a chunk; `written` is the part of the cell that it is.
  void read(const PhoneChunk& chunk, std::string_view written);
  /// Adds one number.
  void judge(PhoneReading& reading, PhonePiece piece);

  /// The reading of a text without words.
  [[nodiscard]] PhoneReading reading_of(std::string_view text) const;
  /// True when a text is a valid number, perhaps with an extension.
  [[nodiscard]] bool is_number(std::string_view text) const;
  /// What stands before the area code within the region; may be empty.
  [[nodiscard]] std::string_view trunk() const;

  /// No number of this cell is certain.
  void doubt() { doubt_ = true; }
  /// Digits of a remark were left out, so that no number is certain.
  void leave_out_remark() { remark_ = true; }
  /// To be called when the cell was read.
  void finish();

 private:
  bool read_last_digits(std::string_view text, bool whole, std::string_view written);
  bool read_slashed(std::string_view text, std::string_view written);
  void judge_unclear(PhoneReading& reading, const PhonePiece& piece);

  PhoneWriter& writer_;
  ReadWritten read_written_;
  std::string suggestion_;  // the number that was read last
  bool several_ = false;    // numbers were written, some perhaps equal
  bool doubt_ = false;
  bool remark_ = false;
};

}  // namespace gigo::normalize
