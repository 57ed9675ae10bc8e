// SPDX-License-Identifier: Apache-2.0
#include "country.hpp"

#include <algorithm>

namespace datagen {
namespace {

constexpr std::array<std::string_view, kCultureCount> kCultureNames = {
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl",
    "ru", "el", "tr", "ar", "in", "zh", "ja", "vi"};

// Unlike split(), keeps empty pieces: a city without a state still has four.
std::vector<std::string_view> fields(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  for (;;) {
    const std::size_t at = text.find(separator);
    pieces.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return pieces;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::string> all_spaced(std::string_view text, char separator) {
  std::vector<std::string> out;
  for (const std::string_view piece : split(text, separator)) out.push_back(spaced(piece));
  return out;
}

std::uint32_t number(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char c : digits) value = value * 10 + static_cast<std::uint32_t>(c - '0');
  return value;
}

AreaCode read_area(std::string_view text, std::uint8_t digits) {
  const std::vector<std::string_view> with_length = split(text, '@');
  const std::vector<std::string_view> parts = split(with_length[0], '.');
  if (with_length.size() > 1) digits = static_cast<std::uint8_t>(number(with_length[1]));
  return {parts[0], parts.size() > 1 ? parts[1] : std::string_view(), digits};
}

Country read_country(const CountryText& text, const std::vector<Language>& languages) {
  Country country;
  country.text = &text;
  const auto language_of = [&](std::string_view name) {
    return &*std::find_if(languages.begin(), languages.end(),
                          [&](const Language& language) { return language.text->name == name; });
  };
  country.providers = split(text.providers, ' ');
  country.names = all_spaced(text.names, '|');
  country.mobile = split(text.mobile, ' ');
  country.legal_forms = all_spaced(text.legal_forms, ' ');
  for (const std::string_view line : split(text.cities, ';')) {
    const std::vector<std::string_view> cells = fields(line, '|');
    City city{spaced(cells[0]), spaced(cells[1]), split(cells[2], ','), {}, nullptr};
    city.language = language_of(cells.size() > 4 ? cells[4] : text.language);
    for (const std::string_view area : split(cells[3], ',')) {
      city.areas.push_back(read_area(area, text.line_digits));
    }
    country.has_states = country.has_states || !city.state.empty();
    country.cities.push_back(std::move(city));
    // Cities fall in size like their rank.
    const std::uint32_t before = country.city_sizes.empty() ? 0 : country.city_sizes.back();
    country.city_sizes.push_back(before +
                                 1'000'000 / static_cast<std::uint32_t>(country.cities.size() + 2));
  }
  for (const std::string_view item : split(text.people, ' ')) {
    const std::vector<std::string_view> pair = split(item, '=');
    for (std::size_t i = 0; i < kCultureNames.size(); ++i) {
      if (kCultureNames[i] != pair[0]) continue;
      country.people.emplace_back(static_cast<CultureId>(i), number(pair[1]));
      country.people_sum += number(pair[1]);
    }
  }
  return country;
}

const std::vector<Language>& languages() {
  static const std::vector<Language> all = [] {
    std::vector<Language> out;
    for (const LanguageText& text : kLanguages) {
      Language language;
      language.text = &text;
      language.street_names = WordList(text.street_names, 6);
      language.town_stems = WordList(text.town_stems, 30);
      language.town_endings = WordList(text.town_endings, 8);
      for (const std::string_view kind : split(text.street_kinds, ' ')) {
        const std::vector<std::string_view> pair = split(kind, '=');
        language.street_kinds.push_back({spaced(pair[0]), spaced(pair[1])});
      }
      language.industries = all_spaced(text.industries, ' ');
      language.firms = split(text.firms, ' ');
      for (const std::string_view job :
           split(text.jobs.empty() ? kLanguages[0].jobs : text.jobs, ' ')) {
        const std::vector<std::string_view> forms = split(job, '|');
        language.jobs.push_back({spaced(forms.front()), spaced(forms.back())});
      }
      out.push_back(std::move(language));
    }
    return out;
  }();
  return all;
}

}  // namespace

const std::vector<Country>& countries() {
  static const std::vector<Country> all = [] {
    std::vector<Country> out;
    for (const CountryText& text : kCountries) out.push_back(read_country(text, languages()));
    return out;
  }();
  return all;
}

std::uint32_t all_shares() noexcept {
  static const std::uint32_t sum = [] {
    std::uint32_t shares = 0;
    for (const CountryText& text : kCountries) shares += text.share;
    return shares;
  }();
  return sum;
}

std::uint16_t draw_country(Rng& rng) {
  std::uint32_t at = rng.below(all_shares());
  std::uint16_t country = 0;
  while (at >= kCountries[country].share) at -= kCountries[country++].share;
  return country;
}

std::uint16_t draw_city(const Country& country, Rng& rng) {
  const std::vector<std::uint32_t>& sizes = country.city_sizes;
  const auto at = std::upper_bound(sizes.begin(), sizes.end(), rng.below(sizes.back()));
  return static_cast<std::uint16_t>(at - sizes.begin());
}

CultureId draw_culture(const Country& country, Rng& rng) {
  std::uint32_t at = rng.below(country.people_sum);
  for (const auto& [culture, share] : country.people) {
    if (at < share) return culture;
    at -= share;
  }
  return country.people.front().first;
}

}  // namespace datagen
