// SPDX-License-Identifier: Apache-2.0
// What gigo.h promises of datasets and results.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

class CapiList : public testing::Test {
 protected:
  void SetUp() override { dataset_ = make_dataset(engine_); }

  static Dataset make_dataset(const Engine& engine, int people = 12) {
    gigo_dataset* made = nullptr;
    EXPECT_EQ(gigo_dataset_new(engine.get(), &made, nullptr), GIGO_OK);
    append_list(made, people);
    return Dataset(made);
  }

  /// Every group, pair and finding as text.
  static std::string everything(const Result& result) {
    std::string all;
    for (const gigo_count kind : {GIGO_COUNT_PERSONS, GIGO_COUNT_MERGE_GROUPS}) {
      for (std::uint64_t i = 0; i < gigo_result_count(result.get(), kind); ++i) {
        auto cluster = sized<gigo_cluster>();
        EXPECT_EQ(gigo_result_cluster(result.get(), kind, i, &cluster, nullptr), GIGO_OK);
        all.append(view(cluster.id));
        for (std::uint64_t k = 0; k < cluster.row_count; ++k)
          all += ' ' + std::to_string(cluster.row[k]);
        all += '\n';
      }
    }
    for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_PAIRS); ++i) {
      auto pair = sized<gigo_pair>();
      EXPECT_EQ(gigo_result_pair(result.get(), i, &pair, nullptr), GIGO_OK);
      all += std::to_string(pair.a) + ' ' + std::to_string(pair.b) + ' ' +
             std::to_string(pair.weight) + '\n';
    }
    for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_FINDINGS); ++i) {
      auto finding = sized<gigo_finding>();
      EXPECT_EQ(gigo_result_finding(result.get(), i, &finding, nullptr), GIGO_OK);
      append_finding(&all, &finding);
    }
    return all;
  }

  Engine engine_ = make_engine();
  Dataset dataset_;
};

TEST_F(CapiList, AFailedAppendAppendsNothing) {  // [R-DATASET-1]
  const std::uint64_t rows = gigo_dataset_rows(dataset_.get());
  const std::string before = everything(dedupe(dataset_));
  Profile wrong = person("Ada Example", "ada@example.com", "");
  wrong[2].field = 12345;
  gigo_error error{};
  EXPECT_EQ(gigo_dataset_append(dataset_.get(), "x", 1, wrong.data(), wrong.size(), &error),
            GIGO_UNKNOWN_FIELD);
  EXPECT_EQ(error.column, 2);
  EXPECT_EQ(error.row, static_cast<std::int64_t>(rows));
  wrong[2] = cell(GIGO_FIELD_ID, "7");
  EXPECT_EQ(gigo_dataset_append(dataset_.get(), "x", 1, wrong.data(), wrong.size(), &error),
            GIGO_MISUSE);
  EXPECT_EQ(gigo_dataset_rows(dataset_.get()), rows);
  EXPECT_EQ(everything(dedupe(dataset_)), before);
  EXPECT_EQ(gigo_dataset_append(dataset_.get(), nullptr, 0, wrong.data(), wrong.size(), &error),
            GIGO_OK);
  EXPECT_EQ(gigo_dataset_rows(dataset_.get()), rows + 1);
}

TEST_F(CapiList, TheAnswerIsTheSameForAnyNumberOfThreads) {  // [R-DEDUPE-1] [R-HOST-4]
  const std::string one = everything(dedupe(make_dataset(engine_, 60)));
  for (const char* threads : {"2", "8"}) {
    const Engine engine =
        make_engine({{"region", "GB"}, {"reserved_values", "ordinary"}, {"threads", threads}});
    EXPECT_EQ(everything(dedupe(make_dataset(engine, 60))), one) << threads;
  }
}

TEST_F(CapiList, AResultDoesNotNoticeWhatIsAppendedLater) {  // [R-DEDUPE-2] [R-HANDLE-1]
  const Result result = dedupe(dataset_);
  const std::string before = everything(result);
  const std::uint64_t rows = gigo_result_count(result.get(), GIGO_COUNT_ROWS);
  append_list(dataset_.get(), 30);
  EXPECT_EQ(everything(result), before);
  EXPECT_EQ(gigo_result_count(result.get(), GIGO_COUNT_ROWS), rows);
  const Result later = dedupe(dataset_);
  EXPECT_GT(gigo_result_count(later.get(), GIGO_COUNT_ROWS), rows);
  dataset_.reset();
  engine_.reset();
  EXPECT_EQ(everything(result), before);
  std::string why;
  EXPECT_EQ(gigo_result_explain(result.get(), 0, 1, append, &why, nullptr), GIGO_OK);
  EXPECT_TRUE(nlohmann::json::accept(why));
}

TEST_F(CapiList, CancellingLeavesNoResultAndTheDatasetAsItWas) {  // [R-DEDUPE-3] [R-CALLBACK-1]
  const std::string before = everything(dedupe(dataset_));
  int total = 0;
  const auto count = [](void* user, const char*, std::uint64_t, std::uint64_t) {
    ++*static_cast<int*>(user);
    return 0;
  };
  gigo_result* made = nullptr;
  ASSERT_EQ(gigo_dedupe(dataset_.get(), count, &total, &made, nullptr), GIGO_OK);
  gigo_result_free(made);
  ASSERT_GT(total, 3);
  for (int at = 1; at <= total; ++at) {
    struct Stop {
      int left;
      bool elsewhere = false;
      std::thread::id caller = std::this_thread::get_id();
    } stop{at};
    const auto progress = [](void* user, const char* stage, std::uint64_t done, std::uint64_t all) {
      auto* now = static_cast<Stop*>(user);
      now->elsewhere = now->elsewhere || std::this_thread::get_id() != now->caller;
      EXPECT_NE(stage[0], '\0');
      EXPECT_LE(done, all);
      return --now->left > 0 ? 0 : -5;
    };
    gigo_result* none = nullptr;
    gigo_error error{};
    ASSERT_EQ(gigo_dedupe(dataset_.get(), progress, &stop, &none, &error), GIGO_CANCELLED) << at;
    EXPECT_EQ(error.code, GIGO_CANCELLED);
    EXPECT_STREQ(error.message, "cancelled by the callback");
    EXPECT_EQ(none, nullptr);
    EXPECT_EQ(stop.left, 0) << "called again after it said stop";
    EXPECT_FALSE(stop.elsewhere);
  }
  EXPECT_EQ(everything(dedupe(dataset_)), before);
}

TEST_F(CapiList, EveryRowIsInOneGroupOfEachKind) {  // [R-RESULT-1]
  const Result result = dedupe(dataset_);
  const std::uint64_t rows = gigo_result_count(result.get(), GIGO_COUNT_ROWS);
  ASSERT_EQ(rows, gigo_dataset_rows(dataset_.get()));
  std::vector<std::uint64_t> person_of(rows), merge_group_of(rows);
  for (const gigo_count kind : {GIGO_COUNT_PERSONS, GIGO_COUNT_MERGE_GROUPS}) {
    std::vector<int> seen(rows);
    std::uint64_t first_before = 0;
    for (std::uint64_t i = 0; i < gigo_result_count(result.get(), kind); ++i) {
      auto cluster = sized<gigo_cluster>();
      ASSERT_EQ(gigo_result_cluster(result.get(), kind, i, &cluster, nullptr), GIGO_OK);
      ASSERT_GT(cluster.row_count, 0u);
      EXPECT_TRUE(std::is_sorted(cluster.row, cluster.row + cluster.row_count));
      EXPECT_TRUE(i == 0 || cluster.row[0] > first_before) << "ordered by their first row";
      first_before = cluster.row[0];
      for (std::uint64_t k = 0; k < cluster.row_count; ++k) {
        ++seen.at(cluster.row[k]);
        (kind == GIGO_COUNT_PERSONS ? person_of : merge_group_of)[cluster.row[k]] = i;
      }
    }
    EXPECT_EQ(seen, std::vector<int>(rows, 1));
  }
  for (std::uint64_t i = 0; i < rows; ++i) {
    auto row = sized<gigo_row>();
    ASSERT_EQ(gigo_result_row(result.get(), i, &row, nullptr), GIGO_OK);
    EXPECT_EQ(row.person, person_of[i]);
    EXPECT_EQ(row.merge_group, merge_group_of[i]);
    EXPECT_LE(row.completeness, 100u);
    EXPECT_NE(row.id.data, nullptr);
    EXPECT_FALSE(view(row.key).empty());
  }
  EXPECT_LT(gigo_result_count(result.get(), GIGO_COUNT_PERSONS), rows);
  EXPECT_GE(gigo_result_count(result.get(), GIGO_COUNT_MERGE_GROUPS),
            gigo_result_count(result.get(), GIGO_COUNT_PERSONS));
}

TEST_F(CapiList, FindingsAreOrderedAndNameTheCellAsAppended) {  // [R-RESULT-2]
  gigo_dataset* made = nullptr;
  ASSERT_EQ(gigo_dataset_new(engine_.get(), &made, nullptr), GIGO_OK);
  const Dataset dataset(made);
  const Profile first = {cell(GIGO_FIELD_EMAIL, "n/a"), cell(GIGO_FIELD_FULL_NAME, "ADA EXAMPLE")};
  const Profile second = {cell(GIGO_FIELD_FULL_NAME, "BEN SAMPLE"), cell(GIGO_FIELD_EMAIL, "n/a")};
  ASSERT_EQ(gigo_dataset_append(made, nullptr, 0, first.data(), 2, nullptr), GIGO_OK);
  ASSERT_EQ(gigo_dataset_append(made, nullptr, 0, second.data(), 2, nullptr), GIGO_OK);
  const Result result = dedupe(dataset);
  struct Place {
    std::uint64_t row, cell;
    gigo_field field;
  };
  std::vector<Place> places;
  std::vector<std::uint64_t> rows;
  for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_FINDINGS); ++i) {
    auto finding = sized<gigo_finding>();
    ASSERT_EQ(gigo_result_finding(result.get(), i, &finding, nullptr), GIGO_OK);
    rows.push_back(finding.row);
    if (finding.cell == GIGO_NO_CELL) {
      EXPECT_EQ(finding.field, GIGO_FIELD_NONE);
      places.push_back({finding.row, GIGO_NO_CELL, GIGO_FIELD_NONE});
      continue;
    }
    const Profile& profile = finding.row == 0 ? first : second;
    ASSERT_LT(finding.cell, 2u);
    EXPECT_EQ(finding.field, profile[finding.cell].field);
    // As the columns first appeared: email, full_name.
    places.push_back({finding.row, finding.field == GIGO_FIELD_EMAIL ? 0u : 1u, finding.field});
  }
  EXPECT_TRUE(std::is_sorted(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return std::pair(a.row, a.cell) < std::pair(b.row, b.cell);
  }));
  EXPECT_EQ(std::count(rows.begin(), rows.end(), 0u), std::count(rows.begin(), rows.end(), 1u));
  EXPECT_FALSE(places.empty());
}

TEST_F(CapiList, AnEmptyListHasAnEmptyResult) {
  gigo_dataset* made = nullptr;
  ASSERT_EQ(gigo_dataset_new(engine_.get(), &made, nullptr), GIGO_OK);
  const Dataset dataset(made);
  const Result result = dedupe(dataset);
  for (const gigo_count kind :
       {GIGO_COUNT_ROWS, GIGO_COUNT_PERSONS, GIGO_COUNT_MERGE_GROUPS, GIGO_COUNT_PAIRS}) {
    EXPECT_EQ(gigo_result_count(result.get(), kind), 0u);
  }
}

TEST_F(CapiList, AMemoryLimitStopsARunThatWouldPassIt) {
  const Engine engine = make_engine({{"region", "GB"}, {"max_memory", "1MB"}});
  const Dataset dataset = make_dataset(engine, 2000);
  gigo_result* none = nullptr;
  gigo_error error{};
  EXPECT_EQ(gigo_dedupe(dataset.get(), nullptr, nullptr, &none, &error), GIGO_MEMORY_LIMIT)
      << error.message;
  EXPECT_EQ(none, nullptr);
  EXPECT_EQ(gigo_dataset_rows(dataset.get()), 2503u);
}

}  // namespace
}  // namespace gigo::capi_test
