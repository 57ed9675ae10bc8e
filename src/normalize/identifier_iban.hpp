// SPDX-License-Identifier: Apache-2.0
/// \file
/// Bank accounts (ISO 13616) and legal entities (ISO 17442): two letters or a prefix, a body, and
/// two check digits by ISO 7064 MOD 97-10.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gigo::normalize {

/// How a number fits a scheme.
enum class Fit : std::uint8_t {
  kNo,     ///< it is none
  kForm,   ///< begins as one, but has another length or other characters
  kRight,  ///< the form and the check digits
  kWrong,  ///< the form, but not the check digits
  kPlain,  ///< the form; there are no check digits
};

/// The remainder by 97 of a number in which A is 10 and Z is 35; `compact` has capitals and digits
/// only.
[[nodiscard]] int mod_97(std::string_view compact) noexcept;

/// Judges capitals and digits as an IBAN. kForm when the country has IBANs and the check digits are
/// digits, but the rest is not of its length or letters.
[[nodiscard]] Fit fit_iban(std::string_view compact) noexcept;

/// The size of the IBAN with right check digits that begins `compact`, whatever follows; 0: none.
[[nodiscard]] std::size_t iban_in_front(std::string_view compact) noexcept;

/// Judges capitals and digits as an LEI: 18 characters and two check digits.
[[nodiscard]] Fit fit_lei(std::string_view compact) noexcept;

}  // namespace gigo::normalize
