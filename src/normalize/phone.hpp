// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell of a phone column: the numbers in it, in E.164 form (ITU-T E.164, RFC 3966 for
/// extensions), and what is wrong with them.
///
/// A number is *invalid* when there is no possible reading of it; a number of a possible length
/// that nobody was given is only *suspect* (numbering plans grow faster than software). The country
/// is never derived from a number alone, and a reading that needs a guess is suspect or a
/// suggestion.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/note.hpp"
#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// How phones are read.
struct PhoneOptions {
  bool reserved_values_ordinary = false;  ///< take numbers kept for fiction for ordinary ones
  bool region_is_profile = false;  ///< the region given is the profile's own country, not a default
};

/// What the column says its numbers are for, as far as it matters here.
enum class PhoneKind : std::uint8_t { kAny, kMobile, kFixed, kFax };

/// The kind of a column whose field is written phone[kind].
[[nodiscard]] PhoneKind phone_kind(std::string_view kind) noexcept;

/// One number of a cell.
struct PhoneValue {
  std::string value;  ///< "+442079460958", "+12125550143;ext=12"; what was written when unusable
  ValueStatus status = ValueStatus::kMissing;
  std::string region;  ///< ISO 3166-1 alpha-2 of a valid number; empty when not known
  PhoneType type = PhoneType::kUnknown;
};

/// All numbers of a cell, in the order written, and the remarks on the cell.
struct PhoneCell {
  std::vector<PhoneValue> values;  ///< empty when the cell is
  std::vector<CellNote> notes;
};

/// Reads one cell; any bytes are allowed, the answer is valid UTF-8. `region` is the ISO 3166-1
/// alpha-2 code (upper case) of the country a number without + is at home in; may be empty.
/// Thread-safe.
[[nodiscard]] PhoneCell normalize_phone(std::string_view raw, std::string_view region,
                                        PhoneKind kind = PhoneKind::kAny,
                                        const PhoneOptions& options = {});

/// True for a number that a regulator keeps for fiction (src/data/fictional_phones.tsv). `e164`
/// with its +, extension allowed.
[[nodiscard]] bool is_fictional_phone(std::string_view e164);

}  // namespace gigo::normalize
