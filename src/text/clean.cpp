// SPDX-License-Identifier: Apache-2.0
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::text {

namespace {

constexpr char32_t kZeroWidthNonJoiner = 0x200C;
constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kMongolianVowelSeparator = 0x180E;
constexpr char32_t kEmojiSelector = 0xFE0F;
constexpr char32_t kBlackFlag = 0x1F3F4;

const icu::Normalizer2* composer() noexcept {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
  return U_FAILURE(status) ? nullptr : instance;
}

bool has(char32_t c, UProperty property) noexcept {
  return u_hasBinaryProperty(static_cast<UChar32>(c), property) != 0;
}

bool is_tag(char32_t c) noexcept { return c >= 0xE0020 && c <= 0xE007F; }

// Scripts whose spelling uses the joiners: they change what is read, not only how it looks.
bool joins(char32_t c) noexcept {
  if (c < 0x600) return false;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_ARABIC:
    case USCRIPT_SYRIAC:
    case USCRIPT_MANDAIC:
    case USCRIPT_NKO:
    case USCRIPT_ADLAM:
    case USCRIPT_MONGOLIAN:
    case USCRIPT_DEVANAGARI:
    case USCRIPT_BENGALI:
    case USCRIPT_GURMUKHI:
    case USCRIPT_GUJARATI:
    case USCRIPT_ORIYA:
    case USCRIPT_TAMIL:
    case USCRIPT_TELUGU:
    case USCRIPT_KANNADA:
    case USCRIPT_MALAYALAM:
    case USCRIPT_SINHALA:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_TIBETAN:
      return is_letter(c) || is_mark(c);
    default:
      return false;
  }
}

bool is_emoji(char32_t c) noexcept {
  return c == kEmojiSelector || has(c, UCHAR_EXTENDED_PICTOGRAPHIC) || has(c, UCHAR_EMOJI_MODIFIER);
}

// Spares most texts the questions to ICU: up to U+05FF only these are blank or invisible.
bool is_plainly_visible(char32_t c) noexcept {
  return c > 0x20 && c < 0x600 && !(c >= 0x7F && c <= 0xA0) && c != 0xAD && c != 0x34F;
}

// Is this code point, between what was kept before it and what follows, one that nobody sees?
bool is_invisible(char32_t before, char32_t c, char32_t after) noexcept {
  if (c == kZeroWidthJoiner && is_emoji(before) && has(after, UCHAR_EXTENDED_PICTOGRAPHIC))
    return false;
  if (c == kZeroWidthJoiner || c == kZeroWidthNonJoiner || c == kMongolianVowelSeparator) {
    return !(joins(before) && joins(after));
  }
  if (is_tag(c)) return !(before == kBlackFlag || is_tag(before));
  if (has(c, UCHAR_VARIATION_SELECTOR)) return before == 0 || before == ' ';
  const auto type = u_charType(static_cast<UChar32>(c));
  if (type == U_CONTROL_CHAR) return true;
  if (type == U_FORMAT_CHAR) return !has(c, UCHAR_PREPENDED_CONCATENATION_MARK);
  return has(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || has(c, UCHAR_NONCHARACTER_CODE_POINT);
}

bool is_printable(char c) noexcept { return c >= ' ' && c <= '~'; }

// Removes what is invisible and makes every blank a U+0020; does not trim yet.
void filter(std::string_view text, CleanResult& result) {
  result.text.reserve(text.size());
  char32_t before = 0;
  std::size_t kept = 0;  // from here on the text is as it was
  const auto keep_until = [&](std::size_t end) { result.text.append(text, kept, end - kept); };
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t begin = pos;
    while (pos < text.size() && is_printable(text[pos])) ++pos;
    if (pos > begin) {
      before = static_cast<unsigned char>(text[pos - 1]);
      continue;
    }
    const char32_t c = next(text, pos);
    if (is_plainly_visible(c)) {
      before = c;
      continue;
    }
    if (is_blank(c)) {
      result.whitespace_changed = true;
      keep_until(begin);
      result.text += ' ';
      kept = pos;
      before = ' ';
      continue;
    }
    std::size_t ahead = pos;
    const char32_t after = pos < text.size() ? next(text, ahead) : 0;
    if (is_invisible(before, c, after)) {
      result.invisible_removed = true;
      keep_until(begin);
      kept = pos;
      continue;
    }
    before = c;
  }
  keep_until(text.size());
}

// Trims and collapses U+0020 in place.
bool squeeze(std::string& text) {
  std::size_t size = 0;
  for (const char c : text) {
    if (c == ' ' && (size == 0 || text[size - 1] == ' ')) continue;
    text[size++] = c;
  }
  if (size > 0 && text[size - 1] == ' ') --size;
  const bool changed = size != text.size();
  text.resize(size);
  return changed;
}

// True for valid UTF-8 without code points from U+0300 on: nothing of it composes.
bool is_surely_composed(std::string_view text) noexcept {
  constexpr unsigned char kFirstByteOf300 = 0xCC;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < kFirstByteOf300; });
}

// Appends the NFC of valid UTF-8; true when it is other than the text.
bool compose(std::string_view text, std::string& out) {
  if (is_surely_composed(text)) {
    out += text;
    return false;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = composer();
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  if (nfc == nullptr || nfc->isNormalizedUTF8(piece, status)) {
    out += text;
    return false;
  }
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, piece, sink, nullptr, status);
  return true;
}

bool is_clean_ascii(std::string_view text) noexcept {
  char before = ' ';
  for (const char c : text) {
    if (!is_printable(c) || (c == ' ' && before == ' ')) return false;
    before = c;
  }
  return text.empty() || before != ' ';
}

}  // namespace

std::string nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  std::string out;
  if (is_valid_utf8(text)) {
    compose(text, out);
  } else {
    compose(replace_invalid(text), out);
  }
  return out;
}

CleanResult clean(std::string_view text) {
  CleanResult result;
  if (is_clean_ascii(text)) {
    result.text = text;
    return result;
  }
  if (std::all_of(text.begin(), text.end(), is_printable)) {
    result.text = text;
    result.whitespace_changed = squeeze(result.text);
    return result;
  }
  std::string valid;
  if (!is_valid_utf8(text)) {
    valid = replace_invalid(text);
    text = valid;
    result.normalised = true;
  }
  filter(text, result);
  if (!is_ascii(result.text)) {
    std::string composed;
    if (compose(result.text, composed)) {
      result.normalised = true;
      result.text = std::move(composed);
    }
  }
  if (squeeze(result.text)) result.whitespace_changed = true;
  return result;
}

std::string cleaned(std::string_view text) { return clean(text).text; }

}  // namespace gigo::text
