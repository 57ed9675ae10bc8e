// SPDX-License-Identifier: Apache-2.0
#include "assess/people.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "assess/usable_cells.hpp"
#include "base/ascii.hpp"

namespace gigo::assessment {
namespace {

bool yes(const std::vector<Flag>& flags, RowId row) noexcept {
  return index(row) < flags.size() && flags[index(row)] == Flag::kYes;
}

std::uint8_t refused_channels(const NormalizedTable& table, RowId row) noexcept {
  std::uint8_t mask = 0;
  if (index(row) < table.do_not_contact.size()) mask |= table.do_not_contact[index(row)];
  if (index(row) < table.no_consent.size()) mask |= table.no_consent[index(row)];
  return mask;
}

bool email_lives(const NormalizedTable& table, std::span<const RowId> rows) {
  std::vector<std::string> bounced;
  for (const RowId row : rows) {
    if (!yes(table.email_bounced, row)) continue;
    for_each_usable(table.emails, row, [&](std::size_t entry) {
      bounced.push_back(base::lower(table.emails.value[entry]));
    });
  }
  bool found = false;
  for (const RowId row : rows) {
    if (found || yes(table.is_deleted, row)) continue;
    for_each_usable(table.emails, row, [&](std::size_t entry) {
      found = found || bounced.empty() ||
              std::find(bounced.begin(), bounced.end(), base::lower(table.emails.value[entry])) ==
                  bounced.end();
    });
  }
  return found;
}

}  // namespace

Reach reach_of(const NormalizedTable& table, std::span<const RowId> rows) {
  std::uint8_t refused = 0;
  for (const RowId row : rows) refused |= refused_channels(table, row);
  Reach reach;
  if ((refused & channel_bit(Channel::kEmail)) == 0) reach.email = email_lives(table, rows);
  if ((refused & channel_bit(Channel::kPhone)) == 0) {
    reach.phone = std::any_of(rows.begin(), rows.end(), [&](RowId row) {
      return !yes(table.is_deleted, row) && has_usable_phone(table, row);
    });
  }
  return reach;
}

void count_people(const NormalizedTable& table, const Clustering* clustering,
                  std::span<const ProfileVerdict> profiles, const Config& config,
                  Scorecard& scorecard) {
  const auto judge = [&](std::span<const RowId> rows) {
    const Reach reach = reach_of(table, rows);
    if (!reach.email && !reach.phone) return;
    ++scorecard.reachable_people;
    Day last = kNoDay;
    for (const RowId row : rows) last = std::max(last, profiles[index(row)].last_contact);
    if (last != kNoDay && config.as_of != kNoDay &&
        std::int64_t{config.as_of} - last <= config.no_contact_days) {
      ++scorecard.relationships;
    }
  };
  if (clustering != nullptr) {
    for (const std::vector<RowId>& rows : clustering->persons) judge(rows);
    return;
  }
  for (std::uint32_t i = 0; i < table.rows; ++i) {
    const RowId row{i};
    judge({&row, 1});
  }
}

}  // namespace gigo::assessment
