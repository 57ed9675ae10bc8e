// SPDX-License-Identifier: Apache-2.0
/// \file
/// The forms that postcodes have, country by country (src/data/postcode_formats.tsv).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gigo::normalize {

/// How one country writes its postcodes. Static storage.
struct PostcodeFormat {
  std::string_view country;             ///< ISO 3166-1 alpha-2
  std::vector<std::string_view> forms;  ///< 9 a digit, A a letter, else the sign itself
  std::vector<std::pair<std::string_view, std::string_view>> unused;  ///< ranges of first digits
  bool leading_zero = false;  ///< some begin with 0, which a spreadsheet may have dropped
};

/// The format of a country; null where there are no postcodes or gigo knows none. O(1), the table
/// is made on first use.
[[nodiscard]] const PostcodeFormat* postcode_format_of(std::string_view country);

/// `code` (capitals and digits only) as the country writes it; empty when it has no form of the
/// country's, or letters or first digits that no postcode there has. `shape` is country_of_shape()
/// of the code where that is known already.
[[nodiscard]] std::string in_postcode_format(std::string_view code, const PostcodeFormat& format,
                                             std::string_view shape = {});

/// True when in_postcode_format() gives something.
[[nodiscard]] bool fits_postcode_format(std::string_view code, const PostcodeFormat& format);

/// "02134" for "2134": one zero in front, or two where two may be missing; empty when the code is
/// no postcode even so.
[[nodiscard]] std::string with_lost_zero(std::string_view code, const PostcodeFormat& format);

/// The one postcode that `code` becomes when look-alikes change sides (O 0, I 1, L 1, S 5, B 8,
/// Z 2, G 6), as few as it takes and at most two; empty when
/// there is none, or more than one.
[[nodiscard]] std::string with_look_alikes(std::string_view code, const PostcodeFormat& format);

/// Letters and digits of ASCII in capitals; all else dropped.
[[nodiscard]] std::string postcode_signs(std::string_view text);

}  // namespace gigo::normalize
