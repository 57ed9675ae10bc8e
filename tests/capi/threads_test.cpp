// SPDX-License-Identifier: Apache-2.0
// One engine for eight threads, and engines of different configuration side by side.
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

constexpr int kThreads = 8;

/// Runs `work(i)` on eight threads at once.
template <class Work>
void on_eight_threads(Work work) {
  std::atomic<int> ready{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&, i] {
      ++ready;
      while (ready < kThreads) std::this_thread::yield();
      work(i);
    });
  }
  for (std::thread& thread : threads) thread.join();
}

TEST(Threads, EightShareAnEngine) {
  // Made by none of them before: whatever is prepared late is prepared by eight at once.
  const Engine fresh = make_engine();
  std::vector<std::string> said(kThreads);
  on_eight_threads([&](int i) { said[static_cast<std::size_t>(i)] = answers(fresh.get()); });
  for (const std::string& one : said) EXPECT_EQ(one, said[0]);
  EXPECT_EQ(answers(make_engine().get()), said[0]);
}

TEST(Threads, EightTakeAndGiveBackReferences) {
  Engine engine = make_engine();
  const std::string fingerprint(view(gigo_engine_fingerprint(engine.get())));
  std::atomic<int> wrong{0};
  on_eight_threads([&](int) {
    for (int i = 0; i < 1000; ++i) {
      gigo_engine* mine = gigo_engine_ref(engine.get());
      if (view(gigo_engine_fingerprint(mine)) != fingerprint) ++wrong;
      gigo_engine_free(mine);
    }
  });
  EXPECT_EQ(wrong, 0);
}

TEST(Threads, TheLastOneFreesTheEngine) {
  gigo_engine* engine = make_engine().release();
  std::vector<gigo_engine*> references;
  for (int i = 0; i < kThreads; ++i) references.push_back(gigo_engine_ref(engine));
  gigo_engine_free(engine);
  std::atomic<int> wrong{0};
  on_eight_threads([&](int i) {
    gigo_engine* mine = references[static_cast<std::size_t>(i)];
    gigo_worker* worker = nullptr;
    if (gigo_worker_new(mine, &worker, nullptr) != GIGO_OK) ++wrong;
    gigo_engine_free(mine);
    const gigo_cell email = cell(GIGO_FIELD_EMAIL, "ADA@example.com");
    auto value = sized<gigo_value>();
    if (gigo_normalize(worker, &email, nullptr, 0, &value, nullptr) != GIGO_OK) ++wrong;
    gigo_worker_free(worker);
  });
  EXPECT_EQ(wrong, 0);
}

TEST(Threads, EightReadAResult) {
  const Engine engine = make_engine();
  gigo_dataset* rows = nullptr;
  ASSERT_EQ(gigo_dataset_new(engine.get(), &rows, nullptr), GIGO_OK);
  const Dataset dataset(rows);
  append_list(rows, 40);
  const Result result = dedupe(dataset);
  std::vector<std::string> said(kThreads);
  on_eight_threads([&](int i) {
    std::string& mine = said[static_cast<std::size_t>(i)];
    for (std::uint64_t k = 0; k < gigo_result_count(result.get(), GIGO_COUNT_PAIRS); ++k) {
      auto pair = sized<gigo_pair>();
      if (gigo_result_pair(result.get(), k, &pair, nullptr) == GIGO_OK) {
        gigo_result_explain(result.get(), pair.a, pair.b, append, &mine, nullptr);
      }
    }
    for (std::uint64_t k = 0; k < gigo_result_count(result.get(), GIGO_COUNT_FINDINGS); ++k) {
      auto finding = sized<gigo_finding>();
      if (gigo_result_finding(result.get(), k, &finding, nullptr) == GIGO_OK)
        append_finding(&mine, &finding);
    }
  });
  EXPECT_FALSE(said[0].empty());
  for (const std::string& one : said) EXPECT_EQ(one, said[0]);
}

TEST(Threads, EightDedupeOneDataset) {
  const Engine engine = make_engine();
  gigo_dataset* rows = nullptr;
  ASSERT_EQ(gigo_dataset_new(engine.get(), &rows, nullptr), GIGO_OK);
  const Dataset dataset(rows);
  append_list(rows, 40);
  std::vector<std::uint64_t> persons(kThreads);
  on_eight_threads([&](int i) {
    persons[static_cast<std::size_t>(i)] =
        gigo_result_count(dedupe(dataset).get(), GIGO_COUNT_PERSONS);
  });
  EXPECT_EQ(persons, std::vector<std::uint64_t>(kThreads, persons[0]));
  EXPECT_GT(persons[0], 0u);
}

TEST(Engines, OfDifferentConfigurationLiveSideBySide) {  // [R-ENGINE-1]
  const Engine british = make_engine({{"region", "GB"}, {"reserved_values", "ordinary"}});
  const Engine american = make_engine({{"region", "US"}, {"match.certain", "0.9999"}});
  const std::string british_alone = answers(british.get()),
                    american_alone = answers(american.get());
  EXPECT_NE(british_alone, american_alone);
  EXPECT_NE(view(gigo_engine_fingerprint(british.get())),
            view(gigo_engine_fingerprint(american.get())));
  std::vector<std::string> said(kThreads);
  on_eight_threads([&](int i) {
    said[static_cast<std::size_t>(i)] = answers((i % 2 == 0 ? british : american).get());
  });
  for (std::size_t i = 0; i < said.size(); ++i)
    EXPECT_EQ(said[i], i % 2 == 0 ? british_alone : american_alone) << i;
}

}  // namespace
}  // namespace gigo::capi_test
