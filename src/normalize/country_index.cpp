// SPDX-License-Identifier: Apache-2.0
#include "normalize/country_index.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/country_typo.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/word_index.hpp"
#include "text/country_names.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Open addressing over hashes alone: 48 bits of the hash, 8 of the basis, 8 of the number. The
// names themselves are not kept; with 50,000 of them a foreign text hits one by chance once in
// 5,000,000,000.
class HashedNames {
 public:
  explicit HashedNames(std::size_t slots) : slots_(slots) {}

  [[nodiscard]] CountryEntry find(std::string_view name) const noexcept {
    const std::uint64_t slot = slots_[place_of(word_hash(name))];
    return {static_cast<CountryBasis>(slot >> 8 & 0xFF), static_cast<std::uint8_t>(slot)};
  }
  // Keeps what is there.
  void add_new(std::string_view name, CountryBasis basis, std::size_t number) {
    const std::uint64_t hash = word_hash(name);
    std::uint64_t& slot = slots_[place_of(hash)];
    if (slot == 0) slot = made_of(hash, basis, number);
  }
  // Of a name that is there.
  void set_basis(std::string_view name, CountryBasis basis) {
    const std::uint64_t hash = word_hash(name);
    std::uint64_t& slot = slots_[place_of(hash)];
    slot = made_of(hash, basis, slot & 0xFF);
  }
  // Two countries of one name: none.
  void add_or_doubt(std::string_view name, CountryBasis basis, std::size_t number) {
    const std::uint64_t hash = word_hash(name);
    std::uint64_t& slot = slots_[place_of(hash)];
    if (slot == 0) {
      slot = made_of(hash, basis, number);
    } else if ((slot & 0xFF) != number) {
      slot = made_of(hash, CountryBasis::kAmbiguous, 0);
    }
  }

 private:
  static constexpr std::uint64_t kHashBits = ~std::uint64_t{0xFFFF};

  static std::uint64_t made_of(std::uint64_t hash, CountryBasis basis, std::size_t number) {
    return (hash & kHashBits) | static_cast<std::uint64_t>(basis) << 8 | number;
  }
  [[nodiscard]] std::size_t place_of(std::uint64_t hash) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (hash >> 16) & mask;
    while (slots_[at] != 0 && ((slots_[at] ^ hash) & kHashBits) != 0) at = (at + 1) & mask;
    return at;
  }

  std::vector<std::uint64_t> slots_;
};

template <class Visit>
void for_each_part(std::string_view list, Visit&& visit) {
  while (!list.empty() && list != "-") {
    const std::size_t end = list.find('|');
    visit(list.substr(0, end));
    if (end == std::string_view::npos) return;
    list.remove_prefix(end + 1);
  }
}

// Shorter ones in rare languages are abbreviations that would hide a slip ("OK", "Ra").
constexpr std::size_t kShortestName = 3;

// Of these a run should not need all the others.
constexpr std::array<const char*, 7> kCommonLanguages{"en", "de", "fr", "es", "it", "pt", "nl"};

HashedNames common_names() {
  constexpr std::size_t kSlots = 8192;
  HashedNames names(kSlots);
  for (FactTable facts(data::country_aliases()); facts.next();) {
    names.add_new(facts[0], facts[2] == "name" ? CountryBasis::kName : CountryBasis::kAlias,
                  country_number(facts[1]));
  }
  for (std::size_t i = 0; i < countries().size(); ++i) {
    const CountryCodes& country = countries()[i];
    names.add_new(base::lower(country.alpha2), CountryBasis::kCode, i);
    names.add_new(base::lower(country.alpha3), CountryBasis::kOtherCode, i);
    // As they are mostly written: no key need be made.
    names.add_new(country.alpha2, CountryBasis::kCode, i);
    names.add_new(country.alpha3, CountryBasis::kOtherCode, i);
    if (country.numeric != "-") names.add_new(country.numeric, CountryBasis::kOtherCode, i);
  }
  std::size_t row = 0;
  for (FactTable facts(data::country_codes()); facts.next(); ++row) {
    for_each_part(facts[3], [&](std::string_view code) {
      names.add_new(code, CountryBasis::kOtherCode, row);
    });
  }
  for (const char* language : kCommonLanguages) {
    text::visit_country_names(language, [&](std::string_view name, std::string_view code) {
      const std::size_t number = country_number(code);
      const std::string key = text::fold_compact(name);
      if (number == SIZE_MAX || key.size() < kShortestName) return;
      const CountryEntry known = names.find(key);
      if (known.basis == CountryBasis::kNone) {
        names.add_new(key, CountryBasis::kName, number);
      } else if (known.basis == CountryBasis::kName && known.number != number) {
        names.add_or_doubt(key, CountryBasis::kName, number);
      }
      if (*language == 'e' && number == names.find(key).number) {
        names.add_new(name, names.find(key).basis, number);
      }
    });
  }
  for (std::size_t i = 0; i < former_countries().size(); ++i) {
    for_each_part(former_countries()[i].names,
                  [&](std::string_view name) { names.add_new(name, CountryBasis::kFormer, i); });
  }
  return names;
}

HashedNames names_of_every_language() {
  constexpr std::size_t kSlots = 131072;
  HashedNames names(kSlots);
  for (const std::string& locale : text::country_name_locales()) {
    text::visit_country_names(locale, [&](std::string_view name, std::string_view code) {
      const std::size_t number = country_number(code);
      if (number == SIZE_MAX) return;
      // Most locales of a language say what the language says.
      const CountryEntry known = names.find(name);
      if (known.basis == CountryBasis::kName && known.number == number) return;
      const bool cheap = has_cheap_fold(name);
      const std::string key = cheap ? text::fold_compact(name) : text::lower(text::cleaned(name));
      const CountryEntry common = find_common_country(key);
      // "\u00C1o" is Austria in Vietnamese, not the code AO.
      const bool free = common.basis == CountryBasis::kNone || is_code(common.basis);
      const bool same = common.basis == CountryBasis::kName && common.number == number;
      if ((free || same) && !text::is_ascii(name)) {
        names.add_or_doubt(name, CountryBasis::kName, number);
      }
      if (common.basis != CountryBasis::kNone || key.size() < kShortestName) return;
      // kNearly: its accents gone, a name may be a slip of another one.
      const CountryEntry by_key = names.find(key);
      if (cheap && !text::is_ascii(name)) {
        const bool same_key = by_key.basis == CountryBasis::kName && by_key.number == number;
        if (!same_key) names.add_or_doubt(key, CountryBasis::kNearly, number);
      } else if (by_key.basis == CountryBasis::kNearly && by_key.number == number) {
        names.set_basis(key, CountryBasis::kName);
      } else {
        names.add_or_doubt(key, CountryBasis::kName, number);
      }
    });
  }
  return names;
}

std::atomic<bool> every_language_known{false};

struct OtherCode {
  std::string_view code, country;
};
// What CLDR counts as territories beside ISO's countries.
constexpr std::array<OtherCode, 6> kPartsOfCountries{
    {{"AC", "SH"}, {"CP", "FR"}, {"DG", "IO"}, {"EA", "ES"}, {"IC", "ES"}, {"TA", "SH"}}};

}  // namespace

const std::vector<CountryCodes>& countries() {
  static const std::vector<CountryCodes> table = [] {
    std::vector<CountryCodes> read;
    for (FactTable facts(data::country_codes()); facts.next();) {
      read.push_back({facts[0], facts[1], facts[2]});
    }
    return read;
  }();
  return table;
}

const std::vector<FormerCountry>& former_countries() {
  static const std::vector<FormerCountry> table = [] {
    std::vector<FormerCountry> read;
    for (FactTable facts(data::country_former()); facts.next();) {
      read.push_back({facts[0], facts[1]});
    }
    return read;
  }();
  return table;
}

std::size_t country_number(std::string_view alpha2) {
  for (const OtherCode& other : kPartsOfCountries) {
    if (other.code == alpha2) alpha2 = other.country;
  }
  const std::vector<CountryCodes>& all = countries();
  const auto at = std::lower_bound(
      all.begin(), all.end(), alpha2,
      [](const CountryCodes& country, std::string_view code) { return country.alpha2 < code; });
  if (at == all.end() || at->alpha2 != alpha2) return SIZE_MAX;
  return static_cast<std::size_t>(at - all.begin());
}

CountryEntry find_common_country(std::string_view name_or_key) {
  static const HashedNames names = common_names();
  return names.find(name_or_key);
}

CountryEntry find_any_country(std::string_view name_or_key, bool plain) {
  static const HashedNames names = names_of_every_language();
  every_language_known.store(true, std::memory_order_relaxed);
  CountryEntry entry = names.find(name_or_key);
  if (entry.basis != CountryBasis::kNearly) return entry;
  if (plain && is_slip_of_english(name_or_key)) return {};
  entry.basis = CountryBasis::kName;
  return entry;
}

bool knows_every_language() noexcept {
  return every_language_known.load(std::memory_order_relaxed);
}

const std::string& country_english_name(std::size_t number) {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> read(countries().size());
    text::visit_country_names("en", [&](std::string_view name, std::string_view code) {
      if (!text::is_country_code(code)) return;  // the Canary Islands are not Spain's name
      const std::size_t of = country_number(code);
      if (of != SIZE_MAX && read[of].empty()) read[of] = name;
    });
    return read;
  }();
  return names[number];
}

bool has_cheap_fold(std::string_view name) noexcept {
  for (std::size_t at = 0; at < name.size();) {
    const char32_t c = text::next(name, at);
    if (c >= 0x0530 && (c < 0x1E00 || c >= 0x2070)) return false;
  }
  return true;
}

}  // namespace gigo::normalize
