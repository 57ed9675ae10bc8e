// SPDX-License-Identifier: Apache-2.0
#include "merge/shared_refusals.hpp"

#include <algorithm>
#include <map>

#include "base/ascii.hpp"

namespace gigo::merge {
namespace {

constexpr std::uint8_t kEmail = channel_bit(Channel::kEmail);
constexpr std::uint8_t kPhone =
    static_cast<std::uint8_t>(channel_bit(Channel::kPhone) | channel_bit(Channel::kSms));

std::uint8_t refused(const NormalizedTable& table, std::size_t row) {
  std::uint8_t mask = 0;
  if (!table.do_not_contact.empty()) mask |= table.do_not_contact[row];
  if (!table.no_consent.empty()) mask |= table.no_consent[row];
  if (!table.email_bounced.empty() && table.email_bounced[row] == Flag::kYes) mask |= kEmail;
  return mask;
}

// Calls visit(address, channels) for the emails and phones of a row.
template <class Visit>
void for_each_address(const NormalizedTable& table, RowId row, Visit&& visit) {
  const auto each = [&](const MultiColumn& column, std::uint8_t channels, char sign) {
    if (column.status.empty()) return;
    for (std::size_t i = column.first(row); i < column.last(row); ++i) {
      if (column.status[i] == ValueStatus::kMissing) continue;
      const std::string_view value = column.value[i];
      visit(sign + base::lower(value.substr(0, value.find(';'))), channels);
    }
  };
  each(table.emails, kEmail, '@');
  each(table.phones, kPhone, '#');
}

}  // namespace

SharedRefusals::SharedRefusals(const NormalizedTable& table, const Clustering& clustering)
    : table_(table), clustering_(clustering) {
  for (std::uint32_t i = 0; i < table.rows; ++i) {
    const std::uint8_t mask = refused(table, i);
    if (mask == 0) continue;
    for_each_address(table, RowId{i}, [&](const std::string& address, std::uint8_t channels) {
      if ((mask & channels) != 0) by_address_[address].push_back(RowId{i});
    });
  }
}

std::vector<Refuser> SharedRefusals::of(std::span<const RowId> rows) const {
  std::vector<Refuser> found;
  if (by_address_.empty()) return found;
  std::map<RowId, std::uint8_t> channels_of;
  for (const RowId row : rows) {
    for_each_address(table_, row, [&](const std::string& address, std::uint8_t channels) {
      const auto refusers = by_address_.find(address);
      if (refusers == by_address_.end()) return;
      for (const RowId other : refusers->second) {
        if (std::find(rows.begin(), rows.end(), other) != rows.end()) continue;
        if (channels == kPhone &&
            clustering_.person_of[index(other)] != clustering_.person_of[index(row)]) {
          continue;
        }
        channels_of[other] = static_cast<std::uint8_t>(channels_of[other] | channels);
      }
    });
  }
  for (const auto& [row, channels] : channels_of) found.push_back({row, channels});
  return found;
}

}  // namespace gigo::merge
