// SPDX-License-Identifier: Apache-2.0
#include "text/script.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::text {

std::string_view to_string(Script script) noexcept {
  switch (script) {
    case Script::kNone:
      return "none";
    case Script::kLatin:
      return "latin";
    case Script::kCyrillic:
      return "cyrillic";
    case Script::kGreek:
      return "greek";
    case Script::kHan:
      return "han";
    case Script::kKana:
      return "kana";
    case Script::kHangul:
      return "hangul";
    case Script::kArabic:
      return "arabic";
    case Script::kHebrew:
      return "hebrew";
    case Script::kOther:
      return "other";
    case Script::kMixed:
      return "mixed";
  }
  return "none";
}

namespace {

// ICU's code, so that two scripts that are both kOther can be told apart.
int script_number(char32_t code_point) noexcept {
  if (code_point < 0x80) {
    return base::is_alpha(static_cast<char>(code_point)) ? USCRIPT_LATIN : USCRIPT_COMMON;
  }
  if (!is_letter(code_point)) return USCRIPT_COMMON;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode code = uscript_getScript(static_cast<UChar32>(code_point), &status);
  if (U_FAILURE(status) || code == USCRIPT_INHERITED || code == USCRIPT_UNKNOWN)
    return USCRIPT_COMMON;
  return code == USCRIPT_HIRAGANA ? USCRIPT_KATAKANA : code;
}

Script to_script(int number) noexcept {
  switch (number) {
    case USCRIPT_COMMON:
      return Script::kNone;
    case USCRIPT_LATIN:
      return Script::kLatin;
    case USCRIPT_CYRILLIC:
      return Script::kCyrillic;
    case USCRIPT_GREEK:
      return Script::kGreek;
    case USCRIPT_HAN:
      return Script::kHan;
    case USCRIPT_KATAKANA:
      return Script::kKana;
    case USCRIPT_HANGUL:
      return Script::kHangul;
    case USCRIPT_ARABIC:
      return Script::kArabic;
    case USCRIPT_HEBREW:
      return Script::kHebrew;
    default:
      return Script::kOther;
  }
}

}  // namespace

Script script_of(char32_t code_point) noexcept { return to_script(script_number(code_point)); }

Script dominant_script(std::string_view text) noexcept {
  int seen = USCRIPT_COMMON;
  for (std::size_t pos = 0; pos < text.size();) {
    const int number = script_number(next(text, pos));
    if (number == USCRIPT_COMMON || number == seen) continue;
    const bool han = number == USCRIPT_HAN || seen == USCRIPT_HAN;
    const bool kana = number == USCRIPT_KATAKANA || seen == USCRIPT_KATAKANA;
    if (seen == USCRIPT_COMMON) {
      seen = number;
    } else if (han && kana) {
      seen = USCRIPT_KATAKANA;
    } else {
      return Script::kMixed;
    }
  }
  return to_script(seen);
}

bool mixes_scripts_in_word(std::string_view text) noexcept {
  bool latin = false;
  bool lookalike = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next(text, pos);
    const Script script = script_of(c);
    if (script == Script::kNone && !is_mark(c)) {
      latin = lookalike = false;
      continue;
    }
    latin = latin || script == Script::kLatin;
    lookalike = lookalike || script == Script::kCyrillic || script == Script::kGreek;
    if (latin && lookalike) return true;
  }
  return false;
}

}  // namespace gigo::text
