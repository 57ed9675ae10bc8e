// SPDX-License-Identifier: Apache-2.0
#include "capi/cells.hpp"
#include "capi/explanation.hpp"
#include "capi/handles.hpp"
#include "capi/output.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

constexpr std::string_view kNotAWorker = "the worker is NULL or no worker";

// Reads both profiles into the worker; the row of an error says which.
gigo_status read_both(gigo_worker& worker, const gigo_cell* a, std::size_t a_count,
                      const gigo_cell* b, std::size_t b_count, gigo_error* error) {
  const gigo_status bad = read_cells(a, a_count, 0, worker.cells, error);
  return bad != 0 ? bad : read_cells(b, b_count, 1, worker.other_cells, error);
}

}  // namespace

gigo_status gigo_compare(gigo_worker* worker, const gigo_cell* a, size_t a_count,
                         const gigo_cell* b, size_t b_count, gigo_score* out,
                         gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  if (!sized(out)) return misuse(error, "out is NULL or its struct_size is wrong");
  return guarded(error, [&] {
    if (const gigo_status bad = read_both(*worker, a, a_count, b, b_count, error); bad != 0) {
      return bad;
    }
    const PairAnswer answer = worker->engine.compare(worker->cells, worker->other_cells);
    gigo_score filled = shown(answer.why, answer.band);
    deliver(filled, out);
    return gigo_status{GIGO_OK};
  });
}

gigo_status gigo_explain(gigo_worker* worker, const gigo_cell* a, size_t a_count,
                         const gigo_cell* b, size_t b_count, gigo_write_fn write, void* user,
                         gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  if (write == nullptr) return misuse(error, "the write callback is NULL");
  return guarded(error, [&] {
    if (const gigo_status bad = read_both(*worker, a, a_count, b, b_count, error); bad != 0) {
      return bad;
    }
    const PairAnswer answer = worker->engine.compare(worker->cells, worker->other_cells);
    return write_text(write, user, json_of(answer.why, answer.band), error);
  });
}
