// SPDX-License-Identifier: Apache-2.0
// Columns of names, organisations, addresses, countries, dates and identifiers.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "capi/handles.hpp"
#include "capi/output.hpp"
#include "capi/region.hpp"
#include "capi/texts.hpp"
#include "capi/words.hpp"
#include "engine/cell_parts.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

constexpr std::string_view kNotAWorker = "the worker is NULL or no worker";

// A call of gigo_normalize_column() once its arguments are known to be good.
struct ColumnCall {
  const Config& config;
  std::string region;
  FieldRef ref;
  gigo_column_fn each;
  void* user;
  gigo_error* error;
};

template <class Value>
gigo_status call_for_each(const std::vector<Value>& values,
                          const std::vector<ReadProblem>& problems, const ColumnCall& asked) {
  const auto parts = engine::parts_of<Value>();
  std::vector<std::string> texts(parts.size());
  std::vector<gigo_part> shown(parts.size());
  RemarkReader reader(problems);
  for (std::size_t text = 0; text < values.size(); ++text) {
    const Value& value = values[text];
    const Remarks& remarks = reader.read(text, value.notes);
    const bool missing = value.status == ValueStatus::kMissing;
    for (std::size_t i = 0; !missing && i < parts.size(); ++i) {
      texts[i].clear();
      parts[i].write(value, texts[i]);
      shown[i] = {borrow(parts[i].name), borrow(texts[i])};
    }
    gigo_column_value out{};
    out.struct_size = sizeof out;
    out.status = number_of(value.status);
    out.text = text;
    out.code_count = static_cast<std::uint32_t>(remarks.codes.size());
    out.code = remarks.codes.data();
    out.suggestion = remarks.suggestions.data();
    out.part_count = missing ? 0U : static_cast<std::uint32_t>(parts.size());
    out.part = shown.data();
    out.value = borrow(value.value);
    if (asked.each(asked.user, &out) != 0) {
      return fail(asked.error, GIGO_CANCELLED, "the callback said stop");
    }
  }
  return GIGO_OK;
}

gigo_status read_column(const Column& cells, const std::vector<ReadProblem>& problems,
                        const ColumnCall& asked) {
  switch (asked.ref.field) {
    case Field::kFullName:
      return call_for_each(normalize_names(cells, {.region = asked.region}), problems, asked);
    case Field::kOrganisation:
      return call_for_each(normalize_organisations(cells), problems, asked);
    case Field::kAddress:
      return call_for_each(normalize_addresses(cells, {.country = asked.region}), problems, asked);
    case Field::kCountry:
      return call_for_each(normalize_countries(cells), problems, asked);
    case Field::kIdentifier:
      return call_for_each(
          normalize_identifiers(cells, {.kind = asked.ref.kind, .country = asked.region}), problems,
          asked);
    default:
      return call_for_each(normalize_dates(cells, {.region = asked.region,
                                                   .birth = asked.ref.field == Field::kBirthDate,
                                                   .as_of = asked.config.as_of}),
                           problems, asked);
  }
}

bool has_columns(Field field) noexcept {
  switch (field) {
    case Field::kFullName:
    case Field::kOrganisation:
    case Field::kAddress:
    case Field::kCountry:
    case Field::kIdentifier:
    case Field::kBirthDate:
    case Field::kCreated:
    case Field::kUpdated:
    case Field::kLastContacted:
    case Field::kLastAttempted:
    case Field::kLastInbound:
    case Field::kLastConfirmed:
      return true;
    default:
      return false;
  }
}

// The field and kind that a call names; GIGO_UNKNOWN_FIELD when there is no such column.
gigo_status read_ref(gigo_field number, std::string_view kind, FieldRef& out, gigo_error* error) {
  const std::optional<Field> field = field_of(number);
  if (!field || !has_columns(*field)) {
    return fail(error, GIGO_UNKNOWN_FIELD, "this field is not read by columns; see gigo.h");
  }
  out = {*field, {}};
  if (kind.empty()) return GIGO_OK;
  std::string text("identifier[");
  text.append(kind).append("]");
  const std::optional<FieldRef> ref = parse_field(text);
  if (*field != Field::kIdentifier || !ref) {
    return fail(error, GIGO_UNKNOWN_FIELD, "the kind is not a word, or the field takes none");
  }
  out = *ref;
  return GIGO_OK;
}

}  // namespace

gigo_status gigo_normalize_column(gigo_worker* worker, gigo_field field, const char* kind,
                                  size_t kind_size, const gigo_str* texts, size_t count,
                                  const char* region, size_t region_size, gigo_column_fn each,
                                  void* user, gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  if (each == nullptr) return misuse(error, "the callback is NULL");
  std::string_view country, purpose;
  if (!view(region, region_size, country)) {
    return misuse(error, "the region is NULL but has a size");
  }
  if (!view(kind, kind_size, purpose)) return misuse(error, "the kind is NULL but has a size");
  if (const gigo_status bad = check_texts(texts, count, error); bad != 0) return bad;
  return guarded(error, [&] {
    const Config& config = worker->engine.config();
    ColumnCall asked{config, config.region, {}, each, user, error};
    if (const gigo_status bad = read_region(country, asked.region, error); bad != 0) return bad;
    if (const gigo_status bad = read_ref(field, purpose, asked.ref, error); bad != 0) return bad;
    if (count == 0) return gigo_status{GIGO_OK};
    engine::ProfileRows rows;
    if (const gigo_status bad = read_texts(texts, count, asked.ref, rows, error); bad != 0) {
      return bad;
    }
    return read_column(rows.table().columns.front(), rows.problems(), asked);
  });
}
