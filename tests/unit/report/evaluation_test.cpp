// SPDX-License-Identifier: Apache-2.0
#include "report/evaluation.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace gigo::report {
namespace {

using Json = nlohmann::json;

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

// 2,000 true pairs, 1,500 of them found, 500 wrong ones beside them.
EvaluationFacts made_facts() {
  EvaluationFacts facts;
  facts.predicted = {"rows.csv", false, "id", "gigo_person_id", 5000};
  facts.truth = {"truth.csv", false, "id", "cluster_id", 5000};
  facts.evaluation = Evaluation{{1500, 500, 500}, {0.9, 0.8, 0.847}, {}};
  facts.evaluation->groups.truth = 3000;
  return facts;
}

TEST(EvaluationText, SaysItInASentenceFirst) {
  const std::string text = evaluation_text(made_facts());
  EXPECT_TRUE(has(text,
                  "of 2,000 true pairs 1,500 found and 500 missed (75.0%)\n"
                  "of 2,000 pairs put together 1,500 right and 500 wrong (75.0%)\n"))
      << text;
  EXPECT_TRUE(
      has(text, "  pairs       0.7500  0.7500  0.7500\n  B-cubed     0.9000  0.8000  0.8470\n"))
      << text;
  EXPECT_FALSE(has(text, "from")) << "no interval was asked for";
  EXPECT_FALSE(has(text, "lost")) << "no input was given";
}

TEST(EvaluationText, SaysWhatWasLeftOut) {
  EvaluationFacts facts = made_facts();
  EXPECT_FALSE(has(evaluation_text(facts), "stand alone"));
  facts.missing = 1;
  facts.unknown = 3;
  facts.between = "source";
  facts.threshold = 0.9;
  const std::string text = evaluation_text(facts);
  EXPECT_TRUE(has(text, "only predicted pairs of 0.9 and better are counted\n")) << text;
  EXPECT_TRUE(has(text, "1 record of the truth is not in the prediction")) << text;
  EXPECT_TRUE(has(text, "3 records of the prediction are not in the truth and left out\n")) << text;
  EXPECT_TRUE(has(text, "only pairs whose records differ in source count\n")) << text;
}

TEST(EvaluationText, HasWordsForNothing) {
  EvaluationFacts facts = made_facts();
  facts.evaluation->pairs = {};
  const std::string text = evaluation_text(facts);
  EXPECT_TRUE(has(text, "there is no true pair to find\nno pair was put together\n")) << text;
}

TEST(EvaluationText, JudgesLabelledPairsByThemselves) {
  EvaluationFacts facts = made_facts();
  facts.evaluation.reset();
  facts.labelled = LabelledFacts{2, 2, {1, 1, 1}, PairCounts{1, 0, 1}, 4};
  const std::string text = evaluation_text(facts);
  EXPECT_TRUE(has(text, "judged by 2 true pairs and 2 untrue pairs only\n")) << text;
  EXPECT_TRUE(has(text, "4 predicted pairs are not judged by the truth, and left out\n")) << text;
  EXPECT_TRUE(has(text, "pairs as given     1.0000  0.5000  0.6667\n")) << text;
  EXPECT_FALSE(has(text, "B-cubed")) << text;
}

TEST(EvaluationText, SaysWhereRecallWasLost) {
  EvaluationFacts facts = made_facts();
  LostFacts lost;
  lost.lost = {10, 2, 9, 4, 1, 1, 2, 1, 0, {9, 0}};
  lost.passes = {{"email", 20, 20, 0, 0}, {"phone", 0, 0, 0, 0}};
  lost.missed = {{"given name near, email different", 3}};
  lost.missed_explained = 4;
  facts.lost = lost;
  const std::string text = evaluation_text(facts);
  EXPECT_TRUE(has(text, "where 4 true pairs were lost\n")) << text;
  EXPECT_TRUE(has(text, "  blocking    1  25.0%  never compared; 1 of them shares a key")) << text;
  EXPECT_TRUE(has(text, "  scoring     2  50.0%")) << text;
  EXPECT_FALSE(has(text, "elsewhere")) << "nothing was lost there";
  EXPECT_TRUE(has(text, "2 true pairs could not be followed")) << text;
  EXPECT_TRUE(has(text, "of 10 true pairs 9 were compared (90.0%)")) << text;
  EXPECT_TRUE(has(text, "  email           9  90.0%         20\n")) << text;
  EXPECT_FALSE(has(text, "phone")) << "a pass without pairs says nothing";
  EXPECT_TRUE(has(text, "  3  given name near, email different\n")) << text;
}

TEST(EvaluationText, CannotBeSteeredByAHeader) {
  EvaluationFacts facts = made_facts();
  facts.predicted.group_column = "a\x1B[2J";
  facts.between = "b\r";
  const std::string text = evaluation_text(facts);
  EXPECT_EQ(text.find('\x1B'), text.npos);
  EXPECT_EQ(text.find('\r'), text.npos);
}

TEST(EvaluationJson, HasEveryCountAndTwelveDecimals) {
  EvaluationFacts facts = made_facts();
  facts.evaluation->pairs = {1, 2, 0};
  facts.intervals = QualityIntervals{1000, {0.25, 0.5}, {1, 1}, {0.4, 0.6}};
  LostFacts lost;
  lost.lost.true_pairs = 1;
  lost.lost.compared = 1;
  lost.lost.proposed = {1};
  lost.passes = {{"email", 1, 1, 0, 0}};
  lost.keys_known = false;
  facts.lost = lost;
  const std::string text = evaluation_json(facts);
  EXPECT_TRUE(has(text, "\"precision\": 0.333333333333,\n")) << text;
  const Json json = Json::parse(text);
  EXPECT_EQ(json["pairwise"]["tp"], 1);
  EXPECT_EQ(json["pairwise"]["fp"], 2);
  EXPECT_EQ(json["pairwise"]["f1"], 0.5);
  EXPECT_EQ(json["clusters"]["truth"], 3000);
  EXPECT_EQ(json["bootstrap"]["precision"], (Json{0.25, 0.5}));
  EXPECT_EQ(json["lost_recall"]["blocking_recall"], 1.0);
  EXPECT_TRUE(json["lost_recall"]["blocking_with_shared_key"].is_null());
  EXPECT_EQ(json["lost_recall"]["passes"][0]["true_pairs"], 1);
  EXPECT_FALSE(json.contains("pairwise_raw"));
  EXPECT_FALSE(json.contains("between"));
}

}  // namespace
}  // namespace gigo::report
