// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "gigo/link.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/organisation.hpp"

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

// A domain that belongs to an organisation, as it is registered; empty for any other.
std::string company_domain(std::string_view text, bool reserved_ordinary) {
  const std::string domain = base::lower(text);
  const auto plain = [](char c) { return base::is_alnum(c) || c == '.' || c == '-'; };
  if (domain.find('.') == domain.npos || !std::all_of(domain.begin(), domain.end(), plain)) {
    return {};
  }
  const normalize::DomainFacts facts = normalize::domain_facts(domain);
  const bool fit = !facts.free && !facts.relay && !facts.disposable && !facts.placeholder &&
                   !facts.likely_typo && (!facts.reserved || reserved_ordinary) &&
                   (facts.known_tld || facts.reserved);
  return fit ? facts.registrable : std::string();
}

std::string_view after_at(std::string_view email) {
  email = base::trim(email);
  const std::size_t at = email.rfind('@');
  return at == email.npos || at == 0 ? std::string_view() : email.substr(at + 1);
}

std::string_view host(std::string_view website) {
  website = base::trim(website);
  if (const std::size_t scheme = website.find("://"); scheme != website.npos) {
    website.remove_prefix(scheme + 3);
  }
  return website.substr(0, website.find_first_of("/?#:"));
}

// What a contact says about its organisation, for comparing.
struct Named {
  std::string name, domain;
};

// For each value of `from` the only value of `to` beside it; empty where there are several.
std::map<std::string, std::string> only_partner(const std::vector<Named>& rows,
                                                std::string Named::*from, std::string Named::*to) {
  std::map<std::string, std::set<std::string>> all;
  for (const Named& row : rows) {
    if (!(row.*from).empty() && !(row.*to).empty()) all[row.*from].insert(row.*to);
  }
  std::map<std::string, std::string> only;
  for (const auto& [value, partners] : all) {
    if (partners.size() == 1) only[value] = *partners.begin();
  }
  return only;
}

// The first row of those that name the same organisation. A company without a domain, or a domain
// without a company, is taken for the one that the others name beside it, if they agree.
std::vector<std::uint32_t> first_of_same(std::vector<Named> rows) {
  const auto domains = only_partner(rows, &Named::name, &Named::domain);
  const auto names = only_partner(rows, &Named::domain, &Named::name);
  std::map<std::pair<std::string, std::string>, std::uint32_t> seen;
  std::vector<std::uint32_t> first;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    Named& row = rows[i];
    if (row.domain.empty() && domains.contains(row.name)) row.domain = domains.at(row.name);
    if (row.name.empty() && names.contains(row.domain)) row.name = names.at(row.domain);
    const bool empty = row.name.empty() && row.domain.empty();
    first.push_back(empty ? i : seen.try_emplace({row.name, row.domain}, i).first->second);
  }
  return first;
}

}  // namespace

NamedOrganisations organisations_of_contacts(const Table& table, const Mapping& mapping,
                                             bool reserved_ordinary) {
  NamedOrganisations out;
  std::vector<std::size_t> taken, names, websites, emails;
  for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
    const FieldRef& ref = mapping.columns[i].ref;
    if (ref.field == Field::kEmail) emails.push_back(i);
    if (ref.field == Field::kOrganisation) names.push_back(i);
    if (ref.field == Field::kWebsite) websites.push_back(i);
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

  std::vector<Named> said(table.rows);
  for (std::size_t row = 0; row < table.rows; ++row) {
    Named& one = said[row];
    for (const std::size_t column : names) {
      const normalize::CellResult cell =
          normalize::normalize_organisation(table.columns[column][row]);
      if (one.name.empty() && usable(cell.status)) {
        one.name = normalize::organisation_key(cell.value);
      }
    }
    for (const std::size_t column : websites) {
      if (!one.domain.empty()) break;
      one.domain = company_domain(host(table.columns[column][row]), reserved_ordinary);
    }
    std::string domain;
    for (const std::size_t column : emails) {
      if (!domain.empty()) break;
      domain = company_domain(after_at(table.columns[column][row]), reserved_ordinary);
    }
    if (one.domain.empty()) one.domain = domain;
    const bool named = !one.name.empty() || !one.domain.empty();
    out.named.push_back(named ? 1 : 0);
    for (std::size_t i = 0; i < taken.size(); ++i) {
      out.table.columns[i].append(named ? table.columns[taken[i]][row] : std::string_view());
    }
    out.table.columns[taken.size()].append(domain);
    out.table.columns[taken.size() + 1].append("organisation");
  }
  out.first = first_of_same(std::move(said));
  return out;
}

}  // namespace gigo
