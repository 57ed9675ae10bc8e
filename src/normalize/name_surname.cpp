// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_surname.hpp"

#include <algorithm>

#include "normalize/name_script.hpp"

namespace gigo::normalize {
namespace {

class Cutter {
 public:
  Cutter(const NameTokens& tokens, WordList words, const NameContext& context, LetterCase cell)
      : tokens_(tokens), words_(words), context_(context), cell_(cell) {}

  [[nodiscard]] SurnameCut run() const {
    const std::size_t count = words_.size();
    if (context_.family_first) return {unit_at_front(), true, true, false};
    if (only_front_in_capitals()) return {capitals_at_front(), true, false, false};
    if (const std::size_t caps = capitals_at_back(); caps > 0)
      return {count - caps, false, false, false};
    if (count == 3 && is_slavic_family_first()) return {1, true, false, false};
    if (initials_behind()) return {1, true, false, at(0).latin};
    if (count == 2) return cut_two();
    if (count == 3 && is_sorted_with_initial()) return {1, true, false, true};
    const bool uncertain = order_is_uncertain(tokens_, words_.data(), count);
    if (particle(0) && particle(1) && !uncertain) return {0, false, false, false};
    if (ends_in_particle(0) && particle(1)) return {0, false, false, false};
    SurnameCut cut;
    cut.at = std::max<std::size_t>(1, family_start());
    cut.uncertain = uncertain;
    return cut;
  }

 private:
  [[nodiscard]] const NameToken& at(std::size_t i) const { return tokens_[words_[i]]; }
  [[nodiscard]] std::string_view key(std::size_t i) const { return tokens_.key(words_[i]); }
  [[nodiscard]] bool particle(std::size_t i) const { return is_particle(at(i), cell_); }

  [[nodiscard]] SurnameCut cut_two() const {
    // "von Neumann" alone is a family name; "Van Morrison" and "Le Song" are given and family.
    const bool family_only = particle(0) && at(0).letter_case == LetterCase::kLower &&
                             cell_ == LetterCase::kMixed && at(1).letter_case == LetterCase::kMixed;
    if (family_only) return {0, false, false, false};
    // "Smith J" is sorted by family name, "Matthew B." is not.
    if (at(1).initial && !at(0).initial && !at(0).is(kGivenName)) return {1, false, false, true};
    return {1, false, false, order_is_uncertain(tokens_, words_.data(), 2)};
  }

  // A family name at the front, with its particles.
  [[nodiscard]] std::size_t unit_at_front() const {
    std::size_t end = 0;
    while (end + 2 < words_.size() && particle(end)) ++end;
    return end + 1;
  }

  // "DUPONT Jean", "KIM Min Jun": capitals mark the family name where the rest is written small.
  [[nodiscard]] std::size_t capitals_at_front() const {
    std::size_t end = 0;
    while (end < words_.size() && at(end).letter_case == LetterCase::kUpper && !at(end).initial)
      ++end;
    return end;
  }
  [[nodiscard]] bool only_front_in_capitals() const {
    if (cell_ != LetterCase::kMixed || at(0).letters < 2) return false;
    const bool east_asian = order_is_uncertain(tokens_, words_.data(), words_.size());
    if (!east_asian && (at(0).letters < 3 || at(0).is(kGivenName))) return false;
    const std::size_t end = capitals_at_front();
    if (end == 0 || end == words_.size()) return false;
    if (key(0).find_first_of("aeiouy") == std::string_view::npos) return false;
    for (std::size_t i = end; i < words_.size(); ++i) {
      if (at(i).letter_case != LetterCase::kMixed && !at(i).initial) return false;
    }
    return !at(end).initial;
  }

  // "Jean DUPONT MARTIN", "Ana de LA TORRE": the same at the end; 0 when the names before are not
  // written small, or when capitals may be a degree.
  [[nodiscard]] std::size_t capitals_at_back() const {
    if (cell_ != LetterCase::kMixed) return 0;
    std::size_t begin = words_.size();
    std::size_t long_words = 0;
    while (begin > 0 && at(begin - 1).letter_case == LetterCase::kUpper &&
           (!at(begin - 1).initial || at(begin - 1).is(kConj | kConjLower))) {
      --begin;
      long_words += at(begin).letters >= 3 && at(begin).has_vowel ? 1 : 0;
    }
    if (begin == 0 || begin == words_.size() || long_words == 0) return 0;
    if (at(begin).initial) return 0;
    for (std::size_t i = 0; i < begin; ++i) {
      if (at(i).letter_case == LetterCase::kUpper && !at(i).initial) return 0;
    }
    while (begin > 1 && particle(begin - 1)) --begin;
    return words_.size() - begin;
  }

  // "Шевченко О. П.": initials behind a word stand for the given names.
  [[nodiscard]] bool initials_behind() const {
    if (at(0).initial || (at(0).latin && (words_.size() < 3 || at(0).is(kGivenName)))) return false;
    for (std::size_t i = 1; i < words_.size(); ++i) {
      if (!at(i).initial) return false;
    }
    return true;
  }

  // Three Cyrillic words that end in a patronymic: family, given, patronymic.
  [[nodiscard]] bool is_slavic_family_first() const {
    return !at(0).latin && is_patronymic(key(2)) && !is_patronymic(key(1));
  }

  // "Swanson Peter A": an initial at the end stands behind the given name; only where the table of
  // given names agrees.
  [[nodiscard]] bool is_sorted_with_initial() const {
    return at(2).initial && at(2).letters == 1 && !at(0).initial && !at(1).initial &&
           at(1).is(kGivenName) && !at(0).is(kGivenName) && !particle(0);
  }

  [[nodiscard]] std::size_t family_start() const {
    const std::size_t count = words_.size();
    const std::size_t given = given_unit(tokens_, words_, context_.region, true);
    std::size_t start = count - 1;
    for (std::size_t i = given; i + 1 < count; ++i) {
      if (starts_family(i)) {
        // "Otto Graf von Muster"
        if (i > given && at(i - 1).is(kNobleJoin)) --i;
        start = std::min(start, i);
        break;
      }
    }
    for (std::size_t i = std::max<std::size_t>(2, given + 1); i + 1 < count; ++i) {
      if (joins_families(i)) start = std::min(start, i - 1);
    }
    if (has_two_surnames(context_.region)) return two_surnames(start, given);
    // "Miguel A Espinal Santos": two words behind a middle initial are one family name.
    if (start == count - 1 && count >= 4 && at(count - 3).initial && !at(0).initial &&
        !at(count - 2).initial) {
      return count - 2;
    }
    return start;
  }

  [[nodiscard]] bool starts_family(std::size_t i) const {
    if (at(i + 1).initial) return false;
    if (ends_in_particle(i) && particle(i + 1)) return true;
    if (at(i).is(kJoin)) return i + 2 == words_.size() || particle(i + 1);
    if (key(i) == "o" && !at(i).dotted) {
      return at(i + 1).is(kIrish) || at(i).text == "\u00D3" || context_.region == "IE";
    }
    if (is_irish_particle(at(i).text)) return true;
    if (!particle(i)) return false;
    // María del Carmen López: the particle belongs to the given name.
    std::size_t end = i + 1;
    while (end < words_.size() && particle(end)) ++end;
    return end + 1 >= words_.size() || !at(end).is(kDevotional);
  }

  // "O'Leary-van der Merwe"
  [[nodiscard]] bool ends_in_particle(std::size_t i) const {
    const std::size_t hyphen = at(i).text.rfind('-');
    if (hyphen == std::string_view::npos) return false;
    const std::string_view key = this->key(i);
    const std::size_t size = at(i).text.size() - hyphen - 1;
    return size < key.size() && lookup_word(key.substr(key.size() - size)).is(kParticle);
  }

  // Only with their accents: Ni is a Chinese family name.
  [[nodiscard]] static bool is_irish_particle(std::string_view text) {
    return text == "N\u00ED" || text == "U\u00ED" || text == "Mhic" || text == "n\u00ED";
  }

  [[nodiscard]] bool joins_families(std::size_t i) const {
    if (at(i).dotted) return false;
    if (at(i).is(kConj))
      return at(i).letter_case == LetterCase::kLower || has_two_surnames(context_.region);
    return at(i).is(kConjLower) && at(i).letter_case == LetterCase::kLower;
  }

  // Two family names, where there are enough words for them.
  [[nodiscard]] std::size_t two_surnames(std::size_t start, std::size_t given) const {
    std::size_t names = 0;  // words of the family part that are no particles
    for (std::size_t i = start; i < words_.size(); ++i) {
      if (!particle(i) && !at(i).is(kConj | kConjLower)) ++names;
    }
    if (names >= 2 || start <= given) return start;
    std::size_t second = start - 1;
    if (at(second).initial) return start;
    while (second > given && particle(second - 1)) --second;
    return second;
  }

  const NameTokens& tokens_;
  WordList words_;
  const NameContext& context_;
  LetterCase cell_;
};

}  // namespace

SurnameCut cut_surname(const NameTokens& tokens, WordList words, const NameContext& context,
                       LetterCase cell) {
  return Cutter(tokens, words, context, cell).run();
}

namespace {

// "Jo Anne", "Ma. Victoria" (María): a short form that is nobody's whole name beside the second.
bool is_short_compound(const NameTokens& tokens, WordList words) {
  const std::string_view first = tokens.key(words[0]);
  const NameToken& second = tokens[words[1]];
  if (second.initial || second.is(kParticle)) return false;
  if (first == "ma") return second.is(kGivenName | kSecondGiven | kDevotional);
  if (first != "jo") return false;
  const std::string_view key = tokens.key(words[1]);
  for (const std::string_view known : {"ann", "anne", "anna", "lynn", "lynne", "ellen", "beth",
                                       "dee", "carol", "nell", "marie", "jo", "lee"}) {
    if (key == known) return true;
  }
  return false;
}

}  // namespace

std::size_t given_unit(const NameTokens& tokens, WordList words, std::string_view region,
                       bool family_follows) {
  const std::size_t most = words.size() - (family_follows && !words.empty() ? 1 : 0);
  if (most < 2) return words.empty() ? 0 : 1;
  const NameToken& first = tokens[words[0]];
  const NameToken& second = tokens[words[1]];
  if (first.is(kJoin)) {
    // "Abd Al Rahman Saleh"
    const std::string_view article = tokens.key(words[1]);
    return most > 2 && (article == "al" || article == "el" || article == "ar" || article == "ur")
               ? 3
               : 2;
  }
  if (is_short_compound(tokens, words)) return 2;
  // La Shawn, De Andre: an article that became part of a given name.
  const std::string_view key = tokens.key(words[0]);
  if ((key == "la" || key == "de" || key == "da") && !second.initial && !second.is(kParticle)) {
    return 2;
  }
  // María del Carmen, María de los Ángeles
  std::size_t end = 1;
  while (end < most && tokens[words[end]].is(kParticle)) ++end;
  if (end > 1 && end < most && tokens[words[end]].is(kDevotional)) return end + 1;
  if (has_two_surnames(region) && second.is(kSecondGiven) && !first.initial) return 2;
  return 1;
}

std::size_t surname_units(const NameTokens& tokens, WordList words, LetterCase cell) {
  std::size_t units = 0;
  bool joined = false;
  for (const std::uint8_t i : words) {
    if (!joined) ++units;
    joined = is_particle(tokens[i], cell) || tokens[i].is(kJoin);
  }
  return units;
}

}  // namespace gigo::normalize
