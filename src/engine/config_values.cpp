// SPDX-License-Identifier: Apache-2.0
#include "engine/config_values.hpp"

#include <fmt/format.h>

#include <charconv>

#include "base/ascii.hpp"

namespace gigo::engine {
namespace {

// "12.5" as 12.5 * 10^decimals, exactly; nothing when it has more decimals or exceeds `limit`.
std::optional<std::uint64_t> parse_decimal(std::string_view text, int decimals,
                                           std::uint64_t limit) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  std::string_view fraction;
  if (point != std::string_view::npos) {
    fraction = text.substr(point + 1);
    while (!fraction.empty() && fraction.back() == '0' &&
           fraction.size() > static_cast<std::size_t>(decimals)) {
      fraction.remove_suffix(1);
    }
    if (!base::all_digits(fraction)) return std::nullopt;
  }
  if (!base::all_digits(whole) || fraction.size() > static_cast<std::size_t>(decimals)) {
    return std::nullopt;
  }
  std::string digits(whole);
  digits += fraction;
  digits.append(static_cast<std::size_t>(decimals) - fraction.size(), '0');
  return parse_whole(digits, limit);
}

struct Unit {
  std::string_view name;
  std::uint64_t bytes;
};

constexpr Unit kUnits[] = {
    {"TiB", 1ULL << 40}, {"TB", 1'000'000'000'000ULL},
    {"GiB", 1ULL << 30}, {"GB", 1'000'000'000ULL},
    {"MiB", 1ULL << 20}, {"MB", 1'000'000ULL},
    {"KiB", 1ULL << 10}, {"KB", 1'000ULL},
};

}  // namespace

std::optional<std::uint64_t> parse_whole(std::string_view text, std::uint64_t limit) {
  text = base::trim(text);
  if (!base::all_digits(text)) return std::nullopt;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value > limit) {
    return std::nullopt;
  }
  return value;
}

std::optional<std::int32_t> parse_probability(std::string_view text) {
  const auto ppm = parse_decimal(base::trim(text), 6, 1'000'000);
  if (!ppm) return std::nullopt;
  return static_cast<std::int32_t>(*ppm);
}

std::optional<BasisPoints> parse_percent(std::string_view text) {
  text = base::trim(text);
  if (text == "none") return kNoLimit;
  if (text.empty() || text.back() != '%') return std::nullopt;
  text.remove_suffix(1);
  const auto points = parse_decimal(base::trim(text), 2, 10'000);
  if (!points) return std::nullopt;
  return static_cast<BasisPoints>(*points);
}

std::optional<std::uint64_t> parse_bytes(std::string_view text) {
  text = base::trim(text);
  if (text == "none") return 0;
  std::uint64_t factor = 1;
  for (const Unit& unit : kUnits) {
    if (text.size() > unit.name.size() &&
        base::iequals(text.substr(text.size() - unit.name.size()), unit.name)) {
      factor = unit.bytes;
      text.remove_suffix(unit.name.size());
      break;
    }
  }
  if (factor == 1) return parse_whole(text, UINT64_MAX);
  // Thousandths keep "1.5GB" exact in every unit.
  const auto thousandths = parse_decimal(base::trim(text), 3, UINT64_MAX / factor);
  if (!thousandths) return std::nullopt;
  return *thousandths * factor / 1000;
}

std::string format_probability(std::int32_t ppm) {
  std::string out = fmt::format("{}.{:06}", ppm / 1'000'000, ppm % 1'000'000);
  while (out.back() == '0') out.pop_back();
  if (out.back() == '.') out.pop_back();
  return out;
}

std::string format_percent(BasisPoints share) {
  if (share == kNoLimit) return "none";
  std::string out = fmt::format("{}.{:02}", share / 100, share % 100);
  while (out.back() == '0') out.pop_back();
  if (out.back() == '.') out.pop_back();
  return out + '%';
}

std::string format_bytes(std::uint64_t bytes) {
  if (bytes == 0) return "none";
  for (const Unit& unit : kUnits) {
    if (bytes % unit.bytes == 0) return fmt::format("{}{}", bytes / unit.bytes, unit.name);
  }
  return fmt::format("{}", bytes);
}

}  // namespace gigo::engine
