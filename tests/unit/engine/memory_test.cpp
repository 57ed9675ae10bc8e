// SPDX-License-Identifier: Apache-2.0
#include "engine/memory.hpp"

#include <gtest/gtest.h>

namespace gigo::engine {
namespace {

constexpr RunSize kMillion = {1'000'000, 18'000'000, 17'000'000, 151'000'000, 150'000'000};

TEST(Memory, EveryStageNeedsMoreThanTheOneBefore) {
  std::uint64_t before = table_bytes(kMillion);
  for (const char* stage : {"normalise", "match", "cluster", "merge"}) {
    EXPECT_GT(peak_bytes(kMillion, stage), before) << stage;
    before = peak_bytes(kMillion, stage);
  }
}

TEST(Memory, AMillionRowsFitIntoFourGigabytes) {
  Config config;
  config.max_memory = 4'000'000'000;
  EXPECT_TRUE(check_memory(kMillion, "merge", config).ok());
  config.max_memory = 1'000'000'000;
  const Status refused = check_memory(kMillion, "merge", config);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, ErrorCode::kEnvironment);
  EXPECT_NE(refused.error().message.find("max_memory is 1000 MB"), std::string::npos)
      << refused.error().message;
}

TEST(Memory, NoLimitNeverRefuses) {
  EXPECT_TRUE(check_memory({1'000'000'000'000, 0, 0, 0, 0}, "merge", Config{}).ok());
}

TEST(Memory, CountsMappedColumnsApart) {
  Table table;
  table.headers = {"email", "other"};
  table.columns.resize(2);
  table.columns[0].append("a@b.example");
  table.columns[1].append("xyz");
  table.rows = 1;
  Mapping mapping;
  mapping.columns.resize(2);
  mapping.columns[0].ref.field = Field::kEmail;
  const RunInput input = {"a.csv", &table, &mapping, {}};
  const RunSize size = measure({&input, 1});
  EXPECT_EQ(size.rows, 1U);
  EXPECT_EQ(size.cells, 2U);
  EXPECT_EQ(size.mapped_cells, 1U);
  EXPECT_EQ(size.bytes, 14U);
  EXPECT_EQ(size.mapped_bytes, 11U);
}

}  // namespace
}  // namespace gigo::engine
