// SPDX-License-Identifier: Apache-2.0
/// \file
/// The one way to use several threads: a loop over chunks. No thread outlives the call.
#pragma once

#include <cstddef>
#include <functional>

namespace gigo::base {

/// Calls body(0) … body(chunks-1), each once, on up to `threads` threads (the caller's among them),
/// and returns when all are done. Chunks are handed out in order, by an atomic counter; which
/// thread gets which is chance, so a body must write only to places of its own chunk for output not
/// to show the thread count.
///
/// `threads` <= 1 or a single chunk runs on the caller's thread, in order. When the system refuses
/// a thread, the others do the work. An exception stops the handing out; of all that were thrown,
/// the one of the lowest chunk is rethrown here, so that the error is the same for any thread
/// count.
void parallel_for(std::size_t chunks, unsigned threads,
                  const std::function<void(std::size_t chunk)>& body);

/// The half-open range [first, last) of one chunk when `count` things are cut into pieces of
/// `chunk_size`.
struct ChunkRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// Rows of one batch of work (DESIGN: batches of 64 k rows).
inline constexpr std::size_t kRowsPerChunk = std::size_t{1} << 16;

/// How many chunks `count` things make.
[[nodiscard]] constexpr std::size_t chunk_count(std::size_t count,
                                                std::size_t chunk_size = kRowsPerChunk) noexcept {
  return (count + chunk_size - 1) / chunk_size;
}

/// The range of chunk number `chunk`.
[[nodiscard]] constexpr ChunkRange chunk_range(std::size_t chunk, std::size_t count,
                                               std::size_t chunk_size = kRowsPerChunk) noexcept {
  const std::size_t first = chunk * chunk_size;
  const std::size_t last = first + chunk_size < count ? first + chunk_size : count;
  return {first, last};
}

}  // namespace gigo::base
