// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/new_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/ascii.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kNone = SIZE_MAX;

bool is_plain_kind(std::string_view kind) {
  constexpr std::array<std::string_view, 5> kPlain = {"", "work", "office", "business", "main"};
  return std::find(kPlain.begin(), kPlain.end(), kind) != kPlain.end();
}

bool is_name_part(Field field) {
  return field == Field::kGivenName || field == Field::kMiddleName || field == Field::kFamilyName ||
         field == Field::kPrefix || field == Field::kSuffix;
}

bool is_address_part(Field field) {
  return field == Field::kHouseNumber || field == Field::kStreet || field == Field::kStreet2 ||
         field == Field::kCity || field == Field::kRegion || field == Field::kPostcode ||
         field == Field::kCountry;
}

}  // namespace

NewColumns::NewColumns(std::span<const NormalizeInput> inputs, const Run& run,
                       std::string_view label)
    : run_(run), used_(run.plan.columns.size(), 0) {
  const NormalizeInput& b = inputs.back();
  for (std::size_t i = 0; i < b.table->headers.size(); ++i) {
    NewColumn column;
    column.header = b.table->headers[i];
    columns_.push_back(std::move(column));
  }
  for (std::size_t g = 0; g < run.plan.columns.size(); ++g) {
    const GoldenColumn& golden = run.plan.columns[g];
    // An id names a record of its own system only.
    if (golden.ref.field == Field::kId) continue;
    if (golden.source.front() == kNoColumn || golden.source.back() == kNoColumn) continue;
    columns_[golden.source.back()].golden = g;
    used_[g] = 1;
  }
  fill_other_kinds(inputs);
  derive(inputs);
  add_rest(inputs.front(), label);
}

// "phone" of A for "phone[work]" of B, and the other way round.
void NewColumns::fill_other_kinds(std::span<const NormalizeInput> inputs) {
  for (std::size_t g = 0; g < used_.size(); ++g) {
    const GoldenColumn& golden = run_.plan.columns[g];
    const Field field = golden.ref.field;
    if (used_[g] != 0 || golden.source.front() == kNoColumn || !is_plain_kind(golden.ref.kind)) {
      continue;
    }
    if (field != Field::kPhone && field != Field::kEmail && field != Field::kAddress &&
        !is_address_part(field)) {
      continue;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const FieldRef& ref = inputs.back().mapping->columns[i].ref;
      if (columns_[i].golden != kNone || ref.field != field || !is_plain_kind(ref.kind)) continue;
      columns_[i].golden = g;
      used_[g] = 1;
      break;
    }
  }
}

std::size_t NewColumns::golden_of_a(std::span<const Field> fields) const {
  for (const Field field : fields) {
    for (std::size_t g = 0; g < run_.plan.columns.size(); ++g) {
      const GoldenColumn& golden = run_.plan.columns[g];
      if (golden.ref.field == field && golden.source.front() != kNoColumn) return g;
    }
  }
  return kNone;
}

// What A writes in one cell and B in several, or the other way round. A's column is not used up: it
// may hold more than its parts.
void NewColumns::derive(std::span<const NormalizeInput> inputs) {
  constexpr Field kWholeName[] = {Field::kFullName};
  constexpr Field kNameParts[] = {Field::kGivenName, Field::kFamilyName};
  constexpr Field kWholeAddress[] = {Field::kAddress};
  constexpr Field kAddressParts[] = {Field::kStreet, Field::kCity, Field::kPostcode};
  std::vector<Field> done;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const FieldRef& ref = inputs.back().mapping->columns[i].ref;
    if (columns_[i].golden != kNone || !is_plain_kind(ref.kind)) continue;
    if (std::find(done.begin(), done.end(), ref.field) != done.end()) continue;
    std::size_t from = kNone;
    if (is_name_part(ref.field)) from = golden_of_a(kWholeName);
    if (ref.field == Field::kFullName) from = golden_of_a(kNameParts);
    if (is_address_part(ref.field)) from = golden_of_a(kWholeAddress);
    if (ref.field == Field::kAddress) from = golden_of_a(kAddressParts);
    if (from == kNone) continue;
    columns_[i].derived = ref.field;
    columns_[i].from = from;
    done.push_back(ref.field);
  }
}

void NewColumns::add_rest(const NormalizeInput& a, std::string_view label) {
  for (std::size_t i = 0; i < a.table->headers.size(); ++i) {
    if (a.mapping->columns[i].ref.field == Field::kRecordKind) continue;
    for (std::size_t g = 0; g < used_.size(); ++g) {
      if (used_[g] != 0 || run_.plan.columns[g].source.front() != i) continue;
      const auto taken = [this](const std::string& header) {
        return std::any_of(columns_.begin(), columns_.end(), [&](const NewColumn& column) {
          return base::iequals(base::trim(column.header), base::trim(header));
        });
      };
      NewColumn column;
      column.header = a.table->headers[i];
      if (taken(column.header)) column.header = fmt::format("{} ({})", column.header, label);
      for (int n = 2; taken(column.header); ++n) {
        column.header = fmt::format("{} ({} {})", a.table->headers[i], label, n);
      }
      column.golden = g;
      columns_.push_back(std::move(column));
    }
  }
}

std::vector<std::string> NewColumns::headers() const {
  std::vector<std::string> headers;
  for (const NewColumn& column : columns_) headers.push_back(column.header);
  return headers;
}

std::string NewColumns::part(RowId row, Field field) const {
  const NormalizedTable& table = *run_.table;
  const auto text = [row](const ValueColumn& column) {
    return index(row) < column.value.size() ? std::string(column[row]) : std::string();
  };
  switch (field) {
    case Field::kFullName:
      return text(table.full_name);
    case Field::kPrefix:
      return text(table.prefix);
    case Field::kGivenName:
      return text(table.given_name);
    case Field::kMiddleName:
      return text(table.middle_name);
    case Field::kFamilyName:
      return text(table.family_name);
    case Field::kSuffix:
      return text(table.suffix);
    case Field::kHouseNumber:
      return text(table.house_number);
    case Field::kStreet:
      return text(table.street);
    case Field::kStreet2:
      return text(table.street2);
    case Field::kCity:
      return text(table.city);
    case Field::kRegion:
      return text(table.region);
    case Field::kPostcode:
      return text(table.postcode);
    case Field::kCountry:
      return text(table.country);
    default:
      return {};
  }
}

std::string NewColumns::cell(const GoldenRecords& records, std::uint32_t group,
                             std::size_t column) const {
  const NewColumn& wanted = columns_[column];
  if (wanted.golden != kNone) return std::string(records.cell(group, wanted.golden));
  if (!wanted.derived) return {};
  const std::span<const RowId> sources = records.sources(group, wanted.from);
  const RowId row = sources.empty() ? records.survivor(group) : sources.front();
  if (*wanted.derived != Field::kAddress) return part(row, *wanted.derived);
  std::string whole;
  for (const Field field : {Field::kHouseNumber, Field::kStreet, Field::kStreet2, Field::kCity,
                            Field::kRegion, Field::kPostcode, Field::kCountry}) {
    const std::string piece = part(row, field);
    if (piece.empty()) continue;
    if (!whole.empty()) whole += field == Field::kStreet ? " " : ", ";
    whole += piece;
  }
  return whole;
}

}  // namespace gigo::cli
