// SPDX-License-Identifier: Apache-2.0
// What gigo reads beside what GoldenFlow prints for its own cases of dates, VAT numbers and IBANs:
// wherever they differ, docs/dates.md and docs/identifiers.md say why, by the number of the line,
// and nowhere else. GoldenFlow prints what it does not understand as it was; gigo refuses it.
#include <gtest/gtest.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "gigo/date.hpp"
#include "gigo/identifier.hpp"

namespace gigo {
namespace {

using Answers = std::map<int, std::string>;  // number of the line -> what gigo says

// The rows "| 15, 16 | `answer` | ... |" of a document.
Answers documented(const std::string& name) {
  Answers answers;
  std::ifstream page(std::string(GIGO_SOURCE_DIR) + "/docs/" + name);
  for (std::string line; std::getline(page, line);) {
    if (line.size() < 3 || line[0] != '|' || !base::is_digit(line[2])) continue;
    const std::size_t bar = line.find('|', 1);
    const std::size_t next = line.find('|', bar + 1);
    if (next == std::string::npos) continue;
    std::string_view answer = base::trim(std::string_view(line).substr(bar + 1, next - bar - 1));
    if (answer.size() > 2 && answer.front() == '`') answer = answer.substr(1, answer.size() - 2);
    const std::string_view number = base::trim(std::string_view(line).substr(1, bar - 1));
    int id = 0;
    std::from_chars(number.data(), number.data() + number.size(), id);
    EXPECT_TRUE(answers.emplace(id, answer).second) << "line " << id << " is listed twice";
  }
  return answers;
}

std::string path_of(const std::string& file) {
  const char* data = std::getenv("GIGO_DATA");
  return data == nullptr ? std::string() : std::string(data) + "/units/dates_goldenflow/" + file;
}

// One case a line.
std::vector<nlohmann::json> cases_of(const std::string& path) {
  std::vector<nlohmann::json> cases;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) cases.push_back(nlohmann::json::parse(line));
  return cases;
}

// A text; "true" and "false"; empty for null.
std::string text_of(const nlohmann::json& value) {
  return value.is_string() ? value.get<std::string>()
         : value.is_null() ? std::string()
                           : value.dump();
}

void show(const char* what, std::size_t line, std::string_view input, const std::string& gigo,
          std::string_view theirs) {
  std::printf("%s, line %zu: %s: gigo %s, GoldenFlow %s\n", what, line, std::string(input).c_str(),
              gigo.c_str(), std::string(theirs).c_str());
}

TEST(DatesOfGoldenFlow, EveryDisagreementIsInTheDocument) {
  const Answers expected = documented("dates.md");
  EXPECT_GT(expected.size(), 5U);
  const std::string path = path_of("dates_corpus.jsonl");
  if (!std::ifstream(path).good()) GTEST_SKIP() << "set GIGO_DATA to a folder with " << path;
  const std::vector<nlohmann::json> cases = cases_of(path);
  ASSERT_GT(cases.size(), 30U);
  Answers found;
  for (std::size_t row = 0; row < cases.size(); ++row) {
    const std::string input = text_of(cases[row]["input"]);
    const std::string iso = text_of(cases[row]["iso"]);
    const DateValue date = normalize_date(input);
    const bool refused = date.value.empty() && iso == input;
    if (refused || date.value == iso) continue;
    const std::string answer =
        date.value.empty() ? std::string(to_string(date.status)) : date.value;
    found.emplace(static_cast<int>(row + 1), answer);
    show("date", row + 1, input, answer, iso);
  }
  std::printf("%zu of %zu dates differ\n", found.size(), cases.size());
  EXPECT_EQ(found, expected);
}

TEST(IdentifiersOfGoldenFlow, EveryDisagreementIsInTheDocument) {
  const Answers expected = documented("identifiers.md");
  EXPECT_GE(expected.size(), 1U);
  const std::string path = path_of("identifiers_corpus.jsonl");
  if (!std::ifstream(path).good()) GTEST_SKIP() << "set GIGO_DATA to a folder with " << path;
  const std::vector<nlohmann::json> cases = cases_of(path);
  ASSERT_GT(cases.size(), 500U);
  Answers found;
  std::size_t compared = 0;
  std::map<std::string, std::size_t> others;
  for (std::size_t row = 0; row < cases.size(); ++row) {
    const std::string name = text_of(cases[row]["transform"]);
    const std::string input = text_of(cases[row]["input"]);
    const std::string expectation = text_of(cases[row]["expected"]);
    const std::string kind = name.substr(0, name.find('_'));
    const bool validate = name == "vat_validate" || name == "iban_validate";
    if (!validate && name != "vat_format" && name != "iban_format") {
      ++others[name];
      continue;
    }
    ++compared;
    const IdentifierValue id = normalize_identifier(input, {.kind = kind, .country = {}});
    const bool good = id.status == ValueStatus::kOk || id.status == ValueStatus::kChanged;
    const std::string formatted = !good ? std::string() : kind == "iban" ? id.display : id.value;
    const bool theirs = expectation == "true";
    if (validate ? good == theirs : formatted == expectation) continue;
    const std::string answer(to_string(id.status));
    found.emplace(static_cast<int>(row + 1), answer);
    show(name.c_str(), row + 1, input, answer, expectation);
  }
  std::printf("%zu of %zu identifiers differ; not built:", found.size(), compared);
  for (const auto& [name, count] : others) std::printf(" %s (%zu)", name.c_str(), count);
  std::printf("\n");
  EXPECT_EQ(found, expected);
}

}  // namespace
}  // namespace gigo
