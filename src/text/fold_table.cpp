// SPDX-License-Identifier: Apache-2.0
#include "text/fold_table.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace gigo::text {

namespace {

struct Reading {
  char16_t letter;
  const char* latin;
};

// Lower-case letters that no decomposition takes to ASCII, in the order of their code points.
// Cyrillic after BGN/PCGN for Russian and Ukrainian, without its apostrophes; ё reads e, as it is
// mostly written е. South Slavic and Central Asian letters as their countries' passports write
// them.
constexpr Reading kReadings[] = {
    {u'ß', "ss"},      {u'æ', "ae"},      {u'ð', "d"},       {u'ø', "o"},       {u'þ', "th"},
    {u'đ', "d"},       {u'ħ', "h"},       {u'ı', "i"},       {u'ĸ', "q"},       {u'ł', "l"},
    {u'ŋ', "n"},       {u'œ', "oe"},      {u'ŧ', "t"},       {u'ƀ', "b"},       {u'ƃ', "b"},
    {u'ƈ', "c"},       {u'ƌ', "d"},       {u'ƒ', "f"},       {u'ƕ', "hv"},      {u'ƙ', "k"},
    {u'ƚ', "l"},       {u'ƞ', "n"},       {u'ƣ', "oi"},      {u'ƥ', "p"},       {u'ƫ', "t"},
    {u'ƭ', "t"},       {u'ƴ', "y"},       {u'ƶ', "z"},       {u'ƿ', "w"},       {u'ǝ', "e"},
    {u'ǥ', "g"},       {u'ȝ', "y"},       {u'ȡ', "d"},       {u'ȣ', "ou"},      {u'ȥ', "z"},
    {u'ȴ', "l"},       {u'ȵ', "n"},       {u'ȶ', "t"},       {u'ȷ', "j"},       {u'ȸ', "db"},
    {u'ȹ', "qp"},      {u'ȼ', "c"},       {u'ȿ', "s"},       {u'ɀ', "z"},       {u'ɇ', "e"},
    {u'ɉ', "j"},       {u'ɋ', "q"},       {u'ɍ', "r"},       {u'ɏ', "y"},       {u'ɑ', "a"},
    {u'ɓ', "b"},       {u'ɔ', "o"},       {u'ɖ', "d"},       {u'ɗ', "d"},       {u'ə', "a"},
    {u'ɛ', "e"},       {u'ɠ', "g"},       {u'ɡ', "g"},       {u'ɣ', "g"},       {u'ɦ', "h"},
    {u'ɨ', "i"},       {u'ɩ', "i"},       {u'ɪ', "i"},       {u'ɫ', "l"},       {u'ɱ', "m"},
    {u'ɲ', "n"},       {u'ɵ', "o"},       {u'ɽ', "r"},       {u'ʀ', "r"},       {u'ʂ', "s"},
    {u'ʃ', "sh"},      {u'ʈ', "t"},       {u'ʉ', "u"},       {u'ʊ', "u"},       {u'ʋ', "v"},
    {u'ʏ', "y"},       {u'ʐ', "z"},       {u'ʒ', "zh"},      {u'ʙ', "b"},       {u'ʟ', "l"},
    {u'а', "a"},       {u'б', "b"},       {u'в', "v"},       {u'г', "g"},       {u'д', "d"},
    {u'е', "e"},       {u'ж', "zh"},      {u'з', "z"},       {u'и', "i"},       {u'й', "y"},
    {u'к', "k"},       {u'л', "l"},       {u'м', "m"},       {u'н', "n"},       {u'о', "o"},
    {u'п', "p"},       {u'р', "r"},       {u'с', "s"},       {u'т', "t"},       {u'у', "u"},
    {u'ф', "f"},       {u'х', "kh"},      {u'ц', "ts"},      {u'ч', "ch"},      {u'ш', "sh"},
    {u'щ', "shch"},    {u'ъ', ""},        {u'ы', "y"},       {u'ь', ""},        {u'э', "e"},
    {u'ю', "yu"},      {u'я', "ya"},      {u'ё', "e"},       {u'ђ', "d"},       {u'ѓ', "g"},
    {u'є', "ye"},      {u'ѕ', "dz"},      {u'і', "i"},       {u'ї', "yi"},      {u'ј', "j"},
    {u'љ', "lj"},      {u'њ', "nj"},      {u'ћ', "c"},       {u'ќ', "k"},       {u'ў', "w"},
    {u'џ', "dz"},      {u'ѣ', "e"},       {u'ѫ', "u"},       {u'ѳ', "f"},       {u'ѵ', "i"},
    {u'ґ', "g"},       {u'ғ', "g"},       {u'ҕ', "g"},       {u'җ', "zh"},      {u'ҙ', "z"},
    {u'қ', "k"},       {u'ҝ', "g"},       {u'ҟ', "k"},       {u'ҡ', "k"},       {u'ң', "n"},
    {u'ҥ', "n"},       {u'ҧ', "p"},       {u'ҫ', "s"},       {u'ҭ', "t"},       {u'ү', "u"},
    {u'ұ', "u"},       {u'ҳ', "h"},       {u'ҵ', "ts"},      {u'ҷ', "j"},       {u'ҹ', "j"},
    {u'һ', "h"},       {u'ҽ', "ch"},      {u'ӏ', ""},        {u'ә', "a"},       {u'ө', "o"},
    {u'\u05D0', ""},   {u'\u05D1', "b"},  {u'\u05D2', "g"},  {u'\u05D3', "d"},  {u'\u05D4', "h"},
    {u'\u05D5', "v"},  {u'\u05D6', "z"},  {u'\u05D7', "h"},  {u'\u05D8', "t"},  {u'\u05D9', "y"},
    {u'\u05DA', "k"},  {u'\u05DB', "k"},  {u'\u05DC', "l"},  {u'\u05DD', "m"},  {u'\u05DE', "m"},
    {u'\u05DF', "n"},  {u'\u05E0', "n"},  {u'\u05E1', "s"},  {u'\u05E2', ""},   {u'\u05E3', "p"},
    {u'\u05E4', "p"},  {u'\u05E5', "ts"}, {u'\u05E6', "ts"}, {u'\u05E7', "k"},  {u'\u05E8', "r"},
    {u'\u05E9', "sh"}, {u'\u05EA', "t"},  {u'\u05F0', "v"},  {u'\u05F1', "vy"}, {u'\u05F2', "yy"},
    {u'\u0621', ""},   {u'\u0622', "a"},  {u'\u0623', "a"},  {u'\u0624', "w"},  {u'\u0625', "a"},
    {u'\u0626', "y"},  {u'\u0627', "a"},  {u'\u0628', "b"},  {u'\u0629', "h"},  {u'\u062A', "t"},
    {u'\u062B', "th"}, {u'\u062C', "j"},  {u'\u062D', "h"},  {u'\u062E', "kh"}, {u'\u062F', "d"},
    {u'\u0630', "dh"}, {u'\u0631', "r"},  {u'\u0632', "z"},  {u'\u0633', "s"},  {u'\u0634', "sh"},
    {u'\u0635', "s"},  {u'\u0636', "d"},  {u'\u0637', "t"},  {u'\u0638', "z"},  {u'\u0639', ""},
    {u'\u063A', "gh"}, {u'\u0640', ""},   {u'\u0641', "f"},  {u'\u0642', "q"},  {u'\u0643', "k"},
    {u'\u0644', "l"},  {u'\u0645', "m"},  {u'\u0646', "n"},  {u'\u0647', "h"},  {u'\u0648', "w"},
    {u'\u0649', "a"},  {u'\u064A', "y"},  {u'\u0671', "a"},  {u'\u0679', "t"},  {u'\u067E', "p"},
    {u'\u0686', "ch"}, {u'\u0688', "d"},  {u'\u0691', "r"},  {u'\u0698', "zh"}, {u'\u06A9', "k"},
    {u'\u06AF', "g"},  {u'\u06BA', "n"},  {u'\u06BE', "h"},  {u'\u06C1', "h"},  {u'\u06CC', "y"},
    {u'\u06D2', "y"},  {u'ᴀ', "a"},       {u'ᴄ', "c"},       {u'ᴅ', "d"},       {u'ᴇ', "e"},
    {u'ᴊ', "j"},       {u'ᴋ', "k"},       {u'ᴍ', "m"},       {u'ᴏ', "o"},       {u'ᴘ', "p"},
    {u'ᴛ', "t"},       {u'ᴜ', "u"},       {u'ᴠ', "v"},       {u'ᴡ', "w"},       {u'ᴢ', "z"},
    {u'ẜ', "s"},       {u'ẝ', "s"},       {u'ỻ', "ll"},      {u'ỽ', "v"},       {u'ỿ', "y"},
    {u'ↄ', "c"},       {u'ⱡ', "l"},       {u'ⱥ', "a"},       {u'ⱦ', "t"},       {u'ⱨ', "h"},
    {u'ⱪ', "k"},       {u'ⱬ', "z"},       {u'ⱳ', "w"},       {u'ⱴ', "v"},       {u'ꞓ', "c"},
    {u'ꞡ', "g"},       {u'ꞣ', "k"},       {u'ꞥ', "n"},       {u'ꞧ', "r"},       {u'ꞩ', "s"},
};
static_assert(std::is_sorted(std::begin(kReadings), std::end(kReadings),
                             [](const Reading& a, const Reading& b) {
                               return a.letter < b.letter;
                             }));

// Typed for an apostrophe, and the point of Catalan l·l.
constexpr std::u16string_view kApostrophes =
    u"\u0027\u0060\u00B4\u00B7\u02B9\u02BC\u0384\u055A\u05F3"
    u"\u1FBD\u1FBF\u2018\u2019\u201B\u2032\uFF07\uFF40";

const char* reading_of(char32_t letter) noexcept {
  const auto* found = std::lower_bound(
      std::begin(kReadings), std::end(kReadings), letter,
      [](const Reading& reading, char32_t wanted) { return reading.letter < wanted; });
  return found != std::end(kReadings) && found->letter == letter ? found->latin : nullptr;
}

bool append_letters(FoldEntry& entry, const char* letters) noexcept {
  for (; *letters != '\0'; ++letters) {
    if (entry.size == sizeof entry.letters) return false;
    entry.letters[entry.size++] = *letters;
  }
  return true;
}

bool is_ascii_alnum(UChar32 c) noexcept { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); }

bool is_nonspacing(UChar32 c) noexcept {
  const auto type = u_charType(c);
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

UScriptCode script_code(UChar32 c) noexcept {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status);
}

// A Greek letter by its base letter; iota subscript counts for a mark.
FoldEntry classify_greek(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfkd = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) return {};
  const icu::UnicodeString parts = nfkd->normalize(icu::UnicodeString(c), status);
  const UChar32 base = u_foldCase(parts.char32At(0), U_FOLD_CASE_DEFAULT);
  if (U_FAILURE(status) || base < 0x3B1 || base > 0x3C9) return {FoldKind::kForeign, 0, {}};
  const bool dialytika = parts.indexOf(static_cast<char16_t>(0x308)) >= 0;
  return {FoldKind::kGreek, 0, {static_cast<char>(base - 0x3B1), dialytika ? kDialytika : '\0'}};
}

// Letters and numbers, compatibility forms included: by case folding, own readings and
// decomposition.
FoldEntry classify_letter(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const auto* nfd = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return {};
  const icu::UnicodeString folded = casefold->normalize(icu::UnicodeString(c), status);
  if (folded.countChar32() == 1 && script_code(folded.char32At(0)) == USCRIPT_GREEK) {
    return classify_greek(folded.char32At(0));
  }

  FoldEntry entry{FoldKind::kText, 0, {}};
  const auto append_part = [&entry](UChar32 part) {
    if (const char* latin = reading_of(static_cast<char32_t>(part)))
      return append_letters(entry, latin);
    if (is_nonspacing(part)) return true;
    const char one[] = {static_cast<char>(part), '\0'};
    return is_ascii_alnum(part) && append_letters(entry, one);
  };
  for (int i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
    const UChar32 letter = folded.char32At(i);
    if (reading_of(static_cast<char32_t>(letter)) != nullptr) {
      if (!append_part(letter)) return {FoldKind::kForeign, 0, {}};
      continue;
    }
    const icu::UnicodeString parts = nfd->normalize(icu::UnicodeString(letter), status);
    for (int k = 0; k < parts.length(); k = parts.moveIndex32(k, 1)) {
      if (!append_part(parts.char32At(k))) return {FoldKind::kForeign, 0, {}};
    }
  }
  return U_FAILURE(status) ? FoldEntry{} : entry;
}

// The code point that it canonically is, when that is another one: Å for the angstrom sign.
UChar32 canonical(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) || nfc->getCombiningClass(c) != 0) return c;
  const icu::UnicodeString composed = nfc->normalize(icu::UnicodeString(c), status);
  return U_SUCCESS(status) && composed.countChar32() == 1 ? composed.char32At(0) : c;
}

FoldEntry classify(char32_t code_point) {
  const UChar32 c = canonical(static_cast<UChar32>(code_point));
  code_point = static_cast<char32_t>(c);
  if (code_point >= 0x3400 && code_point <= 0x9FFF && script_code(c) == USCRIPT_HAN) {
    return han_entry(code_point);
  }
  if (code_point >= 0xAC00 && code_point <= 0xD7A3) return hangul_entry(code_point);
  if (code_point < 0x10000 &&
      kApostrophes.find(static_cast<char16_t>(c)) != std::u16string_view::npos) {
    return {FoldKind::kApostrophe, 0, {}};
  }
  if (code_point == 0x2116)
    return {FoldKind::kText, 2, {'n', 'o'}};  // numero sign: a symbol that is read
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) && c != 0x3164 && c != 0xFFA0) {
    return {FoldKind::kVanish, 0, {}};
  }
  switch (u_charType(c)) {
    case U_DECIMAL_DIGIT_NUMBER:
      return {FoldKind::kText, 1, {static_cast<char>('0' + u_charDigitValue(c))}};
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
      switch (script_code(c)) {
        case USCRIPT_INHERITED:
        case USCRIPT_COMMON:
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_CYRILLIC:
        case USCRIPT_ARABIC:  // vowel points are mostly left out, so they must not count
        case USCRIPT_HEBREW:
          return {FoldKind::kMark, 0, {}};
        default:
          return {FoldKind::kForeign, 0, {}};
      }
    case U_COMBINING_SPACING_MARK:
      return {FoldKind::kForeign, 0, {}};
    case U_MODIFIER_LETTER:
      if (c >= 0x2B9 && c <= 0x2DF) return {FoldKind::kVanish, 0, {}};
      [[fallthrough]];
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      if (c == 0x3164 || c == 0xFFA0) return {};
      switch (script_code(c)) {
        case USCRIPT_GREEK:
          return classify_greek(c);
        case USCRIPT_LATIN:
        case USCRIPT_CYRILLIC:
        case USCRIPT_ARABIC:
        case USCRIPT_HEBREW:
        case USCRIPT_COMMON:
          return classify_letter(c);
        default:
          return {FoldKind::kForeign, 0, {}};
      }
    case U_CONTROL_CHAR:
      return {u_isUWhiteSpace(c) ? FoldKind::kSeparator : FoldKind::kVanish, 0, {}};
    case U_FORMAT_CHAR:
      return {FoldKind::kVanish, 0, {}};
    default:
      return {};
  }
}

// The blocks of Latin, Greek, Cyrillic, Hebrew, Arabic and general punctuation; one classify()
// costs too much for each letter of a file.
constexpr char32_t kFirstBlockEnd = 0x700;
constexpr char32_t kSecondBlockBegin = 0x1E00;
constexpr char32_t kSecondBlockEnd = 0x2100;

struct FoldTable {
  std::array<FoldEntry, kFirstBlockEnd> first;
  std::array<FoldEntry, kSecondBlockEnd - kSecondBlockBegin> second;
  FoldTable() {
    for (char32_t c = 0; c < kFirstBlockEnd; ++c) first[c] = classify(c);
    for (char32_t c = kSecondBlockBegin; c < kSecondBlockEnd; ++c) {
      second[c - kSecondBlockBegin] = classify(c);
    }
  }
};

}  // namespace

FoldEntry fold_entry(char32_t code_point) noexcept {
  static const FoldTable table;
  if (code_point < kFirstBlockEnd) return table.first[code_point];
  if (code_point >= kSecondBlockBegin && code_point < kSecondBlockEnd) {
    return table.second[code_point - kSecondBlockBegin];
  }
  return classify(code_point);
}

}  // namespace gigo::text
