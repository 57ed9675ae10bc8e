// SPDX-License-Identifier: Apache-2.0
#include "mapping/name_columns.hpp"

#include <string>
#include <utility>
#include <vector>

#include "normalize/name_column.hpp"

namespace gigo::mapping {
namespace {

using normalize::NameCounts;
using normalize::NameOrder;
using normalize::PartsOrder;

NameCounts counts_of(const ColumnSample& sample) {
  normalize::NameColumn names;
  for (const std::string_view cell : sample.cells) names.add(cell);
  return names.counts();
}

void mark(ColumnMapping& column, Code finding, std::string note) {
  column.finding = finding;
  column.note = std::move(note);
}

bool is_said(const ColumnMapping& column) { return column.origin == MappingOrigin::kUser; }

void settle_parts(std::span<const ColumnSample> samples, std::size_t given, std::size_t family,
                  Mapping& mapping) {
  ColumnMapping& first = mapping.columns[given];
  ColumnMapping& last = mapping.columns[family];
  if (is_said(first) || is_said(last)) return;
  switch (normalize::judge_parts(counts_of(samples[given]), counts_of(samples[family]))) {
    case PartsOrder::kAsHeaded:
      return;
    case PartsOrder::kMaybeSwapped:
      mark(first, Code::kNameSwappedOrder, "may hold family names; say with --map if it does");
      mark(last, Code::kNameSwappedOrder, "may hold given names; say with --map if it does");
      return;
    case PartsOrder::kSwapped:
      std::swap(first.ref, last.ref);
      mark(first, Code::kNameSwappedColumns, "holds family names, whatever its header says");
      mark(last, Code::kNameSwappedColumns, "holds given names, whatever its header says");
      return;
  }
}

// The column of a part becomes the full name when the other part says nothing.
void settle_whole(std::span<const ColumnSample> samples, Field part, Field other,
                  Mapping& mapping) {
  const std::vector<std::size_t> columns = mapping.columns_of(part);
  if (columns.size() != 1 || is_said(mapping.columns[columns[0]])) return;
  for (const std::size_t column : mapping.columns_of(other)) {
    if (samples[column].cells.size() * 20 > samples[columns[0]].cells.size()) return;
  }
  if (!mapping.columns_of(Field::kFullName).empty()) return;
  if (!normalize::holds_whole_names(counts_of(samples[columns[0]]))) return;
  ColumnMapping& whole = mapping.columns[columns[0]];
  whole.ref = {Field::kFullName, {}};
  mark(whole, Code::kNameWholeNameInPart, "holds whole names, whatever its header says");
}

void settle_order(std::span<const ColumnSample> samples, Mapping& mapping) {
  for (const std::size_t column : mapping.columns_of(Field::kFullName)) {
    ColumnMapping& name = mapping.columns[column];
    const NameOrder order = normalize::judge_order(counts_of(samples[column]));
    if (order == NameOrder::kFamilyFirst) {
      name.family_first = true;
      if (name.finding == Code{}) mark(name, Code::kNameFamilyFirst, "family names come first");
    } else if (order == NameOrder::kMaybeFamilyFirst && name.finding == Code{}) {
      mark(name, Code::kNameSwappedOrder, "family names may come first");
    }
  }
}

}  // namespace

void settle_name_columns(std::span<const ColumnSample> samples, Mapping& mapping) {
  const std::vector<std::size_t> given = mapping.columns_of(Field::kGivenName);
  const std::vector<std::size_t> family = mapping.columns_of(Field::kFamilyName);
  if (given.size() == 1 && family.size() == 1) {
    settle_parts(samples, given[0], family[0], mapping);
  }
  settle_whole(samples, Field::kFamilyName, Field::kGivenName, mapping);
  settle_whole(samples, Field::kGivenName, Field::kFamilyName, mapping);
  settle_order(samples, mapping);
}

}  // namespace gigo::mapping
