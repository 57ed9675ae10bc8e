// SPDX-License-Identifier: Apache-2.0
/// \file
/// Times of day and time zones beside a date, which are passed over.
#pragma once

#include <cstddef>
#include <string_view>

namespace gigo::normalize {

/// Number of bytes at the start of `rest` that are a time of day with what belongs to it: "10:00",
/// "T10:20:30.123+01:00", "T102030Z", "2:05 PM EST", "14h30", "14.05 Uhr", "10:20:30 GMT+0100
/// (Central European Time)". 0 when there is none, or when no clock shows it (25:00).
[[nodiscard]] std::size_t time_length(std::string_view rest) noexcept;

/// The same for hours and minutes with a point ("14.05", "14.05.30"), which only stand behind a
/// whole date.
[[nodiscard]] std::size_t dotted_time_length(std::string_view rest) noexcept;

/// Number of bytes at the start of `rest` that are a time zone: "Z", "+01:00", " UTC", " (CET)",
/// "[Europe/Berlin]".
[[nodiscard]] std::size_t zone_length(std::string_view rest) noexcept;

}  // namespace gigo::normalize
