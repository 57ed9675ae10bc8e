// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_hosts.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "gigo/email.hpp"
#include "gigo/normalize.hpp"

namespace gigo::normalize {
namespace {

using Asked = std::vector<std::string>;

// Remembers what it was asked; domains that hold "gone" take no mail.
MailHostLookup lookup(Asked& asked) {
  return [&asked, thread = std::this_thread::get_id()](std::string_view domain) {
    EXPECT_EQ(std::this_thread::get_id(), thread);
    asked.emplace_back(domain);
    return domain.find("gone") != std::string_view::npos ? MailHost::kMissing : MailHost::kUnknown;
  };
}

bool has_no_mail_host(const EmailCell& cell) {
  return std::any_of(cell.notes.begin(), cell.notes.end(),
                     [](const CellNote& note) { return note.code == Code::kEmailNoMailHost; });
}

TEST(EmailHosts, AMissingHostPutsAnAddressInDoubt) {
  Asked asked;
  const EmailCell cell = normalize_email("jane@gone.net", {.mail_host = lookup(asked)});
  EXPECT_EQ(asked, Asked{"gone.net"});
  EXPECT_EQ(cell.values.at(0).status, ValueStatus::kSuspect);
  EXPECT_EQ(cell.values.at(0).value, "jane@gone.net");
  EXPECT_TRUE(has_no_mail_host(cell));
  EXPECT_FALSE(has_no_mail_host(normalize_email("jane@here.net", {.mail_host = lookup(asked)})));
  EXPECT_FALSE(has_no_mail_host(normalize_email("jane@gone.net")));
}

TEST(EmailHosts, AsksOnlyForDomainsOfUsableAddresses) {
  Asked asked;
  EmailNormalizer normalizer({.mail_host = lookup(asked)});
  for (const std::string raw :
       {"n/a", "", "jane@@gone.net", "test@test.com", "jane@example.com", "jane@[192.0.2.1]"}) {
    EXPECT_FALSE(has_no_mail_host(normalizer.normalize(raw))) << raw;
  }
  EXPECT_EQ(asked, Asked{});
}

TEST(EmailHosts, AsksOncePerDomainInTheOrderOfTheNames) {
  Asked asked;
  const EmailCell cell = normalize_email("a1@zoo.net; b1@gone.net, c1@Gone.NET; d1@b\u00FCcher.de",
                                         {.mail_host = lookup(asked)});
  EXPECT_EQ(asked, (Asked{"gone.net", "xn--bcher-kva.de", "zoo.net"}));
  ASSERT_EQ(cell.values.size(), 4U);
  EXPECT_EQ(cell.values[0].status, ValueStatus::kChanged);
  EXPECT_EQ(cell.values[1].status, ValueStatus::kSuspect);
  EXPECT_EQ(cell.values[2].status, ValueStatus::kSuspect);
  EXPECT_EQ(std::count_if(cell.notes.begin(), cell.notes.end(),
                          [](const CellNote& n) { return n.code == Code::kEmailNoMailHost; }),
            1);
}

TEST(EmailHosts, AColumnAsksOncePerDomainOnTheCallersThread) {
  Column column;
  for (int i = 0; i < 20000; ++i) {
    const std::string person = "p" + std::to_string(i);
    column.append(person + (i % 3 == 0 ? "@gone.net" : i % 3 == 1 ? "@acme.net" : "@Gone.net"));
  }
  Asked asked;
  const std::vector<EmailCell> cells = normalize_emails(column, {.mail_host = lookup(asked)}, 4);
  EXPECT_EQ(asked, (Asked{"acme.net", "gone.net"}));
  for (std::size_t i = 0; i < cells.size(); ++i) {
    ASSERT_EQ(has_no_mail_host(cells[i]), i % 3 != 1) << i;
  }
}

TEST(EmailHosts, ARunAsksOncePerDomainAndMarksTheCells) {
  Table table;
  table.headers = {"Email", "Other email"};
  table.columns.resize(2);
  const std::vector<std::vector<std::string>> rows = {
      {"jane@gone.net", "jane@acme.net"},
      {"x", "joe@b\u00FCcher-gone.de"},
      {"ann@acme.net; ann@gone.net; bob@gone.net", ""},
      {"test@gone.net", "n/a"},
  };
  for (const std::vector<std::string>& row : rows) {
    table.columns[0].append(row[0]);
    table.columns[1].append(row[1]);
    table.row_numbers.push_back(static_cast<std::uint32_t>(table.rows + 2));
    ++table.rows;
  }
  Mapping mapping;
  mapping.columns.resize(2);
  for (ColumnMapping& column : mapping.columns) column.ref = FieldRef{Field::kEmail, ""};
  Asked asked;
  NormalizeOptions options;
  options.threads = 2;
  options.mail_host = lookup(asked);
  const NormalizeInput input{&table, &mapping};
  const NormalizedTable out = normalize_inputs(std::span(&input, 1), options);
  EXPECT_EQ(asked, (Asked{"acme.net", "gone.net", "xn--bcher-gone-9db.de"}));
  std::vector<std::pair<std::uint32_t, std::uint16_t>> found;
  for (const Finding& finding : out.findings.all()) {
    if (finding.code == Code::kEmailNoMailHost) {
      found.emplace_back(index(finding.row), finding.column);
    }
  }
  using Places = std::vector<std::pair<std::uint32_t, std::uint16_t>>;
  EXPECT_EQ(found, (Places{{0, 0}, {1, 1}, {2, 0}}));
  EXPECT_EQ(out.emails.status.at(0), ValueStatus::kSuspect);
  EXPECT_EQ(out.emails.status.at(1), ValueStatus::kOk);
  ASSERT_EQ(out.cells.size(), 2U);
  EXPECT_EQ(out.cells[0].fixed.status.at(0), ValueStatus::kSuspect);
  EXPECT_EQ(out.cells[0].fixed.status.at(2), ValueStatus::kChanged);  // of its first address
  EXPECT_EQ(out.cells[1].fixed.status.at(1), ValueStatus::kSuspect);
  EXPECT_EQ(out.cells[1].fixed.value.text(1, table.columns[1][1]), "joe@b\u00FCcher-gone.de");
}

}  // namespace
}  // namespace gigo::normalize
