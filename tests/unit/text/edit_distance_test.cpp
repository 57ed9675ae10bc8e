// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "text/similarity.hpp"

namespace gigo::text {
namespace {

// The textbook matrix.
int plain_distance(std::string_view a, std::string_view b, bool swaps) {
  std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t k = 0; k <= b.size(); ++k) {
      if (i == 0 || k == 0) {
        d[i][k] = static_cast<int>(i + k);
        continue;
      }
      d[i][k] = std::min(
          {d[i - 1][k] + 1, d[i][k - 1] + 1, d[i - 1][k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1)});
      if (swaps && i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1]) {
        d[i][k] = std::min(d[i][k], d[i - 2][k - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

std::vector<std::string> all_strings(std::string_view alphabet, std::size_t longest) {
  std::vector<std::string> out = {""};
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i].size() == longest) continue;
    for (const char c : alphabet) out.push_back(out[i] + c);
  }
  return out;
}

void expect_as_plain(std::string_view a, std::string_view b, int limit) {
  const int osa = plain_distance(a, b, true);
  const int edits = plain_distance(a, b, false);
  ASSERT_EQ(osa_distance(a, b, limit), std::min(osa, limit + 1)) << a << " | " << b;
  ASSERT_EQ(levenshtein(a, b, limit), std::min(edits, limit + 1)) << a << " | " << b;
  ASSERT_EQ(within_one_edit(a, b), osa <= 1) << a << " | " << b;
}

TEST(EditDistance, AgreesWithTheMatrixOnEveryPairOfShortStrings) {
  for (const auto& [alphabet, longest] : {std::pair{"ab", 5U}, std::pair{"abc", 4U}}) {
    const std::vector<std::string> strings = all_strings(alphabet, longest);
    for (const std::string& a : strings) {
      for (const std::string& b : strings) {
        for (const int limit : {0, 1, 2, 9}) expect_as_plain(a, b, limit);
        ASSERT_EQ(osa_distance(a, b, 9), osa_distance(b, a, 9));
      }
    }
  }
}

TEST(EditDistance, AgreesWithTheMatrixOnLongStringsAndAnyBytes) {
  std::mt19937_64 random(5);
  for (const std::size_t size : {14U, 15U, 16U, 17U, 40U, 63U, 64U, 65U, 66U, 130U}) {
    for (int round = 0; round < 60; ++round) {
      std::string a;
      for (std::size_t i = 0; i < size; ++i) a += static_cast<char>("ab\0\xFF"[random() % 4]);
      std::string b = a;
      for (std::uint64_t edits = random() % 12; edits > 0 && b.size() > 2; --edits) {
        const std::size_t at = random() % (b.size() - 1);
        switch (random() % 4) {
          case 0:
            b.erase(at, 1);
            break;
          case 1:
            b.insert(at, 1, 'c');
            break;
          case 2:
            std::swap(b[at], b[at + 1]);
            break;
          default:
            b[at] = 'd';
        }
      }
      for (const int limit : {0, 1, 3, 8, 1000}) expect_as_plain(a, b, limit);
    }
  }
}

TEST(EditDistance, SwapsNeighboursButNotWhatWasEdited) {
  EXPECT_EQ(osa_distance("martha", "marhta", 9), 1);
  EXPECT_EQ(levenshtein("martha", "marhta", 9), 2);
  EXPECT_EQ(osa_distance("ca", "abc", 9), 3);
  EXPECT_EQ(osa_distance("", "abc", 9), 3);
}

// The fewest single edits that lead from one text to the others, by trying all of them.
std::map<std::string, int> fewest_edits(const std::string& from, std::size_t longest) {
  std::map<std::string, int> distance{{from, 0}};
  std::vector<std::string> list{from};
  for (std::size_t at = 0; at < list.size(); ++at) {
    const std::string here = list[at];
    const int next = distance[here] + 1;
    const auto reach = [&](const std::string& text) {
      if (text.size() <= longest && distance.emplace(text, next).second) list.push_back(text);
    };
    for (std::size_t i = 0; i <= here.size(); ++i) {
      for (const char c : {'a', 'b', 'c'}) {
        reach(here.substr(0, i) + c + here.substr(i));
        if (i < here.size()) reach(here.substr(0, i) + c + here.substr(i + 1));
      }
      if (i < here.size()) reach(here.substr(0, i) + here.substr(i + 1));
      if (i + 1 < here.size())
        reach(here.substr(0, i) + here[i + 1] + here[i] + here.substr(i + 2));
    }
  }
  return distance;
}

TEST(EditDistance, UnrestrictedIsTheShortestWayOfSingleEdits) {
  for (const std::string from : {"", "a", "ab", "ca", "abc", "aabc", "cabb", "bcaa"}) {
    for (const auto& [text, edits] : fewest_edits(from, 5)) {
      EXPECT_EQ(damerau_levenshtein(from, text), edits) << from << ' ' << text;
      EXPECT_EQ(damerau_levenshtein(text, from), edits) << text << ' ' << from;
    }
  }
  EXPECT_EQ(damerau_levenshtein("ca", "abc"), 2);
  const std::string ends(500, 'x');
  EXPECT_EQ(damerau_levenshtein(ends + "ca" + ends, ends + "abc" + ends), 2);
  EXPECT_EQ(damerau_levenshtein("ba" + ends, "a" + ends + "b"), 2);  // too long: as osa_distance
}

TEST(EditDistance, HammingCountsPlacesAndWhatIsBeyondTheEnd) {
  EXPECT_EQ(hamming("", ""), 0U);
  EXPECT_EQ(hamming("acc", "abc"), 1U);
  EXPECT_EQ(hamming("abc", "abcde"), 2U);
  EXPECT_EQ(hamming("saturday", "sunday"), 7U);
}

TEST(EditDistance, StopsAtTheLimit) {
  EXPECT_EQ(osa_distance("kitten", "sitting", 2), 3);
  EXPECT_EQ(osa_distance("kitten", "sitting", 3), 3);
  EXPECT_EQ(osa_distance("a", "a", -5), 0);
  EXPECT_EQ(osa_distance("a", "b", -5), 1);
}

TEST(EditDistance, IsBoundedOnHostileCells) {
  const std::string a(3'000'000, 'a');
  const std::string b = "b" + a.substr(2) + "c";
  EXPECT_EQ(osa_distance(a, a, 3), 0);
  EXPECT_EQ(osa_distance(a, b, 1000), 1001);  // too long to be measured
  EXPECT_FALSE(within_one_edit(a, b));
  EXPECT_TRUE(within_one_edit(a, a.substr(1)));
}

}  // namespace
}  // namespace gigo::text
