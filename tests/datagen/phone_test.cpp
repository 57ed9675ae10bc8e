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

TEST(Phone, HasTheLengthOfItsPlanAndNoFictionalExchange) {
  Rng rng(1, Stream::kOrder, 1);
  for (std::uint16_t c = 0; c < countries().size(); ++c) {
    const Country& where = countries()[c];
    ASSERT_NE(where.language, nullptr);
    ASSERT_FALSE(where.people.empty());
    for (const City& city : where.cities) {
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
