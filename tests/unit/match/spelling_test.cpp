// SPDX-License-Identifier: Apache-2.0
// Names in several romanizations, with and without diacritics, meet in a blocking key and compare
// as near.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "match/levels.hpp"
#include "match/record_keys.hpp"
#include "people.hpp"

namespace gigo::match {
namespace {

struct Case {
  std::string given_a, family_a, given_b, family_b;
};

const std::vector<Case> kCases = {
    {"Юрий", "Щербаков", "Yuri", "Shcherbakov"},
    {"Юрий", "Щербаков", "Jurij", "Scherbakow"},
    {"Yuri", "Shcherbakov", "Iouri", "Chtcherbakov"},
    {"Yevgeny", "Zhukov", "Jewgeni", "Žukov"},
    {"Jürgen", "Müller", "Juergen", "Mueller"},
    {"Jürgen", "Müller", "Jurgen", "Muller"},
    {"Søren", "Jørgensen", "Soeren", "Joergensen"},
    {"Åse", "Sørensen", "Aase", "Sorensen"},
    {"Αλέξης", "Παπαδόπουλος", "Alexis", "Papadopulos"},
};

// Names alone, so that no other key brings them together.
Features features_of(const Case& c) {
  return build_features(test::table_of(
      {{.given = c.given_a, .family = c.family_a}, {.given = c.given_b, .family = c.family_b}}));
}

TEST(Spelling, BringsRomanizationsTogether) {
  for (const Case& c : kCases) {
    const Features f = features_of(c);
    const auto a = record_keys(f, 0);
    const auto b = record_keys(f, 1);
    std::vector<std::uint64_t> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    EXPECT_FALSE(shared.empty()) << c.family_a << ' ' << c.family_b;
  }
}

TEST(Spelling, ComparesThemAsNearAtLeast) {
  for (const Case& c : kCases) {
    const Features f = features_of(c);
    const Level level = compare_names(f.names, f.tuples[0].family, f.tuples[1].family);
    EXPECT_TRUE(level == Level::kNear || level == Level::kEqual) << c.family_a << ' ' << c.family_b;
  }
}

TEST(Spelling, LeavesOtherNamesApart) {
  const std::vector<Case> others = {{"", "Zhang", "", "Zheng"},
                                    {"", "Scherbakow", "", "Shapiro"},
                                    {"", "Mueller", "", "Moeller"}};
  for (const Case& c : others) {
    const Features f = features_of(c);
    EXPECT_NE(f.names.info[base::index(f.tuples[0].family)].spelling,
              f.names.info[base::index(f.tuples[1].family)].spelling);
  }
}

}  // namespace
}  // namespace gigo::match
