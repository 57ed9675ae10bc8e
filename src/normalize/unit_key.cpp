// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/street_key.hpp"
#include "normalize/street_numbers.hpp"
#include "normalize/street_words.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kMostWords = 24;
constexpr std::size_t kLongestValue = 16;

bool is_value(std::string_view word) noexcept {
  if (word.size() == 1) return true;
  return word.size() <= kLongestValue && std::any_of(word.begin(), word.end(), base::is_digit);
}

// What a unit is made of.
struct UnitItems {
  struct Item {
    std::string_view kind;
    std::string value;
  };
  std::string plain;        // of units whose kind says nothing
  std::vector<Item> named;  // floor 6, building b
  std::string words, bare;  // all else; kinds without a value
  bool unit = false;        // a word says that this is a unit

  static void list(std::string& to, std::string_view word) {
    if (word.empty()) return;
    if (!to.empty()) to.push_back(' ');
    to += word;
  }
};

// A kind of unit at the front of a word that ends in digits: "ph1", "apt4".
const StreetWord* glued_kind(std::string_view word, std::size_t& letters) noexcept {
  letters = 0;
  while (letters < word.size() && base::is_alpha(word[letters])) ++letters;
  if (letters < 2 || letters == word.size()) return nullptr;
  const StreetWord& known = find_street_word(word.substr(0, letters));
  return known.is(kUnits | kBox) ? &known : nullptr;
}

class UnitReader {
 public:
  UnitReader(std::span<const std::string_view> words, UnitItems& items)
      : words_(words), items_(items) {}

  void run() {
    while (at_ < words_.size()) {
      const std::string_view word = words_[at_];
      const StreetWord& known = find_street_word(word);
      std::size_t letters = 0;
      if (word == "sub" && at_ + 1 < words_.size() && words_[at_ + 1] == "basement") {
        ++at_;
        take_named(find_street_word("sb"), 1);
      } else if (const StreetWord* kind = glued_kind(word, letters); kind != nullptr) {
        named(*kind, word.substr(letters));
        ++at_;
      } else if (known.is(kNumberWords) && known.is(kOrdinal)) {
        value(known.key(StreetWordKey::kNumber), true);
      } else if (const std::string_view digits = ordinal_digits(word); !digits.empty()) {
        value(digits, true);
      } else if (word.size() == 2 && word[1] == 'e' && base::is_digit(word[0]) &&
                 at_ + 1 < words_.size() && find_street_word(words_[at_ + 1]).is(kFloor)) {
        value(word.substr(0, 1), true);  // "3e verdieping"
      } else if (const std::size_t box = box_words(); box != 0) {
        take_box(box);
      } else if (known.is(kFloor | kLevel | kPart) && !known.is(kFlat)) {
        take_named(known, 1);
      } else if (known.is(kFlat | kSign) && follows_value(at_ + 1) &&
                 (word.size() > 1 || base::is_digit(words_[at_ + 1].front()))) {
        items_.unit = true;
        ++at_;
      } else if (is_value(word)) {
        value(word, false);
      } else {
        UnitItems::list(items_.words, word);
        ++at_;
      }
    }
  }

 private:
  [[nodiscard]] bool follows_value(std::size_t at) const noexcept {
    while (at + 1 < words_.size() && find_street_word(words_[at]).is(kSign) &&
           words_[at].size() > 1) {
      ++at;
    }
    std::size_t letters = 0;
    return at < words_.size() && glued_kind(words_[at], letters) == nullptr &&
           (is_value(words_[at]) || find_street_word(words_[at]).is(kNumberWords));
  }
  // How many words say that a box follows: "p o box", "po box", "postfach"; 0: none.
  [[nodiscard]] std::size_t box_words() const noexcept {
    std::size_t words = 0;
    if (words_[at_] == "p" && at_ + 1 < words_.size() && words_[at_ + 1] == "o") {
      words = 2;
    } else if (words_[at_] == "po" || words_[at_] == "gpo") {
      words = 1;
    } else if (words_[at_] == "boite") {
      return at_ + 1 < words_.size() && words_[at_ + 1] == "postale" && follows_value(at_ + 2) ? 2
                                                                                               : 0;
    }
    const bool box = words == 0 ? find_street_word(words_[at_]).is(kBox)
                                : at_ + words < words_.size() && words_[at_ + words] == "box";
    words += 1;
    return box && follows_value(at_ + words) ? words : 0;
  }

  // Germans write "Postfach 10 11 12".
  void take_box(std::size_t words) {
    at_ += words;
    while (find_street_word(words_[at_]).is(kSign) && words_[at_].size() > 1) ++at_;
    std::string number(without_zeros(words_[at_++]));
    while (at_ < words_.size() && base::all_digits(words_[at_])) number += words_[at_++];
    items_.unit = true;
    items_.named.push_back({"box", std::move(number)});
  }

  // A number that stands before its kind ("6th floor") or alone.
  void value(std::string_view number, bool ordinal) {
    ++at_;
    const bool dotted = ordinal || base::all_digits(number);
    if (dotted && at_ < words_.size() && find_street_word(words_[at_]).is(kFloor) &&
        !find_street_word(words_[at_]).is(kFlat) && (ordinal || !follows_value(at_ + 1))) {
      named(find_street_word(words_[at_]), number);
      ++at_;
      return;
    }
    glue_number(items_.plain, number);
  }

  void take_named(const StreetWord& kind, std::size_t words) {
    at_ += words;
    if (!follows_value(at_)) return named(kind, {});
    while (find_street_word(words_[at_]).is(kSign) && words_[at_].size() > 1) ++at_;
    const StreetWord& known = find_street_word(words_[at_]);
    const std::string_view digits = ordinal_digits(words_[at_]);
    named(kind, known.is(kNumberWords) ? known.key(StreetWordKey::kNumber)
                : !digits.empty()      ? digits
                                       : words_[at_]);
    ++at_;
  }

  void named(const StreetWord& kind, std::string_view number) {
    items_.unit = items_.unit || !number.empty();
    if (kind.is(kFlat) && !kind.is(kFloor | kLevel | kPart | kBox)) {
      if (!number.empty()) glue_number(items_.plain, number);
      return;
    }
    const std::string_view key = kind.key(StreetWordKey::kUnit);
    if (number.empty()) return UnitItems::list(items_.bare, key);
    items_.named.push_back({key, std::string(without_zeros(number))});
  }

  std::span<const std::string_view> words_;
  UnitItems& items_;
  std::size_t at_ = 0;
};

// One pass of unit_key(); true when another may change it.
bool write_unit(std::string_view unit, std::string& out) {
  std::string folded;
  fold_number(unit, folded);
  std::array<std::string_view, kMostWords> words;
  std::size_t size = 0;
  bool too_many = false;
  text::for_each_token(folded, [&](std::string_view token) {
    too_many = too_many || size == kMostWords;
    if (!too_many) words[size++] = token;
  });
  if (too_many) {
    out = std::move(folded);
    return false;
  }
  UnitItems items;
  UnitReader({words.data(), size}, items).run();
  // "9952 s t" glued would be an ordinal.
  const std::size_t group = items.plain.rfind('-') + 1;
  const std::string_view digits = ordinal_digits(std::string_view(items.plain).substr(group));
  const bool ordinal = !digits.empty();
  if (ordinal) items.plain.resize(group + digits.size());
  const bool too_long = items.plain.size() > kLongestValue;
  if (too_long ||
      (!items.unit && !items.words.empty())) {  // "Caravan Park 5": a second line of an address
    street_key(folded, out);
    return true;
  }
  // Letters alone stay apart: together they would be a word.
  const bool letters = std::none_of(items.plain.begin(), items.plain.end(), base::is_digit);
  out.clear();
  for (const char c : items.plain) {
    if (letters && !out.empty()) out.push_back(' ');
    out.push_back(c);
  }
  std::sort(items.named.begin(), items.named.end(), [](const auto& a, const auto& b) {
    return a.kind != b.kind ? a.kind < b.kind : a.value < b.value;
  });
  for (const UnitItems::Item& item : items.named) {
    UnitItems::list(out, item.kind);
    if (!base::is_digit(item.value.front())) out.push_back(' ');  // "stair a", but "floor6"
    out += item.value;
  }
  if (!items.words.empty()) UnitItems::list(out, street_key(items.words));
  UnitItems::list(out, items.bare);
  if (out.empty()) out = std::move(folded);
  // Letters that are glued may be a word.
  const auto glued = std::count_if(items.plain.begin(), items.plain.end(), base::is_alpha);
  const bool kind_behind =
      !items.plain.empty() &&
      (!items.bare.empty() || (!items.named.empty() && base::is_alpha(items.plain.back())));
  return !items.words.empty() || glued > 1 || ordinal || kind_behind;
}

}  // namespace

void unit_key(std::string_view unit, std::string& out) {
  // Numbers in words become digits, which may be a unit's.
  constexpr int kMostPasses = 4;
  bool mixed = write_unit(unit, out);
  for (int pass = 0; mixed && pass < kMostPasses; ++pass) {
    std::string again;
    mixed = write_unit(out, again) && again != out;
    out = std::move(again);
  }
}

std::string unit_key(std::string_view unit) {
  std::string key;
  unit_key(unit, key);
  return key;
}

}  // namespace gigo::normalize
