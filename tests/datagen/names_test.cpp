// SPDX-License-Identifier: Apache-2.0
// Whether names are as frequent as registers and censuses say, to the order of magnitude.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <unordered_map>

#include "culture.hpp"

namespace datagen {
namespace {

constexpr int kDraws = 40'000;

struct Spread {
  std::string first;   // the most frequent name
  double top = 0;      // its share, in percent
  double top_ten = 0;  // of the first ten
  std::size_t different = 0;
};

template <class Draw>
Spread spread_of(Draw draw) {
  std::unordered_map<std::string, int> counts;
  for (int i = 0; i < kDraws; ++i) ++counts[draw()];
  std::vector<std::pair<int, std::string>> sorted;
  for (const auto& [name, count] : counts) sorted.emplace_back(count, name);
  std::sort(sorted.rbegin(), sorted.rend());
  Spread out{sorted[0].second, 100.0 * sorted[0].first / kDraws, 0, sorted.size()};
  for (std::size_t i = 0; i < 10; ++i) out.top_ten += 100.0 * sorted[i].first / kDraws;
  return out;
}

struct Published {
  CultureId culture;
  std::string_view family;  // the most frequent family name
  double top, top_ten;      // shares in percent, as published for the country
  std::size_t different;    // at least, among 40,000 people
};

// The United States 2010, Germany, France, Spain, Italy, Portugal, the Netherlands, Sweden with its
// neighbours, Poland, Russia, Turkey, China, Japan, Vietnam; the others are mixed cultures.
const Published kPublished[] = {
    {CultureId::kEnglish, "Smith", 0.9, 5.2, 8'000},
    {CultureId::kGerman, "Müller", 0.95, 4, 7'000},
    {CultureId::kFrench, "Martin", 0.4, 2, 7'000},
    {CultureId::kSpanish, "García", 3, 18, 3'000},
    {CultureId::kItalian, "Rossi", 0.45, 2.3, 7'000},
    {CultureId::kPortuguese, "Silva", 6.5, 31, 1'500},
    {CultureId::kDutch, "de Jong", 0.53, 3.7, 5'000},
    {CultureId::kNordic, "Andersson", 1.1, 8, 4'000},
    {CultureId::kPolish, "Nowak", 0.54, 2.9, 7'000},
    {CultureId::kRussian, "Ivanov", 1.2, 7, 5'000},
    {CultureId::kGreek, "Papadopoulos", 0.85, 3.2, 4'000},
    {CultureId::kTurkish, "Yılmaz", 1.6, 9, 4'000},
    {CultureId::kArabic, "Mohamed", 1.9, 10.5, 3'000},
    {CultureId::kIndian, "Kumar", 2.8, 13, 4'000},
    {CultureId::kChinese, "Wang", 7.5, 44, 100},
    {CultureId::kJapanese, "Sato", 1.5, 10, 1'500},
    {CultureId::kVietnamese, "Nguyễn", 32, 75, 40},
};

TEST(FamilyNames, AreAsFrequentAsPublished) {
  Rng rng(1, Stream::kOrder, 4);
  for (const Published& published : kPublished) {
    const Culture& culture = cultures()[static_cast<std::size_t>(published.culture)];
    const Spread spread = spread_of([&] { return culture.family(rng).latin; });
    EXPECT_EQ(spread.first, published.family);
    EXPECT_NEAR(spread.top, published.top, 0.25 * published.top) << published.family;
    EXPECT_NEAR(spread.top_ten, published.top_ten, 0.25 * published.top_ten) << published.family;
    EXPECT_GT(spread.different, published.different) << published.family;
  }
}

TEST(GivenNames, AreManyAndTheFirstOnesFrequent) {
  Rng rng(1, Stream::kOrder, 5);
  for (std::size_t i = 0; i < kCultureCount; ++i) {
    for (const bool woman : {false, true}) {
      const Spread spread = spread_of([&] { return cultures()[i].given(rng, woman).latin; });
      EXPECT_GT(spread.different, 45U) << spread.first;
      // Every tenth Portuguese woman is a Maria.
      EXPECT_LT(spread.top, 13) << spread.first;
      EXPECT_GT(spread.top, 0.7) << spread.first;
    }
  }
}

TEST(GivenNames, AreNoWordTwice) {
  Rng rng(1, Stream::kOrder, 6);
  const Culture& portuguese = cultures()[static_cast<std::size_t>(CultureId::kPortuguese)];
  for (int i = 0; i < 5'000; ++i) EXPECT_NE(portuguese.given(rng, true).latin, "Maria Maria");
}

TEST(WordLists, KeepTheSharesTheyState) {
  const WordList list("a*5000 b*1000 c d", 2);
  EXPECT_GT(list.share(), 6'900U);
  EXPECT_LT(list.share(), 8'000U);
  Rng rng(1, Stream::kOrder, 7);
  int a = 0, d = 0;
  for (int i = 0; i < 10'000; ++i) {
    const std::string& word = list.pick(rng).latin.front();
    a += word == "a" ? 1 : 0;
    d += word == "d" ? 1 : 0;
  }
  EXPECT_NEAR(a, 10'000 * 5'000 / static_cast<int>(list.share()), 300);
  EXPECT_GT(d, 300);
}

}  // namespace
}  // namespace datagen
