// SPDX-License-Identifier: Apache-2.0
#include "gigo/model.hpp"
#include "made_run.hpp"

namespace gigo {
namespace {

using test::MadeList;
using test::MadeRow;

std::vector<MadeRow> with_copies() {
  std::vector<MadeRow> rows = test::strangers();
  for (std::size_t i = 0; i < 12; ++i) {
    MadeRow copy = rows[i];
    if (i % 2 == 0) copy.email.clear();
    if (i % 3 == 0) copy.given += "e";
    rows.push_back(copy);
  }
  return rows;
}

MatchModel read_back(const MatchModel& model) {
  Result<MatchModel> read = read_model(write_model(model), "model.json");
  EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().to_string());
  return std::move(*read);
}

TEST(ModelFile, KeepsEveryParameter) {
  const gigo::Run run = MadeList(with_copies()).run();
  ASSERT_FALSE(run.model.checks.empty());
  const MatchModel again = read_back(run.model);
  EXPECT_EQ(write_model(again), write_model(run.model));
  EXPECT_EQ(again.id, run.model_id);
  EXPECT_EQ(again.sampled_pairs, run.model.sampled_pairs);
  ASSERT_EQ(again.attributes.size(), run.model.attributes.size());
  EXPECT_EQ(again.attributes[0].name, "given name");
  EXPECT_EQ(again.attributes[0].slots[0].weight, run.model.attributes[0].slots[0].weight);
  EXPECT_EQ(again.classes[0].name, "one person");
}

TEST(ModelFile, WeighsEveryPairAsTheRunDid) {
  const MadeList list(with_copies());
  const gigo::Run run = list.run();
  const MatchModel model = read_back(run.model);
  RunOptions options;
  options.model = &model;
  options.groups = &run.clustering;
  const gigo::Run again = list.run(MadeList::ordinary(), options);
  EXPECT_EQ(again.clustering.person_of, run.clustering.person_of);
  EXPECT_EQ(again.model_id, run.model_id);
  const auto rows = static_cast<std::uint32_t>(run.table->rows);
  for (std::uint32_t a = 0; a < rows; ++a) {
    for (std::uint32_t b = a + 1; b < rows; ++b) {
      ASSERT_EQ(again.explainer->score(RowId{a}, RowId{b}).weight,
                run.explainer->score(RowId{a}, RowId{b}).weight)
          << a << ' ' << b;
    }
  }
  for (const PairScore& check : model.checks) {
    EXPECT_EQ(again.explainer->score(check.a, check.b).weight, check.weight);
  }
}

// As if the gigo that reads it shipped other numbers than the one that wrote it.
TEST(ModelFile, ItsNumbersCountAndNotTheShippedOnes) {
  const MadeList list(with_copies());
  const gigo::Run run = list.run();
  MatchModel other = run.model;
  for (ModelAttribute& attribute : other.attributes) {
    attribute.frequency_ppm *= 2;
    for (ModelSlot& slot : attribute.slots) {
      slot.weight -= kOneBit;
      slot.m_ppm /= 2;
    }
  }
  other.classes[0].prior += kOneBit;
  RunOptions options;
  options.model = &other;
  options.groups = &run.clustering;
  const gigo::Run again = list.run(MadeList::ordinary(), options);
  const PairExplanation before = run.explainer->explain(RowId{0}, RowId{40});
  const PairExplanation after = again.explainer->explain(RowId{0}, RowId{40});
  EXPECT_EQ(after.prior, before.prior + kOneBit);
  ASSERT_EQ(after.parts.size(), before.parts.size());
  for (std::size_t i = 0; i < after.parts.size(); ++i) {
    EXPECT_LT(after.parts[i].weight, before.parts[i].weight)
        << to_string(after.parts[i].comparison);
  }
}

TEST(ModelFile, OfAGigoThatComparesOtherThingsIsRefused) {
  const MadeList list(with_copies());
  const gigo::Run run = list.run();
  const RunInput input{"made.csv", &list.table(), &list.mapping(), {}};
  const auto refused = [&](const MatchModel& model) {
    RunOptions options;
    options.model = &model;
    const Result<gigo::Run> again =
        gigo::run({&input, 1}, MadeList::ordinary(), {}, nullptr, options);
    return !again.ok() && again.error().code == ErrorCode::kInput;
  };
  EXPECT_FALSE(refused(run.model));
  MatchModel other = run.model;
  other.attributes.pop_back();
  EXPECT_TRUE(refused(other));
  other = run.model;
  other.attributes[3].name = "shoe size";
  EXPECT_TRUE(refused(other));
  other = run.model;
  other.attributes[0].slots[1].levels.pop_back();
  EXPECT_TRUE(refused(other));
  other = run.model;
  std::swap(other.classes[1], other.classes[2]);
  EXPECT_TRUE(refused(other));
  other = run.model;
  other.classes[0].prior = INT32_MAX;
  EXPECT_TRUE(refused(other));
}

TEST(ModelFile, DamageIsAnErrorOfOneLine) {
  const std::string whole = write_model(MadeList(with_copies()).run().model);
  for (std::size_t length = 0; length + 2 < whole.size(); length += 97) {
    EXPECT_FALSE(read_model(std::string_view(whole).substr(0, length), "model.json").ok());
  }
  for (const std::string text :
       {"[]", "{}", "null", "\"x\"", "{\"model\": 1}", "{\"attributes\": {}}", "\xFF"}) {
    const Result<MatchModel> read = read_model(text, "model.json");
    ASSERT_FALSE(read.ok()) << text;
    EXPECT_EQ(read.error().code, ErrorCode::kInput);
    EXPECT_EQ(read.error().where, "model.json");
  }
  for (const auto& [from, to] :
       {std::pair<std::string, std::string>{"\"weight\":", "\"weight\":99999999999,\"old\":"},
        {"\"levels\":[\"equal\"]", "\"levels\":[\"alike\"]"},
        {"\"m_ppm\":", "\"m_ppm\":-1,\"old\":"},
        {"2^-20 bit", "bit"},
        {"\"comparison\": \"given name\"", "\"comparison\": \"shoe size\""}}) {
    std::string changed = whole;
    const std::size_t at = changed.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    changed.replace(at, from.size(), to);
    EXPECT_FALSE(read_model(changed, "model.json").ok()) << to;
  }
}

}  // namespace
}  // namespace gigo
