// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_plan.hpp"

#include <gtest/gtest.h>

#include <string>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {
namespace {

const PhonePlan& plan_of(std::string_view region) {
  const PhonePlan* plan = PhonePlans::instance().of_region(region);
  EXPECT_NE(plan, nullptr) << region;
  return *plan;
}

TEST(PhonePlan, KnowsTheCallingCodeOfARegion) {
  EXPECT_EQ(calling_code("GB"), 44);
  EXPECT_EQ(calling_code("JE"), 44);
  EXPECT_EQ(calling_code("US"), 1);
  EXPECT_EQ(calling_code("BJ"), 229);
  for (const std::string_view none : {"", "ZZ", "gb", "G", "GBR", "001", "1A"}) {
    EXPECT_EQ(calling_code(none), 0) << none;
  }
}

TEST(PhonePlan, KnowsTheNationalPrefixOfARegion) {
  EXPECT_EQ(national_prefix("GB"), "0");
  EXPECT_EQ(national_prefix("US"), "1");
  EXPECT_EQ(national_prefix("HU"), "06");
  EXPECT_EQ(national_prefix("RU"), "8");
  EXPECT_EQ(national_prefix("DK"), "");
  EXPECT_EQ(national_prefix("ZZ"), "");
}

TEST(PhonePlan, PutsTheMainRegionOfACallingCodeFirst) {
  const auto plans = PhonePlans::instance().of_code(44);
  ASSERT_EQ(plans.size(), 4U);
  EXPECT_EQ(plans[0].region, "GB");
  EXPECT_EQ(plans[0].place, 0);
  EXPECT_EQ(PhonePlans::instance().of_code(1).size(), 25U);
  EXPECT_EQ(PhonePlans::instance().of_code(800).front().region, "001");
  for (const std::size_t none : {0U, 2U, 99U, 210U, 999U, 1000U, 70000U}) {
    EXPECT_TRUE(PhonePlans::instance().of_code(none).empty()) << none;
  }
}

TEST(PhonePlan, EveryRegionIsFoundByItsNameAndItsCode) {
  std::size_t regions = 0;
  for (std::size_t code = 1; code < 1000; ++code) {
    for (const PhonePlan& plan : PhonePlans::instance().of_code(code)) {
      EXPECT_EQ(plan.code, code);
      EXPECT_NE(plan.lengths, 0U) << plan.region;
      EXPECT_NE(plan.numbers, 0) << plan.region;
      ++regions;
      if (plan.region == "001") continue;
      EXPECT_EQ(PhonePlans::instance().of_region(plan.region), &plan);
    }
  }
  EXPECT_EQ(regions, 254U);
}

TEST(PhonePlan, JudgesLengths) {
  const PhonePlan& britain = plan_of("GB");
  EXPECT_EQ(britain.length(3), PhoneLength::kTooShort);
  EXPECT_EQ(britain.length(6), PhoneLength::kLocalOnly);
  EXPECT_EQ(britain.length(9), PhoneLength::kPossible);
  EXPECT_EQ(britain.length(11), PhoneLength::kTooLong);
  EXPECT_EQ(britain.length(40), PhoneLength::kTooLong);
  EXPECT_EQ(plan_of("BJ").length(9), PhoneLength::kBetween);
}

TEST(PhoneAutomaton, TellsRegionAndTypeOfANationalNumber) {
  const PhonePlan& britain = plan_of("GB");
  const PlanVerdict london = plan_verdict(britain.numbers, "2079460958");
  EXPECT_TRUE(london.valid());
  EXPECT_EQ(london.type, PhoneType::kFixedLine);
  const auto of_code = PhonePlans::instance().of_code(44);
  EXPECT_EQ(of_code[london.region - 1].region, "GB");
  const PlanVerdict jersey = plan_verdict(britain.numbers, "1534456789");
  ASSERT_TRUE(jersey.valid());
  EXPECT_EQ(of_code[jersey.region - 1].region, "JE");
  EXPECT_FALSE(plan_verdict(britain.numbers, "207946095").valid());
  EXPECT_FALSE(plan_verdict(britain.numbers, "20794609589").valid());
  EXPECT_FALSE(plan_verdict(britain.numbers, "").valid());
  EXPECT_FALSE(plan_verdict(0, "2079460958").valid());
}

TEST(PhoneAutomaton, KnowsTheShapeOfNumbersThatAreNotValid) {
  const PhonePlan& states = plan_of("US");
  EXPECT_FALSE(plan_verdict(states.numbers, "9112345678").valid());
  EXPECT_TRUE(states.has_shape("9112345678"));
  EXPECT_FALSE(states.has_shape("1112345678"));
  EXPECT_FALSE(plan_of("AG").has_shape("9112345678"));
}

struct PrefixCase {
  std::string_view region, digits;
  bool matched;
  std::size_t size, begin, end;
};

TEST(PhoneAutomaton, MatchesWhatStandsBeforeANumber) {
  const PrefixCase cases[] = {
      {"GB", "02079460958", true, 1, 0, 0},
      {"GB", "18002112345", false, 0, 0, 0},
      {"GB", "1800201234567", true, 6, 0, 0},  // "180020", a carrier
      {"DK", "02079460958", false, 0, 0, 0},
      {"HU", "0613456789", true, 2, 0, 0},
      {"RU", "89123456789", true, 1, 0, 0},
      {"KR", "0821012345678", true, 3, 0, 0},     // "0" and the carrier "82"
      {"BR", "02111912345678", true, 14, 3, 14},  // what follows the carrier "21" stays
      {"BR", "011912345678", true, 1, 0, 0},
      {"AR", "01115234", true, 5, 1, 3},   // "15" goes, the area code "11" stays
      {"AG", "4641234", true, 7, 0, 7},    // a local number of seven digits
      {"AG", "46412345", false, 0, 0, 0},  // … of no more
      {"AG", "12684641234", true, 1, 0, 0},
      {"JE", "180020", true, 6, 0, 6},  // all there is: a local number
      {"JE", "1800201", true, 6, 0, 0},
  };
  for (const PrefixCase& c : cases) {
    const PrefixMatch match = match_prefix(plan_of(c.region).prefixes, c.digits);
    EXPECT_EQ(match.matched, c.matched) << c.region << " " << c.digits;
    EXPECT_EQ(match.size, c.size) << c.region << " " << c.digits;
    EXPECT_EQ(match.begin, c.begin) << c.region << " " << c.digits;
    EXPECT_EQ(match.end, c.end) << c.region << " " << c.digits;
  }
}

TEST(PhoneAutomaton, MatchesExitCodes) {
  const auto size = [](std::string_view region, std::string_view digits) {
    return match_prefix(plan_of(region).exit_codes, digits).size;
  };
  EXPECT_EQ(size("GB", "0049301234567"), 2U);
  EXPECT_EQ(size("US", "0114930123456"), 3U);
  EXPECT_EQ(size("US", "0049301234567"), 0U);
  EXPECT_EQ(size("AU", "0011493012345"), 4U);
  EXPECT_EQ(size("BR", "0021493012345"), 4U);
  EXPECT_EQ(size("BO", "0010493012345"), 4U);  // with a carrier where one can be read
  EXPECT_EQ(size("BO", "0049301234567"), 2U);
  EXPECT_EQ(size("RU", "8104930123456"), 3U);
}

TEST(PhoneAutomaton, KnowsShortNumbers) {
  EXPECT_TRUE(is_short_code("911", "US"));
  EXPECT_TRUE(is_short_code("112", "DE"));
  EXPECT_TRUE(is_short_code("999", "GB"));
  EXPECT_FALSE(is_short_code("999", "DE"));
  EXPECT_FALSE(is_short_code("911", ""));
  EXPECT_FALSE(is_short_code("9", "US"));
  EXPECT_FALSE(is_short_code("2125550143", "US"));
  EXPECT_FALSE(is_short_code("9a1", "US"));
}

}  // namespace
}  // namespace gigo::normalize
