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

// A postcode in capitals without blanks, and its shape: 9 for a digit, A for a letter.
struct Code {
  static constexpr std::size_t kLongest = 16;
  std::array<char, kLongest> text{}, shape{}, compact{};
  std::size_t size = 0;          // of text and shape
  std::size_t compact_size = 0;  // without signs
  bool digits_only = true;
  bool plain = true;  // ASCII and not too long

  explicit Code(std::string_view written) {
    for (const char c : written) {
      if (c == ' ') continue;
      if (static_cast<unsigned char>(c) >= 0x80 || size == kLongest) {
        plain = false;
        return;
      }
      text[size] = base::to_upper(c);
      shape[size] = base::is_digit(c) ? '9' : base::is_alpha(c) ? 'A' : c;
      if (base::is_alnum(c)) compact[compact_size++] = text[size];
      digits_only = digits_only && !base::is_alpha(c);
      ++size;
    }
  }
  [[nodiscard]] std::string_view text_view() const noexcept { return {text.data(), size}; }
  [[nodiscard]] std::string_view shape_view() const noexcept { return {shape.data(), size}; }
  [[nodiscard]] std::string_view digits() const noexcept { return {compact.data(), compact_size}; }
};

bool contains_word(std::string_view list, std::string_view word) noexcept {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

// Postcode areas as Royal Mail lists them.
constexpr std::string_view kBritishAreas =
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E "
    "EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU "
    "M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP "
    "SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE";

std::string_view british(std::string_view code, std::string_view shape) noexcept {
  constexpr std::array<std::string_view, 6> kShapes{"A99AA",   "A999AA", "AA99AA",
                                                    "AA999AA", "A9A9AA", "AA9A9AA"};
  if (std::find(kShapes.begin(), kShapes.end(), shape) == kShapes.end()) return {};
  constexpr std::string_view kNeverInward = "CIKMOV";
  if (code.substr(code.size() - 2).find_first_of(kNeverInward) != std::string_view::npos) return {};
  const std::string_view area = code.substr(0, shape[1] == 'A' ? 2 : 1);
  constexpr std::array<std::string_view, 3> kIslands{"GG", "JE", "IM"};
  for (const std::string_view island : kIslands) {
    if (area == (island == "GG" ? std::string_view("GY") : island)) return island;
  }
  return contains_word(kBritishAreas, area) ? std::string_view("GB") : std::string_view{};
}

// "D-10115", "CH-8001": the country in front, as letters to abroad have it.
std::string_view with_country_in_front(std::string_view text, const Gazetteer& gazetteer) noexcept {
  struct Front {
    std::string_view sign, country;
  };
  constexpr std::array<Front, 30> kFronts{{
      {"A", "AT"},  {"AT", "AT"}, {"B", "BE"},  {"BE", "BE"},  {"BG", "BG"}, {"CH", "CH"},
      {"CZ", "CZ"}, {"D", "DE"},  {"DE", "DE"}, {"DK", "DK"},  {"E", "ES"},  {"ES", "ES"},
      {"F", "FR"},  {"FR", "FR"}, {"FI", "FI"}, {"FIN", "FI"}, {"FL", "LI"}, {"H", "HU"},
      {"HR", "HR"}, {"I", "IT"},  {"IT", "IT"}, {"L", "LU"},   {"LT", "LT"}, {"LV", "LV"},
      {"N", "NO"},  {"NO", "NO"}, {"S", "SE"},  {"SE", "SE"},  {"SI", "SI"}, {"SK", "SK"},
  }};
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || dash == 0 || dash > 3) return {};
  const std::string_view rest = text.substr(dash + 1);
  if (rest.empty() || rest.size() > 7 || !base::all_digits(rest)) return {};
  for (const Front& front : kFronts) {
    if (front.sign != text.substr(0, dash)) continue;
    const std::uint32_t lengths =
        front.country == "LV" ? 1U << 4U : gazetteer.lengths_of(front.country);
    return ((lengths >> rest.size()) & 1U) != 0 ? front.country : std::string_view{};
  }
  return {};
}

// The country whose postcodes alone have this shape.
std::string_view by_shape(const Code& code, const Gazetteer& gazetteer) noexcept {
  const std::string_view shape = code.shape_view();
  const std::string_view text = code.text_view();
  if (shape == "99-999") return "PL";
  if (shape == "9999-999") return "PT";
  if (shape == "999-9999") return "JP";
  if (shape == "99999-999") return "BR";
  if (shape == "99999-9999") return "US";
  if (code.digits_only) return {};
  if (shape == "9999AA") {
    const std::string_view letters = text.substr(4);
    const bool used = text[0] != '0' && letters != "SA" && letters != "SD" && letters != "SS";
    return used ? std::string_view("NL") : std::string_view{};
  }
  if (shape == "A9A9A9" || shape == "A9A-9A9") {
    const bool used =
        text.find_first_of("DFIOQU") == std::string_view::npos && text[0] != 'W' && text[0] != 'Z';
    return used ? std::string_view("CA") : std::string_view{};
  }
  if (text.size() == 7 && (shape.substr(0, 3) == "A99" || text.substr(0, 3) == "D6W")) {
    constexpr std::string_view kEircode = "0123456789ACDEFHKNPRTVWXY";
    const bool used = text.find_first_not_of(kEircode) == std::string_view::npos;
    return used ? std::string_view("IE") : std::string_view{};
  }
  const std::string_view kingdom = british(text, shape);
  return kingdom.empty() ? with_country_in_front(text, gazetteer) : kingdom;
}

bool in_ranges(const Place& place, std::string_view digits) noexcept {
  if (place.ranges.empty()) return true;
  for (const Range& range : place.ranges) {
    const std::string_view head = digits.substr(0, range.first.size());
    if (head >= range.first && head <= range.last) return true;
  }
  return false;
}

// True when the postcode is one of the place.
bool fits(const Place& place, const Code& code) noexcept {
  const std::string_view digits = code.digits();
  if (!code.plain || !code.digits_only || digits.empty()) return false;
  if (((place.lengths >> digits.size()) & 1U) != 0 && in_ranges(place, digits)) return true;
  // A spreadsheet has dropped the zero in front.
  if (!place.loses_zero || ((place.lengths >> (digits.size() + 1)) & 1U) == 0) return false;
  std::array<char, Code::kLongest + 1> longer{'0'};
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
  const Code code(words.postcode);
  Verdict verdict;
  if (code.plain) verdict.add(by_shape(code, gazetteer));
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

}  // namespace gigo::normalize
