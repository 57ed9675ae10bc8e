// SPDX-License-Identifier: Apache-2.0
#include "normalize/street_key.hpp"

#include <array>
#include <charconv>
#include <span>

#include "base/ascii.hpp"
#include "normalize/street_numbers.hpp"
#include "normalize/street_words.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

// Longer lines are no streets: their key is what they fold to.
constexpr std::size_t kMostWords = 24;

// The words of a street, each looked up once.
struct Tokens {
  std::array<std::string_view, kMostWords> word;
  std::array<const StreetWord*, kMostWords> known;
  std::size_t size = 0;
  bool too_many = false;

  explicit Tokens(std::string_view folded) {
    text::for_each_token(folded, [&](std::string_view token) {
      if (size == kMostWords) {
        too_many = true;
      } else {
        known[size] = &find_street_word(token);
        word[size++] = token;
      }
    });
    if (!too_many) drop_omitted();
  }

 private:
  // "ul." says nothing, unless there is nothing else.
  void drop_omitted() noexcept {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < size; ++i) {
      if (known[i]->is(kOmitted) && (kept != 0 || i + 1 != size)) continue;
      known[kept] = known[i];
      word[kept++] = word[i];
    }
    size = kept;
  }
};

class KeyWriter {
 public:
  explicit KeyWriter(std::string& out) : out_(out) { out_.clear(); }

  void add(std::string_view word) {
    if (word.empty()) return;
    if (merges(word)) {
      out_ += word;
      return;
    }
    if (!out_.empty()) out_.push_back(' ');
    last_ = out_.size();
    out_ += word;
  }
  void add(int number) {
    std::array<char, 12> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    add(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
  }
  [[nodiscard]] bool empty() const noexcept { return out_.empty(); }
  [[nodiscard]] bool after_number() const noexcept {
    return !out_.empty() && base::all_digits(std::string_view(out_).substr(last_));
  }

 private:
  // "n" and "w" are "nw".
  [[nodiscard]] bool merges(std::string_view word) const noexcept {
    if (word != "e" && word != "w") return false;
    const std::string_view last = std::string_view(out_).substr(std::min(last_, out_.size()));
    return last == "n" || last == "s";
  }

  std::string& out_;
  std::size_t last_ = 0;
};

// "county road 5", "us highway 66", "i 95": the kind of road in one spelling. How many words it
// took.
std::size_t add_route(std::span<const std::string_view> words, const StreetWord& front,
                      KeyWriter& writer) {
  if (!front.is(kRoute) && words[0] != "u") return 0;
  const auto numbered = [&](std::size_t at) {
    return at < words.size() && (base::is_digit(words[at].front()) || roman_value(words[at]) != 0 ||
                                 find_street_word(words[at]).is(kNumberWords));
  };
  const auto road = [&](std::size_t at) {
    static constexpr std::array<std::string_view, 6> kRoads{"road", "rd",    "highway",
                                                            "hwy",  "route", "rte"};
    for (const std::string_view known : kRoads) {
      if (at < words.size() && words[at] == known) return true;
    }
    return false;
  };
  if (words[0] == "interstate" && numbered(1)) {
    writer.add("i");
    return 1;
  }
  struct Kind {
    std::string_view word, key;
  };
  static constexpr std::array kKinds{Kind{"county", "cr"}, Kind{"co", "cr"}, Kind{"state", "sr"},
                                     Kind{"us", "us"}};
  for (const Kind& kind : kKinds) {
    if (words[0] != kind.word || !road(1) || !numbered(2)) continue;
    writer.add(kind.key);
    return 2;
  }
  if (words.size() > 3 && words[0] == "u" && words[1] == "s" && road(2) && numbered(3)) {
    writer.add("us");
    return 3;
  }
  return 0;
}

// One word that is neither a kind of street in front nor part of a number.
void add_word(std::string_view word, const StreetWord& known, KeyWriter& writer) {
  if (known.is(kDirection)) return writer.add(known.key(StreetWordKey::kDirection));
  if (known.is(kMonth) && writer.after_number()) {
    return writer.add(known.key(StreetWordKey::kMonth));
  }
  if (known.is(kTypeBack)) {
    const std::string_view key = known.key(StreetWordKey::kBack);
    // In front "pl" is a plaza, not the "Platz" that it is behind.
    return writer.add(writer.empty() && find_street_word(key).is(kTypeFront) ? word : key);
  }
  if (known.is(kNumberWords)) return writer.add(known.key(StreetWordKey::kNumber));
  if (const std::string_view digits = ordinal_digits(word); !digits.empty()) {
    return writer.add(digits);
  }
  if (const int number = roman_value(word); number != 0) return writer.add(number);
  if (word == "saint" || word == "sankt" || word == "sint") return writer.add("st");
  if (word == "mount") return writer.add("mt");
  if (word == "fort") return writer.add("ft");
  if (known.classes == 0) {
    if (const JoinedType joined = find_joined_type(word); joined.stem != 0) {
      const std::string_view stem = word.substr(0, joined.stem);
      const StreetWord& front = find_street_word(stem);
      if (writer.empty() && front.is(kTypeFront)) {
        if (!front.is(kOmitted)) writer.add(front.key(StreetWordKey::kFront));
      } else {
        add_word(stem, front, writer);
      }
      return writer.add(joined.key);
    }
  }
  writer.add(word);
}

}  // namespace

void street_key(std::string_view street, std::string& out) {
  std::string folded;
  text::fold_into(street, folded);
  const Tokens tokens(folded);
  if (tokens.too_many) {
    out = std::move(folded);
    return;
  }
  std::size_t first = 0;
  const std::size_t last = tokens.size;
  KeyWriter writer(out);
  const std::span<const std::string_view> words(tokens.word.data(), last);
  if (last - first > 1) {
    const std::size_t route = add_route(words.subspan(first), *tokens.known[first], writer);
    const StreetWord& front = *tokens.known[first];
    first += route;
    if (route == 0 && front.is(kTypeFront)) {
      writer.add(front.key(StreetWordKey::kFront));
      ++first;
      while (first + 1 < last && tokens.known[first]->is(kArticle)) ++first;
    }
  }
  while (first < last) {
    const StreetWord& known = *tokens.known[first];
    const SpelledNumber number =
        known.is(kNumberWords) ? read_spelled_number(words.subspan(first)) : SpelledNumber{};
    if (number.words > 1) {
      writer.add(number.value);
      first += number.words;
    } else {
      add_word(words[first++], known, writer);
    }
  }
}

std::string street_key(std::string_view street) {
  std::string key;
  street_key(street, key);
  return key;
}

}  // namespace gigo::normalize
