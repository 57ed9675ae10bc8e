// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_plain.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.hpp"
#include "gigo/name.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/name_script.hpp"
#include "normalize/organisation_signs.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr WordClasses kNamesOnly =
    kGivenName | kMac | kIrish | kSecondGiven | kDevotional | kFrenchGiven;
constexpr WordClasses kFamilyFirst = kChinese | kKorean | kJapanese | kVietnamese;
constexpr std::size_t kMostBytes = 60;

// The letters from À to ſ: how they fold, and their case.
struct LatinLetter {
  std::array<char, 3> folded{};
  std::uint8_t size = 0;  // 0: no letter, or one that folds to more
  bool upper = false;
  bool lower = false;
};
constexpr char32_t kFirstLatin = 0xC0;
constexpr char32_t kEndLatin = 0x180;

const LatinLetter& latin_letter(char32_t c) {
  static const std::array<LatinLetter, kEndLatin - kFirstLatin> kLetters = [] {
    std::array<LatinLetter, kEndLatin - kFirstLatin> letters;
    for (char32_t at = kFirstLatin; at < kEndLatin; ++at) {
      LatinLetter& letter = letters[at - kFirstLatin];
      std::string one;
      text::append(one, at);
      const std::string folded = text::fold_compact(one);
      if (!text::is_letter(at) || folded.empty() || folded.size() > letter.folded.size()) continue;
      std::copy(folded.begin(), folded.end(), letter.folded.begin());
      letter.size = static_cast<std::uint8_t>(folded.size());
      letter.upper = text::is_upper(at);
      letter.lower = text::is_lower(at);
    }
    return letters;
  }();
  return kLetters[c - kFirstLatin];
}

// One word, and its key: its letters, folded.
struct PlainWord {
  std::string_view text;
  std::array<char, 2 * kMostBytes> letters;
  std::size_t size = 0;
  const Word* word = nullptr;
  bool initial = false;

  [[nodiscard]] std::string_view key() const { return {letters.data(), size}; }

  // "Ada", "Zoë", "O'Brien", "Smith-Jones", "McDonald", "Q", "Q."; `rest` begins with it and is
  // cut.
  bool take(std::string_view& rest) {
    std::size_t at = 0;
    std::size_t run = 0;  // letters since the last mark
    bool lower = false;
    bool beyond_ascii = false;  // the last letter was; two in a row may be broken encoding
    for (; at < rest.size() && rest[at] != ' '; ++at) {
      const char c = rest[at];
      if (at > kMostBytes) return false;
      if (static_cast<unsigned char>(c) >= 0x80) {
        if (beyond_ascii || !take_latin(rest, at, run > 0, lower)) return false;
        beyond_ascii = true;
        ++run;
        continue;
      }
      beyond_ascii = false;
      if (base::is_lower(c)) {
        if (at == 0) return false;
        lower = true;
        letters[size++] = c;
        ++run;
      } else if (base::is_upper(c)) {
        letters[size++] = base::to_lower(c);
        ++run;
      } else {
        if ((c != '-' && c != '\'' && (c != '.' || at != 1)) || run == 0) return false;
        run = 0;
      }
    }
    text = rest.substr(0, at);
    rest.remove_prefix(at);
    initial = size == 1 && !beyond_ascii;
    if (!initial && (size < 3 || !lower || run < 2 || text[1] == '.')) return false;
    word = &lookup_word(key());
    return initial || !is_mashed_key(key());
  }

  bool take_latin(std::string_view rest, std::size_t& at, bool inside, bool& lower) {
    const auto lead = static_cast<unsigned char>(rest[at]);
    if (lead < 0xC3 || lead > 0xC5 || at + 1 == rest.size()) return false;
    const auto next = static_cast<unsigned char>(rest[at + 1]);
    if ((next & 0xC0) != 0x80) return false;
    const auto c = static_cast<char32_t>((lead & 0x1F) << 6 | (next & 0x3F));
    const LatinLetter& letter = latin_letter(c);
    if (letter.size == 0 || (at == 0 && !letter.upper)) return false;
    // A capital in the middle, and  or à anywhere, may be half of a broken letter.
    if ((inside && letter.upper) || c == 0xC2 || c == 0xC3) return false;
    lower = lower || letter.lower;
    for (std::size_t i = 0; i < letter.size; ++i) letters[size++] = letter.folded[i];
    ++at;
    return true;
  }

  [[nodiscard]] bool only(WordClasses allowed) const { return (word->classes & ~allowed) == 0; }
};

// A name that may stand for nobody (John Doe) takes the long way.
bool is_known_phrase(const PlainWord* words, std::size_t count) {
  if (!words[0].word->is(kPhraseStart)) return false;
  std::array<char, 6 * kMostBytes + 2> phrase;
  std::size_t size = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) phrase[size++] = ' ';
    for (const char c : words[i].key()) phrase[size++] = c;
    if (i > 0 && lookup_phrase({phrase.data(), size}).classes != 0) return true;
  }
  return false;
}

void write(const PlainWord& given, const PlainWord* middle, const PlainWord& family,
           NameResult& result) {
  NameParts& parts = result.parts;
  parts.given = given.text;
  parts.family = family.text;
  if (middle != nullptr) {
    parts.middle = middle->text;
  } else {
    parts.middle.clear();
  }
  parts.prefix.clear();
  parts.suffix.clear();
  parts.nickname.clear();
  parts.note.clear();
  parts.status = ValueStatus::kOk;
  parts.family_first = false;
  result.notes.clear();
  result.ambiguities = 0;
}

}  // namespace

bool read_plain_name(std::string_view raw, const NameContext& context, NameResult& result) {
  if (raw.size() > kMostBytes || context.family_first || context.region == "HU") return false;
  std::array<PlainWord, 3> words;
  std::size_t count = 0;
  for (std::string_view rest = raw; count < words.size(); rest.remove_prefix(1)) {
    if (!words[count++].take(rest)) return false;
    if (rest.empty()) break;
    if (count == words.size()) return false;
  }
  if (count < 2) return false;
  const PlainWord& given = words[0];
  const PlainWord& family = words[count - 1];
  if (given.initial || family.initial || given.key() == family.key()) return false;
  if (!given.only(kNamesOnly | kPhraseStart) || !family.only(kNamesOnly | kFamilyFirst)) {
    return false;
  }
  const PlainWord* middle = count == 3 ? &words[1] : nullptr;
  if (middle != nullptr) {
    // "Sean O Brien"
    if (middle->key() == "o" || middle->key() == "mhic") return false;
    if (!middle->only(kNamesOnly) || is_patronymic(family.key())) return false;
    if (!context.region.empty() && (has_two_surnames(context.region) || context.region == "IE")) {
      return false;
    }
  }
  if (is_known_phrase(words.data(), count)) return false;
  write(given, middle, family, result);
  if (middle != nullptr && !middle->initial && !middle->word->is(kGivenName | kSecondGiven) &&
      !is_patronymic(middle->key())) {
    result.ambiguities = static_cast<std::uint8_t>(NameAmbiguity::kSecondSurname);
  }
  return true;
}

namespace {

// "SMITH", "smith", three ASCII letters or more with a vowel, put into mixed case: what it is in
// `written`, its key in `key`. Not MCKAY, MACLEAN.
struct PlainCaseWord {
  std::array<char, kMostBytes> written, key;
  std::size_t size = 0;
  const Word* word = nullptr;

  bool take(std::string_view& rest, bool upper) {
    bool vowel = false;
    for (; size < rest.size() && rest[size] != ' '; ++size) {
      const char c = rest[size];
      if (upper ? !base::is_upper(c) : !base::is_lower(c)) return false;
      key[size] = base::to_lower(c);
      written[size] = size == 0 ? base::to_upper(c) : key[size];
      vowel = vowel || std::string_view("aeiouy").find(key[size]) != std::string_view::npos;
    }
    if (size < 3 || !vowel || (key[0] == 'm' && (key[1] == 'c' || key[2] == 'c'))) return false;
    rest.remove_prefix(size);
    word = &lookup_word({key.data(), size});
    return !is_mashed_key({key.data(), size});
  }

  [[nodiscard]] bool only(WordClasses allowed) const { return (word->classes & ~allowed) == 0; }
  [[nodiscard]] std::string_view text() const { return {written.data(), size}; }
};

constexpr bool has_case_of_its_own(std::string_view region) {
  return region == "TR" || region == "AZ" || region == "NL" || region == "BE";
}

}  // namespace

bool read_plain_case(std::string_view raw, const NameContext& context, NameResult& result,
                     std::string& fixed) {
  if (raw.size() > kMostBytes || raw.size() < 7 || context.family_first) return false;
  if (context.region == "HU" || has_case_of_its_own(context.region)) return false;
  const bool upper = base::is_upper(raw.front());
  PlainCaseWord given;
  PlainCaseWord family;
  std::string_view rest = raw;
  if (!given.take(rest, upper) || rest.size() < 4) return false;
  rest.remove_prefix(1);
  if (!family.take(rest, upper) || !rest.empty()) return false;
  if (!given.only(kNamesOnly) || !family.only(kNamesOnly | kFamilyFirst)) return false;
  const std::string_view given_key(given.key.data(), given.size);
  const std::string_view family_key(family.key.data(), family.size);
  // One word of a firm that no table holds: "anna autotechnik".
  if (given_key == family_key || ends_as_firm(given_key) || ends_as_firm(family_key)) return false;
  result.parts.given = given.text();
  result.parts.family = family.text();
  for (std::string* const part : {&result.parts.middle, &result.parts.prefix, &result.parts.suffix,
                                  &result.parts.nickname, &result.parts.note}) {
    part->clear();
  }
  result.parts.status = ValueStatus::kChanged;
  result.parts.family_first = false;
  result.ambiguities = 0;
  fixed.assign(given.text()).append(" ").append(family.text());
  result.notes.resize(1);
  result.notes[0] = {{Code::kNameCase, fixed}, NamePart::kFull};
  return true;
}

bool read_plain_parts(std::string_view given, std::string_view family, const NameContext& context,
                      NameResult& result) {
  if (context.family_first) return false;
  PlainWord first;
  PlainWord last;
  if (!first.take(given) || !given.empty() || first.initial) return false;
  if (!last.take(family) || !family.empty() || last.initial) return false;
  if (!first.only(kNamesOnly) || !last.only(kNamesOnly) || first.key() == last.key()) return false;
  write(first, nullptr, last, result);
  return true;
}

}  // namespace gigo::normalize
