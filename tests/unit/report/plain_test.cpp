// SPDX-License-Identifier: Apache-2.0
#include "report/plain.hpp"

#include <gtest/gtest.h>

namespace gigo::report {
namespace {

TEST(Plain, TextCannotSteerTheTerminal) {
  EXPECT_EQ(printable("a\x1B[2Jb"), "a?[2Jb");
  EXPECT_EQ(printable("a\r\nb\tc\x7F"), "a??b?c?");
  EXPECT_EQ(printable("a\xC2\x9B"
                      "b"),
            "a?b")
      << "C1 control sequence introducer";
  EXPECT_EQ(printable("a\xE2\x80\xAE"
                      "b"),
            "a?b")
      << "right-to-left override";
  EXPECT_EQ(printable("a\xE2\x81\xA6"
                      "b"),
            "a?b")
      << "isolate";
  EXPECT_EQ(printable("Zo\xC3\xAB"), "Zo\xC3\xAB");
  EXPECT_EQ(printable(std::string_view("a\0b", 3)), "a?b");
}

TEST(Plain, LongTextIsCutAtCharacters) {
  EXPECT_EQ(printable("abcdef", 3), "abc...");
  EXPECT_EQ(printable("abc", 3), "abc");
  EXPECT_EQ(printable("\xC3\xA9\xC3\xA9\xC3\xA9", 2), "\xC3\xA9\xC3\xA9...");
}

TEST(Plain, GroupsThousands) {
  EXPECT_EQ(thousands(0), "0");
  EXPECT_EQ(thousands(999), "999");
  EXPECT_EQ(thousands(1500), "1,500");
  EXPECT_EQ(thousands(1234567), "1,234,567");
  EXPECT_EQ(counted(1, "row", "rows"), "1 row");
  EXPECT_EQ(counted(0, "row", "rows"), "0 rows");
}

TEST(Plain, ASharesEndsAreExact) {
  EXPECT_EQ(share(0, 10), "0.0%");
  EXPECT_EQ(share(10, 10), "100.0%");
  EXPECT_EQ(share(1, 1'000'000), "0.1%") << "not nothing";
  EXPECT_EQ(share(999'999, 1'000'000), "99.9%") << "not all";
  EXPECT_EQ(share(1, 8), "12.5%");
  EXPECT_EQ(share(288, 1500), "19.2%");
  EXPECT_EQ(share(0, 0), "0.0%");
}

TEST(Plain, AlignsColumnsByCharacters) {
  const std::vector<std::string> rows[] = {{"Zo\xC3\xAB", "1"}, {"Bob", "1,000"}, {"x", ""}};
  constexpr Align kAlign[] = {Align::kLeft, Align::kRight};
  EXPECT_EQ(text_table(rows, kAlign, "> "), "> Zo\xC3\xAB      1\n> Bob  1,000\n> x\n");
}

}  // namespace
}  // namespace gigo::report
