// SPDX-License-Identifier: Apache-2.0
// People's names: words are paired by the cheapest assignment, and the costs are added up, so that
// one different given name separates however long the rest is.
#include <algorithm>

#include "gigo/similarity.hpp"
#include "match/generation.hpp"
#include "match/name_words.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/nickname.hpp"
#include "text/fold.hpp"
#include "text/phonetic.hpp"
#include "text/script.hpp"
#include "text/similarity.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

using match::kOtherWord;
using match::NameWord;
using match::NameWords;
using match::WordKind;

// Costs in thousandths; kSameName allows 200 in all.
constexpr int kSpelling = 25;       // another romanization of one name
constexpr int kShortSpelling = 80;  // … of three letters, which is little to go by
constexpr int kConsonants = 25;     // vowels that the script of one side does not write
constexpr int kFewConsonants = 50;  // … with but two consonants to go by
constexpr int kNearConsonants = 170;
constexpr int kVariant = 40;  // Steven, Stephen
constexpr int kNickname = 70;
constexpr int kSharedBase = 90;    // Bob, Rob
constexpr int kTranslation = 150;  // Joseph, Giuseppe
constexpr int kEnding = 50;
constexpr int kSound = 130;
constexpr int kInitial = 80;
constexpr int kOtherInitial = 220;
constexpr int kOtherGiven = 220;  // two given names, however near: Maria and Mario
constexpr int kFirstExtra = 60;   // a name that the other side does not have
constexpr int kNextExtra = 45;
constexpr int kExtraInitial = 30;
constexpr int kExtraPatronymic = 25;
constexpr int kExtraSmall = 10;  // particles, titles
constexpr int kExtraNumber = 250;
constexpr int kOneOfSeveral = 150;  // nothing but one word agrees, and one side has more
constexpr int kNoWord = 300;        // nothing but initials agrees
constexpr int kRepeated = 20;
constexpr int kOtherOrder = 10;
constexpr int kJoined = 10;
constexpr int kOneGeneration = 40;
constexpr int kOtherGeneration = 250;
constexpr int kNotEqual = 10;  // at least, unless equal after folding

struct Side {
  std::string folded;
  NameWords words;
  std::uint8_t generation = 0;
  int cost = 0;             // of what is peculiar to this side alone
  bool consonants = false;  // its script does not write vowels
};

bool is_patronymic(std::string_view word) noexcept {
  static constexpr std::string_view kEnds[] = {
      "ovich",  "evich",  "ovych",   "evych",   "yovych", "ovna",  "evna", "ivna",
      "ovitch", "evitch", "owitsch", "ewitsch", "owicz",  "ewicz", "ovic", "evic",
      "owna",   "ewna",   "oglu",    "ogly",    "kyzy",   "qizi",
  };
  return word.size() >= 7 && std::any_of(std::begin(kEnds), std::end(kEnds),
                                         [word](auto end) { return word.ends_with(end); });
}

void classify(NameWord& word) noexcept {
  using namespace normalize;
  if (std::any_of(word.text.begin(), word.text.end(),
                  [](char c) { return c >= '0' && c <= '9'; })) {
    word.kind = WordKind::kNumber;
    return;
  }
  const Word& known = lookup_word(word.text);
  if (known.is(kTitle | kTitleWeak | kCredential | kLegalEnd | kJob)) {
    word.kind = WordKind::kTitle;
    word.weak = !known.is(kTitle | kLegalEnd) || known.is(kGivenName);
  } else if (word.text.size() == 1) {
    word.kind = WordKind::kInitial;
  } else if (known.is(kParticle | kParticleWeak) || word.text == "bin" || word.text == "ibn" ||
             word.text == "al" || word.text == "el" || word.text == "abu") {
    word.kind = WordKind::kParticle;
  }
  word.given = known.is(kGivenName) || !nickname_groups(word.text).empty();
  // Ben, Van: a name where it comes first.
  if (word.kind == WordKind::kParticle && word.given && word.place == 0) {
    word.kind = WordKind::kName;
  }
}

// Names beside titles and particles.
std::size_t count_names(const NameWords& words) noexcept {
  return static_cast<std::size_t>(std::count_if(
      words.word.begin(), words.word.begin() + static_cast<std::ptrdiff_t>(words.size),
      [](const NameWord& w) {
        return w.kind == WordKind::kName || w.kind == WordKind::kPatronymic;
      }));
}

void read(std::string_view name, Side& side) {
  text::fold_into(name, side.folded);
  side.consonants = !text::is_ascii(name) && text::writes_no_vowels(text::dominant_script(name));
  NameWords& words = side.words;
  std::uint8_t place = 0;
  text::for_each_token(side.folded, [&](std::string_view token) {
    NameWord word;
    word.text = token;
    word.place = place;
    if (place > 0) {
      const std::uint8_t generation = match::generation_of(token);
      if (generation != 0) {
        side.generation = generation;
        return;
      }
    }
    classify(word);
    words.add(word);
    if (place < 255) ++place;
  });
  side.cost += static_cast<int>(std::min<std::size_t>(words.beyond, 16)) * kNextExtra;
  const std::size_t names = count_names(words);
  for (std::size_t i = 0; i < words.size; ++i) {
    if (words.word[i].kind == WordKind::kName && i > 0 && names >= 3 &&
        is_patronymic(words.word[i].text)) {
      words.word[i].kind = WordKind::kPatronymic;
    }
  }
  // "Sergey Sergey Shoigu".
  for (std::size_t i = 0; i < words.size && words.size > 2; ++i) {
    for (std::size_t k = i + 1; k < words.size && words.size > 2;) {
      if (words.word[i].text == words.word[k].text && words.word[i].kind == WordKind::kName) {
        words.erase(k);
        side.cost += kRepeated;
      } else {
        ++k;
      }
    }
  }
}

int sound_cost(std::string_view a, std::string_view b) noexcept {
  if (std::min(a.size(), b.size()) < 6 || text::nysiis(a) != text::nysiis(b)) return kOtherWord;
  return text::double_metaphone(a, 8).primary == text::double_metaphone(b, 8).primary ? kSound
                                                                                      : kOtherWord;
}

int nickname_cost(const NameWord& a, const NameWord& b) noexcept {
  if (!a.given || !b.given) return kOtherWord;
  switch (normalize::shipped_nicknames().relate(a.text, b.text).kind) {
    case normalize::NicknameKind::kVariant:
      return kVariant;
    case normalize::NicknameKind::kForm:
      return kNickname;
    case normalize::NicknameKind::kSharedBase:
      return kSharedBase;
    case normalize::NicknameKind::kTranslation:
      return kTranslation;
    default:
      return kOtherWord;
  }
}

// Lavrovs for Lavrov: the ending of the nominative in Latvian, of the genitive elsewhere.
bool has_other_ending(std::string_view a, std::string_view b) noexcept {
  if (a.size() > b.size()) std::swap(a, b);
  return b.size() == a.size() + 1 && b.back() == 's' && b.starts_with(a);
}

int word_cost(const NameWord& a, const NameWord& b, bool consonants) {
  if (a.kind == WordKind::kNumber || b.kind == WordKind::kNumber) return kExtraNumber;
  if (a.text.size() == 1 || b.text.size() == 1) {
    return a.text.front() != b.text.front() ? kOtherInitial : kInitial;
  }
  const std::size_t shorter = std::min(a.text.size(), b.text.size());
  if (a.key == b.key) return shorter >= 4 ? kSpelling : kShortSpelling;
  const int related = nickname_cost(a, b);
  if (related < kTranslation) return related;
  int cost = std::min(related, match::slip_cost(a, b, kSpelling));
  if (cost > kEnding && shorter >= 5 && has_other_ending(a.text, b.text)) cost = kEnding;
  if (cost > kSound) cost = std::min(cost, sound_cost(a.text, b.text));
  if (a.given && b.given && related == kOtherWord) cost = std::max(cost, kOtherGiven);
  if (consonants && cost > kConsonants) {
    const text::SpellingKey short_a = text::consonant_key(a.text);
    const text::SpellingKey short_b = text::consonant_key(b.text);
    const std::size_t size = std::min(short_a.size, short_b.size);
    if (short_a == short_b && size >= 2) {
      cost = size == 2 ? kFewConsonants : kConsonants;
    } else if (size >= 4 && text::within_one_edit(short_a.view(), short_b.view())) {
      cost = std::min(cost, kNearConsonants);
    }
  }
  return std::min(cost, kOtherWord);
}

int extra_cost(const NameWord& word, bool first) noexcept {
  switch (word.kind) {
    case WordKind::kInitial:
      return kExtraInitial;
    case WordKind::kPatronymic:
      return kExtraPatronymic;
    case WordKind::kParticle:
    case WordKind::kTitle:
      return kExtraSmall;
    case WordKind::kNumber:
      return kExtraNumber;
    default:
      return first ? kFirstExtra : kNextExtra;
  }
}

// What is left of titles and particles says little; a title that may be a name is one where hardly
// anything else is there.
int drop_small_words(Side& side, std::size_t agreed) {
  int cost = 0;
  NameWords& words = side.words;
  for (std::size_t i = 0; i < words.size;) {
    const NameWord& word = words.word[i];
    const bool small = word.kind == WordKind::kParticle || word.kind == WordKind::kTitle;
    const std::size_t names = count_names(words) + agreed;
    if (small && names >= (word.weak ? 2U : 1U)) {
      cost = std::min(cost + kExtraSmall, 3 * kExtraSmall);
      words.erase(i);
    } else {
      ++i;
    }
  }
  return cost;
}

struct Agreement {
  std::size_t names = 0;  // whole words that agree
  std::size_t initials = 0;
  bool in_order = true;
};

int pair_the_rest(Side& x, Side& y, Agreement& agreement) {
  const bool consonants = x.consonants != y.consonants;
  const match::Pairing paired = match::pair_rest(
      x.words, y.words, 1, kOtherGiven,
      [&](const NameWord& a, const NameWord& b) { return word_cost(a, b, consonants); });
  const std::size_t agreed = agreement.names;
  agreement.in_order = agreement.in_order && paired.in_order;
  int cost = 0;
  for (std::size_t i = 0; i < paired.size; ++i) {
    const match::WordPair& pair = paired.pairs[i];
    const bool agrees = pair.cost < kOtherGiven;
    const bool one_letter = pair.one->text.size() == 1 || pair.other->text.size() == 1;
    if (agrees) (one_letter ? agreement.initials : agreement.names)++;
    // In a long name that agrees otherwise, a slip says less.
    cost += agrees && agreed >= 3 ? pair.cost * 3 / 4 : pair.cost;
  }
  bool first = true;
  for (std::size_t i = 0; i < paired.extra_size; ++i) {
    cost += extra_cost(*paired.extra[i], first);
    if (paired.extra[i]->kind == WordKind::kName) first = false;
  }
  if (!first && agreement.names == 1 && agreement.initials == 0) cost += kOneOfSeveral;
  return cost;
}

}  // namespace

int name_similarity(std::string_view a, std::string_view b) {
  Side x;
  Side y;
  read(a, x);
  read(b, y);
  if (x.folded.empty() || y.folded.empty()) return 0;
  if (x.folded == y.folded) return 1000;
  Side& first = x.folded < y.folded ? x : y;  // so that the order of the arguments never shows
  Side& second = &first == &x ? y : x;
  int cost = first.cost + second.cost;
  if (first.generation != second.generation) {
    cost += first.generation == 0 || second.generation == 0 ? kOneGeneration : kOtherGeneration;
  }
  Agreement agreement;
  match::take_equal_words(first.words, second.words, agreement.in_order, [&](const NameWord& word) {
    if (word.kind == WordKind::kInitial) ++agreement.initials;
    if (word.kind == WordKind::kName || word.kind == WordKind::kPatronymic) ++agreement.names;
  });
  const std::size_t joins = match::join_split_words(first.words, second.words) +
                            match::join_split_words(second.words, first.words);
  cost += static_cast<int>(joins) * kJoined;
  const std::size_t agreed = agreement.names;
  cost += drop_small_words(first, agreed) + drop_small_words(second, agreed);
  cost += pair_the_rest(first, second, agreement);
  if (agreement.names == 0) cost += kNoWord;
  if (!agreement.in_order) cost += kOtherOrder;
  return 1000 - std::clamp(cost, kNotEqual, 1000);
}

}  // namespace gigo
