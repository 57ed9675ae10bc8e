// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <memory>

#include "capi/cells.hpp"
#include "capi/handles.hpp"
#include "capi/output.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

}  // namespace

gigo_status gigo_dataset_new(gigo_engine* engine, gigo_dataset** out, gigo_error* error) noexcept {
  if (!is_a(engine)) return misuse(error, "the engine is NULL or no engine");
  if (out == nullptr) return misuse(error, "out is NULL");
  return guarded(error, [&] {
    *out = std::make_unique<gigo_dataset>(engine->engine).release();
    return GIGO_OK;
  });
}

gigo_status gigo_dataset_append(gigo_dataset* dataset, const char* id, size_t id_size,
                                const gigo_cell* cells, size_t count, gigo_error* error) noexcept {
  if (!is_a(dataset)) return misuse(error, "the dataset is NULL or no dataset");
  std::string_view name;
  if (!view(id, id_size, name)) return misuse(error, "the id is NULL but has a size");
  return guarded(error, [&] {
    const auto row = static_cast<std::int64_t>(dataset->rows->table().rows);
    if (const gigo_status bad = read_cells(cells, count, row, dataset->cells, error); bad != 0) {
      return bad;
    }
    const bool cell_of_id =
        std::any_of(dataset->cells.begin(), dataset->cells.end(),
                    [](const ProfileCell& cell) { return cell.ref.field == Field::kId; });
    if (!name.empty() && cell_of_id) {
      return misuse(error, "the row has both an id and a cell of GIGO_FIELD_ID");
    }
    if (dataset->lent.load(std::memory_order_acquire)) {
      dataset->rows = std::make_shared<engine::ProfileRows>(*dataset->rows);
      dataset->lent.store(false, std::memory_order_relaxed);
    }
    Status added = dataset->rows->append(dataset->cells, name);
    return added ? gigo_status{GIGO_OK} : fail(error, added.error(), GIGO_INPUT);
  });
}

uint64_t gigo_dataset_rows(const gigo_dataset* dataset) noexcept {
  return is_a(dataset) ? dataset->rows->table().rows : 0;
}

void gigo_dataset_free(gigo_dataset* dataset) noexcept {
  if (!is_a(dataset)) return;
  dataset->marked.unmark();
  delete dataset;
}
