// SPDX-License-Identifier: Apache-2.0
// The phonetic codes and distances of gigo beside the expected values of other programs' tests.
// Every value agrees, or kExplained says by file and line why it belongs to another algorithm.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "text/fold.hpp"
#include "text/phonetic.hpp"
#include "text/similarity.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

using Cells = std::vector<std::string>;

// The differences, by file and line (of the records; the first line is 1).
struct Explained {
  std::string_view file;
  std::size_t line;
  std::string_view why;
};
constexpr Explained kExplained[] = {
    {"jellyfish_soundex", 11, "a code of what has no letters; ours is empty"},
    {"jellyfish_nysiis", 17,
     "writes both letters of a final SCH (SSS) and drops one S; Taft's key has no repeated letter, "
     "and line 21 of codec_nysiis (DEUTSCH, DAT) follows him"},
    {"jellyfish_nysiis", 36, "a code beyond ASCII; ours are codes of folded text"},
    {"jellyfish_match_rating_codex", 11, "a code beyond ASCII; ours are codes of folded text"},
    {"jellyfish_match_rating_codex", 12,
     "takes the accented vowel for a consonant; ours are codes of folded text"},
    {"jellyfish_jaccard", 15,
     "cuts words into pieces side by side (ni gh t); ours are all runs of two letters"},
    {"jellyfish_jaccard", 16, "as line 15, three letters"},
};

// One line of comma-separated values, filled up to four; "\t" stands for a tab.
Cells cells_of(std::string_view line) {
  Cells cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') {
      quoted = !quoted;
    } else if (line[i] == ',' && !quoted) {
      cells.emplace_back();
    } else if (line[i] == '\\' && i + 1 < line.size()) {
      ++i;
      cells.back() += ' ';
    } else if (line[i] != '\r') {
      cells.back() += line[i];
    }
  }
  cells.resize(std::max<std::size_t>(cells.size(), 4));
  return cells;
}

// A letter of several bytes counts as one letter in these lists, so each gets a byte of its own.
std::string one_byte_each(const std::string& text, std::map<char32_t, char>& bytes) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto number = static_cast<char>(bytes.size() + 1);
    out += bytes.emplace(next(text, at), number).first->second;
  }
  return out;
}

struct Both {
  std::string a, b;
};

Both bytes_of(const Cells& row) {
  std::map<char32_t, char> bytes;
  return {one_byte_each(row[0], bytes), one_byte_each(row[1], bytes)};
}

// Three decimals, as the lists have them.
std::string decimals(std::int64_t part, std::int64_t whole) {
  const std::int64_t thousandths = whole == 0 ? 0 : (part * 2000 + whole) / (2 * whole);
  char text[32];
  std::snprintf(text, sizeof text, "%d.%03d", static_cast<int>(thousandths / 1000),
                static_cast<int>(thousandths % 1000));
  return text;
}

std::string same_decimals(const std::string& number) {
  const std::size_t point = std::min(number.find('.'), number.size());
  std::string digits = number.substr(std::min(point + 1, number.size()));
  digits.resize(6, '0');
  return decimals(std::atoll((number.substr(0, point) + digits).c_str()), 1'000'000);
}

// Shares of the distinct words, or of the distinct runs of n letters.
std::string jaccard(const Cells& row) {
  const auto parts = [&](const std::string& text) {
    std::vector<std::string> found;
    if (const std::string& n = row[3]; !n.empty()) {
      const auto size = static_cast<std::size_t>(n[0] - '0');
      for (std::size_t i = 0; i + size <= text.size(); ++i) found.push_back(text.substr(i, size));
    } else {
      for (std::size_t at = 0; at <= text.size();) {
        const std::size_t blank = std::min(text.find(' ', at), text.size());
        found.push_back(text.substr(at, blank - at));
        at = blank + 1;
      }
    }
    return found;
  };
  base::Interner terms;
  const auto ids = [&](const std::vector<std::string>& words) {
    std::vector<base::TermId> list;
    for (const std::string& word : words) list.push_back(terms.intern(word));
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
  };
  const auto a = ids(parts(row[0]));
  const auto b = ids(parts(row[1]));
  const TokenOverlap overlap = token_overlap(a, b);
  return decimals(overlap.common, overlap.common + overlap.only_a + overlap.only_b);
}

std::string rating(const Cells& row) {
  switch (compare_match_rating(match_rating(fold(row[0])), match_rating(fold(row[1])))) {
    case MatchRating::kAlike:
      return "True";
    case MatchRating::kDifferent:
      return "False";
    default:
      return "None";
  }
}

std::string metaphones(const Cells& row) {
  const DoubleMetaphone code = double_metaphone(fold(row[0]));
  return std::string(code.primary.view()) + " " + std::string(code.secondary.view());
}

std::string shares_a_metaphone(const Cells& row) {
  const DoubleMetaphone a = double_metaphone(fold(row[1]));
  const DoubleMetaphone b = double_metaphone(fold(row[2]));
  return a.primary == b.primary || a.secondary == b.secondary ? "True" : "False";
}

struct List {
  std::string_view file;
  bool header;  // the first line names the columns
  std::function<std::string(const Cells&)> ours;
  std::function<std::string(const Cells&)> expected;
};

std::string column(const Cells& row, std::size_t i) { return i < row.size() ? row[i] : ""; }

std::vector<List> lists() {
  const auto second = [](const Cells& row) { return column(row, 1); };
  const auto third = [](const Cells& row) { return column(row, 2); };
  const auto number = [](const Cells& row) { return same_decimals(column(row, 2)); };
  const auto one = [](auto code) {
    return [code](const Cells& row) { return std::string(code(fold(row[0])).view()); };
  };
  const auto nysiis_code = [](std::string_view word) { return nysiis(word); };
  const auto distance = [](auto measure) {
    return [measure](const Cells& row) {
      const Both words = bytes_of(row);
      return std::to_string(measure(words.a, words.b));
    };
  };
  const auto likeness = [](auto measure) {
    return [measure](const Cells& row) {
      const Both words = bytes_of(row);
      return decimals(measure(words.a, words.b), kSimilarityOne);
    };
  };
  return {
      {"codec_soundex", true, one(soundex), second},
      {"jellyfish_soundex", false, one(soundex), second},
      {"codec_cologne", true, one(cologne), second},
      {"codec_nysiis", true, one(nysiis_code), second},
      {"jellyfish_nysiis", false, one(nysiis_code), second},
      {"codec_double_metaphone", true, metaphones,
       [](const Cells& row) { return row[1] + " " + row[2]; }},
      // MATCHES share a code; of FIXTURE, misspellings beside their words, the source expects
      // nothing.
      {"codec_double_metaphone_pairs", true, shares_a_metaphone,
       [](const Cells&) { return std::string("True"); }},
      {"jellyfish_match_rating_codex", false, one(match_rating), second},
      {"jellyfish_match_rating_comparison", false, rating, third},
      {"jellyfish_levenshtein", false,
       distance([](auto a, auto b) { return levenshtein(a, b, 1000); }), third},
      {"jellyfish_damerau_levenshtein", false,
       distance([](auto a, auto b) { return damerau_levenshtein(a, b); }), third},
      {"jellyfish_hamming", false, distance([](auto a, auto b) { return hamming(a, b); }), third},
      {"jellyfish_jaro_distance", false, likeness([](auto a, auto b) { return jaro(a, b); }),
       number},
      {"jellyfish_jaro_winkler", false, likeness([](auto a, auto b) { return jaro_winkler(a, b); }),
       number},
      {"jellyfish_jaccard", false, jaccard, number},
  };
}

// Lists of algorithms that gigo does not have.
constexpr std::string_view kNotBuilt[] = {
    "codec_metaphone", "jellyfish_metaphone",  // superseded by Double Metaphone
    "codec_daitch_mokotoff",
    "jellyfish_jaro_winkler_longtol",  // Jaro-Winkler with a bonus for long words
};

TEST(PhoneticLists, EveryDisagreementIsExplained) {
  const char* data = std::getenv("GIGO_DATA");
  const std::string folder =
      data == nullptr ? std::string() : std::string(data) + "/units/string_phonetic/";
  if (folder.empty() || !std::ifstream(folder + "codec_soundex.csv").good()) {
    GTEST_SKIP() << "set GIGO_DATA to a folder with units/string_phonetic";
  }
  std::size_t explained = 0;
  for (const List& list : lists()) {
    std::ifstream file(folder + std::string(list.file) + ".csv");
    std::vector<Cells> rows;
    for (std::string line; std::getline(file, line);) rows.push_back(cells_of(line));
    ASSERT_GT(rows.size(), 1U) << list.file;
    if (list.header) rows.erase(rows.begin());
    std::size_t agree = 0;
    std::size_t expectations = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::size_t line = i + (list.header ? 2 : 1);
      const std::string ours = list.ours(rows[i]);
      const std::string expected = list.expected(rows[i]);
      if (rows[i][0] == "FIXTURE") continue;
      ++expectations;
      const auto* known =
          std::find_if(std::begin(kExplained), std::end(kExplained),
                       [&](const Explained& e) { return e.file == list.file && e.line == line; });
      const bool is_known = known != std::end(kExplained);
      EXPECT_EQ(ours != expected, is_known)
          << list.file << ':' << line << ' ' << rows[i][0] << ',' << rows[i][1] << " gives " << ours
          << ", expected " << expected;
      agree += ours == expected ? 1 : 0;
      explained += is_known ? 1 : 0;
    }
    std::printf("%-34.*s %5zu of %5zu agree\n", static_cast<int>(list.file.size()),
                list.file.data(), agree, expectations);
  }
  for (const std::string_view name : kNotBuilt) {
    std::printf("%-34.*s not built\n", static_cast<int>(name.size()), name.data());
  }
  EXPECT_EQ(explained, std::size(kExplained));
}

}  // namespace
}  // namespace gigo::text
