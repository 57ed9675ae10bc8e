// SPDX-License-Identifier: Apache-2.0
/// \file
/// Configuration values from text and back: no locale, no floating point, no guessing.
///
/// Every reader takes the text as a person wrote it (blanks around it do not matter) and gives
/// nothing when it is not exactly such a value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "gigo/config.hpp"

namespace gigo::engine {

/// A whole number without sign: "5000000". Nothing above `limit`.
[[nodiscard]] std::optional<std::uint64_t> parse_whole(std::string_view text, std::uint64_t limit);

/// A probability from 0 to 1 with up to six decimals, in parts per million: "0.99" is 990000.
[[nodiscard]] std::optional<std::int32_t> parse_probability(std::string_view text);

/// A share of the rows with percent sign and up to two decimals, in basis points: "2.5%" is 250.
/// "none" is kNoLimit.
[[nodiscard]] std::optional<BasisPoints> parse_percent(std::string_view text);

/// A size in bytes: "4GB" (10^9), "4GiB" (2^30), "500 MB", "1000000". "none" is 0.
[[nodiscard]] std::optional<std::uint64_t> parse_bytes(std::string_view text);

/// 990000 as "0.99".
[[nodiscard]] std::string format_probability(std::int32_t ppm);

/// 250 as "2.5%"; kNoLimit as "none".
[[nodiscard]] std::string format_percent(BasisPoints share);

/// 4000000000 as "4GB": the largest unit that divides it; 0 as "none".
[[nodiscard]] std::string format_bytes(std::uint64_t bytes);

/// Adds "Bob = Robert" or "Sandy != Alexander" (or several, comma-separated) to the configuration;
/// a rule about the same two names replaces the earlier one. What is wrong with the text, or an
/// empty string; then nothing is added.
[[nodiscard]] std::string add_nicknames(Config& config, std::string_view text);

/// The rules as they would be written, joined by ", ".
[[nodiscard]] std::string format_nicknames(const Config& config);

}  // namespace gigo::engine
