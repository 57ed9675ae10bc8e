// SPDX-License-Identifier: Apache-2.0
#include "merge/group.hpp"

#include <algorithm>
#include <tuple>

#include "base/ascii.hpp"

namespace gigo::merge {
namespace {

Day trusted(const MergeContext& context, const std::vector<Day>& days, FreshnessSource source,
            RowId row) {
  if (index(row) >= days.size()) return kNoDay;
  const Day day = days[index(row)];
  if (day == kNoDay || (context.config.as_of != kNoDay && day > context.config.as_of)) {
    return kNoDay;
  }
  for (const BulkDay& bulk : context.assessment.bulk_days) {
    if (bulk.day == day && bulk.source == source && bulk.input == input_of(context.table, row)) {
      return kNoDay;
    }
  }
  return day;
}

bool has_id(const MergeContext& context, RowId row) {
  for (std::size_t column = 0; column < context.columns.size(); ++column) {
    if (context.columns[column].ref.field == Field::kId &&
        !base::trim(context.cells.text(row, column)).empty()) {
      return true;
    }
  }
  return false;
}

Member judge(const MergeContext& context, RowId row) {
  const NormalizedTable& table = context.table;
  Member member;
  member.row = row;
  const std::size_t i = index(row);
  member.deleted = (i < table.is_deleted.size() && table.is_deleted[i] == Flag::kYes) ||
                   (i < table.merged_into.size() && !table.merged_into[i].empty());
  member.has_id = has_id(context, row);
  if (i < context.assessment.profiles.size()) {
    member.completeness = context.assessment.profiles[i].completeness;
  }
  member.confirmed = trusted(context, table.last_confirmed, FreshnessSource::kLastConfirmed, row);
  member.recent =
      std::max({trusted(context, table.updated, FreshnessSource::kUpdated, row),
                trusted(context, table.last_contacted, FreshnessSource::kLastContacted, row),
                trusted(context, table.last_inbound, FreshnessSource::kLastInbound, row)});
  if (member.recent == kNoDay) {
    member.recent = trusted(context, table.created, FreshnessSource::kCreated, row);
  }
  return member;
}

// By the bytes of all cells; rows that are equal in all of them are told apart by place, which then
// cannot show.
bool content_before(const MergeContext& context, RowId a, RowId b) {
  for (std::size_t column = 0; column < context.columns.size(); ++column) {
    const int order = context.cells.text(a, column).compare(context.cells.text(b, column));
    if (order != 0) return order < 0;
  }
  return a < b;
}

}  // namespace

Group rank_group(const MergeContext& context, std::span<const RowId> rows) {
  std::vector<Member> all;
  all.reserve(rows.size());
  for (const RowId row : rows) all.push_back(judge(context, row));
  const auto better = [&](const Member& a, const Member& b) {
    const auto left = std::tie(b.deleted, a.confirmed, a.recent, a.completeness);
    const auto right = std::tie(a.deleted, b.confirmed, b.recent, b.completeness);
    if (left != right) return left > right;
    return content_before(context, a.row, b.row);
  };
  std::sort(all.begin(), all.end(), better);

  Group group;
  const Member& survivor =
      *std::min_element(all.begin(), all.end(), [&](const Member& a, const Member& b) {
        const auto left = std::tie(b.deleted, a.has_id, a.completeness, a.confirmed, a.recent);
        const auto right = std::tie(a.deleted, b.has_id, b.completeness, b.confirmed, b.recent);
        if (left != right) return left > right;
        return content_before(context, a.row, b.row);
      });
  group.survivor = survivor.row;
  const auto first_deleted =
      std::find_if(all.begin(), all.end(), [](const Member& member) { return member.deleted; });
  if (first_deleted == all.begin()) {
    group.members = std::move(all);
    return group;
  }
  group.members.assign(all.begin(), first_deleted);
  group.deleted.assign(first_deleted, all.end());
  return group;
}

int reliability(ValueStatus status) noexcept {
  switch (status) {
    case ValueStatus::kOk:
    case ValueStatus::kChanged:
      return 4;
    case ValueStatus::kAmbiguous:
      return 3;
    case ValueStatus::kSuspect:
      return 2;
    case ValueStatus::kInvalid:
      return 1;
    case ValueStatus::kPlaceholder:
    case ValueStatus::kMissing:
      break;
  }
  return 0;
}

}  // namespace gigo::merge
