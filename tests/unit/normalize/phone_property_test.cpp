// SPDX-License-Identifier: Apache-2.0
// What holds for every phone cell, tried on random bytes and on numbers with slips in them.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/phone.hpp"
#include "normalize/phone_digits.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::array<std::string_view, 14> kRegions{"",   "US", "GB", "DE", "FR", "IT", "MX",
                                                    "BR", "AR", "IN", "JP", "BJ", "RU", "CO"};

class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t bound) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8) % bound;
  }
  char pick(std::string_view from) { return from[below(static_cast<std::uint32_t>(from.size()))]; }

 private:
  std::uint32_t state_;
};

std::string random_bytes(Random& random) {
  constexpr std::string_view kSigns =
      "0123456789012345678901234567890123456789+-() ./;,xEeoOl=':#*&|telprsan\n\t\xC3\xBC\xE2\x80"
      "\x8E\xFF\xD9\xA5\xEF\xBC\x91@\"";
  std::string raw;
  const std::uint32_t size = random.below(30);
  for (std::uint32_t i = 0; i < size; ++i) raw.push_back(random.pick(kSigns));
  return raw;
}

std::string random_number(Random& random) {
  constexpr std::array<std::string_view, 17> kBegins{
      "+1 ",     "+44 ", "+49 (0)", "0",         "00",     "011 ",  "+52 1", "044 ", "+229 ",
      "+55 11 ", "8 ",   "(0",      "442079460", "+54 11", "+4444", "810",   "1-"};
  constexpr std::array<std::string_view, 16> kEnds{
      "",   "",   "",        "",     "",   " x12", " ext. 7", "#3",
      ".0", "/2", " (home)", " or ", "; ", " / ",  "E+09",    " FLOWERS"};
  std::string raw(kBegins[random.below(kBegins.size())]);
  const std::uint32_t digits = 5 + random.below(8);
  for (std::uint32_t i = 0; i < digits; ++i) {
    raw.push_back(static_cast<char>('0' + random.below(10)));
    if (random.below(6) == 0) raw.push_back(random.pick(" -./("));
  }
  raw += kEnds[random.below(kEnds.size())];
  if (raw.back() == ' ') {
    for (std::uint32_t i = 0; i < 10; ++i) raw.push_back(static_cast<char>('0' + random.below(10)));
  }
  if (random.below(4) == 0)
    raw[random.below(static_cast<std::uint32_t>(raw.size()))] = random.pick("+0 x.");
  return raw;
}

// Random bytes and numbers by turns, and the region to read them in.
struct Input {
  std::string raw;
  std::string_view region;
  bool ordinary;
};

std::vector<Input> inputs(std::uint32_t seed, std::size_t count) {
  Random random(seed);
  std::vector<Input> made;
  for (std::size_t i = 0; i < count; ++i) {
    std::string raw = i % 3 == 0 ? random_bytes(random) : random_number(random);
    made.push_back({std::move(raw), kRegions[random.below(kRegions.size())], random.below(2) == 0});
  }
  return made;
}

PhoneOptions options_of(const Input& input) {
  return {.region = input.region, .reserved_values_ordinary = input.ordinary};
}

// Everything that a cell says.
std::string described(const PhoneCell& cell) {
  std::string all;
  for (const PhoneValue& value : cell.values) {
    for (const std::string* part :
         {&value.value, &value.comparable, &value.extension, &value.written, &value.region}) {
      all += *part + "\x1F";
    }
    all += std::to_string(static_cast<int>(value.status)) + "," +
           std::to_string(static_cast<int>(value.type)) + "," + std::to_string(value.country_code) +
           "\n";
  }
  for (const CellNote& note : cell.notes) {
    all += std::string(code_info(note.code).name) + " " + note.suggestion + "\n";
  }
  return all;
}

constexpr std::size_t kInputs = 24'000;

TEST(PhoneProperty, EveryTextIsValidUtf8AndEveryCodeStandsOnce) {
  PhoneCell cell;
  for (const Input& input : inputs(3, kInputs)) {
    normalize_phone(input.raw, options_of(input), cell);
    ASSERT_TRUE(text::is_valid_utf8(described(cell))) << input.raw;
    for (std::size_t i = 0; i < cell.notes.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) ASSERT_NE(cell.notes[i].code, cell.notes[j].code);
    }
  }
}

TEST(PhoneProperty, AValueIsValidByItsPlan) {
  PhoneCell cell;
  std::size_t values = 0;
  for (Input& input : inputs(5, kInputs)) {
    input.ordinary = false;
    normalize_phone(input.raw, options_of(input), cell);
    for (const PhoneValue& value : cell.values) {
      if (value.status == ValueStatus::kOk || value.status == ValueStatus::kChanged) {
        ASSERT_FALSE(value.value.empty()) << input.raw;
      }
      if (value.value.empty()) continue;
      ++values;
      PhoneReading reading;
      ASSERT_TRUE(read_phone_digits(value.value, {}, reading)) << input.raw;
      ASSERT_EQ(reading.outcome, PhoneOutcome::kValid) << input.raw << " " << value.value;
      ASSERT_EQ(reading.e164, value.value) << input.raw;
      ASSERT_EQ(reading.region, value.region) << input.raw;
      ASSERT_EQ(reading.type, value.type) << input.raw;
      ASSERT_EQ(reading.country_code, value.country_code) << input.raw;
    }
  }
  EXPECT_GT(values, kInputs / 10);
}

TEST(PhoneProperty, WhatATableKeepsIsReadTheSameAgain) {
  PhoneCell cell;
  std::size_t checked = 0;
  for (const Input& input : inputs(7, kInputs)) {
    normalize_phone(input.raw, options_of(input), cell);
    for (const PhoneValue& value : cell.values) {
      if (!usable(value.status)) continue;
      ++checked;
      const std::string kept = stored_phone(value);
      const PhoneCell again = normalize_phone(kept, options_of(input));
      ASSERT_EQ(again.values.size(), 1U) << input.region << " " << input.raw << " -> " << kept;
      ASSERT_EQ(stored_phone(again.values[0]), kept) << input.region << " " << input.raw;
      // A guess that was taken is no guess any more; all else is as sure as before.
      const ValueStatus expected = value.value.empty() ? value.status : ValueStatus::kOk;
      ASSERT_EQ(again.values[0].status, expected)
          << input.region << " " << input.raw << " -> " << kept;
    }
  }
  EXPECT_GT(checked, kInputs / 10);
}

TEST(PhoneProperty, ARefusalGivesTheCellBack) {
  PhoneCell cell;
  std::size_t refused = 0;
  for (const Input& input : inputs(11, kInputs)) {
    normalize_phone(input.raw, options_of(input), cell);
    if (cell.values.size() != 1 || usable(cell.values[0].status)) continue;
    ++refused;
    ASSERT_FALSE(cell.notes.empty()) << input.raw;
    ASSERT_EQ(cell.values[0].written, text::replace_invalid(input.raw));
    ASSERT_TRUE(cell.values[0].comparable.empty()) << input.raw;
    if (cell.values[0].status == ValueStatus::kInvalid) {
      ASSERT_TRUE(cell.values[0].value.empty()) << input.raw;
    }
  }
  EXPECT_GT(refused, kInputs / 10);
}

TEST(PhoneProperty, UsedMemoryAndOrderDoNotShow) {
  std::vector<Input> all = inputs(13, kInputs);
  PhoneCell used;
  std::vector<std::string> forwards;
  for (const Input& input : all) {
    normalize_phone(input.raw, options_of(input), used);
    forwards.push_back(described(used));
  }
  for (std::size_t i = all.size(); i-- > 0;) {
    ASSERT_EQ(described(normalize_phone(all[i].raw, options_of(all[i]))), forwards[i])
        << all[i].raw;
  }
}

TEST(PhoneProperty, AColumnIsReadAlikeByAnyNumberOfThreads) {
  Column column;
  for (const Input& input : inputs(17, kInputs)) {
    column.append(input.raw);
    if (column.size() % 5 == 0) column.append("+442071234567");
  }
  const PhoneOptions options{.region = "GB"};
  const std::vector<PhoneCell> one = normalize_phones(column, options, 1);
  ASSERT_EQ(one.size(), column.size());
  for (const unsigned threads : {2U, 8U}) {
    const std::vector<PhoneCell> several = normalize_phones(column, options, threads);
    ASSERT_EQ(several.size(), one.size());
    for (std::size_t row = 0; row < one.size(); ++row) {
      ASSERT_EQ(described(several[row]), described(one[row])) << column[row];
    }
  }
  for (std::size_t row = 0; row < one.size(); row += 7) {
    ASSERT_EQ(described(normalize_phone(column[row], options)), described(one[row]));
  }
}

}  // namespace
}  // namespace gigo::normalize
