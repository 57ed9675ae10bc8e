// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_name.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/email_labels.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/nickname.hpp"
#include "normalize/organisation.hpp"
#include "text/fold.hpp"
#include "text/phonetic.hpp"
#include "text/similarity.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kFewestLetters = 3;  // of a name that says who somebody is

// The two names of "john.smith", "John_Smith2"; in small letters.
struct TwoNames {
  static constexpr std::size_t kLongest = 64;  // RFC 5321 4.5.3.1.1
  std::array<char, kLongest> letters{};
  std::string_view first, second;
};

bool split(std::string_view local, TwoNames& names) noexcept {
  local = local.substr(0, local.find('+'));
  while (!local.empty() && base::is_digit(local.back())) local.remove_suffix(1);
  if (local.size() > TwoNames::kLongest || local.size() < 2 * kFewestLetters + 1) return false;
  std::size_t sign = local.size();
  for (std::size_t i = 0; i < local.size(); ++i) {
    const char c = local[i];
    names.letters[i] = base::to_lower(c);
    if (base::is_alpha(c)) continue;
    if ((c != '.' && c != '_' && c != '-') || sign != local.size()) return false;
    sign = i;
  }
  if (sign < kFewestLetters || local.size() < sign + 1 + kFewestLetters) return false;
  const std::string_view all(names.letters.data(), local.size());
  names.first = all.substr(0, sign);
  names.second = all.substr(sign + 1);
  return true;
}

// Words that name a place of work or a trade as well as a person.
bool is_ordinary_word(std::string_view word) {
  constexpr WordClasses kNotAName = kTitle | kTitleWeak | kMarital | kGeneration | kDepartment |
                                    kMark | kJob | kAnd | kLegalEnd | kLegalFront | kOrgWord |
                                    kOrgWeak | kOrgPlace | kHard | kSoft;
  constexpr std::array<std::string_view, 6> kFamily{"family",  "familie",  "familia",
                                                    "famille", "famiglia", "familj"};
  if (std::find(kFamily.begin(), kFamily.end(), word) != kFamily.end()) return true;
  return lookup_word(word).is(kNotAName) || local_word(word) != LocalWord::kNone;
}

bool contains_ignoring_case(std::string_view text, std::string_view lower) noexcept {
  return std::search(text.begin(), text.end(), lower.begin(), lower.end(),
                     [](char a, char b) { return base::to_lower(a) == b; }) != text.end();
}

// Scripts whose letters have one usual Latin spelling: Latin, Greek, Cyrillic.
bool is_spelt_one_way(std::string_view text) noexcept {
  for (const char c : text) {
    // UTF-8 of U+0530 and above begins with a byte from 0xD4, but for U+1E00 to U+2FFF (Latin with
    // marks, signs).
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xD4 && byte != 0xE1 && byte != 0xE2) return false;
  }
  return true;
}

// A name on the profile often stands twice: as written and as repaired.
bool stands_before(std::span<const std::string_view> own, std::size_t i) noexcept {
  return std::find(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(i), own[i]) !=
         own.begin() + static_cast<std::ptrdiff_t>(i);
}

bool any_contains(std::span<const std::string_view> own, const TwoNames& names) noexcept {
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (stands_before(own, i)) continue;
    if (contains_ignoring_case(own[i], names.first) ||
        contains_ignoring_case(own[i], names.second)) {
      return true;
    }
  }
  return false;
}

// The words of the profile, folded both ways; of equal ones, one.
class ProfileWords {
 public:
  // False when the words cannot be told, or are too few to tell somebody else from.
  bool collect(std::span<const std::string_view> own) {
    folded_.reserve(2 * own.size());  // words_ points into it
    words_.reserve(16);
    std::size_t counted = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
      if (!is_spelt_one_way(own[i])) return false;
      if (counted >= kFewestWords && stands_before(own, i)) continue;
      text::fold_into(own[i], folded_.emplace_back());
      text::for_each_token(folded_.back(), [&](std::string_view word) {
        counted += word.size() > 1 ? 1U : 0U;
        add(word);
      });
      if (text::is_ascii(own[i])) continue;
      folded_.push_back(text::fold_german(own[i]));
      text::for_each_token(folded_.back(), [&](std::string_view word) { add(word); });
    }
    return counted >= kFewestWords;
  }

  // True when a word is spelt nearly like one of the names, or is a form of it.
  [[nodiscard]] bool hold_form_of(const TwoNames& names) const {
    for (const std::string_view word : words_) {
      if (is_near(word, names.first) || is_near(word, names.second)) return true;
    }
    const Nicknames& nicknames = shipped_nicknames();
    const std::span<const NameLine> first = nicknames.lines_of(names.first);
    const std::span<const NameLine> second = nicknames.lines_of(names.second);
    for (const std::string_view word : words_) {
      if (word.size() == 1) continue;
      const std::span<const NameLine> lines = nicknames.lines_of(word);
      if ((!first.empty() && nicknames.relate(word, lines, names.first, first)) ||
          (!second.empty() && nicknames.relate(word, lines, names.second, second))) {
        return true;
      }
    }
    return false;
  }

  // True when a word sounds like one of the names. Nearly all words begin otherwise, which takes a
  // tenth of the time to find.
  [[nodiscard]] bool hold_sound_of(const TwoNames& names) const {
    const auto first = text::double_metaphone(names.first, 1).primary;
    const auto second = text::double_metaphone(names.second, 1).primary;
    for (const std::string_view word : words_) {
      if (word.size() == 1) continue;
      const auto begin = text::double_metaphone(word, 1).primary;
      if ((begin == first && sounds_like(word, names.first)) ||
          (begin == second && sounds_like(word, names.second))) {
        return true;
      }
    }
    return false;
  }

 private:
  static constexpr std::size_t kFewestWords = 2;

  static bool sounds_like(std::string_view word, std::string_view name) noexcept {
    constexpr int kSoundLetters = 8;
    return text::double_metaphone(word, kSoundLetters).primary ==
           text::double_metaphone(name, kSoundLetters).primary;
  }

  // Which letters a word has, as bits; a slip changes two of them at most.
  static std::uint32_t letters_of(std::string_view word) noexcept {
    std::uint32_t letters = 0;
    for (const char c : word) letters |= 1U << (static_cast<unsigned char>(c) & 31U);
    return letters;
  }

  static bool is_near(std::string_view word, std::string_view name) {
    if (word.size() == 1) return word[0] == name[0];  // an initial
    const std::size_t common = static_cast<std::size_t>(
        std::mismatch(word.begin(), word.end(), name.begin(), name.end()).first - word.begin());
    if (common >= kFewestLetters) return true;
    if (word.size() >= kFewestLetters &&
        (name.find(word) != std::string_view::npos || word.find(name) != std::string_view::npos)) {
      return true;
    }
    const std::size_t longer = std::max(word.size(), name.size());
    const int slips = longer >= 7 ? 3 : longer >= 5 ? 2 : 1;
    if (std::popcount(letters_of(word) ^ letters_of(name)) > 2 * slips) return false;
    return text::osa_distance(word, name, slips) <= slips;
  }

  // A cell may be long: looking far for an equal word would cost more than it saves.
  void add(std::string_view word) {
    constexpr std::ptrdiff_t kLooksBack = 16;
    const auto from = words_.end() - std::min<std::ptrdiff_t>(
                                         kLooksBack, static_cast<std::ptrdiff_t>(words_.size()));
    if (std::find(from, words_.end(), word) == words_.end()) words_.push_back(word);
  }

  std::vector<std::string> folded_;
  std::vector<std::string_view> words_;
};

}  // namespace

bool names_no_person(std::string_view name) {
  if (looks_like_organisation(name)) return true;
  constexpr WordClasses kNoPerson = kDepartment | kLegalEnd | kLegalFront | kOrgWord | kOrgPlace;
  bool found = false;
  text::for_each_token(text::fold(name), [&](std::string_view word) {
    found = found || lookup_word(word).is(kNoPerson) || local_word(word) == LocalWord::kRole;
  });
  return found;
}

std::string other_name_in(std::string_view address, std::span<const std::string_view> own) {
  TwoNames names;
  if (!split(address.substr(0, address.rfind('@')), names)) return {};
  if (any_contains(own, names)) return {};
  const bool first_known = !shipped_nicknames().lines_of(names.first).empty();
  const bool second_known = !shipped_nicknames().lines_of(names.second).empty();
  if (!first_known && !second_known) return {};
  // will.call@, may.day@, but mary.may@
  if ((!first_known || is_ordinary_name(names.first)) &&
      (!second_known || is_ordinary_name(names.second))) {
    return {};
  }
  if (is_ordinary_word(names.first) || is_ordinary_word(names.second)) return {};
  // "mary.acme@acme.com", "paris.hotel@hotel-paris.example"
  const std::string_view domain = address.substr(address.rfind('@') + 1);
  if (contains_ignoring_case(domain, names.first) || contains_ignoring_case(domain, names.second)) {
    return {};
  }
  ProfileWords words;
  if (!words.collect(own) || words.hold_form_of(names) || words.hold_sound_of(names)) {
    return {};
  }
  std::string name(names.first);
  name += ' ';
  name += names.second;
  return name;
}

}  // namespace gigo::normalize
