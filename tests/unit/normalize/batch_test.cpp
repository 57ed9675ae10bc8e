// SPDX-License-Identifier: Apache-2.0
// Whole tables through normalize_inputs().
#include "normalize/batch.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_date.hpp"
#include "gigo/normalize.hpp"
#include "text/utf8.hpp"
#include "unit/normalize/small_file.hpp"

namespace gigo {
namespace {

using testing::codes_of;
using testing::File;
using testing::normalized;
using testing::row;

using enum ValueStatus;

std::vector<std::string> values_of(const MultiColumn& column, std::uint32_t number) {
  std::vector<std::string> values;
  for (std::size_t i = column.first(row(number)); i < column.last(row(number)); ++i) {
    values.emplace_back(column.value[i]);
  }
  return values;
}

const NormalizedCells& cells_of(const NormalizedTable& table, std::uint16_t column) {
  for (const NormalizedCells& cells : table.cells) {
    if (cells.column == column) return cells;
  }
  static const NormalizedCells none;
  return none;
}

// What people.csv shows for a cell.
std::string_view shown(const NormalizedTable& table, const File& file, std::uint16_t column,
                       std::size_t number) {
  const NormalizedCells& cells = cells_of(table, column);
  return cells.fixed.value.text(number, file.table.columns[column][number]);
}

TEST(Batch, ReadsEachDistinctCellOnceAndKeepsRowOrder) {
  Column cells;
  for (int i = 0; i < 20000; ++i) cells.append(std::to_string(i % 7000));
  int made = 0;
  const normalize::ColumnAnswers answers = normalize::read_column(cells, {}, 1, [&made] {
    ++made;
    return [](std::string_view raw, std::uint16_t, normalize::CellPack& answer) {
      answer.add_value(std::string(raw) + "!", kOk);
      if (raw == "5") answer.add_note(Code::kNameCase, "five");
    };
  });
  EXPECT_EQ(answers.distinct(), 7000U);
  EXPECT_EQ(made, 2);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    ASSERT_EQ(answers[i].size(), 1U);
    ASSERT_EQ(answers[i].value(0), std::string(cells[i]) + "!");
    ASSERT_EQ(answers[i].notes(), cells[i] == "5" ? 1U : 0U);
  }
  EXPECT_EQ(answers[7005].note_suggestion(0), "five");
}

TEST(Batch, EqualCellsOfUnequalContextAreReadApart) {
  Column cells;
  std::vector<std::uint16_t> context;
  for (int i = 0; i < 600; ++i) {
    cells.append("same");
    context.push_back(static_cast<std::uint16_t>(i % 300));
  }
  const normalize::ColumnAnswers answers = normalize::read_column(cells, context, 1, [] {
    return [](std::string_view raw, std::uint16_t number, normalize::CellPack& answer) {
      answer.add_value(std::string(raw) + std::to_string(number), kOk);
    };
  });
  EXPECT_EQ(answers.distinct(), 300U);
  for (std::size_t i = 0; i < 600; ++i) {
    ASSERT_EQ(answers[i].value(0), "same" + std::to_string(i % 300));
  }
}

TEST(Normalize, ColumnsThatNothingFillsKeepNothing) {
  File file({{"Name", "full_name"}, {"Mail", "email"}});
  file.row({"Jane Miller", "jane@acme.com"}).row({"", ""}).row({"", "x"});
  const NormalizedTable table = normalized(file);
  EXPECT_EQ(table.rows, 3U);
  EXPECT_EQ(table.kind.size(), 3U);
  for (const ValueColumn* column :
       {&table.prefix, &table.organisation, &table.street, &table.country, &table.gender}) {
    EXPECT_EQ(column->value.memory(), Column().memory());
    EXPECT_TRUE(column->status.empty());
    EXPECT_EQ((*column)[RowId{2}], "");
    EXPECT_EQ(column->status_of(RowId{2}), kMissing);
  }
  EXPECT_EQ(table.family_name.value.size(), 3U);
  EXPECT_EQ(table.family_name.status, (std::vector<ValueStatus>{kOk, kMissing, kMissing}));
  EXPECT_EQ(table.emails.row_begin, (std::vector<std::uint32_t>{0, 1, 1, 2}));
  EXPECT_EQ(table.phones.row_begin, std::vector<std::uint32_t>{0});
  EXPECT_EQ(table.phones.first(RowId{2}), table.phones.last(RowId{2}));
  EXPECT_EQ(table.birth_date.size(), 3U);
  EXPECT_TRUE(table.created.empty());
  EXPECT_TRUE(table.do_not_contact.empty());
  EXPECT_EQ(table.id.size(), 0U);
}

TEST(Normalize, AnEmptyTableIsNoTrouble) {
  File file({{"Mail", "email"}, {"Name", "full_name"}, {"Born", "birth_date"}});
  const NormalizedTable table = normalized(file);
  EXPECT_EQ(table.rows, 0U);
  EXPECT_TRUE(table.findings.all().empty());
  EXPECT_TRUE(normalize_inputs({}, {}).input_begin == std::vector<std::size_t>{0});
}

TEST(Normalize, UnitesTheEmailsAndPhonesOfARow) {
  File file({{"Mail", "email"},
             {"Mobile", "phone[mobile]"},
             {"Work", "phone[work]"},
             {"Mail 2", "email"}});
  file.row({"JANE@Acme.com", "07700 900123", "020 7946 0123 x7", "j.doe@acme.org; n@a"});
  const NormalizedTable table = normalized(file, {.region = "gb"});
  EXPECT_EQ(values_of(table.emails, 0),
            (std::vector<std::string>{"JANE@acme.com", "j.doe@acme.org", "n@a"}));
  EXPECT_EQ(table.emails.status[2], kInvalid);
  EXPECT_EQ(values_of(table.phones, 0),
            (std::vector<std::string>{"+447700900123", "+442079460123;ext=7"}));
  EXPECT_EQ(table.phones.kinds, (std::vector<std::string>{"mobile", "work"}));
  EXPECT_EQ(table.phones.source_column, (std::vector<std::uint16_t>{1, 2}));
  EXPECT_EQ(shown(table, file, 0, 0), "JANE@acme.com");
  EXPECT_EQ(shown(table, file, 2, 0), "+442079460123;ext=7");
}

TEST(Normalize, TheProvinceOfNaplesIsNoPlaceholder) {
  File file({{"Prov", "region"}, {"Country", "country"}});
  file.row({"NA", "Italy"}).row({"NA", "France"}).row({"na", "Italy"});
  const NormalizedTable table = normalized(file);
  EXPECT_EQ(table.region[row(0)], "NA");
  EXPECT_TRUE(codes_of(table, 0).empty());
  EXPECT_EQ(codes_of(table, 1), std::vector<std::string>{"address.placeholder"});
  EXPECT_EQ(codes_of(table, 2), std::vector<std::string>{"address.placeholder"});
}

TEST(Normalize, WhatPeopleCsvShowsIsRawUnlessAFixIsAutomatic) {
  File file({{"Mail", "email"},
             {"Phone", "phone"},
             {"Country", "country"},
             {"Zip", "postcode"},
             {"City", "city"}});
  file.row({"jane@gmial.com", "+1 222 234 5678", "Germany", "sw1a1aa", " New  York "});
  file.row({"jane@@gmail.com", "2.12555E+09", "Atlantis", "n/a", "-"});
  const NormalizedTable table = normalized(file);
  EXPECT_EQ(shown(table, file, 0, 0), "jane@gmial.com");
  EXPECT_EQ(shown(table, file, 1, 0), "+1 222 234 5678");
  EXPECT_EQ(shown(table, file, 2, 0), "Germany");
  EXPECT_EQ(shown(table, file, 3, 0), "sw1a1aa");
  EXPECT_EQ(shown(table, file, 4, 0), "New York");
  for (std::uint16_t column = 0; column < 5; ++column) {
    EXPECT_EQ(shown(table, file, column, 1), file.table.columns[column][1]);
  }
  EXPECT_EQ(table.country[row(0)], "DE");
  EXPECT_EQ(table.country[row(1)], "Atlantis");
}

TEST(Normalize, FindingsStandAtTheirOwnColumnWithTheNewValue) {
  File file({{"Id", "id"}, {"Phone", "phone"}, {"Mail", "email"}});
  file.row({"1", "(212) 555-0143", " jane@acme.com"});
  const NormalizedTable table = normalized(file, {.region = "US"});
  ASSERT_EQ(codes_of(table, 0), (std::vector<std::string>{"phone.format", "email.whitespace"}));
  const std::span<const Finding> found = table.findings.of_row(row(0));
  EXPECT_EQ(found[0].column, 1);
  EXPECT_EQ(table.findings.suggestion(found[0]), "+12125550143");
  EXPECT_EQ(found[1].column, 2);
  EXPECT_EQ(table.findings.suggestion(found[1]), "jane@acme.com");
}

TEST(Normalize, PhonesAreReadInTheCountryOfTheirRow) {
  File file({{"Country", "country"}, {"Phone", "phone"}});
  file.row({"UK", "020 7946 0123"}).row({"Deutschland", "030 23125 123"}).row({"", "212 555 0143"});
  file.row({"UK", "+12125550143"});
  const NormalizedTable table = normalized(file, {.region = "US"});
  EXPECT_EQ(values_of(table.phones, 0), std::vector<std::string>{"+442079460123"});
  EXPECT_EQ(values_of(table.phones, 1), std::vector<std::string>{"+493023125123"});
  EXPECT_EQ(values_of(table.phones, 2), std::vector<std::string>{"+12125550143"});
  EXPECT_EQ(codes_of(table, 3),
            (std::vector<std::string>{"country.alias", "phone.region_mismatch"}));
}

TEST(Normalize, NamesComeFromPartsOrFromTheWhole) {
  File file({{"Name", "full_name"},
             {"First", "given_name"},
             {"First 2", "given_name"},
             {"Last", "family_name"}});
  file.row({"", "Jane", "Mary", "Doe"});
  file.row({"John Smith", "", "", ""});
  file.row({"Jane Q. Doe", "Jane", "", "Doe"});
  file.row({"Acme Support", "Jane", "", "Doe"});
  file.row({"", "", "", ""});
  const NormalizedTable table = normalized(file);
  EXPECT_EQ(table.full_name[row(0)], "Jane Mary Doe");
  EXPECT_EQ(table.family_name[row(0)], "Doe");
  EXPECT_EQ(table.given_name[row(1)], "John");
  EXPECT_EQ(table.family_name[row(1)], "Smith");
  EXPECT_EQ(table.middle_name[row(2)], "Q.");
  EXPECT_EQ(table.full_name[row(3)], "Jane Doe");
  EXPECT_EQ(table.full_name.status[4], kMissing);
}

TEST(Normalize, TellsPersonsFromOrganisations) {
  File file({{"Name", "full_name"}, {"Company", "organisation"}, {"Type", "record_kind"}});
  file.row({"Jane Doe", "Acme Ltd", ""});
  file.row({"", "Acme Ltd", ""});
  file.row({"Acme Holdings Ltd", "", ""});
  file.row({"Jane Doe", "", "Company"});
  file.row({"", "Acme Ltd", "Person"});
  const NormalizedTable table = normalized(file);
  using enum RecordKind;
  EXPECT_EQ(table.kind, (std::vector<RecordKind>{kPerson, kOrganisation, kOrganisation,
                                                 kOrganisation, kPerson}));
  EXPECT_EQ(table.organisation[row(2)], "Acme Holdings Ltd");

  File companies({{"Firma", "organisation"}, {"Mail", "email"}});
  companies.row({"Acme GmbH", "info@acme.com"}).row({"", "jane@acme.com"});
  const NormalizedTable without_names = normalized(companies);
  EXPECT_EQ(without_names.kind, (std::vector<RecordKind>{kOrganisation, kPerson}));
}

TEST(Normalize, DatesOfAColumnShareOneOrder) {
  File file({{"Born", "birth_date"}, {"Updated", "updated"}, {"Contact", "last_contacted"}});
  file.row({"13/04/1985", "2024-03-01T10:00:00Z", "45321"});
  file.row({"03/04/1985", "2024-03-01 10:00", "45322"});
  const NormalizedTable table =
      normalized(file, {.region = "", .as_of = base::days_from_civil(2026, 1, 31)});
  EXPECT_EQ(table.birth_date[1], (PartialDate{1985, 4, 3}));
  EXPECT_EQ(table.updated[0], base::days_from_civil(2024, 3, 1));
  EXPECT_EQ(table.updated[1], table.updated[0]);
  EXPECT_EQ(table.last_contacted[0], base::days_from_civil(2024, 1, 30));
  EXPECT_EQ(shown(table, file, 2, 0), "2024-01-30");
  EXPECT_EQ(shown(table, file, 0, 0), "13/04/1985");
}

TEST(Normalize, BirthDatesComeInPartsToo) {
  File file({{"Y", "birth_year"}, {"M", "birth_month"}, {"D", "birth_day"}});
  file.row({"1982", "8", "4"}).row({"1982", "", ""}).row({"", "", ""}).row({"1982", "2", "30"});
  const NormalizedTable table = normalized(file);
  EXPECT_EQ(table.birth_date[0], (PartialDate{1982, 8, 4}));
  EXPECT_EQ(table.birth_date[1], (PartialDate{1982, 0, 0}));
  EXPECT_EQ(table.birth_status[2], kMissing);
  EXPECT_EQ(codes_of(table, 3), std::vector<std::string>{"date.impossible"});
}

TEST(Normalize, ConsentAndDoNotContactByChannel) {
  File file({{"DNC phone", "do_not_contact[phone]"},
             {"DNC", "do_not_contact"},
             {"Newsletter", "consent[email]"}});
  file.row({"yes", "", "yes"}).row({"0", "unsubscribed", "no"}).row({"", "no emails", ""});
  const NormalizedTable table = normalized(file);
  const std::uint8_t phone = channel_bit(Channel::kPhone);
  const std::uint8_t email = channel_bit(Channel::kEmail);
  EXPECT_EQ(table.do_not_contact, (std::vector<std::uint8_t>{phone, 15, email}));
  EXPECT_EQ(table.no_consent, (std::vector<std::uint8_t>{0, email, 0}));
}

TEST(Normalize, SeveralInputsFollowEachOther) {
  File first({{"Mail", "email"}, {"Code", "exact[code]"}});
  first.row({"a.b@acme.com", "X1"});
  File second({{"Tag", "text"}, {"E", "email"}});
  second.row({"blue", "c.d@acme.com"}).row({"", "e.f@acme.com"});
  const NormalizeInput inputs[] = {{&first.table, &first.mapping},
                                   {&second.table, &second.mapping}};
  const NormalizedTable table = normalize_inputs(inputs, {});
  EXPECT_EQ(table.rows, 3U);
  EXPECT_EQ(table.input_begin, (std::vector<std::size_t>{0, 1, 3}));
  EXPECT_EQ(values_of(table.emails, 2), std::vector<std::string>{"e.f@acme.com"});
  EXPECT_EQ(table.emails.source_column, (std::vector<std::uint16_t>{0, 1, 1}));
  ASSERT_EQ(table.exact.size(), 1U);
  EXPECT_EQ(table.exact[0].name, "code");
  EXPECT_EQ(table.exact[0].value.size(), 3U);
  ASSERT_EQ(table.text.size(), 1U);
  EXPECT_EQ(table.text[0].name, "Tag");
  EXPECT_EQ(table.text[0].value[1], "blue");
}

// Everything of a table as text, to compare two.
std::string dump(const NormalizedTable& table) {
  std::string out;
  const auto add_column = [&out](const Column& column) {
    for (std::size_t row = 0; row < column.size(); ++row) {
      out += "," + std::to_string(column[row].size()) + ":" + std::string(column[row]);
    }
  };
  const auto add_status = [&out](const std::vector<ValueStatus>& status) {
    for (const ValueStatus s : status) out += std::to_string(static_cast<int>(s));
  };
  for (const ValueColumn* column :
       {&table.full_name, &table.given_name, &table.family_name, &table.organisation, &table.street,
        &table.house_number, &table.city, &table.postcode, &table.country}) {
    add_column(column->value);
    add_status(column->status);
  }
  for (const MultiColumn* column : {&table.emails, &table.phones}) {
    add_column(column->value);
    add_status(column->status);
  }
  for (const PartialDate& date : table.birth_date) out += std::to_string(date.year);
  for (const NormalizedCells& cells : table.cells) {
    for (std::size_t row = 0; row < cells.fixed.value.size(); ++row) {
      out += "," + std::string(cells.fixed.value.text(row, "as read"));
    }
  }
  for (const Finding& finding : table.findings.all()) {
    out += std::to_string(index(finding.row)) + ":" + std::to_string(finding.column) + ":" +
           std::string(code_info(finding.code).name) + "=" +
           std::string(table.findings.suggestion(finding)) + ";";
  }
  return out;
}

File messy_file(std::uint32_t rows) {
  File file({{"Name", "full_name"},
             {"Mail", "email"},
             {"Phone", "phone"},
             {"Street", "street"},
             {"Zip", "postcode"},
             {"Country", "country"},
             {"Born", "birth_date"},
             {"Org", "organisation"}});
  std::uint32_t state = 42;
  const auto random = [&state](std::uint32_t below) {
    state = state * 1664525U + 1013904223U;
    return (state >> 8) % below;
  };
  const std::string signs = "abcXYZ 0189@.+-/'\"\xC3\xA9\xFF\n";
  const std::vector<std::string> countries = {"", "US", "UK", "Germany", "Nowhere"};
  for (std::uint32_t i = 0; i < rows; ++i) {
    std::vector<std::string> cells(8);
    for (std::string& cell : cells) {
      const std::uint32_t size = random(12);
      for (std::uint32_t k = 0; k < size; ++k)
        cell.push_back(signs[random(static_cast<std::uint32_t>(signs.size()))]);
    }
    cells[0] += i % 3 == 0 ? " Smith" : "";
    cells[1] =
        "p" + std::to_string(random(rows)) + "@acme.com" + (i % 5 == 0 ? ";" + cells[1] : "");
    cells[2] = i % 2 == 0 ? "212-555-01" + std::to_string(10 + random(89)) : cells[2];
    cells[5] = countries[random(5)];
    cells[6] = std::to_string(1 + random(28)) + "/" + std::to_string(1 + random(12)) + "/1980";
    file.row({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]});
  }
  return file;
}

TEST(Normalize, TheNumberOfThreadsDoesNotShow) {
  const File file = messy_file(9000);
  const std::string one = dump(normalized(file, {.region = "US", .threads = 1}));
  EXPECT_EQ(one, dump(normalized(file, {.region = "US", .threads = 2})));
  EXPECT_EQ(one, dump(normalized(file, {.region = "US", .threads = 5})));
  EXPECT_GT(one.size(), 100000U);
}

TEST(Normalize, AnyBytesGiveValidUtf8AndNoCrash) {
  const File file = messy_file(3000);
  const NormalizedTable table = normalized(file, {.region = "GB"});
  for (const ValueColumn* column : {&table.full_name, &table.street, &table.city, &table.postcode,
                                    &table.country, &table.organisation}) {
    EXPECT_TRUE(text::is_valid_utf8(column->value.data()));
  }
  EXPECT_TRUE(text::is_valid_utf8(table.emails.value.data()));
  EXPECT_TRUE(text::is_valid_utf8(table.phones.value.data()));
  for (const Finding& finding : table.findings.all()) {
    ASSERT_TRUE(text::is_valid_utf8(table.findings.suggestion(finding)));
  }
}

TEST(Normalize, FixedCellsGiveTheRawCellUnlessTheyHaveAnother) {
  FixedCells cells;
  constexpr std::size_t kRows = 300;  // several words of bits
  const auto is_fixed = [](std::size_t at) { return at % 7 == 3 || at == 64 || at == 191; };
  for (std::size_t at = 0; at < kRows; ++at) {
    if (is_fixed(at)) {
      cells.append(at == 64 ? std::string() : std::to_string(at));
    } else {
      cells.append_raw();
    }
  }
  cells.shrink_to_fit();
  ASSERT_EQ(cells.size(), kRows);
  for (std::size_t at = 0; at < kRows; ++at) {
    EXPECT_EQ(cells.is_fixed(at), is_fixed(at)) << at;
    const std::string wanted = !is_fixed(at) ? "raw" : at == 64 ? "" : std::to_string(at);
    EXPECT_EQ(cells.text(at, "raw"), wanted) << at;
  }
}

TEST(Normalize, HugeCellsAreWrittenBackWhole) {
  File file({{"Name", "full_name"},
             {"Mail", "email"},
             {"Street", "street"},
             {"Phone", "phone"},
             {"Born", "birth_date"}});
  const std::string huge = "  " + std::string(3'000'000, 'x') + "  ";
  file.row({huge, huge, huge, huge, huge});
  const NormalizedTable table = normalized(file);
  for (std::uint16_t column = 0; column < 5; ++column) {
    EXPECT_EQ(shown(table, file, column, 0), huge);
  }
  EXPECT_LE(table.street[row(0)].size(), normalize::kLongestCell);
}

}  // namespace
}  // namespace gigo
