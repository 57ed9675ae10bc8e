// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/new_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

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

bool is_of_address(Field field) { return field == Field::kAddress || is_address_part(field); }
bool is_channel(Field field) { return field == Field::kPhone || field == Field::kEmail; }

// Fields whose kinds stand for one another: all of an address together.
bool same_family(Field x, Field y) { return x == y || (is_of_address(x) && is_of_address(y)); }

bool is_fax(const FieldRef& ref) { return ref.kind == "fax"; }

// Two columns of one header mean the same only where the files were made alike.
bool goes_by_header(Field field) { return field == Field::kUnmapped || field == Field::kIgnore; }

// The plan has one answer for these, or holds all their values already.
bool is_decided(SurvivorUnit unit) {
  return unit == SurvivorUnit::kRefusal || unit == SurvivorUnit::kConsent ||
         unit == SurvivorUnit::kEmail || unit == SurvivorUnit::kPhone ||
         unit == SurvivorUnit::kTags || unit == SurvivorUnit::kNotes;
}

constexpr std::array<std::string_view, 4> kReserved = {"gigo_from_rows", "gigo_person_id",
                                                       "gigo_flags", "gigo_surplus"};

}  // namespace

void add_distinct(std::vector<std::string>& values, std::string_view value) {
  value = base::trim(value);
  const auto same = [&](const std::string& known) { return base::iequals(known, value); };
  if (value.empty() || std::any_of(values.begin(), values.end(), same)) return;
  values.emplace_back(value);
}

NewColumns::NewColumns(std::span<const NormalizeInput> inputs, const Run& run,
                       std::string_view label)
    : inputs_(inputs), run_(run), used_(run.plan.columns.size(), 0) {
  for (const std::string& header : inputs.back().table->headers) {
    NewColumn column;
    column.header = header;
    columns_.push_back(std::move(column));
  }
  take_same_fields();
  fill_other_kinds();
  derive();
  add_stand_ins();
  add_rest(inputs.front(), label);
}

void NewColumns::take_same_fields() {
  const bool alike = inputs_.front().table->headers == inputs_.back().table->headers;
  for (std::size_t g = 0; g < used_.size(); ++g) {
    const GoldenColumn& golden = run_.plan.columns[g];
    // An id names a record of its own system only.
    if (golden.ref.field == Field::kId || golden.source.back() == kNoColumn) continue;
    if (goes_by_header(golden.ref.field) && !alike) continue;
    // Where A has several phones, the plan puts some into columns that only B has.
    if (golden.source.front() == kNoColumn && !is_channel(golden.ref.field)) continue;
    columns_[golden.source.back()].golden.push_back(g);
    used_[g] = 1;
  }
}

const FieldRef& NewColumns::ref_of_b(std::size_t column) const {
  return inputs_.back().mapping->columns[column].ref;
}

// Nothing of A goes there yet.
bool NewColumns::is_free(std::size_t column) const {
  const NewColumn& wanted = columns_[column];
  return !wanted.derived &&
         std::none_of(wanted.golden.begin(), wanted.golden.end(), [this](std::size_t g) {
           return run_.plan.columns[g].source.front() != kNoColumn;
         });
}

// A column of B for what has no kind: one that has none either, else the only kind that B has, or
// the kind of address that stands first in every CRM.
bool NewColumns::is_general(const FieldRef& ref) const {
  if (is_plain_kind(ref.kind)) return true;
  if (is_fax(ref)) return false;
  const auto rank = [](const FieldRef& one) {
    if (is_plain_kind(one.kind)) return 0;
    if (!is_of_address(one.field)) return 3;
    return one.kind == "mailing" ? 1 : one.kind == "billing" ? 2 : 3;
  };
  for (const ColumnMapping& other : inputs_.back().mapping->columns) {
    if (same_family(other.ref.field, ref.field) && !is_fax(other.ref) &&
        other.ref.kind != ref.kind && (rank(other.ref) < rank(ref) || rank(ref) == 3)) {
      return false;
    }
  }
  return is_channel(ref.field) || is_of_address(ref.field);
}

// No record is put together from halves of two addresses.
bool NewColumns::kind_fits(std::size_t column, const FieldRef& of_a) const {
  if (!is_of_address(of_a.field)) return true;
  for (std::size_t i = 0; i < inputs_.back().table->headers.size(); ++i) {
    if (!is_of_address(ref_of_b(i).field) || ref_of_b(i).kind != ref_of_b(column).kind) continue;
    for (const std::size_t g : columns_[i].golden) {
      const std::string& kind = run_.plan.columns[g].ref.kind;
      if (kind != of_a.kind && !(is_plain_kind(kind) && is_plain_kind(of_a.kind))) return false;
    }
  }
  return true;
}

bool NewColumns::accepts(std::size_t column, const FieldRef& of_a) const {
  const FieldRef& ref = ref_of_b(column);
  if (ref.field != of_a.field || is_fax(of_a) || !kind_fits(column, of_a)) return false;
  return is_plain_kind(of_a.kind) ? is_general(ref) : is_plain_kind(ref.kind);
}

// "phone" of A for "phone[work]" of B, "country" for the only "country[billing]"; then
// "phone[mobile]" for "phone".
void NewColumns::fill_other_kinds() {
  for (const bool plain : {true, false}) {
    for (std::size_t g = 0; g < used_.size(); ++g) {
      const GoldenColumn& golden = run_.plan.columns[g];
      const Field field = golden.ref.field;
      if (used_[g] != 0 || golden.source.front() == kNoColumn ||
          is_plain_kind(golden.ref.kind) != plain) {
        continue;
      }
      if (!is_channel(field) && !is_of_address(field)) continue;
      for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (!is_free(i) || !accepts(i, golden.ref)) continue;
        columns_[i].golden.push_back(g);
        used_[g] = 1;
        break;
      }
    }
  }
}

// A has a phone and a mobile, B a phone only: a record without the first shows the second.
void NewColumns::add_stand_ins() {
  std::vector<Field> done;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const Field field = ref_of_b(i).field;
    if (!is_channel(field) || !is_general(ref_of_b(i))) continue;
    if (std::find(done.begin(), done.end(), field) != done.end()) continue;
    done.push_back(field);
    for (std::size_t g = 0; g < used_.size(); ++g) {
      const GoldenColumn& golden = run_.plan.columns[g];
      if (used_[g] != 0 || golden.source.front() == kNoColumn) continue;
      if (accepts(i, golden.ref)) columns_[i].stand_in.push_back(g);
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
void NewColumns::derive() {
  constexpr Field kWholeName[] = {Field::kFullName};
  constexpr Field kNameParts[] = {Field::kGivenName, Field::kFamilyName};
  constexpr Field kWholeAddress[] = {Field::kAddress};
  constexpr Field kAddressParts[] = {Field::kStreet, Field::kCity, Field::kPostcode};
  std::vector<Field> done;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const FieldRef& ref = ref_of_b(i);
    if (!is_free(i) || !is_general(ref)) continue;
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
        const auto same = [&](std::string_view other) {
          return base::iequals(base::trim(other), base::trim(header));
        };
        return std::any_of(kReserved.begin(), kReserved.end(), same) ||
               std::any_of(columns_.begin(), columns_.end(),
                           [&](const NewColumn& column) { return same(column.header); });
      };
      NewColumn column;
      column.header = a.table->headers[i];
      if (taken(column.header)) column.header = fmt::format("{} ({})", column.header, label);
      for (int n = 2; taken(column.header); ++n) {
        column.header = fmt::format("{} ({} {})", a.table->headers[i], label, n);
      }
      column.golden.push_back(g);
      column.extra = true;
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
  using Table = NormalizedTable;
  constexpr std::pair<Field, ValueColumn Table::*> kParts[] = {
      {Field::kFullName, &Table::full_name},
      {Field::kPrefix, &Table::prefix},
      {Field::kGivenName, &Table::given_name},
      {Field::kMiddleName, &Table::middle_name},
      {Field::kFamilyName, &Table::family_name},
      {Field::kSuffix, &Table::suffix},
      {Field::kHouseNumber, &Table::house_number},
      {Field::kStreet, &Table::street},
      {Field::kStreet2, &Table::street2},
      {Field::kCity, &Table::city},
      {Field::kRegion, &Table::region},
      {Field::kPostcode, &Table::postcode},
      {Field::kCountry, &Table::country}};
  for (const auto& [known, member] : kParts) {
    const ValueColumn& column = (*run_.table).*member;
    if (known == field && index(row) < column.value.size()) return std::string(column[row]);
  }
  return {};
}

// What the rows of a group have in a column of A.
std::string NewColumns::all_values(std::uint32_t group, std::size_t golden) const {
  const std::uint16_t source = run_.plan.columns[golden].source.front();
  CellColumn cells{&inputs_.front().table->columns[source]};
  for (const NormalizedCells& normalised : run_.table->cells) {
    if (normalised.input == 0 && normalised.column == source) cells.fixed = &normalised.fixed.value;
  }
  std::vector<std::string> values;
  for (const RowId row : run_.clustering.merges[group]) add_distinct(values, cells[index(row)]);
  return fmt::format("{}", fmt::join(values, "; "));
}

std::string NewColumns::cell(const GoldenRecords& records, std::uint32_t group,
                             std::size_t column) const {
  const NewColumn& wanted = columns_[column];
  if (wanted.extra && !is_decided(run_.plan.columns[wanted.golden.front()].unit)) {
    return all_values(group, wanted.golden.front());
  }
  if (wanted.golden.size() == 1 && wanted.stand_in.empty() && !wanted.derived) {
    return std::string(records.cell(group, wanted.golden.front()));
  }
  std::vector<std::string> values;
  for (const std::size_t g : wanted.golden) add_distinct(values, records.cell(group, g));
  for (const std::size_t g : wanted.stand_in) {
    if (values.empty()) add_distinct(values, records.cell(group, g));
  }
  if (!values.empty() || !wanted.derived) return fmt::format("{}", fmt::join(values, "; "));
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
