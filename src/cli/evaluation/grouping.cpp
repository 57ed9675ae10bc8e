// SPDX-License-Identifier: Apache-2.0
#include "cli/evaluation/grouping.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "base/ascii.hpp"
#include "cli/evaluation/grouping_columns.hpp"
#include "cli/interrupt.hpp"
#include "gigo/io.hpp"

namespace gigo::cli {
namespace {

constexpr std::uint64_t kRowsPerCheck = 4096;

std::optional<double> read_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return value;
}

std::optional<bool> read_label(std::string_view text) {
  for (const std::string_view yes : {"1", "true", "t", "yes", "y", "match"}) {
    if (base::iequals(text, yes)) return true;
  }
  for (const std::string_view no : {"", "0", "false", "f", "no", "n", "nonmatch", "no_match"}) {
    if (base::iequals(text, no)) return false;
  }
  const std::optional<double> number = read_number(text);
  if (!number) return {};
  return *number >= 0.5;
}

std::uint32_t& at(std::vector<std::uint32_t>& values, std::uint32_t number) {
  if (number >= values.size()) values.resize(number + std::size_t{1}, 0);
  return values[number];
}

// Whether the row says that the two are one; nothing when that cannot be read.
std::optional<bool> is_match(const GroupingColumns& columns, const GroupingWish& wish,
                             std::string_view label, std::string_view score) {
  if (columns.score && wish.threshold) {
    const std::optional<double> number = read_number(base::trim(score));
    if (!number) return {};
    return *number >= *wish.threshold;
  }
  return columns.label ? read_label(base::trim(label)) : true;
}

}  // namespace

std::uint32_t GroupingReader::record(std::string_view id) {
  const auto number = static_cast<std::uint32_t>(ids_.intern(id));
  if (number >= seen_.size()) seen_.resize(number + std::size_t{1}, 0);
  if (seen_[number] == 0) grouping_.records.push_back(number);
  seen_[number] = 1;
  return number;
}

bool GroupingReader::add_group(std::string_view id, std::string_view group,
                               std::string_view source) {
  const std::uint32_t number = record(id);
  const std::uint32_t given =
      group.empty() ? Grouping::kAlone : static_cast<std::uint32_t>(groups_.intern(group));
  std::uint32_t& kept = at(grouping_.group_of, number);
  if (kept != Grouping::kAbsent && kept != given) return false;
  kept = given;
  if (grouping_.has_source) {
    at(grouping_.source_of, number) = static_cast<std::uint32_t>(sources_.intern(source));
  }
  return true;
}

Status GroupingReader::read(const std::string& path, const GroupingWish& wish) {
  GroupingColumns columns;
  std::uint64_t rows = 0;
  bool unsplit = false;
  const auto choose =
      [&](std::span<const std::string> headers) -> Result<std::vector<std::size_t>> {
    unsplit = headers.size() == 1 && headers.front().find(',') != std::string::npos;
    const Result<GroupingColumns> chosen = choose_columns(headers, wish, path);
    if (!chosen) return chosen.error();
    columns = *chosen;
    if (begun_ && columns.is_pairs != grouping_.is_pairs) {
      return Error{ErrorCode::kInput, "holds pairs, unlike the files before it", path};
    }
    begun_ = true;
    grouping_.is_pairs = columns.is_pairs;
    grouping_.has_source = grouping_.has_source || columns.source.has_value();
    grouping_.has_score = columns.score.has_value();
    if (!columns.is_pairs) {
      grouping_.id_column = base::trim(headers[columns.first]);
      grouping_.group_column = base::trim(headers[columns.second]);
    }
    return std::vector<std::size_t>{
        columns.first, columns.second, columns.source.value_or(columns.first),
        columns.label.value_or(columns.first), columns.score.value_or(columns.first)};
  };
  const auto visit = [&](const io::VisitedRow& row) -> Status {
    if (row.number % kRowsPerCheck == 0) {
      if (Status status = check_interrupt(); !status) return status.error();
    }
    if (row.blank) return Done{};
    ++rows;
    const auto wrong = [&](std::string_view what) {
      return Error{ErrorCode::kInput, std::string(what),
                   fmt::format("{}: row {}", path, row.number)};
    };
    if (!row.complete) return wrong("is short: it has fewer cells than the header line");
    const std::string_view first = base::trim(row.cells[0]), second = base::trim(row.cells[1]);
    if (first.empty() || (columns.is_pairs && second.empty())) return wrong("has no record id");
    if (!columns.is_pairs) {
      const std::string_view source = columns.source ? base::trim(row.cells[2]) : "";
      if (add_group(first, second, source)) return Done{};
      return wrong("puts a record into another group than a row above it");
    }
    const std::optional<bool> match = is_match(columns, wish, row.cells[3], row.cells[4]);
    if (!match && columns.score && wish.threshold) {
      return wrong("has no number as its probability");
    }
    if (!match) return wrong("has a label that is neither yes nor no; write 1 or 0");
    if (first == second || (!*match && wish.matches_only)) return Done{};
    // Not in the initialiser: the order in which records are first seen.
    const std::uint32_t a = record(first);
    const std::uint32_t b = record(second);
    (*match ? grouping_.same : grouping_.different).push_back({a, b});
    return Done{};
  };
  Status visited = io::visit_rows(path, {}, choose, visit);
  if (!visited && unsplit && path != "/dev/stdin") {
    // Short rows hid the delimiter; with it they are named.
    ReadOptions commas;
    commas.delimiter = ',';
    visited = io::visit_rows(path, commas, choose, visit);
  }
  if (!visited) return visited.error();
  // A prediction may have found nothing; a truth without rows is a mistake.
  if (rows == 0 && !wish.matches_only) {
    return Error{ErrorCode::kInput, "has no rows below its header; give groups or pairs", path};
  }
  return Done{};
}

Grouping GroupingReader::finish() {
  normalise_pairs(grouping_.same);
  normalise_pairs(grouping_.different);
  std::vector<RecordPair> left;
  std::set_difference(grouping_.different.begin(), grouping_.different.end(),
                      grouping_.same.begin(), grouping_.same.end(), std::back_inserter(left));
  grouping_.different = std::move(left);
  return std::move(grouping_);
}

}  // namespace gigo::cli
