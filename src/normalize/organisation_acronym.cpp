// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.hpp"
#include "normalize/organisation_reading.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

// Up to five letters as a number.
constexpr std::uint64_t packed(std::string_view word) {
  std::uint64_t number = 0;
  for (const char c : word) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

bool is_small_word(std::string_view word) noexcept {
  static constexpr auto kSmall = [] {
    std::array<std::uint64_t, 30> words{};
    std::size_t at = 0;
    for (const std::string_view one :
         {"and", "of", "for", "de",  "du",  "des",  "der",  "die",  "das",   "del",
          "di",  "da", "do",  "la",  "le",  "les",  "el",   "van",  "von",   "in",
          "at",  "on", "to",  "fur", "und", "voor", "pour", "para", "della", "dos"}) {
      words[at++] = packed(one);
    }
    return words;
  }();
  if (word.size() < 2 || word.size() > 5) return false;
  const std::uint64_t number = packed(word);
  return std::find(kSmall.begin(), kSmall.end(), number) != kSmall.end();
}

}  // namespace

std::string acronym_of(std::string_view key) {
  std::string letters;
  std::size_t words = 0;
  text::for_each_token(key, [&](std::string_view word) {
    if (is_small_word(word) || !base::is_alnum(word[0])) return;
    letters += word[0];
    ++words;
  });
  if (words < 2 || words > 10) letters.clear();
  return letters;
}

bool is_acronym_of(std::string_view acronym, std::string_view key) noexcept {
  if (acronym.size() < 2 || acronym.size() > 10) return false;
  std::size_t at = 0;
  bool same = true;
  text::for_each_token(key, [&](std::string_view word) {
    if (!same || is_small_word(word)) return;
    same = at < acronym.size() && word[0] == acronym[at];
    ++at;
  });
  return same && at == acronym.size();
}

}  // namespace gigo::normalize
