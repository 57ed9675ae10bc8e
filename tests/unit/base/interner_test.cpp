// SPDX-License-Identifier: Apache-2.0
#include "base/interner.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace gigo::base {
namespace {

TEST(Interner, NumbersDistinctStringsInOrderOfFirstSight) {
  Interner interner;
  EXPECT_EQ(interner.intern("smith"), TermId{1});
  EXPECT_EQ(interner.intern("jones"), TermId{2});
  EXPECT_EQ(interner.intern("smith"), TermId{1});
  EXPECT_EQ(interner.size(), 3U);
}

TEST(Interner, TakesTheEmptyStringForMissing) {
  Interner interner;
  EXPECT_EQ(interner.intern(""), kNoTerm);
  EXPECT_EQ(interner.find(""), kNoTerm);
  EXPECT_EQ(interner.text(kNoTerm), "");
  EXPECT_EQ(interner.size(), 1U);
}

TEST(Interner, FindsWithoutAdding) {
  Interner interner;
  EXPECT_EQ(interner.find("smith"), kNoTerm);
  interner.intern("smith");
  EXPECT_EQ(interner.find("smith"), TermId{1});
  EXPECT_EQ(interner.find("smyth"), kNoTerm);
  EXPECT_EQ(interner.size(), 2U);
}

TEST(Interner, GivesEveryStringBackAfterGrowing) {
  Interner interner;
  const std::string_view first = interner.text(interner.intern("first"));
  for (int i = 0; i < 50000; ++i) interner.intern("name " + std::to_string(i));
  EXPECT_EQ(interner.size(), 50002U);
  for (int i = 0; i < 50000; ++i) {
    const std::string name = "name " + std::to_string(i);
    const TermId term = interner.find(name);
    ASSERT_EQ(term, TermId{static_cast<std::uint32_t>(i + 2)});
    ASSERT_EQ(interner.text(term), name);
  }
  EXPECT_EQ(first, "first");  // views stay valid
  EXPECT_EQ(first.data(), interner.text(TermId{1}).data());
}

TEST(Interner, KeepsLongStringsAndThoseWithNul) {
  Interner interner;
  const std::string longer(3'000'000, 'x');
  const std::string nul("a\0b", 3);
  const TermId a = interner.intern(longer);
  const TermId b = interner.intern(nul);
  const TermId c = interner.intern("a");
  EXPECT_EQ(interner.text(a), longer);
  EXPECT_EQ(interner.text(b), nul);
  EXPECT_NE(b, c);
}

TEST(Interner, CanBeMovedAndReserved) {
  Interner interner;
  interner.intern("smith");
  interner.reserve(100000);
  EXPECT_EQ(interner.find("smith"), TermId{1});
  Interner moved = std::move(interner);
  EXPECT_EQ(moved.find("smith"), TermId{1});
  EXPECT_EQ(moved.intern("jones"), TermId{2});
}

}  // namespace
}  // namespace gigo::base
