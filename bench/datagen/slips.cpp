// SPDX-License-Identifier: Apache-2.0
#include "slips.hpp"

#include <array>
#include <span>
#include <utility>

#include "base/ascii.hpp"

namespace datagen {
namespace {

namespace base = gigo::base;

constexpr std::array<std::string_view, 26> kNeighbours = {
    "sqwz",   "vghn",  "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko",
    "huikmn", "jiolm", "kop",  "njk",    "bhjm", "iklp",   "ol",     "wa",     "edft",
    "awedxz", "rfgy",  "yhji", "cfgb",   "qase", "zsdc",   "tghu",   "asx"};

using Swap = std::pair<std::string_view, std::string_view>;

constexpr std::array<Swap, 36> kAsHeard = {{
    {"ph", "f"},  {"f", "ph"},  {"ck", "k"},  {"k", "ck"},  {"c", "k"},    {"k", "c"},
    {"ie", "y"},  {"y", "ie"},  {"ie", "ei"}, {"ei", "ie"}, {"ee", "ea"},  {"ea", "ee"},
    {"ai", "ay"}, {"ay", "ai"}, {"ow", "ou"}, {"ou", "ow"}, {"z", "s"},    {"s", "z"},
    {"v", "w"},   {"w", "v"},   {"ll", "l"},  {"nn", "n"},  {"tt", "t"},   {"ss", "s"},
    {"n", "nn"},  {"t", "tt"},  {"l", "ll"},  {"th", "t"},  {"sch", "sh"}, {"tz", "ts"},
    {"x", "ks"},  {"qu", "kw"}, {"j", "y"},   {"i", "y"},   {"e", "a"},    {"dt", "t"},
}};

constexpr std::array<Swap, 16> kAsScanned = {{
    {"rn", "m"},
    {"m", "rn"},
    {"cl", "d"},
    {"d", "cl"},
    {"vv", "w"},
    {"w", "vv"},
    {"l", "1"},
    {"O", "0"},
    {"o", "0"},
    {"S", "5"},
    {"B", "8"},
    {"I", "l"},
    {"li", "h"},
    {"h", "li"},
    {"e", "c"},
    {"nn", "m"},
}};

std::string replaced_once(std::string_view text, std::span<const Swap> swaps, Rng& rng) {
  // A few throws, then the first that fits: otherwise the rate would depend on the word.
  const std::size_t start = rng.below(swaps.size());
  for (std::size_t i = 0; i < swaps.size(); ++i) {
    const auto& [from, to] = swaps[(start + i) % swaps.size()];
    // Not the first letter: people hear that one right, and scanners read capitals better.
    const std::size_t at = text.find(from, 1);
    if (at == std::string_view::npos) continue;
    std::string out(text);
    return out.replace(at, from.size(), to);
  }
  return std::string(text);
}

std::string slip_at(std::string_view text, std::size_t at, Rng& rng) {
  std::string out(text);
  const char c = text[at];
  switch (rng.below(8)) {
    case 0:
    case 1:
      return out.erase(at, 1);
    case 2:
      return out.insert(at, 1, c);
    case 3:
    case 4:
      if (at + 1 < text.size() && base::is_alnum(text[at + 1]) && text[at + 1] != c) {
        std::swap(out[at], out[at + 1]);
        return out;
      }
      [[fallthrough]];
    default:
      break;
  }
  if (base::is_digit(c)) {
    out[at] = static_cast<char>('0' + (c - '0' + 1 + static_cast<int>(rng.below(9))) % 10);
  } else {
    const std::string_view near = kNeighbours[static_cast<std::size_t>(base::to_lower(c) - 'a')];
    const char other = near[rng.below(near.size())];
    out[at] = base::is_upper(c) ? base::to_upper(other) : other;
  }
  return out;
}

}  // namespace

std::string keyboard_slip(std::string_view text, Rng& rng) {
  if (text.size() < 3) return std::string(text);
  // The first letter is seldom the wrong one.
  const std::size_t first = rng.chance(1'500) ? 0 : 1;
  const std::size_t start = first + rng.below(text.size() - first);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t at = (start + i) % text.size();
    if (at >= first && base::is_alnum(text[at])) return slip_at(text, at, rng);
  }
  return std::string(text);
}

std::string digit_slip(std::string_view text, Rng& rng) {
  if (text.size() < 3) return std::string(text);
  const std::size_t start = rng.below(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t at = (start + i) % text.size();
    if (base::is_digit(text[at])) return slip_at(text, at, rng);
  }
  return std::string(text);
}

std::string phonetic_slip(std::string_view text, Rng& rng) {
  return text.size() < 3 ? std::string(text) : replaced_once(text, kAsHeard, rng);
}

std::string scanner_slip(std::string_view text, Rng& rng) {
  return text.size() < 3 ? std::string(text) : replaced_once(text, kAsScanned, rng);
}

}  // namespace datagen
