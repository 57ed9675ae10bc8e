// SPDX-License-Identifier: Apache-2.0
#include "text/spelling_key.hpp"

namespace gigo::text {

namespace {

struct Rule {
  std::string_view from, to;
};

// The first that fits is taken, so the longer of two stands first. By the first letter of `from`.
constexpr Rule kRules[] = {
    {"aa", "a"},  {"ae", "a"},      {"ay", "ai"},  {"aj", "ai"},     {"bh", "b"},    {"chtch", "s"},
    {"cz", "k"},  {"ck", "k"},      {"ch", "k"},   {"c", "k"},       {"dzh", "i"},   {"dsch", "i"},
    {"dj", "d"},  {"dh", "d"},      {"ee", "i"},   {"ei", "ai"},     {"ey", "ai"},   {"ej", "ai"},
    {"f", "v"},   {"gh", "g"},      {"ii", "i"},   {"ij", "i"},      {"iy", "i"},    {"j", "i"},
    {"kh", "k"},  {"oo", "u"},      {"ou", "u"},   {"oe", "o"},      {"ph", "v"},    {"q", "k"},
    {"rh", "r"},  {"schtsch", "s"}, {"shch", "s"}, {"szcz", "s"},    {"sjtsj", "s"}, {"stsch", "s"},
    {"sch", "s"}, {"sh", "s"},      {"sz", "s"},   {"tschsch", "k"}, {"tsch", "k"},  {"tch", "k"},
    {"tsj", "k"}, {"th", "t"},      {"ts", "s"},   {"tz", "s"},      {"ue", "u"},    {"w", "v"},
    {"x", "ks"},  {"y", "i"},       {"zh", "s"},   {"z", "s"},
};

// Where the rules of a letter begin.
constexpr std::array<std::uint8_t, 27> kFirstRule = [] {
  std::array<std::uint8_t, 27> first{};
  std::size_t rule = 0;
  for (std::size_t letter = 0; letter < 26; ++letter) {
    first[letter] = static_cast<std::uint8_t>(rule);
    while (rule < std::size(kRules) &&
           kRules[rule].from[0] == static_cast<char>('a' + static_cast<char>(letter))) {
      ++rule;
    }
  }
  first[26] = static_cast<std::uint8_t>(rule);
  return first;
}();
static_assert(kFirstRule[26] == std::size(kRules), "rules stand in the order of their letters");

// Which second letters the rules of a letter ask for; all of them where a rule asks for none.
constexpr std::array<std::uint32_t, 26> kSecondLetters = [] {
  std::array<std::uint32_t, 26> letters{};
  for (const Rule& rule : kRules) {
    letters[static_cast<std::size_t>(rule.from[0] - 'a')] |=
        rule.from.size() == 1 ? 0xFFFFFFFF : 1U << (rule.from[1] - 'a');
  }
  return letters;
}();

constexpr bool is_vowel(char c) noexcept {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || c == 'j';
}

void push(SpellingKey& key, char c) noexcept {
  if (key.size > 0 && key.letters[key.size - 1U] == c && c > '9') return;
  if (key.size < key.letters.size()) key.letters[key.size++] = c;
}

// The rule that fits the beginning of a text that begins with a letter; null when none does.
const Rule* rule_for(std::string_view text) noexcept {
  const auto letter = static_cast<std::size_t>(text[0] - 'a');
  const bool more = text.size() > 1 && text[1] >= 'a' && text[1] <= 'z';
  const std::uint32_t second =
      more ? 1U << (text[1] - 'a') : 0x80000000;  // no letter: the last bit
  if ((kSecondLetters[letter] & second) == 0) return nullptr;
  const Rule* const end = kRules + kFirstRule[letter + 1];
  for (const Rule* rule = kRules + kFirstRule[letter]; rule != end; ++rule) {
    const std::string_view from = rule->from;
    if (from.size() == 1) return rule;
    if (more && from[1] == text[1] && (from.size() == 2 || text.starts_with(from))) return rule;
  }
  return nullptr;
}

}  // namespace

SpellingKey spelling_key(std::string_view folded) noexcept {
  SpellingKey key;
  std::size_t i = 0;
  if (folded.starts_with("ye") || folded.starts_with("je") || folded.starts_with("ie")) {
    push(key, 'e');  // Yeltsov, Jelzow, Eltsov
    i = 2;
  } else if (folded.starts_with("x")) {
    push(key, 's');  // Xi, Xavier
    i = 1;
  }
  while (i < folded.size() && key.size < key.letters.size()) {
    const char c = folded[i];
    if (c < 'a' || c > 'z') {
      if (c >= '0' && c <= '9') push(key, c);
      ++i;
    } else if (c == 'h' && i > 0) {
      // Mikhail and Mihail; not the h of Sarah, which nobody hears, nor that of Bohm.
      if (i + 1 < folded.size() && is_vowel(folded[i + 1])) push(key, 'k');
      ++i;
    } else if (const Rule* rule = rule_for(folded.substr(i)); rule != nullptr) {
      for (const char to : rule->to) push(key, to);
      i += rule->from.size();
    } else {
      push(key, c);
      ++i;
    }
  }
  return key;
}

SpellingKey consonant_key(std::string_view folded) noexcept {
  SpellingKey key;
  for (std::size_t i = 0; i < folded.size();) {
    const char c = folded[i];
    const std::string_view rest = folded.substr(i);
    ++i;
    if (c < 'a' || c > 'z') {
      if (c >= '0' && c <= '9') push(key, c);
    } else if (c == 'j') {
      push(key, c);
    } else if (is_vowel(c)) {
      if (key.size == 0) push(key, 'a');
    } else if (c == 'h' || c == 'w') {
      if (key.size == 0) push(key, c);
    } else if (c == 'p' && !rest.starts_with("ph")) {
      push(key, 'b');
    } else if (const Rule* rule = rule_for(rest); rule != nullptr) {
      for (const char to : rule->to) push(key, is_vowel(to) ? 'j' : to);
      i += rule->from.size() - 1;
    } else {
      push(key, c);
    }
  }
  return key;
}

}  // namespace gigo::text
