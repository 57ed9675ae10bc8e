// SPDX-License-Identifier: Apache-2.0
#include "merge/single_columns.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/flag.hpp"
#include "text/fold.hpp"

namespace gigo::merge {
namespace {

// What one row's cell refuses: channels for do-not-contact, any bit for the others; 0 is nothing.
std::uint8_t refused_by(const MergeContext& context, RowId row, std::size_t column) {
  const std::string_view cell = context.cells.text(row, column);
  const FieldRef& ref = context.columns[column].ref;
  switch (ref.field) {
    case Field::kDoNotContact:
      return normalize::read_do_not_contact(cell, normalize::channels_of_kind(ref.kind));
    case Field::kConsent:
      return normalize::is_consent_refused(cell) ? 1 : 0;
    default:
      return normalize::read_event_flag(cell) == Flag::kYes ? 1 : 0;
  }
}

// The same of a row outside the group: only what it refuses for the address they share.
std::uint8_t refused_for(const MergeContext& context, const Refuser& refuser, std::size_t column) {
  const std::uint8_t refused = refused_by(context, refuser.row, column);
  const FieldRef& ref = context.columns[column].ref;
  if (ref.field == Field::kDoNotContact) {
    return static_cast<std::uint8_t>(refused & refuser.channels);
  }
  const std::uint8_t about = ref.field == Field::kConsent ? normalize::channels_of_kind(ref.kind)
                                                          : channel_bit(Channel::kEmail);
  return (about & refuser.channels) != 0 ? refused : std::uint8_t{0};
}

const std::vector<Day>* days_of(const NormalizedTable& table, Field field) {
  switch (field) {
    case Field::kCreated:
      return &table.created;
    case Field::kUpdated:
      return &table.updated;
    case Field::kLastContacted:
      return &table.last_contacted;
    case Field::kLastAttempted:
      return &table.last_attempted;
    case Field::kLastInbound:
      return &table.last_inbound;
    case Field::kLastConfirmed:
      return &table.last_confirmed;
    default:
      return nullptr;
  }
}

// The survivor, then the others by rank.
std::vector<RowId> reading_order(const Group& group) {
  std::vector<RowId> rows{group.survivor};
  for (const Member& member : group.members) {
    if (member.row != group.survivor) rows.push_back(member.row);
  }
  return rows;
}

std::vector<std::string_view> split_tags(std::string_view cell) {
  std::string_view separator = ",";
  if (cell.find(';') != std::string_view::npos) separator = ";";
  if (cell.find(":::") != std::string_view::npos) separator = ":::";
  std::vector<std::string_view> tags;
  while (!cell.empty()) {
    const std::size_t end = cell.find(separator);
    const std::string_view tag = base::trim(cell.substr(0, end));
    if (!tag.empty()) tags.push_back(tag);
    cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + separator.size());
  }
  return tags;
}

// Folds where folding leaves something: two tags of symbols alone are not the same tag.
std::string tag_key(std::string_view tag) {
  std::string key = text::fold(tag);
  return key.empty() ? std::string(tag) : key;
}

}  // namespace

bool choose_refusal(const MergeContext& context, const Group& group, std::size_t column,
                    ChosenCell& cell) {
  cell.clear();
  std::vector<std::pair<RowId, std::uint8_t>> refusals;
  unsigned all = 0;
  group.for_each_row([&](const Member& member) {
    const std::uint8_t refused = refused_by(context, member.row, column);
    if (refused == 0) return;
    refusals.emplace_back(member.row, refused);
    cell.from.push_back(member.row);
    all |= refused;
  });
  for (const Refuser& refuser : group.refusers) {
    const std::uint8_t refused = refused_for(context, refuser, column);
    if (refused == 0) continue;
    refusals.emplace_back(refuser.row, refused);
    cell.from.push_back(refuser.row);
    all |= refused;
  }
  std::sort(cell.from.begin(), cell.from.end());
  // One cell that refuses everything, else the cells that add something: "no calls; no letters".
  for (const auto& [row, refused] : refusals) {
    if (refused != all) continue;
    cell.text = context.cells.text(row, column);
    return true;
  }
  unsigned said = 0;
  for (const auto& [row, refused] : refusals) {
    if ((said | refused) == said) continue;
    said |= refused;
    cell.text += cell.text.empty() ? "" : "; ";
    cell.text += base::trim(context.cells.text(row, column));
  }
  return !refusals.empty();
}

bool choose_date(const MergeContext& context, const Group& group, std::size_t column,
                 ChosenCell& cell) {
  cell.clear();
  const std::vector<Day>* days = days_of(context.table, context.columns[column].ref.field);
  if (days == nullptr || days->empty()) return false;
  const bool earliest = context.columns[column].unit == SurvivorUnit::kEarliest;
  Day best = kNoDay;
  const auto consider = [&](const Member& member) {
    const Day day = (*days)[index(member.row)];
    if (day == kNoDay || (context.config.as_of != kNoDay && day > context.config.as_of)) return;
    const std::string_view text = context.cells.text(member.row, column);
    if (base::trim(text).empty()) return;
    if (best != kNoDay && (earliest ? day >= best : day <= best)) return;
    best = day;
    cell.take(text, member.row);
  };
  if (earliest) {
    group.for_each_row(consider);
  } else {
    std::for_each(group.members.begin(), group.members.end(), consider);
  }
  return best != kNoDay;
}

void unite_tags(const MergeContext& context, const Group& group, std::size_t column,
                ChosenCell& cell) {
  cell.clear();
  std::set<std::string> keys;
  std::string united;
  std::size_t contributors = 0;
  for (const RowId row : reading_order(group)) {
    const std::string_view text = context.cells.text(row, column);
    bool adds = false;
    for (const std::string_view tag : split_tags(text)) {
      if (!keys.insert(tag_key(tag)).second) continue;
      united += united.empty() ? "" : "; ";
      united += tag;
      adds = true;
    }
    if (!adds) continue;
    cell.from.push_back(row);
    // One row's tags stay as that row writes them.
    if (++contributors == 1) cell.text = text;
  }
  if (contributors > 1) cell.text = united;
  std::sort(cell.from.begin(), cell.from.end());
}

void unite_notes(const MergeContext& context, const Group& group, std::size_t column,
                 ChosenCell& cell) {
  cell.clear();
  std::set<std::string_view> notes;
  for (const RowId row : reading_order(group)) {
    const std::string_view text = context.cells.text(row, column);
    const std::string_view note = base::trim(text);
    if (note.empty() || !notes.insert(note).second) continue;
    const bool first = notes.size() == 1;
    if (!first) cell.text += '\n';
    cell.text += first ? text : note;
    cell.from.push_back(row);
  }
  std::sort(cell.from.begin(), cell.from.end());
}

void choose_survivors(const MergeContext& context, const Group& group, std::size_t column,
                      bool else_best, ChosenCell& cell) {
  cell.take(context.cells.text(group.survivor, column), group.survivor);
  if (!base::trim(cell.text).empty()) return;
  if (context.columns[column].ref.field == Field::kId) {
    // Among the rows that are not deleted the survivor has an id if any has one.
    const auto survivor =
        std::find_if(group.members.begin(), group.members.end(),
                     [&](const Member& member) { return member.row == group.survivor; });
    if (survivor->has_id) return;
    for (const Member& member : group.deleted) {
      const std::string_view text = context.cells.text(member.row, column);
      if (base::trim(text).empty()) continue;
      cell.take(text, member.row);
      return;
    }
    return;
  }
  if (!else_best) return;
  for (const Member& member : group.members) {
    const std::string_view text = context.cells.text(member.row, column);
    if (base::trim(text).empty()) continue;
    cell.take(text, member.row);
    return;
  }
}

}  // namespace gigo::merge
