// SPDX-License-Identifier: Apache-2.0
#include "phone.hpp"

#include <gtest/gtest.h>

namespace datagen {
namespace {

std::uint16_t country(std::string_view iso) {
  for (std::uint16_t i = 0; i < countries().size(); ++i) {
    if (countries()[i].text->iso == iso) return i;
  }
  ADD_FAILURE() << iso;
  return 0;
}

TEST(Phone, IsWrittenInManyWays) {
  const Phone london{country("GB"), 2, "2071234567"};
  EXPECT_EQ(write_phone(london, PhoneStyle::kNational), "020 7123 4567");
  EXPECT_EQ(write_phone(london, PhoneStyle::kInternational), "+44 20 7123 4567");
  EXPECT_EQ(write_phone(london, PhoneStyle::kCompact), "+442071234567");
  EXPECT_EQ(write_phone(london, PhoneStyle::kDigits), "02071234567");
  EXPECT_EQ(write_phone(london, PhoneStyle::kExit), "0044 20 7123 4567");
  EXPECT_EQ(write_phone(london, PhoneStyle::kOptionalTrunk), "+44 (0)20 7123 4567");
  EXPECT_EQ(write_phone(london, PhoneStyle::kFloat), "2071234567.0");
  EXPECT_EQ(write_phone(london, PhoneStyle::kScientific), "4.42E+11");
  const Phone boston{country("US"), 3, "6174123456"};
  EXPECT_EQ(write_phone(boston, PhoneStyle::kNational), "(617) 412-3456");
  EXPECT_EQ(write_phone(boston, PhoneStyle::kExit), "011 1 617 412 3456");
  EXPECT_EQ(write_phone(boston, PhoneStyle::kDots), "617.412.3456");
}

TEST(Phone, IsGroupedAsInItsCountry) {
  const auto national = [](std::string_view iso, std::uint8_t area, std::string_view digits) {
    return write_phone({country(iso), area, std::string(digits)}, PhoneStyle::kNational);
  };
  EXPECT_EQ(national("GB", 0, "7572568169"), "07572 568169");
  EXPECT_EQ(national("FR", 0, "665818895"), "06 65 81 88 95");
  EXPECT_EQ(national("FR", 1, "142123456"), "01 42 12 34 56");
  EXPECT_EQ(national("DE", 0, "1717702112"), "0171 7702112");
  EXPECT_EQ(national("DE", 2, "304425621"), "030 4425621");
  EXPECT_EQ(national("NL", 0, "633841758"), "06 33841758");
  EXPECT_EQ(national("BR", 0, "11989810595"), "(11) 98981-0595");
  EXPECT_EQ(national("BR", 2, "1132345678"), "(11) 3234-5678");
  EXPECT_EQ(national("JP", 0, "9012345678"), "090-1234-5678");
  EXPECT_EQ(national("JP", 1, "331234567"), "03-3123-4567");
  EXPECT_EQ(national("PL", 2, "228121381"), "22 812 13 81");
  EXPECT_EQ(national("IN", 0, "9379751849"), "093797 51849");
}

TEST(Phone, HasTheLengthOfItsPlanAndNoFictionalExchange) {
  Rng rng(1, Stream::kOrder, 1);
  for (std::uint16_t c = 0; c < countries().size(); ++c) {
    const Country& where = countries()[c];
    ASSERT_FALSE(where.people.empty());
    for (const City& city : where.cities) {
      ASSERT_NE(city.language, nullptr);
      ASSERT_FALSE(city.areas.empty());
      ASSERT_FALSE(city.postcodes.empty());
      for (int i = 0; i < 50; ++i) {
        const Phone mobile = draw_mobile(c, city, rng);
        EXPECT_EQ(mobile.national.size(), where.text->mobile_digits);
        const Phone line = draw_line(c, city, rng);
        if (where.text->calling != "1") continue;
        EXPECT_NE(line.national.substr(3, 3), "555");
        EXPECT_NE(line.national.substr(4, 2), "11");
      }
    }
  }
}

}  // namespace
}  // namespace datagen
