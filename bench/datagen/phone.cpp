// SPDX-License-Identifier: Apache-2.0
#include "phone.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace datagen {
namespace {

void fill(std::string& digits, std::size_t size, Rng& rng) {
  while (digits.size() < size) digits += static_cast<char>('0' + rng.below(10));
}

// North America: the exchange is not N11 (a service) and not 555 (fiction).
void mend_exchange(std::string& national) {
  if (national[4] == '1' && national[5] == '1') national[5] = '3';
  if (national[3] == '5' && national[4] == '5' && national[5] == '5') national[4] = '6';
}

// The rest of a number in groups of three or four, parted by `gap`.
std::string grouped(std::string_view digits, std::string_view gap) {
  std::string out;
  while (digits.size() > 4) {
    const std::size_t size = digits.size() % 4 == 0 && digits.size() > 7 ? 4 : 3;
    out += digits.substr(0, size);
    out += gap;
    digits.remove_prefix(size);
  }
  return out += digits;
}

// Nobody writes the trunk prefix where area codes stand in brackets.
bool has_bracket(const CountryText& country) {
  return country.line_form.find('(') != std::string_view::npos;
}

// As the country groups it; `gap` stands for every blank and hyphen, empty for those of the form.
std::string spaced_national(const Phone& phone, std::string_view gap) {
  const CountryText& country = *countries()[phone.country].text;
  std::string_view form = phone.area != 0 ? country.line_form : country.mobile_form;
  if (form.empty()) form = phone.area != 0 ? "A g" : "g";
  const bool hyphens = gap.empty() && form.find('-') != std::string_view::npos;
  std::string_view digits = phone.national;
  std::string out;
  for (const char c : form) {
    const std::string between(gap.empty() ? std::string_view(&c, 1) : gap);
    if (c >= '1' && c <= '9') {
      const std::size_t size = std::min(digits.size(), static_cast<std::size_t>(c - '0'));
      out += digits.substr(0, size);
      digits.remove_prefix(size);
    } else if (c == 'A') {
      out += digits.substr(0, phone.area);
      digits.remove_prefix(phone.area);
    } else if (c == 'g') {
      out += grouped(digits, hyphens ? "-" : gap.empty() ? " " : gap);
    } else if (c == '*') {
      out += digits;
    } else if (c == ' ' || c == '-') {
      out += between;
    } else if (gap.empty()) {
      out += c;
    }
  }
  return out;
}

}  // namespace

Phone draw_line(std::uint16_t country, const City& city, Rng& rng) {
  const AreaCode& code = rng.pick(city.areas);
  Phone phone{country, static_cast<std::uint8_t>(code.area.size()), std::string(code.area)};
  phone.national += code.prefix;
  fill(phone.national, code.digits, rng);
  if (countries()[country].text->calling == "1") mend_exchange(phone.national);
  return phone;
}

Phone draw_mobile(std::uint16_t country, const City& city, Rng& rng) {
  const Country& where = countries()[country];
  if (where.mobile.empty()) return draw_line(country, city, rng);
  Phone phone{country, 0, std::string(rng.pick(where.mobile))};
  fill(phone.national, where.text->mobile_digits, rng);
  return phone;
}

std::string write_phone(const Phone& phone, PhoneStyle style) {
  const CountryText& country = *countries()[phone.country].text;
  const bool north_america = country.calling == "1";
  const std::string_view trunk = has_bracket(country) || north_america ? "" : country.trunk;
  switch (style) {
    case PhoneStyle::kNational:
      return fmt::format("{}{}", trunk, spaced_national(phone, ""));
    case PhoneStyle::kInternational:
      return fmt::format("+{} {}", country.calling, spaced_national(phone, " "));
    case PhoneStyle::kCompact:
      return fmt::format("+{}{}", country.calling, phone.national);
    case PhoneStyle::kDigits:
      return fmt::format("{}{}", trunk, phone.national);
    case PhoneStyle::kExit:
      return fmt::format("{}{} {}", north_america ? "011 " : "00", country.calling,
                         spaced_national(phone, " "));
    case PhoneStyle::kOptionalTrunk:
      if (trunk.empty()) return write_phone(phone, PhoneStyle::kInternational);
      return fmt::format("+{} ({}){}", country.calling, trunk, spaced_national(phone, " "));
    case PhoneStyle::kDashes:
      return fmt::format("{}{}", trunk, spaced_national(phone, "-"));
    case PhoneStyle::kDots:
      return fmt::format("{}{}", trunk, spaced_national(phone, "."));
    case PhoneStyle::kFloat:
      return phone.national + ".0";
    case PhoneStyle::kBare:
      return phone.national;
    case PhoneStyle::kScientific: {
      const std::string digits = std::string(country.calling) + phone.national;
      return fmt::format("{}.{}E+{}", digits[0], digits.substr(1, 2), digits.size() - 1);
    }
  }
  return phone.national;
}

PhoneStyle draw_style(Rng& rng) {
  constexpr PhoneStyle kByFrequency[] = {
      PhoneStyle::kInternational, PhoneStyle::kInternational, PhoneStyle::kInternational,
      PhoneStyle::kCompact,       PhoneStyle::kCompact,       PhoneStyle::kCompact,
      PhoneStyle::kDigits,        PhoneStyle::kDigits,        PhoneStyle::kDigits,
      PhoneStyle::kDigits,        PhoneStyle::kExit,          PhoneStyle::kOptionalTrunk,
      PhoneStyle::kDashes,        PhoneStyle::kDashes,        PhoneStyle::kDots};
  return kByFrequency[rng.below(std::size(kByFrequency))];
}

}  // namespace datagen
