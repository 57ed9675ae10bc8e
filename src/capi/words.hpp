// SPDX-License-Identifier: Apache-2.0
/// \file
/// The permanent numbers of gigo.h and what they stand for on the C++ side, which may order its own
/// enumerations as it likes.
#pragma once

#include <optional>

#include "gigo/email.hpp"
#include "gigo/field.hpp"
#include "gigo/finding.hpp"
#include "gigo/gigo.h"
#include "gigo/match.hpp"
#include "gigo/normalize.hpp"
#include "gigo/phone.hpp"

namespace gigo::capi {

/// The field of a number; nothing for a number that is none.
[[nodiscard]] std::optional<Field> field_of(gigo_field number) noexcept;
/// The number of a field.
[[nodiscard]] gigo_field number_of(Field field) noexcept;
/// The number of a status.
[[nodiscard]] gigo_value_status number_of(ValueStatus status) noexcept;
/// The number of a severity.
[[nodiscard]] gigo_severity number_of(Severity severity) noexcept;
/// The number of a fix policy.
[[nodiscard]] gigo_fix number_of(FixPolicy fix) noexcept;
/// The number of a band.
[[nodiscard]] gigo_verdict number_of(Band band) noexcept;
/// The number of a comparison.
[[nodiscard]] gigo_comparison number_of(Comparison comparison) noexcept;
/// The number of a level.
[[nodiscard]] gigo_level number_of(Level level) noexcept;
/// The number of a type of phone.
[[nodiscard]] gigo_phone_type number_of(PhoneType type) noexcept;
/// The bit of a flag of emails.
[[nodiscard]] gigo_email_flag number_of(EmailFlag flag) noexcept;
/// The number of an issue code.
[[nodiscard]] constexpr std::int32_t number_of(Code code) noexcept {
  return static_cast<std::int32_t>(code);
}

/// "none", "suggest", "automatic".
[[nodiscard]] std::string_view name_of(FixPolicy fix) noexcept;

}  // namespace gigo::capi
