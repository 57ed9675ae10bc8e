// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "gigo/link.hpp"
#include "normalize/email_provider.hpp"

namespace gigo {
namespace {

constexpr std::array<std::string_view, 6> kPrivateKinds = {"mobile",  "cell",     "home",
                                                           "private", "personal", "other"};

bool is_private(const FieldRef& ref) {
  return std::find(kPrivateKinds.begin(), kPrivateKinds.end(), ref.kind) != kPrivateKinds.end();
}

bool tells_of_organisation(const FieldRef& ref) {
  switch (ref.field) {
    case Field::kOrganisation:
    case Field::kWebsite:
      return true;
    case Field::kPhone:
    case Field::kAddress:
    case Field::kHouseNumber:
    case Field::kStreet:
    case Field::kStreet2:
    case Field::kCity:
    case Field::kRegion:
    case Field::kPostcode:
    case Field::kCountry:
      return !is_private(ref);
    default:
      return false;
  }
}

// The domain of an email that belongs to an organisation; empty for any other.
std::string company_domain(std::string_view email, bool reserved_ordinary) {
  email = base::trim(email);
  const std::size_t at = email.rfind('@');
  if (at == email.npos || at == 0) return {};
  const std::string domain = base::lower(email.substr(at + 1));
  const auto plain = [](char c) { return base::is_alnum(c) || c == '.' || c == '-'; };
  if (domain.find('.') == domain.npos || !std::all_of(domain.begin(), domain.end(), plain)) {
    return {};
  }
  const normalize::DomainFacts facts = normalize::domain_facts(domain);
  const bool fit = facts.provider == nullptr && !facts.disposable && !facts.placeholder &&
                   !facts.likely_typo && (!facts.reserved || reserved_ordinary) &&
                   (facts.known_tld || facts.reserved);
  return fit ? facts.registrable : std::string();
}

}  // namespace

NamedOrganisations organisations_of_contacts(const Table& table, const Mapping& mapping,
                                             bool reserved_ordinary) {
  NamedOrganisations out;
  std::vector<std::size_t> taken, names, emails;
  for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
    const FieldRef& ref = mapping.columns[i].ref;
    if (ref.field == Field::kEmail) emails.push_back(i);
    if (ref.field == Field::kOrganisation || ref.field == Field::kWebsite) names.push_back(i);
    if (!tells_of_organisation(ref)) continue;
    taken.push_back(i);
    out.table.headers.push_back(table.headers[i]);
    out.mapping.columns.push_back(mapping.columns[i]);
  }
  const auto add_column = [&](const char* header, Field field) {
    out.table.headers.emplace_back(header);
    out.mapping.columns.push_back({{field, {}}, MappingOrigin::kUser, 100, {}});
  };
  add_column("email domain", Field::kWebsite);
  add_column("record kind", Field::kRecordKind);
  out.table.columns.resize(out.table.headers.size());
  out.table.rows = table.rows;
  out.table.row_numbers = table.row_numbers;

  for (std::size_t row = 0; row < table.rows; ++row) {
    std::string domain;
    for (const std::size_t column : emails) {
      if (domain.empty()) domain = company_domain(table.columns[column][row], reserved_ordinary);
    }
    const bool named =
        !domain.empty() || std::any_of(names.begin(), names.end(), [&](std::size_t column) {
          return !base::trim(table.columns[column][row]).empty();
        });
    out.named.push_back(named ? 1 : 0);
    for (std::size_t i = 0; i < taken.size(); ++i) {
      out.table.columns[i].append(named ? table.columns[taken[i]][row] : std::string_view());
    }
    out.table.columns[taken.size()].append(domain);
    out.table.columns[taken.size() + 1].append("organisation");
  }
  return out;
}

}  // namespace gigo
