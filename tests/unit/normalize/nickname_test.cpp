// SPDX-License-Identifier: Apache-2.0
#include "normalize/nickname.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

using Names = std::vector<std::string_view>;

// The lines of the three tables as a person reads them.
struct Line {
  std::string_view language;
  Names bases;
  std::vector<std::pair<std::string_view, int>> forms;
  NicknameKind among_bases = NicknameKind::kVariant;

  [[nodiscard]] Names all() const {
    Names names = bases;
    for (const auto& [form, weight] : forms) names.push_back(form);
    return names;
  }
};

Names words(std::string_view text) {
  Names out;
  text::for_each_token(text, [&](std::string_view name) { out.push_back(name); });
  return out;
}

const std::vector<Line>& lines() {
  static const std::vector<Line> kLines = [] {
    std::vector<Line> out;
    for (FactTable table(data::nicknames()); table.next();) {
      Line line{table[0], words(table[2]), {}};
      for (std::size_t i = 0; i < 3; ++i) {
        for (const std::string_view form : words(table[3 + i])) {
          line.forms.emplace_back(form, 3 - static_cast<int>(i));
        }
      }
      out.push_back(std::move(line));
    }
    for (FactTable table(data::name_variants()); table.next();) {
      out.push_back({table[0], words(table[1]), {}});
    }
    for (FactTable table(data::name_translations()); table.next();) {
      out.push_back({{}, words(table[0]), {}, NicknameKind::kTranslation});
    }
    return out;
  }();
  return kLines;
}

NicknameRelation related(std::string_view a, std::string_view b) {
  return shipped_nicknames().relate(a, b);
}

TEST(Nickname, TellsHowTwoNamesAreRelated) {
  struct Case {
    std::string_view a, b;
    NicknameKind kind;
    int weight;
  };
  constexpr Case kCases[] = {
      {"bob", "robert", NicknameKind::kForm, 3},
      {"bert", "robert", NicknameKind::kForm, 2},
      {"hob", "robert", NicknameKind::kForm, 1},
      {"bob", "rob", NicknameKind::kSharedBase, 3},
      {"bob", "bert", NicknameKind::kSharedBase, 2},
      {"bill", "william", NicknameKind::kForm, 3},
      {"katie", "katherine", NicknameKind::kForm, 3},
      {"peggy", "margaret", NicknameKind::kForm, 3},
      {"steven", "stephen", NicknameKind::kVariant, 3},
      {"katherine", "catherine", NicknameKind::kVariant, 3},
      {"aron", "aaron", NicknameKind::kVariant, 3},
      {"kathy", "cathy", NicknameKind::kVariant, 3},
      {"fritz", "friedrich", NicknameKind::kForm, 3},
      {"uschi", "ursula", NicknameKind::kForm, 3},
      {"pepe", "jose", NicknameKind::kForm, 3},
      {"paco", "francisco", NicknameKind::kForm, 3},
      {"manu", "emmanuel", NicknameKind::kForm, 3},
      {"beppe", "giuseppe", NicknameKind::kForm, 3},
      {"ze", "jose", NicknameKind::kForm, 3},
      {"sasha", "aleksandr", NicknameKind::kForm, 3},
      {"kasia", "katarzyna", NicknameKind::kForm, 3},
      {"kees", "cornelis", NicknameKind::kForm, 3},
      {"ibo", "ibrahim", NicknameKind::kForm, 3},
      {"mohamed", "muhammad", NicknameKind::kVariant, 3},
      {"joseph", "giuseppe", NicknameKind::kTranslation, 1},
      {"bob", "anna", NicknameKind::kNone, 0},
      {"bob", "zzyzx", NicknameKind::kNone, 0},
      {"bob", "bob", NicknameKind::kNone, 0},
      {"", "", NicknameKind::kNone, 0},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(related(c.a, c.b).kind, c.kind) << c.a << ' ' << c.b;
    EXPECT_EQ(related(c.a, c.b).weight, c.weight) << c.a << ' ' << c.b;
  }
}

TEST(Nickname, NamesTheBase) {
  const auto base = [](std::string_view a, std::string_view b) {
    return shipped_nicknames().base_of(related(a, b).line);
  };
  EXPECT_EQ(base("bob", "rob"), "robert");
  EXPECT_EQ(base("bob", "robert"), "robert");
  EXPECT_TRUE(related("robert", "bob").first_is_base);
  EXPECT_FALSE(related("bob", "robert").first_is_base);
}

TEST(Nickname, FormsOfTwoNamesDoNotJoinThem) {
  constexpr std::pair<std::string_view, std::string_view> kApart[] = {
      {"alexander", "alexandra"}, {"robert", "albert"}, {"patrick", "patricia"},
      {"edward", "theodore"},     {"john", "jonah"},    {"francis", "frances"}};
  for (const auto& [a, b] : kApart) EXPECT_FALSE(nickname_related(a, b)) << a << ' ' << b;
}

// Over the whole table: whatever two steps reach is related only where a line says so.
TEST(Nickname, IsNeverClosedTransitively) {
  std::map<std::string_view, std::set<std::string_view>> listed;
  for (const Line& line : lines()) {
    const Names all = line.all();
    for (const std::string_view name : all) listed[name].insert(all.begin(), all.end());
  }
  std::size_t steps = 0;
  std::size_t wrong = 0;
  for (const auto& [a, neighbours] : listed) {
    for (const std::string_view b : neighbours) {
      for (const std::string_view c : listed[b]) {
        if (!(a < c)) continue;  // symmetry has its own test
        ++steps;
        const bool is = static_cast<bool>(related(a, c));
        if (is != (neighbours.count(c) != 0) && ++wrong < 10) ADD_FAILURE() << a << ' ' << c;
      }
    }
  }
  EXPECT_EQ(wrong, 0U);
  EXPECT_GT(steps, 100'000U);
}

TEST(Nickname, IsSymmetricAndFindsEveryLineOfTheTables) {
  for (const Line& line : lines()) {
    for (const std::string_view base : line.bases) {
      for (const auto& [form, weight] : line.forms) {
        const NicknameRelation forth = related(form, base);
        const NicknameRelation back = related(base, form);
        EXPECT_TRUE(forth) << form << ' ' << base;
        EXPECT_EQ(forth.kind, back.kind) << form << ' ' << base;
        EXPECT_EQ(forth.weight, back.weight) << form << ' ' << base;
        EXPECT_EQ(forth.line, back.line) << form << ' ' << base;
        EXPECT_GE(forth.weight, weight) << form << ' ' << base;
      }
      for (const std::string_view other : line.bases) {
        if (base == other) continue;
        EXPECT_TRUE(related(base, other)) << base << ' ' << other;
        EXPECT_LE(related(base, other).kind, line.among_bases) << base << ' ' << other;
      }
    }
  }
}

TEST(Nickname, LinesOfANameAreAscending) {
  for (const Line& line : lines()) {
    for (const std::string_view name : line.all()) {
      const auto found = shipped_nicknames().lines_of(name);
      ASSERT_FALSE(found.empty()) << name;
      for (std::size_t i = 1; i < found.size(); ++i) {
        EXPECT_LT(found[i - 1].line, found[i].line) << name;
      }
    }
  }
}

TEST(NicknameTable, HoldsManyPairsOfEveryLanguage) {
  std::map<std::string_view, std::size_t> pairs;
  std::size_t all = 0;
  for (const Line& line : lines()) {
    pairs[line.language] += line.bases.size() * line.forms.size();
    all += line.bases.size() * line.forms.size();
  }
  EXPECT_GE(all, 8'000U);
  EXPECT_GE(pairs["en"], 4'000U);
  for (const std::string_view language : {"de", "es", "fr", "it", "nl", "pl", "pt", "ru"}) {
    EXPECT_GE(pairs[language], 300U) << language;
  }
  EXPECT_GE(pairs["tr"], 190U);
  for (const std::string_view language : {"sv", "cs", "el", "hu"}) {
    EXPECT_GE(pairs[language], 100U) << language;
  }
}

TEST(NicknameTable, IsFoldedSortedAndWithoutDuplicates) {
  std::vector<std::string> order;
  std::set<std::string> heads;
  for (FactTable table(data::nicknames()); table.next();) {
    EXPECT_EQ(table[0].size(), 2U) << table[2];
    EXPECT_TRUE(table[1] == "m" || table[1] == "f" || table[1] == "-") << table[2];
    EXPECT_TRUE(heads.insert(std::string(table[0]) + ' ' + std::string(words(table[2])[0])).second)
        << table[0] << ' ' << table[2] << " has two lines";
    EXPECT_TRUE(table[6].empty()) << table[2];
  }
  for (const Line& line : lines()) {
    std::set<std::string_view> names;
    for (const std::string_view name : line.all()) {
      EXPECT_EQ(text::fold(name), name);
      EXPECT_GT(name.size(), 1U) << name;
      EXPECT_TRUE(names.insert(name).second)
          << name << " stands twice in the line of " << line.bases[0];
    }
    const auto sorted = [](Names::const_iterator begin, Names::const_iterator end) {
      return std::is_sorted(begin, end);
    };
    EXPECT_TRUE(sorted(line.bases.begin() + 1, line.bases.end())) << line.bases[0];
    for (int weight = 1; weight <= 3; ++weight) {
      Names forms;
      for (const auto& [form, of] : line.forms) {
        if (of == weight) forms.push_back(form);
      }
      EXPECT_TRUE(sorted(forms.begin(), forms.end())) << line.bases[0];
    }
  }
}

NicknameRule together(std::string form, std::string base) {
  return {std::move(form), std::move(base), true};
}
NicknameRule apart(std::string a, std::string b) { return {std::move(a), std::move(b), false}; }

TEST(OwnNicknames, AddPairsToTheShippedOnes) {
  const Nicknames own(std::vector{together("Bobster", "Robert"), together("Zed", "Zyxander"),
                                  together("JP", "Jean-Pierre")});
  EXPECT_EQ(own.relate("bobster", "robert").kind, NicknameKind::kForm);
  EXPECT_EQ(own.relate("robert", "bobster").weight, 3);
  EXPECT_EQ(own.relate("bobster", "bob").kind, NicknameKind::kSharedBase);
  EXPECT_EQ(own.relate("zed", "zyxander").kind, NicknameKind::kForm);
  EXPECT_EQ(own.base_of(own.relate("zed", "zyxander").line), "zyxander");
  EXPECT_EQ(own.relate("jp", "jeanpierre").kind, NicknameKind::kForm);
  EXPECT_FALSE(own.relate("bobster", "zyxander"));
  EXPECT_EQ(own.relate("bill", "william").kind, NicknameKind::kForm) << "the shipped ones stay";
  EXPECT_FALSE(shipped_nicknames().relate("bobster", "robert")) << "no other engine sees them";
}

TEST(OwnNicknames, TakePairsAway) {
  const Nicknames own(std::vector{apart("Sandy", "Alexander"), apart("Rob", "Bob")});
  EXPECT_TRUE(shipped_nicknames().relate("sandy", "alexander"));
  EXPECT_FALSE(own.relate("sandy", "alexander"));
  EXPECT_FALSE(own.relate("alexander", "sandy"));
  EXPECT_TRUE(own.relate("sandy", "alexandra"));
  EXPECT_FALSE(own.relate("bob", "rob"));
  EXPECT_TRUE(own.relate("bob", "robert"));
  EXPECT_TRUE(own.relate("rob", "robert"));
  for (const NameLine& line : own.lines_of("sandy")) {
    EXPECT_NE(own.base_of(line.line), "alexander") << "it would still be a blocking key";
  }
}

TEST(OwnNicknames, TheLaterRuleWins) {
  const Nicknames back(std::vector{apart("Bob", "Robert"), together("Bob", "Robert")});
  EXPECT_TRUE(back.relate("bob", "robert"));
  const Nicknames gone(std::vector{together("Bobster", "Robert"), apart("Robert", "Bobster")});
  EXPECT_FALSE(gone.relate("bobster", "robert"));
}

TEST(OwnNicknames, AreNotClosedTransitively) {
  const Nicknames own(std::vector{together("Lexo", "Alexander"), together("Lexo", "Alexandra")});
  EXPECT_TRUE(own.relate("lexo", "alexander"));
  EXPECT_TRUE(own.relate("lexo", "alexandra"));
  EXPECT_FALSE(own.relate("alexander", "alexandra"));
}

TEST(OwnNicknames, NoRulesAreTheShippedTables) {
  EXPECT_EQ(nicknames_of(Config{}), nullptr);
  const Nicknames own(std::vector<NicknameRule>{});
  EXPECT_TRUE(own.relate("bob", "robert"));
}

}  // namespace
}  // namespace gigo::normalize
