// SPDX-License-Identifier: Apache-2.0
// Two numbers in one cell, in every country and with everything people put between them: none may
// become a third.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/phone.hpp"

namespace gigo::normalize {
namespace {

struct Country {
  std::string_view region;
  std::array<std::string_view, 6> numbers;
};

constexpr std::array<Country, 13> kCountries{{
    {"DE",
     {"030/2345678", "0171/2345679", "+49 89 1234-567", "(0221) 234567", "030 12345",
      "04021 23456"}},
    {"AT",
     {"01 588580", "0664 1234567", "+43 316 123456", "(0512) 2345-67", "01/58858-0",
      "0676/1234567"}},
    {"IT",
     {"06 4567891", "347 4567891", "+39 02 1234567", "06.4567892", "0521-234567", "335/1234567"}},
    {"GB",
     {"020 7123 4567", "07911 123456", "+44 161 234 5678", "(01225) 423457", "0800 123 4567",
      "02071234999"}},
    {"US",
     {"212-234-5678", "(646) 234-5678", "+1 206 234 5678", "1-415-234-5678", "3122345678",
      "503.234.5678"}},
    {"FR",
     {"01 42 34 56 78", "06.12.34.56.78", "+33 4 72 34 56 78", "0142345679", "07-51-23-45-67",
      "(03) 88 23 45 67"}},
    {"ES",
     {"612 34 56 78", "91 234 56 78", "+34 93 234 56 78", "612345679", "955-23-45-67",
      "722 345 678"}},
    {"BR",
     {"(11) 3123-4567", "11 91234-5678", "+55 21 2345-6789", "(0xx31) 3234-5678", "2131234567",
      "061 3123-4567"}},
    {"JP",
     {"03-3234-5678", "090-1234-5678", "+81 6 6234 5678", "(045) 234-5678", "0312345679",
      "080 1234 5679"}},
    {"IN",
     {"098765 41230", "022 2345 6789", "+91 98201 23456", "(011) 2345-6788", "9876501234",
      "080-23456789"}},
    {"SE",
     {"08-123 456 78", "070-123 45 67", "+46 31 12 34 56", "(040) 12 34 56", "0701234568",
      "018-123456"}},
    {"BE",
     {"02 234 56 78", "0470 12 34 56", "+32 3 234 56 78", "(09) 234 56 78", "022345679",
      "0488/23.45.67"}},
    {"FI",
     {"09 2345678", "040 1234567", "+358 50 123 4567", "(02) 234 5678", "0451234567",
      "03-1234567"}},
}};

constexpr std::array<std::string_view, 60> kBetween{
    " ",        "  ",        " - ",        " / ",      "/",      ", ",           ",",
    "; ",       ";",         " | ",        "\n",       "\t",     "\\",           " \\ ",
    " + ",      " & ",       " [",         " (",       " -> ",   " => ",         " * ",
    " ~ ",      " _ ",       ": ",         " . ",      ". ",     " -- ",         " \u2013 ",
    " \u2022 ", " \u00B7 ",  "\u3001",     " \u2192 ", " or ",   " oder ",       " u. ",
    " od. ",    " Fax ",     " Fax: ",     " Tel.: ",  " m: ",   " Mobil ",      " cell ",
    " (work) ", " (home), ", " new: ",     " then ",   " also ", " alternativ ", " 2: ",
    " #2 ",     " Tel 2 ",   " Tel. 2: ",  " (2) ",    " 24h ",  " (2019) ",     " x12 ",
    " old ",    " until 9 ", " ext. 12, ", " and not "};

std::string value_of(std::string_view number, std::string_view region) {
  const PhoneCell cell =
      normalize_phone(number, {.region = region, .reserved_values_ordinary = true});
  EXPECT_EQ(cell.values.size(), 1U) << region << " " << number;
  const bool good = !cell.values.empty() && (cell.values[0].status == ValueStatus::kOk ||
                                             cell.values[0].status == ValueStatus::kChanged);
  EXPECT_TRUE(good) << region << " " << number;
  return good ? cell.values[0].value : std::string{};
}

TEST(PhonePairs, NoNumberIsMadeOfTwo) {
  std::size_t cells = 0;
  std::size_t both = 0;
  for (const Country& country : kCountries) {
    for (const std::string_view first : country.numbers) {
      const std::string a = value_of(first, country.region);
      for (const std::string_view second : country.numbers) {
        const std::string b = value_of(second, country.region);
        for (const std::string_view between : kBetween) {
          std::string raw = std::string(first) + std::string(between) + std::string(second);
          if (between == " [") raw += "]";
          if (between == " (") raw += ")";
          const PhoneCell cell =
              normalize_phone(raw, {.region = country.region, .reserved_values_ordinary = true});
          ++cells;
          bool found_a = false;
          bool found_b = false;
          for (const PhoneValue& value : cell.values) {
            found_a = found_a || value.value == a;
            found_b = found_b || value.value == b;
            if (value.status != ValueStatus::kOk && value.status != ValueStatus::kChanged) continue;
            EXPECT_TRUE(value.value == a || value.value == b)
                << country.region << " " << raw << " -> " << value.value;
          }
          both += found_a && found_b ? 1U : 0U;
        }
      }
    }
  }
  EXPECT_GT(both, cells * 9 / 10) << cells;
}

TEST(PhonePairs, NoPartOfASafeRepairIsLost) {
  for (const Country& country : kCountries) {
    const std::string a = value_of(country.numbers[0], country.region);
    const std::string b = value_of(country.numbers[1], country.region);
    for (const std::string_view between : kBetween) {
      const std::string raw =
          std::string(country.numbers[0]) + std::string(between) + std::string(country.numbers[1]);
      const PhoneCell cell =
          normalize_phone(raw, {.region = country.region, .reserved_values_ordinary = true});
      bool safe = true;
      for (const PhoneValue& value : cell.values) {
        safe = safe && (value.status == ValueStatus::kOk || value.status == ValueStatus::kChanged);
      }
      if (safe) {
        EXPECT_EQ(cell.values.size(), 2U) << country.region << " " << raw;
      }
    }
  }
}

}  // namespace
}  // namespace gigo::normalize
