// SPDX-License-Identifier: Apache-2.0
#include "base/thread_pool.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace gigo::base {

void parallel_for(std::size_t chunks, unsigned threads,
                  const std::function<void(std::size_t chunk)>& body) {
  const std::size_t workers = std::min<std::size_t>(threads, chunks);
  if (workers <= 1) {
    for (std::size_t chunk = 0; chunk < chunks; ++chunk) body(chunk);
    return;
  }

  std::atomic<std::size_t> next_chunk{0};
  std::atomic<bool> failed{false};
  std::mutex mutex;
  std::exception_ptr error;
  std::size_t error_chunk = chunks;

  // Chunks are handed out in order, so every chunk below a failed one has begun and is run to its
  // end: the lowest failure is always seen.
  const auto work = [&]() noexcept {
    while (!failed.load(std::memory_order_relaxed)) {
      const std::size_t chunk = next_chunk.fetch_add(1, std::memory_order_relaxed);
      if (chunk >= chunks) return;
      try {
        body(chunk);
      } catch (...) {
        const std::lock_guard lock(mutex);
        if (chunk < error_chunk) {
          error_chunk = chunk;
          error = std::current_exception();
        }
        failed.store(true, std::memory_order_relaxed);
      }
    }
  };

  std::vector<std::thread> team;
  team.reserve(workers - 1);
  for (std::size_t i = 1; i < workers; ++i) {
    try {
      team.emplace_back(work);
    } catch (const std::system_error&) {
      break;
    }
  }
  work();
  for (std::thread& thread : team) thread.join();
  if (error) std::rethrow_exception(error);
}

}  // namespace gigo::base
