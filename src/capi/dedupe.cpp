// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>

#include "capi/handles.hpp"
#include "capi/output.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

class CallersProgress final : public Progress {
 public:
  CallersProgress(gigo_progress_fn told, void* user) : told_(told), user_(user) {}
  bool update(std::string_view stage, std::uint64_t done, std::uint64_t total) override {
    if (told_ == nullptr) return true;
    stage_ = stage;
    return told_(user_, stage_.c_str(), done, total) == 0;
  }

 private:
  gigo_progress_fn told_;
  void* user_;
  std::string stage_;
};

gigo_result::Members members_of(const std::vector<std::vector<RowId>>& groups, std::size_t rows) {
  gigo_result::Members members;
  members.row.reserve(rows);
  members.begin.reserve(groups.size() + 1);
  members.begin.push_back(0);
  for (const std::vector<RowId>& group : groups) {
    for (const RowId row : group) members.row.push_back(index(row));
    members.begin.push_back(members.row.size());
  }
  return members;
}

}  // namespace

gigo_status gigo_dedupe(const gigo_dataset* dataset, gigo_progress_fn progress, void* user,
                        gigo_result** out, gigo_error* error) noexcept {
  if (!is_a(dataset)) return misuse(error, "the dataset is NULL or no dataset");
  if (out == nullptr) return misuse(error, "out is NULL");
  return guarded(error, [&] {
    // Before the rows are shared: whoever appends from now on appends to a copy.
    dataset->lent.store(true, std::memory_order_release);
    std::shared_ptr<const engine::ProfileRows> rows = dataset->rows;
    const Config& settings = dataset->engine.config();
    const RunInput input{"dataset", &rows->table(), &rows->mapping(), rows->problems()};
    RunOptions options;
    options.keep_pairs = true;
    CallersProgress told(progress, user);
    Result<Run> found = run({&input, 1}, settings, {}, &told, options);
    if (!found && found.error().code == ErrorCode::kInterrupted) {
      return fail(error, GIGO_CANCELLED, "cancelled by the callback");
    }
    if (!found) return fail(error, found.error(), GIGO_CONFIG);
    auto result = std::make_unique<gigo_result>(settings, std::move(rows), std::move(*found));
    const Clustering& groups = result->run.clustering;
    result->persons = members_of(groups.persons, groups.person_of.size());
    result->merges = members_of(groups.merges, groups.merge_of.size());
    *out = result.release();
    return gigo_status{GIGO_OK};
  });
}

void gigo_result_free(gigo_result* result) noexcept {
  if (!is_a(result)) return;
  result->marked.unmark();
  delete result;
}
