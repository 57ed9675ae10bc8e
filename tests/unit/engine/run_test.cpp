// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "gigo/engine.hpp"
#include "unit/engine/contact_list.hpp"

namespace gigo {
namespace {

// Two rows of one person among strangers.
struct People : ContactList {
  Config config;

  People() {
    const std::vector<std::string> given = {"Ann", "Bela", "Chidi", "Dora", "Emil", "Farid"};
    const std::vector<std::string> family = {"Archer", "Brandt", "Castle", "Dunne", "Earl"};
    for (const std::string& last : family) {
      for (const std::string& first : given) {
        add(first, last, first + "@" + last + "-mills.example",
            "+4420794602" + std::to_string(10 + table.rows));
      }
    }
    add("Ann", "Archer", "ann@archer-mills.example", "+442079460210");
    config.reserved_values_ordinary = true;
    config.threads = 1;
  }

  Result<gigo::Run> run(std::span<const DecisionAnswer> answers = {}, Progress* progress = nullptr,
                        std::vector<ReadProblem> problems = {}) const {
    const RunInput input = {"people.csv", &table, &mapping, std::move(problems)};
    return gigo::run({&input, 1}, config, answers, progress);
  }
};

TEST(Engine, RefusesAnAuthoritativeKindThatNoColumnHas) {
  const struct {
    std::vector<std::string> kinds;
    const char* mention;  // null: accepted
  } kCases[] = {
      {{"tax"}, nullptr},
      {{"*"}, nullptr},
      {{"taks"}, "identifier[taks]; there is tax"},
      {{"tax", "taks"}, "taks"},
      {{"*", "taks"}, "taks"},
  };
  for (const auto& c : kCases) {
    People people;
    people.mapping.columns[3].ref = {Field::kIdentifier, "tax"};
    people.config.authoritative = c.kinds;
    const Result<gigo::Run> run = people.run();
    ASSERT_EQ(run.ok(), c.mention == nullptr);
    if (run.ok()) continue;
    EXPECT_EQ(run.error().code, ErrorCode::kUsage);
    EXPECT_NE(run.error().to_string().find(c.mention), std::string::npos) << run.error().message;
  }
  People without;
  without.config.authoritative = {"tax"};
  EXPECT_FALSE(without.run().ok());
}

class Impatient : public Progress {
 public:
  explicit Impatient(int patience) : left_(patience) {}
  bool update(std::string_view stage, std::uint64_t, std::uint64_t) override {
    if (stages.empty() || stages.back() != stage) stages.emplace_back(stage);
    return left_-- > 0;
  }
  std::vector<std::string> stages;

 private:
  int left_;
};

TEST(Engine, GoesThroughTheStagesInOrder) {
  Impatient progress(1'000'000);
  const Result<gigo::Run> run = People().run({}, &progress);
  ASSERT_TRUE(run.ok());
  const std::vector<std::string> expected = {"normalise", "keys",  "prepare", "model",  "block",
                                             "learn",     "match", "cluster", "assess", "merge"};
  EXPECT_EQ(progress.stages, expected);
  EXPECT_EQ(run->table->rows, 31U);
  EXPECT_EQ(run->row_keys.size(), 31U);
  EXPECT_EQ(run->clustering.persons.size(), 30U);
  EXPECT_FALSE(run->model_id.empty());
}

TEST(Engine, CanBeCancelledAtEveryStep) {
  int steps = 0;
  for (;; ++steps) {
    Impatient progress(steps);
    const Result<gigo::Run> run = People().run({}, &progress);
    if (run.ok()) break;
    ASSERT_EQ(run.error().code, ErrorCode::kInterrupted);
    ASSERT_LT(steps, 1000);
  }
  EXPECT_GE(steps, 5);
}

TEST(Engine, TheLastAnswerAboutAPairCounts) {
  const People people;
  const Result<gigo::Run> before = people.run();
  ASSERT_TRUE(before.ok());
  const std::string first = before->row_keys[0], twin = before->row_keys[30];
  const DecisionAnswer answers[] = {{twin, first, Decision::kSame, 2},
                                    {first, twin, Decision::kNot, 3},
                                    {first, first, Decision::kNot, 4},
                                    {"KNOSUCHROW00", first, Decision::kNot, 5}};
  const Result<gigo::Run> after = people.run(answers);
  ASSERT_TRUE(after.ok());
  ASSERT_EQ(after->decisions.size(), 1U);
  EXPECT_EQ(after->decisions[0].decision, Decision::kNot);
  EXPECT_NE(after->clustering.person_of[0], after->clustering.person_of[30]);
  ASSERT_EQ(after->lost_decisions.size(), 1U);
  EXPECT_EQ(after->lost_decisions[0].place, 5U);
}

TEST(Engine, WhatReadingNoticedBecomesFindings) {
  const Result<gigo::Run> run = People().run(
      {}, nullptr,
      {{kReadHeader, 2, Code::kCsvDuplicateHeader}, {4, kNoColumn, Code::kCsvShortRow}});
  ASSERT_TRUE(run.ok());
  ASSERT_EQ(run->header_findings.size(), 1U);
  EXPECT_EQ(run->header_findings[0].column, 2U);
  const auto found = run->assessment.findings.of_row(RowId{4});
  EXPECT_TRUE(std::any_of(found.begin(), found.end(),
                          [](const Finding& f) { return f.code == Code::kCsvShortRow; }));
}

TEST(Engine, ExplainsAPairAfterTheRunWasMoved) {
  Result<gigo::Run> run = People().run();
  ASSERT_TRUE(run.ok());
  const gigo::Run moved = std::move(run).value();
  const PairExplanation pair = moved.explainer->explain(RowId{0}, RowId{30});
  EXPECT_NE(pair.sentence.find("email"), std::string::npos) << pair.sentence;
}

TEST(Engine, RefusesContradictingThresholdsAndTooLittleMemory) {
  People people;
  people.config.likely_ppm = 999'999;
  ASSERT_FALSE(people.run().ok());
  EXPECT_EQ(people.run().error().code, ErrorCode::kUsage);
  people.config = Config{};
  people.config.max_memory = 1000;
  ASSERT_FALSE(people.run().ok());
  EXPECT_EQ(people.run().error().code, ErrorCode::kEnvironment);
}

TEST(Engine, RefusesMoreColumnsThanFindingsCanName) {
  People people;
  people.table.columns.resize(kMaxColumns + 1, people.table.columns[0]);
  people.table.headers.resize(kMaxColumns + 1);
  people.mapping.columns.resize(kMaxColumns + 1);
  const Result<gigo::Run> run = people.run();
  ASSERT_FALSE(run.ok());
  EXPECT_EQ(run.error().code, ErrorCode::kInput);
  EXPECT_EQ(run.error().where, "people.csv");
}

}  // namespace
}  // namespace gigo
