// SPDX-License-Identifier: Apache-2.0
// The tables behind names and organisations are read by key: a word that is not in its folded form
// would never be found.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/name_lexicon.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

struct TableCase {
  std::string_view name;
  std::string_view bytes;
  std::string_view classes;
};

const TableCase kTables[] = {
    {"honorifics", data::honorifics(),
     " title title_weak title_given title_bracket title_de marital join title_dotted title_lead "},
    {"name_suffixes", data::name_suffixes(),
     " generation generation_weak generation_dotted roman1 credential weak "},
    {"name_particles", data::name_particles(),
     " particle particle_title particle_weak lower elided join conj conj_lower "},
    {"name_words", data::name_words(),
     " department mark job maiden and and_lower mac irish devotional second care noble label "
     "mark_alone noble_join household surname_too warning role_word french "},
    {"placeholder_names", data::placeholder_names(), " hard soft phrase reserve suspect warning "},
    {"legal_forms", data::legal_forms(), " end weak front name raw "},
    {"organisation_words", data::organisation_words(), " word weak link place alone raw "},
};

TEST(NameTables, NameOnlyKnownClasses) {
  for (const TableCase& table : kTables) {
    for (FactTable line(table.bytes); line.next();) {
      EXPECT_FALSE(line[0].empty()) << table.name;
      EXPECT_FALSE(line[1].empty()) << table.name << ": " << line[0];
      text::for_each_token(line[1], [&](std::string_view name) {
        EXPECT_NE(table.classes.find(" " + std::string(name) + " "), std::string_view::npos)
            << table.name << ": " << line[0] << ": " << name;
      });
    }
  }
}

TEST(NameTables, HoldEachWordOnceInItsFoldedForm) {
  for (const TableCase& table : kTables) {
    std::set<std::string_view> seen;
    for (FactTable line(table.bytes); line.next();) {
      EXPECT_TRUE(seen.insert(line[0]).second) << table.name << ": " << line[0];
      if (line[1] == "raw") continue;
      text::for_each_token(line[0], [&](std::string_view word) {
        if (text::dominant_script(word) == text::Script::kLatin) {
          EXPECT_EQ(text::fold_compact(word), word) << table.name;
        } else {
          EXPECT_EQ(text::lower(word), word) << table.name;
        }
      });
    }
  }
}

TEST(NameTables, EveryWordIsFoundWithAClass) {
  for (const TableCase& table : kTables) {
    for (FactTable line(table.bytes); line.next();) {
      if (line[1] == "raw") continue;
      // Forms of several words are the reader of organisations' own.
      if (table.name == "legal_forms" && line[0].find(' ') != std::string_view::npos) continue;
      const bool phrase = line[0].find(' ') != std::string_view::npos || line[1] == "phrase" ||
                          line[1] == "suspect" || line[1] == "reserve";
      const Word& word = phrase ? lookup_phrase(line[0]) : lookup_word(line[0]);
      EXPECT_NE(word.classes, 0U) << table.name << ": " << line[0];
    }
  }
  EXPECT_EQ(lookup_word("zzyzx").classes, 0U);
  EXPECT_EQ(lookup_word("").classes, 0U);
}

TEST(NameTables, TitlesAndSuffixesSayHowTheyAreWritten) {
  for (FactTable line(data::honorifics()); line.next();) {
    EXPECT_FALSE(line[2].empty()) << line[0];
  }
  for (FactTable line(data::name_suffixes()); line.next();) {
    EXPECT_EQ(text::fold_compact(line[2]), line[0]);
  }
  EXPECT_EQ(lookup_word("ms").as_title, "Ms");
  EXPECT_EQ(lookup_word("ms").as_suffix, "MS");
}

TEST(NameTables, SurnamesAreOneWordEach) {
  std::size_t words = 0;
  for (FactTable line(data::family_first_surnames()); line.next();) {
    text::for_each_token(line[0], [&](std::string_view word) {
      EXPECT_LE(text::length(word), 12U) << word;
      EXPECT_NE(lookup_word(word).classes, 0U) << word;
      ++words;
    });
  }
  EXPECT_GT(words, 700U);
}

}  // namespace
}  // namespace gigo::normalize
