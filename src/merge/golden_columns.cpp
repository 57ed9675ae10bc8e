// SPDX-License-Identifier: Apache-2.0
#include "merge/golden_columns.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace gigo::merge {
namespace {

// Columns that gigo does not understand, or that the user compares in a way of their own, keep
// their header.
bool goes_by_header(const FieldRef& ref) {
  return ref.field == Field::kUnmapped || ref.field == Field::kIgnore ||
         ((ref.field == Field::kExact || ref.field == Field::kText) && ref.kind.empty());
}

std::vector<GoldenColumn> own_columns(const NormalizeInput& input) {
  std::vector<GoldenColumn> columns;
  for (std::size_t i = 0; i < input.table->headers.size(); ++i) {
    const FieldRef& ref = input.mapping->columns[i].ref;
    columns.push_back(
        {input.table->headers[i], ref, unit_of(ref.field), {static_cast<std::uint16_t>(i)}});
  }
  return columns;
}

// What makes two columns of different files one: the same field or header, the n-th time in its
// file.
struct Slot {
  FieldRef ref;
  std::string header;  // empty when the field names the column
  std::size_t nth;     // from 1

  friend bool operator==(const Slot&, const Slot&) = default;
};

std::vector<Slot> slots_of(const NormalizeInput& input) {
  std::vector<Slot> slots;
  for (std::size_t i = 0; i < input.table->headers.size(); ++i) {
    Slot slot{input.mapping->columns[i].ref, {}, 1};
    if (goes_by_header(slot.ref)) slot.header = input.table->headers[i];
    while (std::find(slots.begin(), slots.end(), slot) != slots.end()) ++slot.nth;
    slots.push_back(std::move(slot));
  }
  return slots;
}

void make_unique(std::vector<GoldenColumn>& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string wanted = columns[i].header;
    const auto taken = [&](const std::string& header) {
      return std::any_of(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(i),
                         [&](const GoldenColumn& other) { return other.header == header; });
    };
    for (int n = 2; taken(columns[i].header); ++n) {
      columns[i].header = wanted + " " + std::to_string(n);
    }
  }
}

}  // namespace

SurvivorUnit unit_of(Field field) noexcept {
  switch (field) {
    case Field::kFullName:
    case Field::kGivenName:
    case Field::kMiddleName:
    case Field::kFamilyName:
    case Field::kSuffix:
      return SurvivorUnit::kName;
    case Field::kAddress:
    case Field::kHouseNumber:
    case Field::kStreet:
    case Field::kStreet2:
    case Field::kCity:
    case Field::kRegion:
    case Field::kPostcode:
    case Field::kCountry:
      return SurvivorUnit::kAddress;
    case Field::kTitle:
    case Field::kOrganisation:
    case Field::kDepartment:
      return SurvivorUnit::kJob;
    case Field::kBirthDate:
    case Field::kBirthYear:
    case Field::kBirthMonth:
    case Field::kBirthDay:
      return SurvivorUnit::kBirth;
    case Field::kEmail:
      return SurvivorUnit::kEmail;
    case Field::kPhone:
      return SurvivorUnit::kPhone;
    case Field::kEmailBounced:
    case Field::kDoNotContact:
      return SurvivorUnit::kRefusal;
    case Field::kConsent:
      return SurvivorUnit::kConsent;
    case Field::kCreated:
      return SurvivorUnit::kEarliest;
    case Field::kUpdated:
    case Field::kLastContacted:
    case Field::kLastAttempted:
    case Field::kLastInbound:
    case Field::kLastConfirmed:
      return SurvivorUnit::kLatest;
    case Field::kTags:
      return SurvivorUnit::kTags;
    case Field::kNotes:
      return SurvivorUnit::kNotes;
    case Field::kId:
    case Field::kIsDeleted:
    case Field::kMergedInto:
      return SurvivorUnit::kSurvivor;
    case Field::kExternalId:
    case Field::kExact:
    case Field::kText:
    case Field::kIgnore:
    case Field::kUnmapped:
      return SurvivorUnit::kPass;
    default:
      return SurvivorUnit::kOther;
  }
}

std::vector<GoldenColumn> golden_columns(std::span<const NormalizeInput> inputs) {
  if (inputs.size() == 1) return own_columns(inputs.front());
  std::vector<GoldenColumn> columns;
  std::vector<Slot> slots;
  for (std::size_t input = 0; input < inputs.size(); ++input) {
    const std::vector<Slot> own = slots_of(inputs[input]);
    for (std::size_t i = 0; i < own.size(); ++i) {
      auto found =
          static_cast<std::size_t>(std::find(slots.begin(), slots.end(), own[i]) - slots.begin());
      if (found == slots.size()) {
        slots.push_back(own[i]);
        std::string header = own[i].header.empty() ? to_string(own[i].ref) : own[i].header;
        columns.push_back({std::move(header), own[i].ref, unit_of(own[i].ref.field),
                           std::vector<std::uint16_t>(inputs.size(), kNoColumn)});
      }
      columns[found].source[input] = static_cast<std::uint16_t>(i);
    }
  }
  // kIgnore and kUnmapped end the field table, so that columns without a field come last.
  std::stable_sort(
      columns.begin(), columns.end(), [](const GoldenColumn& a, const GoldenColumn& b) {
        const auto place = [](const GoldenColumn& column) {
          return goes_by_header(column.ref) ? kFieldCount
                                            : static_cast<std::size_t>(column.ref.field);
        };
        return place(a) < place(b);
      });
  make_unique(columns);
  return columns;
}

}  // namespace gigo::merge
