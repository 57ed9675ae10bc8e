// SPDX-License-Identifier: Apache-2.0
/// \file
/// The check digits of VAT numbers, one function a country; sources in docs/identifiers.md.
#pragma once

#include <string_view>

#include "normalize/identifier_iban.hpp"

namespace gigo::normalize {

/// Judges what follows the prefix: capitals and digits.
using VatRule = Fit (*)(std::string_view body);

/// The rule of a prefix ("DE", "EL", "CHE"); nullptr when there is none.
[[nodiscard]] VatRule vat_rule(std::string_view prefix) noexcept;

}  // namespace gigo::normalize
