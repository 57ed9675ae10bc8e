// SPDX-License-Identifier: Apache-2.0
/// \file
/// Value-added tax numbers: of the EU with Northern Ireland, of Great Britain, Switzerland, Norway.
#pragma once

#include <string>
#include <string_view>

#include "normalize/identifier_iban.hpp"

namespace gigo::normalize {

/// A number that begins as a VAT number.
struct VatReading {
  Fit fit = Fit::kNo;
  std::string value;    ///< prefix and body as VIES writes them, without "MWST" and "MVA"
  std::string country;  ///< ISO 3166-1 alpha-2 (GR for EL, GB for XI)
};

/// Reads capitals and digits. kForm when the prefix is a country's, but no number follows that it
/// has.
[[nodiscard]] VatReading read_vat(std::string_view compact);

/// The prefix of a country's VAT numbers: "EL" for GR, "CHE" for CH; empty when it is not known.
[[nodiscard]] std::string_view vat_prefix(std::string_view country) noexcept;

/// How its authority writes it: "CHE-123.456.788", otherwise the value.
[[nodiscard]] std::string vat_display(std::string_view value);

}  // namespace gigo::normalize
