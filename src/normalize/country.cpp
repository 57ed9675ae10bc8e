// SPDX-License-Identifier: Apache-2.0
#include "normalize/country.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/country_typo.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// The longest names of CLDR are islands in scripts of three bytes a letter.
constexpr std::size_t kLongestName = 256;

// The key of a name: letters and digits of ASCII as they come, all else folded.
class CountryKey {
 public:
  explicit CountryKey(std::string_view name) {
    for (const char c : name) {
      if (static_cast<unsigned char>(c) >= 0x80 || size_ == buffer_.size()) {
        ascii_ = false;
        break;
      }
      if (base::is_alnum(c)) buffer_[size_++] = base::to_lower(c);
    }
    if (ascii_) return;
    cheap_ = has_cheap_fold(name);
    folded_ = cheap_ ? text::fold_compact(name) : text::lower(text::cleaned(name));
  }
  CountryKey(const CountryKey&) = delete;
  CountryKey& operator=(const CountryKey&) = delete;

  [[nodiscard]] std::string_view view() const noexcept {
    return ascii_ ? std::string_view(buffer_.data(), size_) : std::string_view(folded_);
  }
  // Plain letters, which the forms of words below are about.
  [[nodiscard]] bool latin() const noexcept { return ascii_ || cheap_; }

 private:
  std::array<char, kLongestName> buffer_;
  std::size_t size_ = 0;
  bool ascii_ = true;
  bool cheap_ = true;
  std::string folded_;
};

CountryReading reading_of(CountryEntry entry) {
  switch (entry.basis) {
    case CountryBasis::kNone:
      return {};
    case CountryBasis::kAmbiguous:
      return {{}, entry.basis, 0, {}};
    case CountryBasis::kFormer: {
      const std::string_view successors = former_countries()[entry.number].successors;
      if (successors.size() != 2) return {{}, entry.basis, 0, successors};
      const std::size_t number = country_number(successors);
      return {countries()[number].alpha2, entry.basis, static_cast<std::uint8_t>(number),
              successors};
    }
    default:
      return {countries()[entry.number].alpha2, entry.basis, entry.number, {}};
  }
}

// kOthers: all, where the common ones are known to have nothing.
enum class Languages : std::uint8_t { kCommon, kAll, kOthers };

// One name, as it stands. Numbers are codes only with all three digits: 44 is a calling code. The
// answer does not depend on what was asked before: what is common comes first in either order.
CountryEntry look_up(std::string_view name, Languages languages) {
  if (name.empty() || name.size() > kLongestName) return {};
  const bool others = languages == Languages::kOthers;
  if (!others) {
    const CountryEntry written = find_common_country(name);
    if (written.basis != CountryBasis::kNone) return written;
  }
  const bool ascii = text::is_ascii(name);
  if (!ascii && languages == Languages::kCommon && knows_every_language()) {
    const CountryEntry exact = find_any_country(name);
    if (exact.basis == CountryBasis::kName) return exact;
  }
  const CountryKey key(name);
  const std::string_view text = key.view();
  if (text.empty() || (text.size() <= 3 && name.find('/') != std::string_view::npos)) return {};
  if (base::is_digit(text.front()) && name.size() != 3) return {};
  if (!others) {
    const CountryEntry common = find_common_country(text);
    if (common.basis != CountryBasis::kNone && (ascii || !is_code(common.basis))) return common;
  }
  if (languages == Languages::kCommon) return {};
  if (!ascii) {
    const CountryEntry exact = find_any_country(name);
    if (exact.basis != CountryBasis::kNone) return exact;
  }
  return find_any_country(text, ascii);
}

// A pair of regional indicators, or the flag of a part of the United Kingdom; gives its bytes.
std::size_t flag_of(std::string_view text, CountryEntry& entry) {
  constexpr char32_t kFirst = 0x1F1E6;
  constexpr char32_t kBlackFlag = 0x1F3F4;
  std::size_t at = 0;
  const char32_t first = text::next(text, at);
  if (first == kBlackFlag) {
    constexpr char32_t kTagG = 0xE0067;
    constexpr char32_t kTagB = 0xE0062;
    if (at == text.size() || text::next(text, at) != kTagG) return 0;
    if (at == text.size() || text::next(text, at) != kTagB) return 0;
    while (at < text.size()) {
      std::size_t after = at;
      const char32_t tag = text::next(text, after);
      if (tag < 0xE0020 || tag > 0xE007F) break;
      at = after;
    }
    entry = {CountryBasis::kAlias, static_cast<std::uint8_t>(country_number("GB"))};
    return at;
  }
  if (first < kFirst || first >= kFirst + 26 || at == text.size()) return 0;
  const char32_t second = text::next(text, at);
  if (second < kFirst || second >= kFirst + 26) return 0;
  const std::array<char, 2> code{static_cast<char>('A' + (first - kFirst)),
                                 static_cast<char>('A' + (second - kFirst))};
  const std::size_t number = country_number({code.data(), code.size()});
  if (number == SIZE_MAX) return 0;
  entry = {CountryBasis::kAlias, static_cast<std::uint8_t>(number)};
  return at;
}

// Two statements in one cell: both must be countries.
CountryEntry agreed(CountryEntry a, CountryEntry b) {
  const auto certain = [](CountryEntry entry) {
    return entry.basis != CountryBasis::kNone && entry.basis != CountryBasis::kFormer &&
           entry.basis != CountryBasis::kAmbiguous;
  };
  if (!certain(a) || !certain(b)) return {};
  if (a.number != b.number) return {CountryBasis::kAmbiguous, 0};
  return a.basis == CountryBasis::kAlias ? b : a;
}

// "Kenya" of "Republic of Kenya"; names that need the words (Korea, China, Congo) are aliases.
std::string_view without_ceremony(std::string_view name) {
  constexpr std::array<std::string_view, 24> kFronts{"the ",
                                                     "republic of ",
                                                     "the republic of ",
                                                     "rep. of ",
                                                     "rep of ",
                                                     "kingdom of ",
                                                     "the kingdom of ",
                                                     "federal republic of ",
                                                     "sultanate of",
                                                     "islamic republic of ",
                                                     "united republic of ",
                                                     "democratic republic of ",
                                                     "union of ",
                                                     "principality of ",
                                                     "commonwealth of ",
                                                     "independent state of ",
                                                     "republik ",
                                                     "republique de ",
                                                     "republique du ",
                                                     "republica de ",
                                                     "rep\u00FAblica de ",
                                                     "r\u00E9publique de ",
                                                     "r\u00E9publique du ",
                                                     "republica di "};
  constexpr std::size_t kShortest = 4;
  if (name.empty()) return {};
  const char first = base::to_lower(name.front());
  for (const std::string_view front : kFronts) {
    if (front.front() == first && base::istarts_with(name, front) &&
        name.size() >= front.size() + kShortest) {
      return base::trim(name.substr(front.size()));
    }
  }
  return {};
}

// Most names are of one word.
bool may_be_rearranged(std::string_view name) noexcept {
  return std::any_of(name.begin(), name.end(), [](char c) {
    return c == ' ' || c == '(' || c == ',' || c == '/' || c == '|' || c == ';';
  });
}

// True for signs by which a name may be arranged otherwise.
bool has_sign_between(std::string_view name) noexcept {
  static constexpr std::array<bool, 256> kSigns = [] {
    std::array<bool, 256> signs{};
    for (const char c : {'(', ',', '/', '|', ':', ';', '-'})
      signs[static_cast<unsigned char>(c)] = true;
    return signs;
  }();
  return std::any_of(name.begin(), name.end(),
                     [](char c) { return kSigns[static_cast<unsigned char>(c)]; });
}

// The name in other arrangements, by the names that `languages` has.
CountryEntry look_up_rearranged(std::string_view name, Languages languages) {
  if (!may_be_rearranged(name)) return {};
  const std::size_t open = name.find('(');
  if (open != std::string_view::npos && open > 0 && name.back() == ')') {
    const std::string_view outer = base::trim(name.substr(0, open));
    const std::string_view inner = base::trim(name.substr(open + 1, name.size() - open - 2));
    std::string joined(inner);
    joined.append(" ").append(outer);
    const CountryEntry turned = look_up(joined, languages);
    if (turned.basis != CountryBasis::kNone) return turned;
    if (base::iequals(inner, "the")) return look_up(outer, languages);
    return agreed(look_up(outer, languages), look_up(inner, languages));
  }
  const std::size_t comma = name.find(',');
  if (comma != std::string_view::npos) {
    const std::string_view front = base::trim(name.substr(0, comma));
    const std::string_view rest = base::trim(name.substr(comma + 1));
    std::string joined(rest);
    joined.append(" ").append(front);
    const CountryEntry turned = look_up(joined, languages);
    if (turned.basis != CountryBasis::kNone) return turned;
    const std::string_view bare = without_ceremony(joined);
    if (!bare.empty() && bare == front) return look_up(front, languages);
    return agreed(look_up(front, languages), look_up(rest, languages));
  }
  constexpr std::array<std::string_view, 6> kBetween{" - ", " \u2013 ", "/", "|", ": ", ";"};
  for (const std::string_view sign : kBetween) {
    const std::size_t at = name.find(sign);
    if (at == std::string_view::npos) continue;
    return agreed(look_up(base::trim(name.substr(0, at)), languages),
                  look_up(base::trim(name.substr(at + sign.size())), languages));
  }
  const std::string_view bare = without_ceremony(name);
  return bare.empty() ? CountryEntry{} : look_up(bare, languages);
}

// "S. Sudan", "N Korea", "W.Sahara": the letter, and what follows it.
std::string_view behind_direction(std::string_view name) noexcept {
  constexpr std::size_t kShortest = 6;
  if (name.size() < kShortest || (name[1] != '.' && name[1] != ' ')) return {};
  const char letter = base::to_lower(name[0]);
  if (letter != 'n' && letter != 's' && letter != 'e' && letter != 'w') return {};
  const std::string_view rest = base::trim(name.substr(2));
  const bool word = rest.size() >= 4 && base::is_alpha(rest[0]) && base::is_alpha(rest[1]);
  return word ? rest : std::string_view{};
}

// The name with the direction in full; empty when `name` has no such letter. With `adjective`
// "Western", not "West".
std::string with_direction(std::string_view name, bool adjective) {
  const std::string_view rest = behind_direction(name);
  if (rest.empty()) return {};
  const char letter = base::to_lower(name[0]);
  std::string full(letter == 'n'   ? "North"
                   : letter == 's' ? "South"
                   : letter == 'e' ? "East"
                                   : "West");
  if (adjective) full += "ern";
  return full.append(" ").append(rest);
}

CountryEntry entry_of(std::string_view name) {
  if (const std::string_view rest = behind_direction(name); !rest.empty()) {
    for (const bool adjective : {false, true}) {
      CountryEntry full = look_up(with_direction(name, adjective), Languages::kCommon);
      if (full.basis == CountryBasis::kName) full.basis = CountryBasis::kAlias;
      if (full.basis != CountryBasis::kNone) return full;
    }
    // "N. Cyprus" is not Cyprus, and "N. Sudan" nobody's abbreviation of Sudan.
    const CountryEntry part = look_up(rest, Languages::kCommon);
    if (part.basis != CountryBasis::kNone) return look_up(name, Languages::kCommon);
  }
  CountryEntry entry = look_up(name, Languages::kCommon);
  if (entry.basis != CountryBasis::kNone) return entry;
  if (!name.empty() && static_cast<unsigned char>(name.front()) >= 0xF0) {
    const std::size_t size = flag_of(name, entry);
    if (size == name.size()) return entry;
    if (size != 0) return agreed(entry, look_up(base::trim(name.substr(size)), Languages::kAll));
  }
  entry = look_up_rearranged(name, Languages::kCommon);
  if (entry.basis != CountryBasis::kNone) return entry;
  entry = look_up(name, Languages::kOthers);
  return entry.basis != CountryBasis::kNone ? entry : look_up_rearranged(name, Languages::kAll);
}

}  // namespace

CountryReading read_country(std::string_view cell) {
  const std::string_view name = base::trim(cell);
  if (name.empty() || name.size() > kLongestName) return {};
  return reading_of(entry_of(name));
}

CountryReading read_country_or_guess(std::string_view cell) {
  CountryReading reading = read_country(cell);
  if (reading.basis != CountryBasis::kNone || cell.size() > kLongestName) return reading;
  const std::string_view name = base::trim(cell);
  // The letter counts as the word it stands for; "N. Cyprus" is no slip of Cyprus.
  const std::string full = with_direction(name, false);
  if (!full.empty() && read_country(behind_direction(name)).basis != CountryBasis::kNone) {
    return reading;
  }
  const CountryKey key(full.empty() ? name : std::string_view(full));
  if (!key.latin()) return reading;
  const std::size_t nearest = nearest_country(key.view());
  if (nearest == SIZE_MAX) return reading;
  return {
      countries()[nearest].alpha2, CountryBasis::kNearly, static_cast<std::uint8_t>(nearest), {}};
}

std::string find_country(std::string_view cell) { return std::string(read_country(cell).code); }

std::string_view find_country(std::string_view words, std::string_view key) {
  constexpr std::size_t kLongestCode = 3;  // longer ones have no other meaning as they are written
  if (key.size() <= kLongestCode || words.size() > kLongestName || has_sign_between(words)) {
    return read_country(words).code;
  }
  const CountryEntry common = find_common_country(key);
  if (common.basis != CountryBasis::kNone) return reading_of(common).code;
  if (!without_ceremony(words).empty() || !behind_direction(words).empty()) {
    return read_country(words).code;
  }
  return reading_of(find_any_country(key)).code;
}

bool is_country_alias(std::string_view cell) {
  const CountryReading reading = read_country(cell);
  return !reading.code.empty() &&
         (reading.basis == CountryBasis::kAlias || reading.basis == CountryBasis::kFormer);
}

void note_country(const CountryReading& reading, std::vector<CellNote>& notes) {
  switch (reading.basis) {
    case CountryBasis::kNone:
      return add_note(notes, Code::kCountryUnknown);
    case CountryBasis::kAmbiguous:
      return add_note(notes, Code::kCountryAmbiguous);
    case CountryBasis::kAlias:
      return add_note(notes, Code::kCountryAlias, std::string(reading.code));
    case CountryBasis::kNearly:
      return add_note(notes, Code::kCountryTypo, country_english_name(reading.number));
    case CountryBasis::kFormer: {
      std::string successors(reading.successors);
      std::replace(successors.begin(), successors.end(), '|', ' ');
      return add_note(notes, Code::kCountryFormer, std::move(successors));
    }
    case CountryBasis::kCode:
    case CountryBasis::kOtherCode:
    case CountryBasis::kName:
      return;
  }
}

bool letters_are_plates(const Column& cells) {
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const std::string_view cell = base::trim(cells[row]);
    if (cell.size() != 1 || !base::is_alpha(cell.front())) continue;
    if (find_common_country(base::lower(cell)).basis == CountryBasis::kNone) return false;
  }
  return true;
}

}  // namespace gigo::normalize
