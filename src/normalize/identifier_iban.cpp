// SPDX-License-Identifier: Apache-2.0
#include "normalize/identifier_iban.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

// What follows the check digits, as the registry of ISO 13616 writes it: n digits, a letters, c
// either.
struct Country {
  std::string_view letters, body;
};
constexpr std::array<Country, 89> kCountries{
    {{"AD", "8n12c"},    {"AE", "19n"},      {"AL", "8n16c"},    {"AT", "16n"},
     {"AZ", "4a20c"},    {"BA", "16n"},      {"BE", "12n"},      {"BG", "4a6n8c"},
     {"BH", "4a14c"},    {"BI", "23n"},      {"BR", "23n1a1c"},  {"BY", "4c4n16c"},
     {"CH", "5n12c"},    {"CR", "18n"},      {"CY", "8n16c"},    {"CZ", "20n"},
     {"DE", "18n"},      {"DJ", "23n"},      {"DK", "14n"},      {"DO", "4c20n"},
     {"EE", "16n"},      {"EG", "25n"},      {"ES", "20n"},      {"FI", "14n"},
     {"FK", "2a12n"},    {"FO", "14n"},      {"FR", "10n11c2n"}, {"GB", "4a14n"},
     {"GE", "2a16n"},    {"GI", "4a15c"},    {"GL", "14n"},      {"GR", "7n16c"},
     {"GT", "24c"},      {"HN", "4a20n"},    {"HR", "17n"},      {"HU", "24n"},
     {"IE", "4a14n"},    {"IL", "19n"},      {"IQ", "4a15n"},    {"IS", "22n"},
     {"IT", "1a10n12c"}, {"JO", "4a4n18c"},  {"KW", "4a22c"},    {"KZ", "3n13c"},
     {"LB", "4n20c"},    {"LC", "4a24c"},    {"LI", "5n12c"},    {"LT", "16n"},
     {"LU", "3n13c"},    {"LV", "4a13c"},    {"LY", "21n"},      {"MC", "10n11c2n"},
     {"MD", "20c"},      {"ME", "18n"},      {"MK", "3n10c2n"},  {"MN", "16n"},
     {"MR", "23n"},      {"MT", "4a5n18c"},  {"MU", "4a19n3a"},  {"NI", "4a20n"},
     {"NL", "4a10n"},    {"NO", "11n"},      {"OM", "3n16c"},    {"PK", "4a16c"},
     {"PL", "24n"},      {"PS", "4a21c"},    {"PT", "21n"},      {"QA", "4a21c"},
     {"RO", "4a16c"},    {"RS", "18n"},      {"RU", "14n15c"},   {"SA", "2n18c"},
     {"SC", "4a20n3a"},  {"SD", "14n"},      {"SE", "20n"},      {"SI", "15n"},
     {"SK", "20n"},      {"SM", "1a10n12c"}, {"SO", "19n"},      {"ST", "21n"},
     {"SV", "4a20n"},    {"TL", "19n"},      {"TN", "20n"},      {"TR", "6n16c"},
     {"UA", "6n19c"},    {"VA", "18n"},      {"VG", "4a16n"},    {"XK", "16n"},
     {"YE", "4a4n18c"}}};

// The body behind the check digits has the form and nothing else.
bool has_form(std::string_view body, std::string_view form) noexcept {
  while (!form.empty()) {
    std::size_t count = 0;
    while (base::is_digit(form.front())) {
      count = count * 10 + static_cast<std::size_t>(form.front() - '0');
      form.remove_prefix(1);
    }
    const char kind = form.front();
    form.remove_prefix(1);
    if (body.size() < count) return false;
    for (const char c : body.substr(0, count)) {
      if (kind == 'n' ? !base::is_digit(c) : kind == 'a' ? !base::is_alpha(c) : !base::is_alnum(c))
        return false;
    }
    body.remove_prefix(count);
  }
  return body.empty();
}

// With what the characters before left over. One division for several characters.
std::uint64_t mod_97(std::string_view compact, std::uint64_t rest) noexcept {
  constexpr std::uint64_t kFull = 1'000'000'000'000'000;
  for (const char c : compact) {
    rest = base::is_digit(c) ? rest * 10 + static_cast<std::uint64_t>(c - '0')
                             : rest * 100 + static_cast<std::uint64_t>(c - 'A' + 10);
    if (rest >= kFull) rest %= 97;
  }
  return rest % 97;
}

unsigned packed(std::string_view letters) noexcept {
  return static_cast<unsigned>(letters[0]) * 256U + static_cast<unsigned>(letters[1]);
}

}  // namespace

int mod_97(std::string_view compact) noexcept { return static_cast<int>(mod_97(compact, 0)); }

Fit fit_iban(std::string_view compact) noexcept {
  constexpr std::size_t kShortest = 5;
  if (compact.size() < kShortest || !base::is_alpha(compact[0]) || !base::is_alpha(compact[1]) ||
      !base::is_digit(compact[2]) || !base::is_digit(compact[3])) {
    return Fit::kNo;
  }
  const std::string_view letters = compact.substr(0, 2);
  const auto* const country = std::lower_bound(
      kCountries.begin(), kCountries.end(), letters,
      [](const Country& a, std::string_view b) { return packed(a.letters) < packed(b); });
  if (country == kCountries.end() || packed(country->letters) != packed(letters)) return Fit::kNo;
  if (!has_form(compact.substr(4), country->body)) return Fit::kForm;
  // Check digits are 98 minus a remainder: 02 to 98.
  const int digits = (compact[2] - '0') * 10 + (compact[3] - '0');
  const std::uint64_t rest = mod_97(compact.substr(0, 4), mod_97(compact.substr(4), 0));
  return rest == 1 && digits >= 2 && digits <= 98 ? Fit::kRight : Fit::kWrong;
}

std::size_t iban_in_front(std::string_view compact) noexcept {
  constexpr std::size_t kShortest = 15;
  constexpr std::size_t kLongest = 34;
  for (std::size_t size = kShortest; size <= std::min(kLongest, compact.size()); ++size) {
    const Fit fit = fit_iban(compact.substr(0, size));
    if (fit == Fit::kNo) return 0;
    if (fit != Fit::kForm) return fit == Fit::kRight ? size : 0;
  }
  return 0;
}

Fit fit_lei(std::string_view compact) noexcept {
  constexpr std::size_t kLength = 20;
  if (compact.size() != kLength || !base::all_digits(compact.substr(18)) ||
      !std::all_of(compact.begin(), compact.end(), base::is_alnum))
    return Fit::kNo;
  return mod_97(compact) == 1 ? Fit::kRight : Fit::kWrong;
}

}  // namespace gigo::normalize
