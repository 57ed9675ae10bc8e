// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/gains.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "gigo/field.hpp"
#include "text/fold.hpp"

namespace gigo::cli {
namespace {

class Comparer {
 public:
  Comparer(const NormalizedTable& table, RowId row, std::span<const RowId> person,
           std::span<const ComparisonResult> parts, const std::bitset<kFieldCount>& asked)
      : table_(table), row_(row), person_(person), parts_(parts), asked_(asked) {}

  Gains run() {
    single(table_.given_name, Field::kGivenName, Comparison::kGivenName);
    single(table_.family_name, Field::kFamilyName, Comparison::kFamilyName);
    several(table_.emails, Field::kEmail, Comparison::kEmail);
    several(table_.phones, Field::kPhone, Comparison::kPhone);
    single(table_.organisation, Field::kOrganisation,
           table_.kind[index(row_)] == RecordKind::kPerson ? Comparison::kEmployer
                                                           : Comparison::kOrganisation);
    single(table_.department, Field::kDepartment, std::nullopt);
    single(table_.title, Field::kTitle, std::nullopt);
    address();
    single(table_.country, Field::kCountry, std::nullopt);
    single(table_.website, Field::kWebsite, Comparison::kWebsite);
    birth_date();
    single(table_.gender, Field::kGender, Comparison::kGender);
    single(table_.language, Field::kLanguage, std::nullopt);
    return std::move(out_);
  }

 private:
  static std::string label(Field field) { return std::string(field_info(field).label); }

  [[nodiscard]] bool asked(Field field) const {
    return asked_.test(static_cast<std::size_t>(field));
  }

  static std::string_view value(const ValueColumn& column, RowId row) {
    const std::size_t at = index(row);
    if (at >= column.value.size() || !usable(column.status[at])) return {};
    return column.value[at];
  }

  [[nodiscard]] std::optional<Level> level(Comparison comparison) const {
    for (const ComparisonResult& part : parts_) {
      if (part.comparison == comparison) return part.level;
    }
    return std::nullopt;
  }
  // Whether matching holds two unequal values to be forms of one.
  [[nodiscard]] bool alike(std::optional<Comparison> comparison) const {
    const std::optional<Level> found = comparison ? level(*comparison) : std::nullopt;
    return found && *found != Level::kDifferent && *found != Level::kWeak &&
           *found != Level::kMissing;
  }

  void single(const ValueColumn& column, Field field, std::optional<Comparison> comparison) {
    const std::string_view mine = value(column, row_);
    if (mine.empty() || !asked(field)) return;
    bool any = false;
    const std::string folded = text::fold(mine);
    for (const RowId other : person_) {
      const std::string_view theirs = value(column, other);
      if (theirs.empty()) continue;
      any = true;
      if (text::fold(theirs) == folded) return;
    }
    if (!any) {
      out_.adds.push_back(label(field));
    } else if (!alike(comparison)) {
      out_.contradicts.push_back(label(field));
    }
  }

  // Several values of one field: one more beside a common one, or of another kind, adds.
  void several(const MultiColumn& column, Field field, Comparison comparison) {
    bool any = false;
    bool common = false;
    bool other_kind = true;
    std::size_t unknown = 0;
    for (std::size_t i = column.first(row_); i < column.last(row_); ++i) {
      if (!usable(column.status[i])) continue;
      const std::string mine = text::fold(column.value[i]);
      bool known = false;
      for (const RowId other : person_) {
        for (std::size_t j = column.first(other); j < column.last(other); ++j) {
          if (!usable(column.status[j])) continue;
          any = true;
          known = known || text::fold(column.value[j]) == mine;
          other_kind = other_kind && column.kind[i] != column.kind[j];
        }
      }
      common = common || known;
      unknown += known ? 0 : 1;
    }
    if (unknown == 0 || !asked(field)) return;
    if (!any || other_kind || common) {
      out_.adds.push_back(label(field));
    } else if (!alike(comparison)) {
      out_.contradicts.push_back(label(field));
    }
  }

  void address() {
    constexpr std::size_t kParts = 3;
    const ValueColumn* columns[kParts] = {&table_.street, &table_.city, &table_.postcode};
    constexpr Field kFields[kParts] = {Field::kStreet, Field::kCity, Field::kPostcode};
    bool mine[kParts] = {};
    bool theirs[kParts] = {};
    for (std::size_t i = 0; i < kParts; ++i) {
      mine[i] = asked(kFields[i]) && !value(*columns[i], row_).empty();
      for (const RowId other : person_) {
        theirs[i] = theirs[i] || !value(*columns[i], other).empty();
      }
    }
    if (std::none_of(mine, mine + kParts, [](bool has) { return has; })) return;
    if (std::none_of(theirs, theirs + kParts, [](bool has) { return has; })) {
      out_.adds.push_back(label(Field::kAddress));
      return;
    }
    if (level(Comparison::kAddress) == Level::kDifferent) {
      out_.contradicts.push_back(label(Field::kAddress));
      return;
    }
    for (std::size_t i = 0; i < kParts; ++i) {
      if (mine[i] && !theirs[i]) out_.adds.push_back(label(kFields[i]));
    }
  }

  void birth_date() {
    const PartialDate mine = date(row_);
    if (!mine.known() || !asked(Field::kBirthDate)) return;
    bool any = false;
    for (const RowId other : person_) {
      if (!date(other).known()) continue;
      any = true;
      if (date(other) == mine) return;
    }
    if (!any) {
      out_.adds.push_back(label(Field::kBirthDate));
    } else if (!alike(Comparison::kBirthDate)) {
      out_.contradicts.push_back(label(Field::kBirthDate));
    }
  }

  [[nodiscard]] PartialDate date(RowId row) const {
    const std::size_t at = index(row);
    const bool there = at < table_.birth_date.size() && usable(table_.birth_status[at]);
    return there ? table_.birth_date[at] : PartialDate{};
  }

  const NormalizedTable& table_;
  RowId row_;
  std::span<const RowId> person_;
  std::span<const ComparisonResult> parts_;
  const std::bitset<kFieldCount>& asked_;
  Gains out_;
};

}  // namespace

Gains compare_fields(const NormalizedTable& table, RowId row, std::span<const RowId> person,
                     std::span<const ComparisonResult> parts,
                     const std::bitset<kFieldCount>& asked) {
  return Comparer(table, row, person, parts, asked).run();
}

std::bitset<kFieldCount> fields_of(const Mapping& mapping) {
  std::bitset<kFieldCount> fields;
  const auto add = [&](Field field) { fields.set(static_cast<std::size_t>(field)); };
  for (const ColumnMapping& column : mapping.columns) {
    add(column.ref.field);
    switch (column.ref.field) {
      case Field::kFullName:
        for (const Field part : {Field::kGivenName, Field::kFamilyName}) add(part);
        break;
      case Field::kAddress:
        for (const Field part : {Field::kStreet, Field::kCity, Field::kPostcode, Field::kCountry}) {
          add(part);
        }
        break;
      case Field::kBirthYear:
      case Field::kBirthMonth:
      case Field::kBirthDay:
        add(Field::kBirthDate);
        break;
      default:
        break;
    }
  }
  return fields;
}

}  // namespace gigo::cli
