// SPDX-License-Identifier: Apache-2.0
#include "cli/evaluation/grouping_columns.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

using Place = std::optional<std::size_t>;

constexpr std::array<std::string_view, 7> kRecordNames = {
    "record_id", "id", "rec_id", "unique_id", "record", "row_id", "recid"};
constexpr std::array<std::string_view, 8> kGroupNames = {"cluster_id",     "cluster",  "entity_id",
                                                         "true_entity_id", "group",    "group_id",
                                                         "true_id",        "clusterid"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kPairNames = {
    {{"id1", "id2"},
     {"id_1", "id_2"},
     {"id_a", "id_b"},
     {"a", "b"},
     {"left", "right"},
     {"left_id", "right_id"},
     {"record_id_1", "record_id_2"},
     {"record_id_a", "record_id_b"},
     {"record_id1", "record_id2"},
     {"unique_id_l", "unique_id_r"}}};
constexpr std::array<std::string_view, 4> kLabelNames = {"is_match", "label", "match", "truth"};
constexpr std::array<std::string_view, 5> kScoreNames = {
    "score", "probability", "match_probability", "confidence", "similarity"};
// What gigo clean adds; the last one, as a list may have been cleaned before.
constexpr std::string_view kOwnGroup = "gigo_person_id";

Place find(std::span<const std::string> headers, std::string_view name) {
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (base::iequals(base::trim(headers[i]), base::trim(name))) return i;
  }
  return {};
}

Place find_last(std::span<const std::string> headers, std::string_view name) {
  for (std::size_t i = headers.size(); i > 0; --i) {
    if (base::iequals(base::trim(headers[i - 1]), base::trim(name))) return i - 1;
  }
  return {};
}

template <class Names>
Place find_first(std::span<const std::string> headers, const Names& names) {
  for (const std::string_view name : names) {
    if (const Place place = find(headers, name)) return place;
  }
  return {};
}

Error no_column(const std::string& name, const std::string& flag, const std::string& path) {
  return {ErrorCode::kUsage,
          fmt::format("{} has no column named {}", report::printable(path, 200),
                      report::printable(name)),
          flag};
}

Place find_record(std::span<const std::string> headers, const GroupingWish& wish,
                  std::size_t group) {
  for (const std::string& hint : {wish.id, wish.id_hint, wish.second_hint}) {
    const Place place = hint.empty() ? Place() : find(headers, hint);
    if (place && *place != group) return place;
  }
  const Place place = find_first(headers, kRecordNames);
  if (place && *place != group) return place;
  if (headers.size() == 2) return 1 - group;
  return {};
}

}  // namespace

Result<GroupingColumns> choose_columns(std::span<const std::string> headers,
                                       const GroupingWish& wish, const std::string& path) {
  GroupingColumns columns;
  if (!wish.source.empty()) columns.source = find(headers, wish.source);
  Place group;
  if (!wish.group.empty()) {
    group = find_last(headers, wish.group);
    if (!group) return no_column(wish.group, wish.group_flag, path);
  } else {
    group = find_last(headers, kOwnGroup);
  }
  if (!group) {
    for (const auto& [a, b] : kPairNames) {
      const Place first = find(headers, a), second = find(headers, b);
      if (!first || !second) continue;
      columns.is_pairs = true;
      columns.first = *first;
      columns.second = *second;
      columns.label = find_first(headers, kLabelNames);
      columns.score = find_first(headers, kScoreNames);
      return columns;
    }
    group = find_first(headers, kGroupNames);
  }
  if (!group) {
    return Error{ErrorCode::kUsage,
                 fmt::format("has no column that looks like a group ({}) or a pair (id1 and id2); "
                             "name the group's column with {}",
                             kGroupNames.front(), wish.group_flag),
                 path};
  }
  if (!wish.id_flag.empty() && !find(headers, wish.id)) {
    return no_column(wish.id, wish.id_flag, path);
  }
  const Place record = find_record(headers, wish, *group);
  if (!record) {
    return Error{ErrorCode::kUsage,
                 "no column of it is known to hold the record's id; name it with --id", path};
  }
  columns.first = *record;
  columns.second = *group;
  return columns;
}

}  // namespace gigo::cli
