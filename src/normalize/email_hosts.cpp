// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_hosts.hpp"

#include <algorithm>
#include <string>

#include "normalize/note.hpp"
#include "text/idna.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

bool asks_for(ValueStatus status, std::string_view domain) noexcept {
  return usable(status) && !domain.empty() && domain.front() != '[';
}

bool contains(const std::vector<std::string_view>& sorted, std::string_view domain) {
  return std::binary_search(sorted.begin(), sorted.end(), domain);
}

// The domain in ASCII of an address as the table holds it.
std::string domain_of(std::string_view address) {
  const std::string_view domain = address.substr(address.rfind('@') + 1);
  return text::is_ascii(domain) ? std::string(domain)
                                : text::domain_to_ascii(domain).value_or(std::string{});
}

NormalizedCells* cells_of(NormalizedTable& table, std::size_t input, std::uint16_t column) {
  for (NormalizedCells& cells : table.cells) {
    if (cells.input == input && cells.column == column) return &cells;
  }
  return nullptr;
}

constexpr bool is_fine(ValueStatus status) noexcept {
  return status == ValueStatus::kOk || status == ValueStatus::kChanged;
}

}  // namespace

std::vector<std::string_view> missing_hosts(std::vector<std::string_view> domains,
                                            const MailHostLookup& lookup) {
  std::sort(domains.begin(), domains.end());
  domains.erase(std::unique(domains.begin(), domains.end()), domains.end());
  std::vector<std::string_view> missing;
  for (const std::string_view domain : domains) {
    if (lookup(domain) == MailHost::kMissing) missing.push_back(domain);
  }
  return missing;
}

void ask_mail_hosts(std::span<EmailCell> cells, const MailHostLookup& lookup) {
  std::vector<std::string_view> domains;
  for (const EmailCell& cell : cells) {
    for (const EmailValue& value : cell.values) {
      if (asks_for(value.status, value.domain)) domains.push_back(value.domain);
    }
  }
  const std::vector<std::string_view> missing = missing_hosts(std::move(domains), lookup);
  if (missing.empty()) return;
  for (EmailCell& cell : cells) {
    for (EmailValue& value : cell.values) {
      if (!asks_for(value.status, value.domain) || !contains(missing, value.domain)) continue;
      value.status = ValueStatus::kSuspect;
      add_note(cell.notes, Code::kEmailNoMailHost);
    }
  }
}

void ask_mail_hosts(NormalizedTable& table, const MailHostLookup& lookup) {
  MultiColumn& emails = table.emails;
  std::vector<std::string> domains(emails.status.size());
  std::vector<std::string_view> asked;
  for (std::size_t i = 0; i < domains.size(); ++i) {
    if (!usable(emails.status[i])) continue;
    domains[i] = domain_of(emails.value[i]);
    if (asks_for(emails.status[i], domains[i])) asked.push_back(domains[i]);
  }
  const std::vector<std::string_view> missing = missing_hosts(std::move(asked), lookup);
  if (missing.empty()) return;
  for (std::size_t input = 0; input + 1 < table.input_begin.size(); ++input) {
    for (std::size_t row = table.input_begin[input]; row < table.input_begin[input + 1]; ++row) {
      const RowId id{static_cast<std::uint32_t>(row)};
      for (std::size_t i = emails.first(id); i < emails.last(id); ++i) {
        if (!contains(missing, domains[i])) continue;
        const std::uint16_t column = emails.source_column[i];
        // The first usable address of a cell gives the cell its status.
        bool first_usable = true;
        for (std::size_t k = emails.first(id); k < i; ++k) {
          if (emails.source_column[k] == column && usable(emails.status[k])) first_usable = false;
        }
        emails.status[i] = ValueStatus::kSuspect;
        // One for each cell: equal findings become one when the list is sorted.
        table.findings.add(id, column, Code::kEmailNoMailHost);
        NormalizedCells* cells = cells_of(table, input, column);
        if (!first_usable || cells == nullptr) continue;
        ValueStatus& status = cells->fixed.status[row - table.input_begin[input]];
        if (is_fine(status)) status = ValueStatus::kSuspect;
      }
    }
  }
}

}  // namespace gigo::normalize
