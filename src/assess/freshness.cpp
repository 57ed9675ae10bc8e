// SPDX-License-Identifier: Apache-2.0
#include "assess/freshness.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/civil_date.hpp"
#include "gigo/field.hpp"

namespace gigo {

std::string_view to_string(FreshnessSource source) noexcept {
  switch (source) {
    case FreshnessSource::kLastInbound:
      return field_info(Field::kLastInbound).label;
    case FreshnessSource::kLastContacted:
      return field_info(Field::kLastContacted).label;
    case FreshnessSource::kLastConfirmed:
      return field_info(Field::kLastConfirmed).label;
    case FreshnessSource::kUpdated:
      return field_info(Field::kUpdated).label;
    case FreshnessSource::kCreated:
      return field_info(Field::kCreated).label;
    case FreshnessSource::kNone:
      break;
  }
  return {};
}

namespace assessment {
namespace {

constexpr FreshnessSource kSources[] = {
    FreshnessSource::kLastInbound, FreshnessSource::kLastContacted, FreshnessSource::kLastConfirmed,
    FreshnessSource::kUpdated, FreshnessSource::kCreated};
constexpr std::uint64_t kBulkRows = 50;
constexpr std::uint64_t kBulkPercent = 30;

// The days that too many rows of [begin, end) share. Several are possible: 30 % is not a majority.
void find_bulk(const std::vector<Day>& days, std::size_t begin, std::size_t end, BulkDay found,
               std::vector<BulkDay>& out) {
  std::vector<Day> sorted;
  sorted.reserve(end - begin);
  for (std::size_t row = begin; row < end; ++row) {
    if (days[row] != kNoDay) sorted.push_back(days[row]);
  }
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < sorted.size();) {
    const auto next =
        std::upper_bound(sorted.begin() + static_cast<std::ptrdiff_t>(i), sorted.end(), sorted[i]);
    const auto same = static_cast<std::uint64_t>(next - sorted.begin()) - i;
    if (same > kBulkRows && same * 100 > (end - begin) * kBulkPercent) {
      found.day = sorted[i];
      found.rows = same;
      out.push_back(found);
    }
    i += same;
  }
}

std::uint16_t input_of(const NormalizedTable& table, RowId row) noexcept {
  const auto& begins = table.input_begin;
  if (begins.size() <= 2) return 0;
  const auto after = std::upper_bound(begins.begin(), begins.end(), index(row));
  return static_cast<std::uint16_t>(after - begins.begin() - 1);
}

}  // namespace

const std::vector<Day>& days_of(const NormalizedTable& table, FreshnessSource source) noexcept {
  static const std::vector<Day> kNoDays;
  switch (source) {
    case FreshnessSource::kLastInbound:
      return table.last_inbound;
    case FreshnessSource::kLastContacted:
      return table.last_contacted;
    case FreshnessSource::kLastConfirmed:
      return table.last_confirmed;
    case FreshnessSource::kUpdated:
      return table.updated;
    case FreshnessSource::kCreated:
      return table.created;
    case FreshnessSource::kNone:
      break;
  }
  return kNoDays;
}

Freshness::Freshness(const NormalizedTable& table, Day as_of) : table_(table), as_of_(as_of) {
  for (std::size_t input = 0; input + 1 < table.input_begin.size(); ++input) {
    for (const FreshnessSource source : kSources) {
      const std::vector<Day>& days = days_of(table, source);
      if (days.empty()) continue;
      find_bulk(days, table.input_begin[input], table.input_begin[input + 1],
                {static_cast<std::uint16_t>(input), source, kNoDay, 0}, bulk_);
    }
  }
}

Day Freshness::trusted(RowId row, FreshnessSource source) const noexcept {
  const std::vector<Day>& days = days_of(table_, source);
  if (days.empty()) return kNoDay;
  const Day day = days[index(row)];
  if (day == kNoDay || (as_of_ != kNoDay && day > as_of_)) return kNoDay;
  for (const BulkDay& bulk : bulk_) {
    if (bulk.day == day && bulk.source == source && bulk.input == input_of(table_, row)) {
      return kNoDay;
    }
  }
  return day;
}

DatedBy Freshness::contact(RowId row) const noexcept {
  const Day inbound = trusted(row, FreshnessSource::kLastInbound);
  const Day contacted = trusted(row, FreshnessSource::kLastContacted);
  if (inbound == kNoDay && contacted == kNoDay) return {};
  if (contacted > inbound) return {contacted, FreshnessSource::kLastContacted};
  return {inbound, FreshnessSource::kLastInbound};
}

DatedBy Freshness::confirmation(RowId row) const noexcept {
  for (const FreshnessSource source :
       {FreshnessSource::kLastConfirmed, FreshnessSource::kUpdated, FreshnessSource::kCreated}) {
    if (const Day day = trusted(row, source); day != kNoDay) return {day, source};
  }
  return {};
}

std::vector<std::string> Freshness::notes() const {
  std::vector<std::string> notes;
  const bool several = table_.input_begin.size() > 2;
  for (const BulkDay& bulk : bulk_) {
    const std::uint64_t rows = table_.input_begin[bulk.input + 1U] - table_.input_begin[bulk.input];
    std::string note;
    if (several) note = "file " + std::to_string(bulk.input + 1) + ", ";
    note += std::string(to_string(bulk.source)) + ": " + std::to_string(bulk.rows * 100 / rows) +
            "% of the rows share one day (" + base::format_iso_date(bulk.day) +
            "), the mark of a bulk job; not used to judge freshness";
    notes.push_back(std::move(note));
  }
  return notes;
}

}  // namespace assessment
}  // namespace gigo
