// SPDX-License-Identifier: Apache-2.0
#include "base/thread_pool.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace gigo::base {
namespace {

TEST(ParallelFor, RunsEachChunkOnce) {
  for (const unsigned threads : {0U, 1U, 2U, 8U}) {
    for (const std::size_t chunks : {0U, 1U, 3U, 100U}) {
      std::vector<int> calls(chunks, 0);
      parallel_for(chunks, threads, [&](std::size_t chunk) { ++calls[chunk]; });
      EXPECT_EQ(calls, std::vector<int>(chunks, 1)) << threads << " threads";
    }
  }
}

TEST(ParallelFor, RunsInOrderOnTheCallersThreadWhenThereIsOne) {
  std::vector<std::size_t> order;
  const auto caller = std::this_thread::get_id();
  parallel_for(5, 1, [&](std::size_t chunk) {
    EXPECT_EQ(std::this_thread::get_id(), caller);
    order.push_back(chunk);
  });
  EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

TEST(ParallelFor, RethrowsTheFailureOfTheLowestChunk) {
  for (const unsigned threads : {1U, 2U, 8U}) {
    for (int round = 0; round < 20; ++round) {
      std::string message;
      try {
        parallel_for(200, threads, [](std::size_t chunk) {
          if (chunk >= 10) throw std::runtime_error(std::to_string(chunk));
        });
      } catch (const std::runtime_error& error) {
        message = error.what();
      }
      EXPECT_EQ(message, "10") << threads << " threads";
    }
  }
}

TEST(ParallelFor, StopsHandingOutAfterAFailure) {
  std::atomic<int> calls{0};
  EXPECT_THROW(parallel_for(100000, 2,
                            [&](std::size_t) {
                              ++calls;
                              throw std::runtime_error("no");
                            }),
               std::runtime_error);
  EXPECT_LE(calls.load(), 2);
}

TEST(ChunkRange, CutsEverythingOnce) {
  for (const std::size_t count : {0U, 1U, 9U, 10U, 11U, 25U}) {
    std::size_t next = 0;
    for (std::size_t chunk = 0; chunk < chunk_count(count, 10); ++chunk) {
      const ChunkRange range = chunk_range(chunk, count, 10);
      EXPECT_EQ(range.first, next);
      EXPECT_GT(range.last, range.first);
      next = range.last;
    }
    EXPECT_EQ(next, count);
  }
}

}  // namespace
}  // namespace gigo::base
