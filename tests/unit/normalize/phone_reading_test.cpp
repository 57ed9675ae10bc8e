// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_reading.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "normalize/fact_table.hpp"
#include "normalize/phone_digits.hpp"

namespace gigo::normalize {
namespace {

struct Case {
  std::string_view region, text;
  PhoneOutcome outcome;
  std::string_view e164, owner;
  PhoneType type = PhoneType::kUnknown;
};

std::string told(const PhoneReading& reading) {
  return reading.e164 + " " + reading.region + " " + std::string(to_string(reading.type)) + " " +
         std::to_string(static_cast<int>(reading.outcome));
}

std::string told(const Case& c) {
  return std::string(c.e164) + " " + std::string(c.owner) + " " + std::string(to_string(c.type)) +
         " " + std::to_string(static_cast<int>(c.outcome));
}

constexpr auto kValid = PhoneOutcome::kValid;
constexpr auto kPossible = PhoneOutcome::kPossible;

std::string canary_file() {
  std::ifstream file(GIGO_SOURCE_DIR "/tests/conformance/phones/canaries.tsv");
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(PhoneReading, KnowsThePlansOfToday) {
  const std::string file = canary_file();
  std::size_t asked = 0;
  for (FactTable canaries(file); canaries.next(); ++asked) {
    const std::string_view region = canaries[0];
    const std::string_view text = canaries[1];
    const bool valid = canaries[2] == "valid";
    const PhoneReading plain = read_phone(text, region);
    const PhoneReading extended = read_phone(std::string(text) + " ext. 7", region);
    EXPECT_EQ(plain.outcome == kValid, valid) << text;
    EXPECT_EQ(extended.outcome == kValid, valid) << text;
    EXPECT_EQ(extended.e164, plain.e164) << text;
    if (!valid) continue;
    EXPECT_EQ(plain.e164, canaries[3]) << text;
    EXPECT_EQ(to_string(plain.type), canaries[4]) << text;
  }
  EXPECT_GE(asked, 15U);
  EXPECT_TRUE(check_phone_plans().ok());
}

TEST(PhoneReading, ReadsDigitsAsTheyAreDialled) {
  const Case cases[] = {
      {"GB", "020 7946 0958", kValid, "+442079460958", "GB", PhoneType::kFixedLine},
      {"GB", "+44 (0)20 7946 0958", kValid, "+442079460958", "GB", PhoneType::kFixedLine},
      {"GB", "(+44) 20 7946 0958", kValid, "+442079460958", "GB", PhoneType::kFixedLine},
      {"GB", "442079460958", kValid, "+442079460958", "GB", PhoneType::kFixedLine},
      {"FR", "00 44 20 7946 0958", kValid, "+442079460958", "GB", PhoneType::kFixedLine},
      {"US", "011 44 20 7946 0958", kValid, "+442079460958", "GB", PhoneType::kFixedLine},
      {"US", "1 (212) 555-0143", kValid, "+12125550143", "US", PhoneType::kFixedOrMobile},
      {"RU", "8 (912) 345-67-89", kValid, "+79123456789", "RU", PhoneType::kMobile},
      {"IT", "06 698 12345", kValid, "+390669812345", "VA", PhoneType::kFixedLine},
      {"AR", "011 15-2345-6789", kValid, "+5491123456789", "AR", PhoneType::kMobile},
      {"BR", "0 21 11 91234-5678", kValid, "+5511912345678", "BR", PhoneType::kMobile},
      {"AG", "464 1234", kValid, "+12684641234", "AG", PhoneType::kMobile},
      {"DE", "0171/1234567", kValid, "+491711234567", "DE", PhoneType::kMobile},
      {"", "+800 1234 5678", kValid, "+80012345678", "001", PhoneType::kTollFree},
  };
  for (const Case& c : cases) {
    PhoneReading reading;
    EXPECT_TRUE(read_phone_fast(c.text, c.region, reading)) << c.text;
    EXPECT_EQ(told(reading), told(c)) << c.text;
    EXPECT_EQ(told(read_phone(c.text, c.region)), told(c)) << c.text;
  }
}

TEST(PhoneReading, SaysWhyDigitsAreNoNumber) {
  const Case cases[] = {
      {"", "212 555 0143", PhoneOutcome::kNoRegion, "", ""},
      {"ZZ", "212 555 0143", PhoneOutcome::kNoRegion, "", ""},
      {"US", "555-0143", PhoneOutcome::kLocalOnly, "+15550143", ""},
      {"US", "911", PhoneOutcome::kTooShort, "+1911", ""},
      {"US", "212 555 0143 5", PhoneOutcome::kTooLong, "+121255501435", ""},
      {"US", "911 234 5678", kPossible, "+19112345678", ""},
      {"US", "+999 123 4567", PhoneOutcome::kBadCountryCode, "", ""},
      {"US", "011 999 123 4567", PhoneOutcome::kBadCountryCode, "", ""},
      {"US", "+44", PhoneOutcome::kNotANumber, "", ""},
      {"US", "123456789012345678901234567890", PhoneOutcome::kTooLong, "", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(told(read_phone(c.text, c.region)), told(c)) << c.text;
}

TEST(PhoneReading, TheFastWayGivesOnlyValidAndPossibleNumbersOfPlainDigits) {
  PhoneReading reading;
  for (const std::string_view text :
       {"", "+", "12", "555-0143", "212 555 0143 ext 5", "212x5550143", "212 555 0143;", "2+12",
        "++44 20 7946 0958", "٠٥٠١٢٣٤٥٦٧"}) {
    EXPECT_FALSE(read_phone_fast(text, "US", reading)) << text;
  }
}

TEST(PhoneReading, TodaysPlansJudgeWhatTheLibraryReads) {
  struct Slow {
    std::string_view region, text, e164, extension, owner;
  };
  const Slow cases[] = {
      {"US", "1-800-FLOWERS", "+18003569377", "", "US"},
      {"US", "212-555-0143 ext. 12", "+12125550143", "12", "US"},
      {"US", "(235) 234-5678 x9", "+12352345678", "9", "US"},  // a code of today
      {"BJ", "01 95 12 34 56 ext 7", "+2290195123456", "7", "BJ"},
      {"US", "tel:+44-20-7946-0958;ext=99", "+442079460958", "99", "GB"},
      {"US", "tel:20-7946-0958;phone-context=+44", "+442079460958", "", "GB"},
      {"BR", "0xx11 91234-5678", "+5511912345678", "", "BR"},
      {"GB", "+44 (0)20 7946 0958 ext 3", "+442079460958", "3", "GB"},
      {"AR", "011 15-2345-6789 int. 4", "+5491123456789", "4", "AR"},
      {"AE", "٠٥٠١٢٣٤٥٦٧", "+971501234567", "", "AE"},
  };
  for (const Slow& c : cases) {
    const PhoneReading reading = read_phone(c.text, c.region);
    EXPECT_EQ(reading.e164, c.e164) << c.text;
    EXPECT_EQ(reading.extension, c.extension) << c.text;
    EXPECT_EQ(reading.region, c.owner) << c.text;
    EXPECT_EQ(reading.outcome, kValid) << c.text;
  }
  EXPECT_EQ(read_phone("+52 1 55 1234 5678 ext 2", "MX").outcome, PhoneOutcome::kTooLong);
  EXPECT_EQ(read_phone("+229 95 12 34 56 ext 2", "BJ").outcome, kPossible);
  for (const std::string_view none : {"call me", "ext 5", "\xff\xfe", "12 ext", "tel:"}) {
    EXPECT_EQ(read_phone(none, "US").outcome, PhoneOutcome::kNotANumber) << none;
  }
  EXPECT_EQ(read_phone(std::string(1000, '5'), "US").outcome, PhoneOutcome::kNotANumber);
}

TEST(PhoneReading, ReadsItsOwnE164Again) {
  const std::string file = canary_file();
  for (FactTable canaries(file); canaries.next();) {
    const PhoneReading once = read_phone(canaries[1], canaries[0]);
    EXPECT_EQ(told(read_phone(once.e164, {})), told(once)) << canaries[1];
  }
}

TEST(PhoneFormat, WritesANumberAsItsCountryDoes) {
  struct Written {
    std::string_view e164, international, national;
  };
  const Written cases[] = {
      {"+442079460958", "+44 20 7946 0958", "020 7946 0958"},
      {"+12125550143", "+1 212-555-0143", "(212) 555-0143"},
      {"+5491123456789", "+54 9 11 2345-6789", "011 15-2345-6789"},
      {"+79123456789", "+7 912 345-67-89", "8 (912) 345-67-89"},
      {"+4930123456", "+49 30 123456", "030 123456"},
      {"+80012345678", "+800 1234 5678", "1234 5678"},
      {"+390669812345", "+39 06 6981 2345", "06 6981 2345"},
      {"+2290195123456", "+229 01 95 12 34 56", "01 95 12 34 56"},
      {"+99912345678", "+99912345678", "+99912345678"},
      {"+44207;ext=1", "+44207;ext=1", "+44207;ext=1"},
      {"", "", ""},
      {"+", "+", "+"},
  };
  for (const Written& c : cases) {
    EXPECT_EQ(format_phone(c.e164, PhoneFormat::kInternational), c.international);
    EXPECT_EQ(format_phone(c.e164, PhoneFormat::kNational), c.national);
  }
}

TEST(PhonePlansSource, IsNamedWithVersionDateAndLicence) {
  const PhonePlansSource& source = phone_plans_source();
  EXPECT_EQ(source.name, "google-libphonenumber");
  EXPECT_EQ(source.date.size(), 10U);
  EXPECT_GE(source.date, "2026-09-29");
  EXPECT_FALSE(source.version.empty());
  EXPECT_EQ(source.licence, "MIT AND Apache-2.0");
}

}  // namespace
}  // namespace gigo::normalize
