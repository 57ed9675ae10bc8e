// SPDX-License-Identifier: Apache-2.0
#include "report/render.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace gigo::report {
namespace {

GateVerdict verdict() {
  GateVerdict verdict;
  verdict.lines = {
      {"duplicates", 5, 100, 500, 200, true, false},
      {"incomplete", 1, 100, 100, 1000, true, true},
      {"invalid", 3, 100, 300, kNoLimit, true, true},
      {"stale", 0, 100, 0, 2000, false, false},
  };
  verdict.passed = false;
  return verdict;
}

RunFacts facts(const Run& run, const Config& config) {
  RunFacts facts;
  facts.as_of = "2026-01-31";
  facts.inputs = {{"a<b>&\"c\".csv", "UTF-8", "", 0, nullptr, nullptr}};
  facts.inputs.clear();
  facts.run = &run;
  facts.config = &config;
  return facts;
}

TEST(Gate, TextShowsEveryMeasureBesideItsLimit) {
  const std::string text = gate_text(verdict());
  EXPECT_NE(text.find("duplicates"), std::string::npos);
  EXPECT_NE(text.find("5.00%"), std::string::npos);
  EXPECT_NE(text.find("limit 2.00%"), std::string::npos);
  EXPECT_NE(text.find("broken"), std::string::npos);
  EXPECT_NE(text.find("no limit"), std::string::npos);
  EXPECT_NE(text.find("cannot be told, no date column"), std::string::npos);
  EXPECT_NE(text.find("failed: 2 of 3 limits broken"), std::string::npos) << text;
}

TEST(Gate, TextSaysThatNoLimitWasSet) {
  GateVerdict none;
  none.lines = {{"duplicates", 5, 100, 500, kNoLimit, true, true}};
  EXPECT_NE(gate_text(none).find("passed: no limit was set"), std::string::npos);
}

TEST(Gate, JsonHoldsTheSameAnswers) {
  const gigo::Run run;
  const Config config;
  const auto json = nlohmann::json::parse(gate_json(facts(run, config), verdict()));
  EXPECT_FALSE(json["passed"].get<bool>());
  EXPECT_EQ(json["limits"].size(), 4U);
  EXPECT_EQ(json["limits"][0]["value"], "5.00%");
  EXPECT_EQ(json["limits"][0]["limit"], "2.00%");
  EXPECT_TRUE(json["limits"][2]["limit"].is_null());
  EXPECT_FALSE(json["limits"][3]["known"].get<bool>());
  EXPECT_FALSE(json["limits"][3].contains("value"));
}

TEST(Gate, JunitCountsItsCases) {
  const gigo::Run run;
  const Config config;
  RunFacts told = facts(run, config);
  told.inputs = {{"a<b>&\"c\".csv", "UTF-8", "", 0, nullptr, nullptr}};
  const std::string xml = gate_junit(told, verdict());
  EXPECT_NE(xml.find("tests=\"4\" failures=\"2\" errors=\"0\" skipped=\"1\""), std::string::npos);
  EXPECT_EQ(xml.find("a<b>"), std::string::npos);
  EXPECT_NE(xml.find("a&lt;b&gt;&amp;&quot;c&quot;.csv"), std::string::npos) << xml;
  EXPECT_NE(xml.find("<failure message=\"duplicates: 5.00% (limit 2.00%)\"/>"), std::string::npos);
}

TEST(Gate, JunitNamesAFileAsItIsCalled) {
  const std::pair<const char*, const char*> kCases[] = {
      {"n\xC3\xA4me\".csv", "gigo check n\xC3\xA4me&quot;.csv\""},
      {"a\\b.csv", "gigo check a\\b.csv\""},
      {"a\nb\x01.csv", "gigo check a?b?.csv\""},
      {"a\xE4.csv", "gigo check a\xEF\xBF\xBD.csv\""},
  };
  const gigo::Run run;
  const Config config;
  for (const auto& [label, name] : kCases) {
    RunFacts told = facts(run, config);
    told.inputs = {{label, "UTF-8", "", 0, nullptr, nullptr}};
    EXPECT_NE(gate_junit(told, verdict()).find(name), std::string::npos) << label;
  }
}

TEST(Findings, OneLineOfJsonEach) {
  std::string out;
  const FindingMessages messages;
  messages.append_json(out, {7, "E-mail", Code::kEmailSyntax, "", "a.csv"});
  messages.append_json(out, {8, "", Code::kProfileNoName, "x\ny", "a.csv"});
  ASSERT_EQ(std::count(out.begin(), out.end(), '\n'), 2);
  const auto first = nlohmann::json::parse(out.substr(0, out.find('\n')));
  EXPECT_EQ(first["row"], 7);
  EXPECT_EQ(first["column"], "E-mail");
  EXPECT_EQ(first["code"], "email.syntax");
  EXPECT_EQ(first["severity"], "error");
  const auto second = nlohmann::json::parse(out.substr(out.find('\n') + 1));
  EXPECT_TRUE(second["column"].is_null());
  EXPECT_EQ(second["suggestion"], "x\ny");
}

TEST(Summary, TheWorstAreRankedByHarmNotByCountAlone) {
  Scorecard score;
  score.codes = {{Code::kProfileDuplicate, 900},
                 {Code::kEmailSyntax, 10},
                 {Code::kEmailWhitespace, 30},
                 {Code::kEmailFreemail, 5000}};
  const std::vector<CodeCount> worst = worst_codes(score, 5);
  ASSERT_EQ(worst.size(), 2U);
  EXPECT_EQ(worst[0].code, Code::kEmailSyntax);
  EXPECT_EQ(worst[1].code, Code::kEmailWhitespace);
  EXPECT_EQ(worst_codes(score, 1).size(), 1U);
}

TEST(Summary, AListWithoutDatesSaysSoInsteadOfZero) {
  gigo::Run run;
  run.assessment.scorecard.rows = 10;
  run.assessment.scorecard.people = 9;
  const Config config;
  const RunFacts told = facts(run, config);
  const std::string text = summary_text(told);
  EXPECT_NE(text.find("stale"), std::string::npos);
  EXPECT_NE(text.find("cannot be told"), std::string::npos);
  EXPECT_NE(text.find("no date column"), std::string::npos);
  const auto json = nlohmann::json::parse(summary_json(told));
  EXPECT_FALSE(json["stale"]["known"].get<bool>());
  EXPECT_TRUE(json["stale"]["rows"].is_null());
}

}  // namespace
}  // namespace gigo::report
