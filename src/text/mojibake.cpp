// SPDX-License-Identifier: Apache-2.0
#include "text/mojibake.hpp"

#include <algorithm>
#include <array>

#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::text {

namespace {

constexpr int kMostRounds = 3;

// Windows-1252 from 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// The byte that a Windows-1252 or Latin-1 reader shows as this code point, or -1.
int byte_of(char32_t c) noexcept {
  if (c < 0x100) return static_cast<int>(c);
  const auto* found = std::find(kWindows1252.begin(), kWindows1252.end(), c);
  return found == kWindows1252.end() ? -1 : 0x80 + static_cast<int>(found - kWindows1252.begin());
}

// One round; nothing when the text has a code point without a byte, or the bytes are no UTF-8.
std::optional<std::string> undo(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size();) {
    const int byte = byte_of(next(text, pos));
    if (byte < 0) return std::nullopt;
    bytes += static_cast<char>(byte);
  }
  if (bytes.size() == text.size() || !is_valid_utf8(bytes)) return std::nullopt;
  return bytes;
}

// What clean text in capitals with a symbol behind ("VOCÊ…", "NESTLÉ®", "MENÜ¼") would turn into,
// and names do not hold: phonetic and modifier letters, Armenian, Hebrew, Syriac to N'Ko; and
// controls, which no text holds.
bool is_suspicious(char32_t c) noexcept {
  return (c >= 0x80 && c <= 0x9F) || (c >= 0x250 && c <= 0x2FF) || (c >= 0x530 && c <= 0x5FF) ||
         (c >= 0x700 && c <= 0x7FF) || (c >= 0x1D00 && c <= 0x1DBF) ||
         (c >= 0xFB13 && c <= 0xFB4F) || c == kReplacement || (c >= 0xE000 && c <= 0xF8FF) ||
         (c > 0xFFFF && (c < 0x1F000 || c > 0x1FAFF));  // emoji are believed: four bytes that fit
}

// Another script than Latin is believed when it accounts for every letter beyond ASCII: two of them
// at least, or one of East Asia, as that took three bytes that fit together.
bool is_credible(std::string_view text) noexcept {
  Script script = Script::kNone;
  int letters = 0;
  bool accented_latin = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next(text, pos);
    if (is_suspicious(c)) return false;
    if (c < 0x80) continue;
    const Script here = script_of(c);
    if (here == Script::kNone) continue;
    if (here == Script::kLatin) {
      accented_latin = true;
      continue;
    }
    const bool japanese = (here == Script::kKana || here == Script::kHan) &&
                          (script == Script::kKana || script == Script::kHan);
    if (script != Script::kNone && here != script && !japanese) return false;
    script = here;
    ++letters;
  }
  if (letters == 0) return true;
  const bool east_asian =
      script == Script::kHan || script == Script::kKana || script == Script::kHangul;
  return !accented_latin && (east_asian || letters >= 2);
}

}  // namespace

std::optional<std::string> repair_mojibake(std::string_view text) {
  if (is_ascii(text) || !is_valid_utf8(text)) return std::nullopt;
  std::optional<std::string> repaired;
  std::string current(text);
  for (int round = 0; round < kMostRounds; ++round) {
    std::optional<std::string> before = undo(current);
    if (!before) break;
    current = std::move(*before);
    if (is_credible(current)) repaired = current;
  }
  return repaired;
}

}  // namespace gigo::text
