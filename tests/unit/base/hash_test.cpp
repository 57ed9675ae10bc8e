// SPDX-License-Identifier: Apache-2.0
#include "base/hash.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace gigo::base {
namespace {

TEST(Hash, IsTheSameOnEveryMachine) {
  EXPECT_EQ(hash64(""), 0x2D06800538D394C2ULL);  // published test vector of XXH3
  EXPECT_EQ(hex(hash128("")), "99aa06d3014798d86001c324468d497f");
}

TEST(Hash, DependsOnTheSeed) { EXPECT_NE(hash64("jane", 1), hash64("jane", 2)); }

TEST(Hash, MixKeepsOrderApart) {
  EXPECT_NE(mix64(1, 2), mix64(2, 1));
  EXPECT_NE(mix64(0, 0), 0U);
}

TEST(Hash, MixDoesNotCollideOnSmallNumbers) {
  std::set<std::uint64_t> seen;
  for (std::uint64_t a = 0; a < 200; ++a) {
    for (std::uint64_t b = 0; b < 200; ++b) seen.insert(mix64(a, b));
  }
  EXPECT_EQ(seen.size(), 200U * 200U);
}

TEST(Hash, HexHasThirtyTwoDigitsHighHalfFirst) {
  EXPECT_EQ(hex({0x0123456789ABCDEFULL, 0xFULL}), "0123456789abcdef000000000000000f");
}

TEST(Hasher128, GivesTheDigestOfTheWholeHoweverItIsCut) {
  const std::string text(5000, 'x');
  const Digest128 whole = hash128(text);
  for (const std::size_t piece : {1U, 7U, 64U, 999U, 5000U}) {
    Hasher128 hasher;
    for (std::size_t i = 0; i < text.size(); i += piece) {
      hasher.update(std::string_view(text).substr(i, piece));
    }
    EXPECT_EQ(hasher.digest(), whole) << piece;
  }
}

TEST(Hasher128, GoesOnAfterADigest) {
  Hasher128 hasher;
  hasher.update("ab");
  EXPECT_EQ(hasher.digest(), hash128("ab"));
  Hasher128 moved = std::move(hasher);
  moved.update("c");
  EXPECT_EQ(moved.digest(), hash128("abc"));
}

TEST(Hasher128, SizedStringsDoNotRunTogether) {
  Hasher128 a;
  a.update_sized("ab");
  a.update_sized("c");
  Hasher128 b;
  b.update_sized("a");
  b.update_sized("bc");
  EXPECT_NE(a.digest(), b.digest());
}

TEST(Hasher128, NumbersAreEightBytesLittleEndian) {
  Hasher128 number;
  number.update(std::uint64_t{0x0102});
  EXPECT_EQ(number.digest(), hash128(std::string_view("\x02\x01\0\0\0\0\0\0", 8)));
}

}  // namespace
}  // namespace gigo::base
