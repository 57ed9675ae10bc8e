// SPDX-License-Identifier: Apache-2.0
// One profile: normalise a value, check, blocking keys.
#include <algorithm>
#include <array>

#include "capi/cells.hpp"
#include "capi/findings.hpp"
#include "capi/handles.hpp"
#include "capi/mail_host.hpp"
#include "capi/output.hpp"
#include "capi/region.hpp"
#include "capi/words.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

constexpr std::string_view kNotAWorker = "the worker is NULL or no worker";

gigo_value shown(const NormalizedValue& value) noexcept {
  gigo_value out{};
  out.status = number_of(value.status);
  out.text = borrow(value.text);
  out.code_name = out.reason = out.suggestion = borrow({});
  if (value.code != Code{}) {
    const CodeInfo& info = code_info(value.code);
    out.code = number_of(value.code);
    out.code_name = borrow(info.name);
    out.reason = borrow(info.text);
    out.suggestion = borrow(value.suggestion);
  }
  const std::size_t parts = std::min(value.parts.size(), std::size(out.part));
  out.part_count = static_cast<std::uint32_t>(parts);
  for (std::size_t i = 0; i < std::size(out.part); ++i) {
    out.part[i] = i < parts ? gigo_part{borrow(value.parts[i].name), borrow(value.parts[i].text)}
                            : gigo_part{borrow({}), borrow({})};
  }
  return out;
}

}  // namespace

gigo_status gigo_normalize(gigo_worker* worker, const gigo_cell* cell, const char* region,
                           size_t region_size, gigo_value* out, gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  std::string_view country;
  if (cell == nullptr) return misuse(error, "the cell is NULL");
  if (!view(region, region_size, country)) {
    return misuse(error, "the region is NULL but has a size");
  }
  if (!sized(out)) return misuse(error, "out is NULL or its struct_size is wrong");
  return guarded(error, [&] {
    if (const gigo_status bad = read_cells(cell, 1, -1, worker->cells, error); bad != 0) return bad;
    std::string home;  // empty: the engine's
    if (const gigo_status bad = read_region(country, home, error); bad != 0) return bad;
    worker->value = worker->engine.normalize(worker->cells.front(), home);
    gigo_value filled = shown(worker->value);
    deliver(filled, out);
    return gigo_status{GIGO_OK};
  });
}

gigo_status gigo_check(gigo_worker* worker, const gigo_cell* cells, size_t count,
                       gigo_finding_fn each, void* user, gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  if (each == nullptr) return misuse(error, "the callback is NULL");
  return guarded(error, [&] {
    if (const gigo_status bad = read_cells(cells, count, -1, worker->cells, error); bad != 0) {
      return bad;
    }
    const FindingList findings = worker->engine.check(worker->cells, mail_host_of(*worker));
    for (const Finding& finding : findings.all()) {
      FindingPlace place;
      if (finding.column != kNoColumn) {
        place.cell = finding.column;
        place.field = cells[finding.column].field;
      }
      const gigo_finding said = capi::shown(finding.code, place, findings.suggestion(finding));
      if (each(user, &said) != 0) {
        return fail(error, GIGO_CANCELLED, "the callback said stop");
      }
    }
    return gigo_status{GIGO_OK};
  });
}

gigo_status gigo_block_keys(gigo_worker* worker, const gigo_cell* cells, size_t count,
                            uint64_t* keys, size_t capacity, size_t* needed,
                            gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  if (keys == nullptr && capacity != 0) return misuse(error, "the keys are NULL");
  if (needed == nullptr) return misuse(error, "needed is NULL");
  return guarded(error, [&] {
    if (const gigo_status bad = read_cells(cells, count, -1, worker->cells, error); bad != 0) {
      return bad;
    }
    const std::vector<std::uint64_t> found = worker->engine.blocking_keys(worker->cells);
    *needed = found.size();
    if (capacity == 0) return gigo_status{GIGO_OK};
    if (capacity < found.size()) {
      return fail(error, GIGO_BUFFER_TOO_SMALL, "there are more keys than the buffer holds");
    }
    std::copy(found.begin(), found.end(), keys);
    return gigo_status{GIGO_OK};
  });
}
