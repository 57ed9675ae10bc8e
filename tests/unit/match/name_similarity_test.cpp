// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/similarity.hpp"
#include "match/name_words.hpp"
#include "match/number_words.hpp"
#include "text/fold.hpp"

namespace gigo {
namespace {

struct Pair {
  std::string_view a, b;
};

constexpr Pair kSamePeople[] = {
    {"Robert Smith", "SMITH, Bob"},
    {"Robert Smith", "R. Smith"},
    {"Jean-Claude Exemple", "J.-C. Exemple"},
    {"Юрий Щербаков", "Yuri Shcherbakov"},
    {"Юрий Щербаков", "Jurij Scherbakow"},
    {"Сергей Викторович Примеров", "Sergej Primerow"},
    {"Sergejs Primerovs", "Sergey Viktorovich Primerov"},
    {"Jürgen Müller", "Juergen Mueller"},
    {"Søren Jørgensen", "Soeren Joergensen"},
    {"Αλέξης Παπαδόπουλος", "Alexis Papadopoulos"},
    {"محمد بن سليم", "Mohammed bin Salim"},
    {"王小明", "Wang Xiaoming"},
    {"홍길동", "Hong Gildong"},
    {"Maria Garcia", "Maria Garcia Lopez"},
    {"John Q. Example", "John Example"},
    {"Dr. John Example PhD", "John Example"},
    {"JohnExample", "John Example"},
    {"Nikolai Exam plov", "Nikolai Examplov"},
    {"Katherine Example", "Kathrine Exmaple"},
    {"Jan van der Berg", "Jan Vanderberg"},
    {"Ann Ann Example", "Ann Example"},
    {"John Example", "John Example Jr"},
    {"Hannibal", "Hanniball"},
    {"Abdul Aziz Nuristani", "NOORISTANI Abdulaziz"},
};

constexpr Pair kOtherPeople[] = {
    {"John Example", "Jane Example"},
    {"Maria Example", "Mario Example"},
    {"Paul Example", "Paula Example"},
    {"John Example Jr", "John Example Sr"},
    {"John Example II", "John Example III"},
    {"John A. Example", "John B. Example"},
    {"Eric A. Example", "Josh A. Example"},
    {"Sergey Ivanovich Primerov", "Sergey Viktorovich Primerov"},
    {"Thomas A. Lind", "Thomas Lindemann"},
    {"N. N.", "Nursultan Nazarov"},
    {"Michaela", "Michaela Michelle Micheli"},
    {"Olga Example", "Olga Muster"},
    {"John Example 1", "John Example 2"},
    {"John", "Johnson"},
    {"Kim", "Kin"},
    {"John Example", ""},
    {"", ""},
    {"???", "???"},
};

constexpr Pair kSameFirms[] = {
    {"ACME Trading Ltd", "Acme Trading Limited"},
    {"The Acme Company", "Acme Co."},
    {"AcmeGmbH", "Acme GmbH"},
    {"Acme Aktiengeselschaft", "Acme AG"},
    {"A.B.C. Company", "ABC Co."},
    {"1st Example Bank", "First Example Bank"},
    {"Brigade Forty-Four", "Brigade 44"},
    {"Example Bank Int'l", "Example Bank International"},
    {"Good Will Trading", "Goodwill Trading"},
    {"Exampel Instruments", "Example Instruments"},
    {"Пример Трейдинг", "Primer Treiding"},
    {"Example Bank", "Example Bank (Germany)"},
    {"MV Example Spirit", "Example Spirit"},
    {"IBM", "International Business Machines"},
    {"Acme & Sons", "Acme and Sons"},
};

constexpr Pair kOtherFirms[] = {
    {"Example Holding 1", "Example Holding 2"},
    {"Example Management 23", "Example Management"},
    {"LXC Aviation", "LAU Aviation"},
    {"Snow", "Snoe"},
    {"Government of Estonia", "Government of Ethiopia"},
    {"Acme Aktiengesellschaft", "Example Aktiengesellschaft"},
    {"Management Company", "Westminster Management Company"},
    {"Example Bank", "Muster Bank"},
    {"Acme Trading", "Acme Brewing"},
    {"Acme", ""},
};

TEST(NameSimilarity, TakesTheFormsOfOneNameForTheSame) {
  for (const Pair& pair : kSamePeople) {
    EXPECT_GE(name_similarity(pair.a, pair.b), kSameName) << pair.a << " | " << pair.b;
  }
  EXPECT_GE(name_similarity("Robert Smith", "SMITH, Bob"), 900);
}

TEST(NameSimilarity, KeepsOtherPeopleApart) {
  for (const Pair& pair : kOtherPeople) {
    EXPECT_LT(name_similarity(pair.a, pair.b), kSameName) << pair.a << " | " << pair.b;
  }
}

TEST(NameSimilarity, IsAThousandForEqualNamesOnly) {
  EXPECT_EQ(name_similarity("José GARCÍA", "jose garcia"), 1000);
  EXPECT_LT(name_similarity("Garcia, Jose", "Jose Garcia"), 1000);
  EXPECT_LT(name_similarity("Jose Garcia", "Jose Garcia Garcia"), 1000);
  EXPECT_LT(name_similarity("Mr John Example", "John Example"), 1000);
}

TEST(OrganisationSimilarity, TakesTheFormsOfOneNameForTheSame) {
  for (const Pair& pair : kSameFirms) {
    EXPECT_GE(organisation_similarity(pair.a, pair.b), kSameName) << pair.a << " | " << pair.b;
  }
  EXPECT_EQ(organisation_similarity("ACME Trading Ltd", "Acme Trading Limited"), 1000);
}

TEST(OrganisationSimilarity, AnotherLegalFormIsNeverTheWholeName) {
  const Pair pairs[] = {{"Acme GmbH", "Acme AG"},
                        {"Romashka ANO", "Romashka LLC"},
                        {"АНО Ромашка", "ООО Ромашка"},
                        {"Limited Liability Company Romashka", "ANO Romashka"}};
  for (const Pair& pair : pairs) {
    const int alike = organisation_similarity(pair.a, pair.b);
    EXPECT_GE(alike, kSameName) << pair.a << " | " << pair.b;
    EXPECT_LT(alike, 1000) << pair.a << " | " << pair.b;
  }
}

TEST(OrganisationSimilarity, KeepsOtherFirmsApart) {
  for (const Pair& pair : kOtherFirms) {
    EXPECT_LT(organisation_similarity(pair.a, pair.b), kSameName) << pair.a << " | " << pair.b;
  }
}

TEST(Similarity, IsTheSameFromEitherSideAndWithinBounds) {
  std::vector<std::string> names;
  const auto take = [&names](const auto& pairs) {
    for (const Pair& pair : pairs) {
      names.emplace_back(pair.a);
      names.emplace_back(pair.b);
    }
  };
  take(kSamePeople);
  take(kOtherPeople);
  take(kSameFirms);
  take(kOtherFirms);
  std::mt19937_64 random(11);
  for (int round = 0; round < 60; ++round) {
    std::string name;
    for (std::size_t i = random() % 20; i > 0; --i) {
      const std::string& other = names[random() % 140 % names.size()];
      name += other.substr(0, random() % 9) + (random() % 3 == 0 ? "" : " ");
    }
    names.push_back(name);
  }
  for (const std::string& a : names) {
    for (const std::string& b : names) {
      for (const auto measure : {name_similarity, organisation_similarity}) {
        const int alike = measure(a, b);
        ASSERT_TRUE(alike >= 0 && alike <= 1000) << a << " | " << b;
        ASSERT_EQ(alike, measure(b, a)) << a << " | " << b;
      }
      if (text::fold(a) != text::fold(b)) {
        ASSERT_LT(name_similarity(a, b), 1000);
      }
    }
  }
}

TEST(Similarity, IsBoundedForHostileCells) {
  std::string many;
  for (int i = 0; i < 2000; ++i) many += "w" + std::to_string(i) + " ";
  EXPECT_EQ(name_similarity(many, many), 1000);
  EXPECT_LT(name_similarity(many, "w1 w2"), kSameName);
  EXPECT_LT(name_similarity(std::string(8000, 'a'), std::string(8000, 'b')), kSameName);
  EXPECT_LT(organisation_similarity(std::string(8000, 'a'), std::string(8000, 'b')), kSameName);
}

// The cheapest of all assignments, tried one by one.
TEST(PairWords, FindsTheCheapestAssignment) {
  std::mt19937_64 random(5);
  for (int round = 0; round < 2000; ++round) {
    const std::size_t rows = 1 + random() % 5;
    const std::size_t columns = rows + random() % 3;
    match::CostTable costs{};
    for (std::size_t i = 0; i < rows; ++i) {
      for (std::size_t k = 0; k < columns; ++k) costs[i][k] = static_cast<short>(random() % 301);
    }
    std::vector<std::size_t> order(columns);
    for (std::size_t k = 0; k < columns; ++k) order[k] = k;
    int least = 100000;
    do {
      int sum = 0;
      for (std::size_t i = 0; i < rows; ++i) sum += costs[i][order[i]];
      least = std::min(least, sum);
    } while (std::next_permutation(order.begin(), order.end()));
    const match::WordPairs pairs = match::pair_words(costs, rows, columns);
    EXPECT_EQ(pairs.cost, least);
    int sum = 0;
    std::uint32_t used = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      sum += costs[i][pairs.partner[i]];
      EXPECT_EQ(used >> pairs.partner[i] & 1, 0U);
      used |= 1U << pairs.partner[i];
    }
    EXPECT_EQ(sum, least);
  }
}

TEST(PairWords, GivesEachOfManyRowsAPartnerOfItsOwn) {
  match::CostTable costs{};
  for (std::size_t i = 0; i < 16; ++i) {
    for (std::size_t k = 0; k < 16; ++k) costs[i][k] = i + k == 15 ? 10 : 300;
  }
  const match::WordPairs pairs = match::pair_words(costs, 16, 16);
  EXPECT_EQ(pairs.cost, 160);
  for (std::size_t i = 0; i < 16; ++i) EXPECT_EQ(pairs.partner[i], 15 - i);
}

TEST(NumberWords, ReadsNumeralsAndOrdinals) {
  struct Case {
    std::string_view text, expected;
  };
  constexpr Case kCases[] = {{"brigade forty four", "brigade 44"},
                             {"1st example", "1 example"},
                             {"first example", "1 example"},
                             {"twenty first century", "21 century"},
                             {"twenty twenty", "20 20"},
                             {"20 4", "20 4"},
                             {"3 percenters", "3 percenters"},
                             {"one hundred", "1 hundred"},
                             {"stone", "stone"},
                             {"1234567", "1234567"},
                             {"007", "7"},
                             {"", ""}};
  for (const Case& c : kCases) EXPECT_EQ(match::with_digits(c.text), c.expected) << c.text;
}

}  // namespace
}  // namespace gigo
