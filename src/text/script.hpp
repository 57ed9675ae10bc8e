// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which writing system a text is in (UAX 24), as coarse as contact data needs it.
#pragma once

#include <cstdint>
#include <string_view>

namespace gigo::text {

/// Writing systems that gigo treats apart.
enum class Script : std::uint8_t {
  kNone,  ///< no letters at all
  kLatin,
  kCyrillic,
  kGreek,
  kHan,
  kKana,  ///< Hiragana or Katakana
  kHangul,
  kArabic,
  kHebrew,
  kOther,  ///< one script that is none of these
  kMixed,  ///< letters of several of these, except Han with Kana (kKana: Japanese)
};

/// "latin", "cyrillic", …; "none" for kNone.
[[nodiscard]] std::string_view to_string(Script script) noexcept;

/// The script of one letter; kNone for everything that is no letter or belongs to every script.
[[nodiscard]] Script script_of(char32_t code_point) noexcept;

/// The script in which all letters are written, or kMixed. Digits, marks and punctuation do not
/// count.
[[nodiscard]] Script dominant_script(std::string_view text) noexcept;

/// True for the scripts that leave vowels out: Arabic and Hebrew.
[[nodiscard]] constexpr bool writes_no_vowels(Script script) noexcept {
  return script == Script::kArabic || script == Script::kHebrew;
}

/// True when one word (a run of letters) mixes Latin with Cyrillic or Greek letters: look-alikes
/// such as a Cyrillic "а" in a Latin name. Words of different scripts side by side are fine.
[[nodiscard]] bool mixes_scripts_in_word(std::string_view text) noexcept;

}  // namespace gigo::text
