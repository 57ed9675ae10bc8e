// SPDX-License-Identifier: Apache-2.0
#include "merge/single_columns.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "text/fold.hpp"

namespace gigo::merge {
namespace {

// Normalisation has read the flags; these words only tell which of several columns of one row a
// refusal came from.
bool says_no(std::string_view cell) {
  constexpr std::string_view kNo[] = {"no",    "n",          "false",    "f",      "0",
                                      "nein",  "non",        "nee",      "nao",    "nie",
                                      "off",   "unchecked",  "allow",    "falsch", "faux",
                                      "falso", "subscribed", "opted in", "opt in"};
  const std::string folded = text::fold(cell);
  return std::find(std::begin(kNo), std::end(kNo), folded) != std::end(kNo);
}
bool says_yes(std::string_view cell) {
  constexpr std::string_view kYes[] = {
      "yes",       "y",    "true",  "t",       "1",        "ja",     "j",         "oui",  "o",
      "si",        "s",    "sim",   "tak",     "x",        "on",     "checked",   "wahr", "vrai",
      "verdadero", "vero", "given", "granted", "opted in", "opt in", "subscribed"};
  const std::string folded = text::fold(cell);
  return std::find(std::begin(kYes), std::end(kYes), folded) != std::end(kYes);
}

std::uint8_t channels_of(std::string_view kind) {
  if (kind == "email") return channel_bit(Channel::kEmail);
  if (kind == "phone") return channel_bit(Channel::kPhone);
  if (kind == "post") return channel_bit(Channel::kPost);
  if (kind == "sms") return channel_bit(Channel::kSms);
  return 0;  // every channel, or one that normalisation does not know
}

bool in_mask(const std::vector<std::uint8_t>& masks, RowId row, std::uint8_t channels) {
  if (index(row) >= masks.size()) return false;
  const std::uint8_t mask = masks[index(row)];
  return channels == 0 ? mask != 0 : (mask & channels) == channels;
}

bool refuses(const MergeContext& context, RowId row, std::size_t column) {
  const std::string_view cell = base::trim(context.cells.text(row, column));
  if (cell.empty()) return false;
  const FieldRef& ref = context.columns[column].ref;
  if (ref.field == Field::kEmailBounced) {
    return index(row) < context.table.email_bounced.size() &&
           context.table.email_bounced[index(row)] == Flag::kYes;
  }
  if (ref.field == Field::kConsent) {
    return in_mask(context.table.no_consent, row, channels_of(ref.kind)) && !says_yes(cell);
  }
  return in_mask(context.table.do_not_contact, row, channels_of(ref.kind)) && !says_no(cell);
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
  group.for_each_row([&](const Member& member) {
    if (!refuses(context, member.row, column)) return;
    if (cell.from.empty()) cell.text = context.cells.text(member.row, column);
    cell.from.push_back(member.row);
  });
  std::sort(cell.from.begin(), cell.from.end());
  return !cell.from.empty();
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
  if (!else_best || !base::trim(cell.text).empty()) return;
  for (const Member& member : group.members) {
    const std::string_view text = context.cells.text(member.row, column);
    if (base::trim(text).empty()) continue;
    cell.take(text, member.row);
    return;
  }
}

}  // namespace gigo::merge
