// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the opaque handles are. Each begins with a mark of its kind, so that a handle of another
/// kind, and most that were freed, are told from the right one.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/profile_rows.hpp"
#include "gigo/engine.hpp"
#include "gigo/gigo.h"
#include "gigo/profile.hpp"

namespace gigo::capi {

/// The marks; any numbers that memory is unlikely to hold by chance.
enum class Mark : std::uint32_t {
  kFreed = 0x6769'0000,
  kConfig = 0x6769'C0F1,
  kEngine = 0x6769'E261,
  kWorker = 0x6769'3012,
  kDataset = 0x6769'DA7A,
  kResult = 0x6769'2E57,
};

/// First member of every handle.
struct Marked {
  explicit Marked(Mark kind) noexcept : mark(kind) {}
  Mark mark;

  /// Takes the mark away before the memory goes. Volatile: else the store is dead and dropped.
  void unmark() noexcept { *const_cast<volatile Mark*>(&mark) = Mark::kFreed; }
};

/// True for a handle of the kind that `Handle` is.
template <class Handle>
[[nodiscard]] bool is_a(const Handle* handle) noexcept {
  return handle != nullptr && handle->marked.mark == Handle::kMark;
}

}  // namespace gigo::capi

/// The builder of an engine.
struct gigo_config {
  static constexpr auto kMark = gigo::capi::Mark::kConfig;
  gigo::capi::Marked marked{kMark};
  gigo::Config settings;
  std::string answer;  // of gigo_config_get
};

/// The immutable part, counted.
struct gigo_engine {
  static constexpr auto kMark = gigo::capi::Mark::kEngine;
  explicit gigo_engine(gigo::Engine made) : engine(std::move(made)) {}
  gigo::capi::Marked marked{kMark};
  std::atomic<std::uint64_t> references{1};
  gigo::Engine engine;
};

/// One thread's scratch: what it returned last, and room for the next call.
struct gigo_worker {
  static constexpr auto kMark = gigo::capi::Mark::kWorker;
  explicit gigo_worker(gigo::Engine used) : engine(std::move(used)) {}
  gigo::capi::Marked marked{kMark};
  gigo::Engine engine;
  std::vector<gigo::ProfileCell> cells, other_cells;
  gigo::NormalizedValue value;
  gigo_mail_host_fn mail_host = nullptr;
  void* mail_host_user = nullptr;
};

/// Rows. What a result still reads is never changed: the first append after a dedupe copies.
struct gigo_dataset {
  static constexpr auto kMark = gigo::capi::Mark::kDataset;
  explicit gigo_dataset(gigo::Engine used)
      : engine(std::move(used)), rows(std::make_shared<gigo::engine::ProfileRows>()) {}
  gigo::capi::Marked marked{kMark};
  gigo::Engine engine;
  std::vector<gigo::ProfileCell> cells;
  std::shared_ptr<gigo::engine::ProfileRows> rows;
  mutable std::atomic<bool> lent{false};
};

/// A run and the rows it points into.
struct gigo_result {
  static constexpr auto kMark = gigo::capi::Mark::kResult;
  gigo_result(gigo::Config used, std::shared_ptr<const gigo::engine::ProfileRows> read,
              gigo::Run found)
      : settings(std::move(used)), rows(std::move(read)), run(std::move(found)) {}
  gigo::capi::Marked marked{kMark};
  gigo::Config settings;
  std::shared_ptr<const gigo::engine::ProfileRows> rows;
  gigo::Run run;

  /// The members of all groups of one partition, group after group.
  struct Members {
    std::vector<std::uint64_t> row;
    std::vector<std::uint64_t> begin;  // per group, and one more
  };
  Members persons, merges;
};
