// SPDX-License-Identifier: Apache-2.0
/// \file
/// From the reading of one number to a PhoneValue: is it fiction, a placeholder, an old form, a
/// slip, and how sure are we.
#pragma once

#include <cstdint>
#include <string_view>

#include "normalize/phone_reading.hpp"
#include "normalize/phone_writer.hpp"

namespace gigo::normalize {

/// Who reads what only libphonenumber can; read_phone() but for tests and benchmarks, which count.
using ReadWritten = PhoneReading (*)(std::string_view text, std::string_view region);

/// One number of a cell.
struct PhonePiece {
  std::string_view text;       ///< without words and extension
  std::string_view extension;  ///< digits; may be empty
  std::string_view written;    ///< the part of the cell that this is
  bool ascii = false;          ///< that is known to be ASCII
};

/// Reads a text of digits and signs: by the plans alone if they can, else by `read_written`.
[[nodiscard]] PhoneReading read_number(std::string_view text, std::string_view region,
                                       ReadWritten read_written);

/// True when the reading is a valid number, or one kept for fiction.
[[nodiscard]] bool is_readable(const PhoneReading& reading);

/// What is told of a valid number.
struct ValidPhone {
  std::string_view e164;
  std::string_view region;
  PhoneType type = PhoneType::kUnknown;
  std::uint16_t country_code = 0;
};

/// Adds a valid number. Only what is kOk may become kChanged.
void add_valid(PhoneWriter& writer, const ValidPhone& phone, const PhonePiece& piece,
               ValueStatus status);

/// The same of a reading.
inline void add_valid(PhoneWriter& writer, const PhoneReading& reading, const PhonePiece& piece,
                      ValueStatus status) {
  add_valid(writer, {reading.e164, reading.region, reading.type, reading.country_code}, piece,
            status);
}

/// Adds a number that is kept for fiction, unless such numbers are ordinary, or that is typed for
/// want of one; `typed` are the digits as written. False for all others.
bool add_doubtful(PhoneWriter& writer, const PhoneReading& reading, std::string_view typed,
                  const PhonePiece& piece);

/// Adds what cannot be used, as written.
PhoneValue& add_unusable(PhoneWriter& writer, std::string_view written, ValueStatus status);

/// Adds one number, whatever its reading says.
void judge_number(PhoneWriter& writer, PhoneReading& reading, const PhonePiece& piece);

}  // namespace gigo::normalize
