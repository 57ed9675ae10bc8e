// SPDX-License-Identifier: Apache-2.0
#include "gigo/identifier.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/identifier_iban.hpp"
#include "normalize/identifier_vat.hpp"

namespace gigo {
namespace {

using normalize::Fit;

IdentifierValue read(std::string_view cell, std::string_view kind = {},
                     std::string_view country = {}) {
  return normalize_identifier(cell, {.kind = kind, .country = country});
}

// The numbers of the table of cells that have right check digits.
std::vector<IdentifierValue> right_numbers() {
  std::ifstream table(std::string(GIGO_SOURCE_DIR) +
                      "/tests/conformance/identifiers_cells/cells.tsv");
  std::vector<IdentifierValue> numbers;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#' || line.find("\tright\t") == std::string::npos)
      continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    const std::size_t third = line.find('\t', second + 1);
    numbers.push_back(read(line.substr(second + 1, third - second - 1), line.substr(0, first),
                           line.substr(first + 1, second - first - 1)));
  }
  return numbers;
}

Fit fit_of(const IdentifierValue& id, const std::string& value) {
  if (id.scheme == IdentifierScheme::kIban) return normalize::fit_iban(value);
  if (id.scheme == IdentifierScheme::kLei) return normalize::fit_lei(value);
  return normalize::read_vat(value).fit;
}

TEST(Identifier, EveryWrongDigitOfAnIbanOrLeiIsFound) {
  std::size_t tried = 0;
  for (const IdentifierValue& id : right_numbers()) {
    if (id.scheme == IdentifierScheme::kVat) continue;
    for (std::size_t i = 2; i < id.value.size(); ++i) {
      if (id.value[i] < '0' || id.value[i] > '9') continue;
      for (char c = '0'; c <= '9'; ++c) {
        if (c == id.value[i]) continue;
        std::string slip = id.value;
        slip[i] = c;
        ++tried;
        ASSERT_EQ(fit_of(id, slip), Fit::kWrong) << slip;
      }
    }
  }
  EXPECT_GT(tried, 1000U);
}

TEST(Identifier, MostWrongDigitsOfAVatNumberAreFound) {
  std::size_t tried = 0;
  std::size_t missed = 0;
  for (const IdentifierValue& id : right_numbers()) {
    if (id.scheme != IdentifierScheme::kVat) continue;
    for (std::size_t i = 2; i < id.value.size(); ++i) {
      if (id.value[i] < '0' || id.value[i] > '9') continue;
      for (char c = '0'; c <= '9'; ++c) {
        if (c == id.value[i]) continue;
        std::string slip = id.value;
        slip[i] = c;
        ++tried;
        missed += fit_of(id, slip) == Fit::kRight ? 1U : 0U;
      }
    }
  }
  EXPECT_GT(tried, 3000U);
  // A weighted sum by 11 folds two remainders into one digit, and the serial letters behind Swedish
  // and Dutch numbers are not checked.
  EXPECT_LT(missed * 100, tried * 5);
}

TEST(Identifier, ReadingAReadNumberChangesNothing) {
  for (const IdentifierValue& id : right_numbers()) {
    const std::string_view kind = to_string(id.scheme);
    for (const std::string& form : {id.value, id.display}) {
      const IdentifierValue again = read(form, kind);
      EXPECT_EQ(again.value, id.value);
      EXPECT_EQ(again.display, id.display);
      EXPECT_EQ(again.check, CheckDigits::kRight);
    }
    EXPECT_EQ(read(id.value, kind).status, ValueStatus::kOk);
  }
}

TEST(Identifier, CaseAndSeparatorsDoNotCount) {
  for (const char* cell :
       {"GB82 WEST 1234 5698 7654 32", "gb82-west-1234-5698-7654-32", "GB82WEST12345698765432",
        "GB82\u00A0WEST\u00A0"
        "12345698765432"}) {
    EXPECT_EQ(read(cell).value, "GB82WEST12345698765432");
    EXPECT_EQ(read(cell).display, "GB82 WEST 1234 5698 7654 32");
    EXPECT_EQ(read(cell).country, "GB");
  }
}

TEST(Identifier, AWrongCheckDigitLeavesTheNumberUsableInDoubt) {
  const IdentifierValue id = read("GB82 WEST 1234 5698 7654 33", "iban");
  EXPECT_EQ(id.status, ValueStatus::kSuspect);
  EXPECT_TRUE(usable(id.status));
  EXPECT_EQ(id.check, CheckDigits::kWrong);
  ASSERT_EQ(id.notes.size(), 1U);
  EXPECT_EQ(id.notes[0].code, Code::kIdentifierChecksum);
}

TEST(Identifier, DigitsThatASpreadsheetCutOffAreNeverCompared) {
  const IdentifierValue id = read("1.23457E+11", "tax");
  EXPECT_EQ(id.status, ValueStatus::kInvalid);
  EXPECT_TRUE(id.value.empty());
  EXPECT_EQ(id.notes.at(0).code, Code::kIdentifierExcelScientific);
  EXPECT_EQ(read("12E5").status, ValueStatus::kOk);
}

TEST(Identifier, OnesOwnNumbersAreTakenForNoScheme) {
  for (const char* cell : {"DE123", "SE20ABC", "RO12", "12345678901234567890", "K-00042"}) {
    EXPECT_EQ(read(cell).scheme, IdentifierScheme::kUnknown) << cell;
    EXPECT_EQ(read(cell).check, CheckDigits::kNone) << cell;
  }
}

TEST(Identifier, ANumberWithoutItsCountryGetsItOnlyWhenTheDigitsAreRight) {
  EXPECT_EQ(read("320667170", "vat", "DE").value, "DE320667170");
  EXPECT_EQ(read("320667171", "vat", "DE").value, "320667171");
  EXPECT_EQ(read("320667170", "vat").value, "320667170");
  EXPECT_EQ(read("320667170", "tax", "DE").value, "320667170");
}

TEST(Identifier, AColumnIsReadAsItsCells) {
  Column cells;
  for (int i = 0; i < 5000; ++i) cells.append(i % 3 == 0 ? "GB82 WEST 1234 5698 7654 32" : "n/a");
  for (const unsigned threads : {1U, 4U}) {
    const std::vector<IdentifierValue> ids =
        normalize_identifiers(cells, {.kind = "iban"}, threads);
    ASSERT_EQ(ids.size(), 5000U);
    EXPECT_EQ(ids[4998].value, "GB82WEST12345698765432");
    EXPECT_EQ(ids[4999].status, ValueStatus::kPlaceholder);
  }
}

TEST(Identifier, AnyBytesGiveNoCrash) {
  const std::string signs = "0123456789DEGBIBANU -./E+\xC3\xA4\xFF";
  std::uint32_t state = 11;
  for (int round = 0; round < 40000; ++round) {
    std::string cell;
    state = state * 1664525U + 1013904223U;
    const std::uint32_t size = (state >> 8) % 26;
    for (std::uint32_t i = 0; i < size; ++i) {
      state = state * 1664525U + 1013904223U;
      cell.push_back(signs[(state >> 8) % signs.size()]);
    }
    const IdentifierValue id = read(cell, round % 2 == 0 ? "vat" : "iban");
    ASSERT_EQ(id.value.empty(), !usable(id.status)) << cell;
  }
}

}  // namespace
}  // namespace gigo
