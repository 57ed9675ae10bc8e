// SPDX-License-Identifier: Apache-2.0
// Names of organisations: the words of the match key are paired by the cheapest assignment and the
// costs are added up. Numbers must agree; short words have no slips ("LXC" is not "LAU").
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "gigo/similarity.hpp"
#include "match/name_words.hpp"
#include "match/number_words.hpp"
#include "normalize/batch.hpp"
#include "normalize/country.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/organisation_reading.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

using match::kOtherWord;
using match::NameWord;
using match::NameWords;
using match::WordKind;

// Costs in thousandths; kSameName allows 200 in all.
constexpr int kSpelling = 30;
constexpr int kConsonants = 40;
constexpr int kAbbreviation = 60;   // intl, international
constexpr int kWithLegalForm = 30;  // "siemensag"
constexpr int kMistypedLegalForm = 30;
constexpr int kExtraLink = 10;    // of, for, the
constexpr int kExtraPlace = 120;  // a branch, or a firm of that name elsewhere
constexpr int kExtraWord = 210;
constexpr int kExtraNumber = 300;
constexpr int kOtherNumber = 400;
constexpr int kNothingOfItsOwn = 200;  // only words that many firms have agree, and one has more
constexpr int kOtherLegalForm = 30;
constexpr int kAcronym = 150;
constexpr int kJoined = 20;
constexpr int kOtherOrder = 15;
constexpr int kNotEqual = 10;
constexpr std::size_t kLongEnough = 5;  // letters of a word that may have a slip

struct Side {
  std::string words_text;
  std::string legal_form;
  NameWords words;
  bool consonants = false;
};

// Of legal forms written out, when another word of them was cut off or mistyped.
bool is_word_of_legal_form(std::string_view word) noexcept {
  static constexpr std::string_view kWords[] = {
      "joint",
      "stock",
      "liability",
      "limited",
      "societatea",
      "cu",
      "raspundere",
      "limitata",
      "responsabilidad",
      "limitada",
      "societe",
      "responsabilite",
      "limitee",
      "anonyme",
      "sociedad",
      "anonima",
      "haftung",
      "beschrankter",
      "mit",
      "otvetstvennostyu",
      "ogranichennoy",
      "aktsionernoye",
      "obshchestvo",
  };
  static constexpr match::FewWords kFew(kWords);
  return kFew.has(word);
}

bool is_common(std::string_view word) noexcept {
  using namespace normalize;
  return is_word_of_legal_form(word) ||
         lookup_word(word).is(kOrgWord | kOrgWeak | kOrgLink | kLegalEnd | kLegalWeak | kOrgPlace);
}

bool is_vessel_prefix(std::string_view word) noexcept {
  static constexpr std::string_view kPrefixes[] = {"mv",  "mt", "ms", "ss", "mts", "hms",
                                                   "uss", "ts", "fv", "my", "sv",  "rv"};
  static constexpr match::FewWords kFew(kPrefixes);
  return kFew.has(word);
}

// "limited liability company example": a form written out may stand before the name in many
// countries. What stays when those words, moved to the end, are dropped as a legal form.
void drop_form_in_front(normalize::OrganisationReading& organisation) {
  static constexpr std::string_view kBeginnings[] = {
      "limited", "joint",     "open",     "closed",   "public",       "private",     "societatea",
      "societe", "sociedad",  "societa",  "spolka",   "gesellschaft", "obshchestvo", "aktsionernoe",
      "company", "companhia", "compania", "otkrytoe", "zakrytoe",     "publichnoe",  "tovarystvo",
  };
  const std::string_view first = text::first_token(organisation.key);
  static constexpr match::FewWords kFew(kBeginnings);
  if (!kFew.has(first)) return;
  const std::string key = organisation.key;
  constexpr std::size_t kLongestForm = 5;
  const std::vector<std::string_view> words = text::tokens(key);
  for (std::size_t count = std::min(kLongestForm, words.size() - 1); count > 0; --count) {
    const std::span<const std::string_view> all(words);
    const std::string rest = text::join(all.subspan(count));
    normalize::read_organisation(rest + " " + text::join(all.first(count)), organisation);
    if (organisation.key == rest) return;
  }
  organisation.key = key;
  organisation.legal_form.clear();
}

void read(std::string_view name, Side& side) {
  normalize::OrganisationReading organisation;
  normalize::read_organisation(text::cleaned(normalize::readable_part(name)), organisation);
  side.legal_form = organisation.legal_form;
  drop_form_in_front(organisation);
  if (side.legal_form.empty()) side.legal_form = organisation.legal_form;
  side.words_text =
      match::with_digits(organisation.key.empty() ? text::fold(name) : organisation.key);
  side.consonants = !text::is_ascii(name) && text::writes_no_vowels(text::dominant_script(name));
  std::uint8_t place = 0;
  text::for_each_token(side.words_text, [&](std::string_view token) {
    NameWord word;
    word.text = token;
    word.place = place;
    if (std::any_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; })) {
      word.kind = WordKind::kNumber;
    }
    side.words.add(word);
    if (place < 255) ++place;
  });
  if (side.words.size > 1 && is_vessel_prefix(side.words.word[0].text)) side.words.erase(0);
}

// "intl" for "international", "mfg" for "manufacturing": consonants of the other in their order,
// and its first letter. Not of short words, where chance would do.
bool abbreviates(std::string_view a, std::string_view b) noexcept {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < 3 || a.size() > 5 || b.size() < a.size() + 3 || a[0] != b[0]) return false;
  std::size_t at = 1;
  for (const char c : a.substr(1)) {
    if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') return false;
    at = b.find(c, at);
    if (at == b.npos) return false;
    ++at;
  }
  return true;
}

bool ends_with_legal_form(std::string_view whole, std::string_view name) noexcept {
  return name.size() >= 3 && whole.size() > name.size() + 1 && whole[0] == name[0] &&
         whole.starts_with(name) &&
         normalize::lookup_word(whole.substr(name.size())).is(normalize::kLegalEnd);
}

int word_cost(const NameWord& a, const NameWord& b, bool consonants) {
  if (a.kind == WordKind::kNumber || b.kind == WordKind::kNumber) {
    return a.kind == b.kind ? kOtherNumber : kOtherWord;
  }
  if (ends_with_legal_form(a.text, b.text) || ends_with_legal_form(b.text, a.text)) {
    return kWithLegalForm;
  }
  if (abbreviates(a.text, b.text)) return kAbbreviation;
  const std::size_t shorter = std::min(a.text.size(), b.text.size());
  if (shorter < kLongEnough) return kOtherWord;
  if (a.key == b.key) return kSpelling;
  int cost = match::slip_cost(a, b, kSpelling);
  if (consonants && cost > kConsonants) {
    const text::SpellingKey short_a = text::consonant_key(a.text);
    if (short_a.size >= 3 && short_a == text::consonant_key(b.text)) cost = kConsonants;
  }
  return std::min(cost, kOtherWord);
}

// "compan", "aktiengeselschaft": legal forms written out, with a slip or cut off.
bool is_mistyped_legal_form(std::string_view word) {
  static constexpr std::string_view kForms[] = {
      "company",
      "corporation",
      "incorporated",
      "limited",
      "partnership",
      "gesellschaft",
      "sociedad",
      "societe",
      "obshchestvo",
      "aktiengesellschaft",
      "kommanditgesellschaft",
  };
  return word.size() >= 6 && std::any_of(std::begin(kForms), std::end(kForms), [word](auto form) {
           return match::slip_cost(word, form) <= 110;
         });
}

bool is_large_region(std::string_view word) noexcept {
  static constexpr std::string_view kRegions[] = {
      "europe",        "europa",      "asia",      "africa",      "america", "americas",
      "international", "global",      "worldwide", "latam",       "emea",    "apac",
      "nordic",        "scandinavia", "benelux",   "deutschland", "iberia",  "overseas",
  };
  static constexpr match::FewWords kFew(kRegions);
  return kFew.has(word);
}

// Countries are looked up only where they could still bring two names together.
int extra_cost(const NameWord& word, bool apart) {
  using namespace normalize;
  if (word.kind == WordKind::kNumber) return kExtraNumber;
  if (is_word_of_legal_form(word.text)) return kExtraLink;
  const Word& known = lookup_word(word.text);
  if (known.is(kOrgLink | kLegalEnd | kLegalWeak) || word.text.size() == 1) return kExtraLink;
  if (known.is(kOrgWord | kOrgWeak)) return kExtraWord;
  if (is_mistyped_legal_form(word.text)) return kMistypedLegalForm;
  if (is_large_region(word.text)) return kExtraPlace;
  if (!apart && word.text.size() >= 4 && !find_country(word.text).empty()) return kExtraPlace;
  return kExtraWord;
}

// One word of two to six letters that are the initials of all words of the other side, with or
// without those of "of" and "and".
bool is_acronym(std::string_view word, std::string_view words) {
  if (word.size() < 2 || word.size() > 6) return false;
  std::string all;
  std::string without_links;
  text::for_each_token(words, [&](std::string_view token) {
    all += token[0];
    const bool link = normalize::lookup_word(token).is(normalize::kOrgLink) || token == "and";
    if (!link) without_links += token[0];
  });
  return word == all || word == without_links;
}

struct Agreement {
  bool any = false;
  bool own = false;  // a word that is not common to many firms
  bool in_order = true;
};

int pair_the_rest(Side& x, Side& y, Agreement& agreement) {
  const bool consonants = x.consonants != y.consonants;
  const match::Pairing paired = match::pair_rest(
      x.words, y.words, kLongEnough, kExtraWord,
      [&](const NameWord& a, const NameWord& b) { return word_cost(a, b, consonants); });
  agreement.in_order = agreement.in_order && paired.in_order;
  int cost = 0;
  for (std::size_t i = 0; i < paired.size; ++i) {
    cost += paired.pairs[i].cost;
    if (paired.pairs[i].cost >= kExtraWord) continue;
    agreement.any = true;
    agreement.own = agreement.own || !is_common(paired.pairs[i].one->text);
  }
  bool own_word = false;
  for (std::size_t i = 0; i < paired.extra_size; ++i) {
    const int extra = extra_cost(*paired.extra[i], cost > 1000 - kSameName);
    cost += extra;
    own_word = own_word || extra > kExtraLink;
  }
  if (own_word && !agreement.own) cost += kNothingOfItsOwn;
  return cost;
}

}  // namespace

int organisation_similarity(std::string_view a, std::string_view b) {
  Side x;
  Side y;
  read(a, x);
  read(b, y);
  if (x.words_text.empty() || y.words_text.empty()) return 0;
  Side& first = x.words_text < y.words_text ? x : y;  // the order of the arguments never shows
  Side& second = &first == &x ? y : x;
  const bool other_form = !first.legal_form.empty() && !second.legal_form.empty() &&
                          first.legal_form != second.legal_form;
  int cost = other_form ? kOtherLegalForm : 0;
  if (x.words_text == y.words_text) return 1000 - cost;
  if (is_acronym(first.words_text, second.words_text) ||
      is_acronym(second.words_text, first.words_text)) {
    return 1000 - cost - kAcronym;
  }
  Agreement agreement;
  match::take_equal_words(first.words, second.words, agreement.in_order, [&](const NameWord& word) {
    agreement.any = true;
    agreement.own = agreement.own || !is_common(word.text);
  });
  const std::size_t joins = match::join_split_words(first.words, second.words) +
                            match::join_split_words(second.words, first.words);
  cost += static_cast<int>(joins) * kJoined;
  cost += static_cast<int>(first.words.beyond + second.words.beyond) * kExtraLink;
  cost += pair_the_rest(first, second, agreement);
  if (!agreement.any) cost += kOtherWord;
  if (!agreement.in_order) cost += kOtherOrder;
  return 1000 - std::clamp(cost, kNotEqual, 1000);
}

}  // namespace gigo
