// SPDX-License-Identifier: Apache-2.0
#include "normalize/place_evidence.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/postcode_shape.hpp"
#include "normalize/word_index.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

// The first digits of some postcodes: "028-029", "5".
struct Range {
  std::string_view first, last;
};

// One line of the table.
struct Place {
  std::string_view country;
  std::vector<Range> ranges;  // none: any
  std::uint32_t lengths = 0;  // bit n: postcodes have n digits
  bool loses_zero = false;
};

// What a word may be: a place and whether it needs a postcode.
struct Meaning {
  std::uint16_t place = 0;
  bool code = false;   // only in a column of regions
  bool alone = false;  // no postcode needed, only in a column of regions
};

template <class Visit>
void for_each_part(std::string_view list, char separator, Visit&& visit) {
  if (list.empty() || list == "-") return;
  while (true) {
    const std::size_t end = list.find(separator);
    visit(list.substr(0, end));
    if (end == std::string_view::npos) return;
    list.remove_prefix(end + 1);
  }
}

class Gazetteer {
 public:
  static const Gazetteer& instance() {
    static const Gazetteer gazetteer;
    return gazetteer;
  }

  [[nodiscard]] const std::vector<Meaning>* find(std::string_view key) const noexcept {
    const std::uint32_t word = index_.find(key);
    return word == WordIndex::kAbsent ? nullptr : &meanings_[word];
  }
  [[nodiscard]] const Place& place(const Meaning& meaning) const noexcept {
    return places_[meaning.place];
  }
  [[nodiscard]] bool has_formats(std::string_view country) const noexcept {
    return std::any_of(digits_.begin(), digits_.end(),
                       [&](const Digits& digits) { return digits.country == country; });
  }
  // The number of digits of a country's postcodes, as bits.
  [[nodiscard]] std::uint32_t lengths_of(std::string_view country) const noexcept {
    for (const Digits& digits : digits_) {
      if (digits.country == country) return digits.lengths;
    }
    return 0;
  }

 private:
  struct Digits {
    std::string_view country;
    std::uint32_t lengths = 0;
    bool loses_zero = false;
  };

  Gazetteer() : index_(kExpectedWords) {
    for (FactTable facts(data::postcode_formats()); facts.next();) {
      Digits digits{facts[0], 0, facts[2] == "zero"};
      for_each_part(facts[1], '|', [&](std::string_view form) {
        std::size_t count = 0;
        for (const char sign : form) count += base::is_alnum(sign) ? 1U : 0U;
        const bool plain = std::none_of(form.begin(), form.end(), base::is_alpha);
        if (plain) digits.lengths |= 1U << count;
      });
      digits_.push_back(digits);
    }
    for (FactTable facts(data::place_evidence()); facts.next();) {
      Place place{facts[0], {}, 0, false};
      for (const Digits& digits : digits_) {
        if (digits.country != place.country) continue;
        place.lengths = digits.lengths;
        place.loses_zero = digits.loses_zero;
      }
      for_each_part(facts[1], ',', [&](std::string_view range) {
        const std::size_t dash = range.find('-');
        place.ranges.push_back({range.substr(0, dash),
                                dash == std::string_view::npos ? range : range.substr(dash + 1)});
      });
      const auto number = static_cast<std::uint16_t>(places_.size());
      for_each_part(facts[2], '|', [&](std::string_view word) {
        add(word, {number, true, false});
      });
      for_each_part(facts[3], '|', [&](std::string_view word) {
        add(word, {number, false, true});
      });
      for_each_part(facts[4], '|', [&](std::string_view word) {
        add(word, {number, false, false});
      });
      places_.push_back(std::move(place));
    }
  }

  void add(std::string_view word, Meaning meaning) {
    const std::uint32_t id = index_.add(word);
    if (id >= meanings_.size()) meanings_.resize(id + 1);
    meanings_[id].push_back(meaning);
  }

  static constexpr std::size_t kExpectedWords = 1200;
  WordIndex index_;
  std::vector<std::vector<Meaning>> meanings_;
  std::vector<Place> places_;
  std::vector<Digits> digits_;
};

// A word as the table has it; too long a word is in no table.
class Key {
 public:
  explicit Key(std::string_view text) {
    if (text.size() > kLongest) return;
    for (const char c : text) {
      if (static_cast<unsigned char>(c) >= 0x80) {
        folded_ = text::fold_compact(text);
        view_ = folded_;
        return;
      }
      if (base::is_alnum(c)) buffer_[size_++] = base::to_lower(c);
    }
    view_ = {buffer_.data(), size_};
  }
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;
  [[nodiscard]] std::string_view view() const noexcept { return view_; }

 private:
  static constexpr std::size_t kLongest = 64;
  std::array<char, kLongest> buffer_{};
  std::size_t size_ = 0;
  std::string folded_;
  std::string_view view_;
};

bool in_ranges(const Place& place, std::string_view digits) noexcept {
  if (place.ranges.empty()) return true;
  for (const Range& range : place.ranges) {
    const std::string_view head = digits.substr(0, range.first.size());
    if (head >= range.first && head <= range.last) return true;
  }
  return false;
}

// True when the postcode is one of the place.
bool fits(const Place& place, const PostcodeSigns& code) noexcept {
  const std::string_view digits = code.digits();
  if (!code.plain || !code.digits_only || digits.empty()) return false;
  if (((place.lengths >> digits.size()) & 1U) != 0 && in_ranges(place, digits)) return true;
  // A spreadsheet has dropped the zero in front.
  if (!place.loses_zero || ((place.lengths >> (digits.size() + 1)) & 1U) == 0) return false;
  std::array<char, PostcodeSigns::kLongest + 1> longer{'0'};
  std::copy(digits.begin(), digits.end(), longer.begin() + 1);
  return !place.ranges.empty() && in_ranges(place, {longer.data(), digits.size() + 1});
}

// The one country that everything points to.
struct Verdict {
  std::string_view country;
  bool several = false;

  void add(std::string_view found) noexcept {
    if (found.empty() || found == country) return;
    several = several || !country.empty();
    country = found;
  }
};

}  // namespace

std::string_view country_of_place(const PlaceWords& words) {
  if (words.postcode.empty() && words.region.empty()) return {};
  const Gazetteer& gazetteer = Gazetteer::instance();
  const PostcodeSigns code(words.postcode);
  Verdict verdict;
  verdict.add(country_of_shape(code));
  const bool lettered = code.size != 0 && !code.digits_only;
  const auto look_up = [&](std::string_view text, bool region) {
    if (text.empty()) return;
    const Key key(text);
    const std::vector<Meaning>* meanings = gazetteer.find(key.view());
    if (meanings == nullptr) return;
    for (const Meaning& meaning : *meanings) {
      if ((meaning.code || meaning.alone) && !region) continue;
      const Place& place = gazetteer.place(meaning);
      if (fits(place, code)) {
        verdict.add(place.country);
      } else if (meaning.alone && (code.size == 0 || (lettered && place.lengths == 0))) {
        // Where postcodes have letters, their shape says more and was asked above.
        verdict.add(place.country);
      } else if (meaning.alone && place.country != verdict.country) {
        verdict.several = true;
      }
    }
  };
  look_up(words.region, true);
  look_up(words.city, false);
  return verdict.several ? std::string_view{} : verdict.country;
}

bool is_large_city(std::string_view text) {
  const Gazetteer& gazetteer = Gazetteer::instance();
  const Key key(text);
  const std::vector<Meaning>* meanings = gazetteer.find(key.view());
  return meanings != nullptr &&
         std::any_of(meanings->begin(), meanings->end(),
                     [](Meaning meaning) { return !meaning.code && !meaning.alone; });
}

bool is_foreign_postcode(std::string_view postcode, std::string_view country) {
  constexpr std::size_t kFewestDigits = 5;
  const PostcodeSigns code(postcode);
  const std::string_view digits = code.digits();
  if (!code.plain || !code.digits_only || digits.size() < kFewestDigits) return false;
  int step = digits[1] - digits[0];
  for (std::size_t i = 2; i < digits.size(); ++i) {
    if (digits[i] - digits[i - 1] != step) step = 2;
  }
  if (step >= -1 && step <= 1) return false;
  const Gazetteer& gazetteer = Gazetteer::instance();
  return gazetteer.has_formats(country) && gazetteer.lengths_of(country) == 0;
}

}  // namespace gigo::normalize
