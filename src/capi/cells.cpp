// SPDX-License-Identifier: Apache-2.0
#include "capi/cells.hpp"

#include "capi/guard.hpp"
#include "capi/words.hpp"

namespace gigo::capi {
namespace {

static_assert(GIGO_MAX_CELLS == kMaxProfileCells);

// A field with the kind as users write it; nothing when the field takes none.
std::optional<FieldRef> ref_of(Field field, std::string_view kind) {
  if (kind.empty()) return FieldRef{field, {}};
  std::string text(field_info(field).name);
  text.append("[").append(kind).append("]");
  return parse_field(text);
}

}  // namespace

gigo_status read_cells(const gigo_cell* cells, std::size_t count, std::int64_t row,
                       std::vector<ProfileCell>& out, gigo_error* error) {
  out.clear();
  if (cells == nullptr && count != 0) return misuse(error, "the cells are NULL");
  if (count > kMaxProfileCells) {
    return fail(error, GIGO_INPUT, "a profile has more cells than 4096", {row, -1, {}});
  }
  for (std::size_t i = 0; i < count; ++i) {
    const gigo_cell& cell = cells[i];
    const Place place{row, static_cast<std::int32_t>(i), {}};
    std::string_view kind;
    std::string_view value;
    if (!view(cell.kind.data, cell.kind.size, kind) ||
        !view(cell.value.data, cell.value.size, value)) {
      return fail(error, GIGO_MISUSE, "a text of the cell is NULL but has a size", place);
    }
    if (cell.reserved != 0) {
      return fail(error, GIGO_MISUSE, "the cell's reserved member is not 0", place);
    }
    const std::optional<Field> field = field_of(cell.field);
    if (!field) return fail(error, GIGO_UNKNOWN_FIELD, "the cell has no known field", place);
    std::optional<FieldRef> ref = ref_of(*field, kind);
    if (!ref) {
      return fail(error, GIGO_UNKNOWN_FIELD,
                  field_info(*field).takes_kind ? "the cell's kind is not a word"
                                                : "the cell's field takes no kind",
                  place);
    }
    out.push_back({*std::move(ref), value});
  }
  return GIGO_OK;
}

}  // namespace gigo::capi
