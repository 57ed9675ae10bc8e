// SPDX-License-Identifier: Apache-2.0
// Whole tables through normalize_inputs(): where a number is read that does not say its country.
#include "normalize/phone_region.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "gigo/normalize.hpp"

namespace gigo {
namespace {

struct File {
  Table table;
  Mapping mapping;

  explicit File(const std::vector<std::string>& fields) {
    for (const std::string& field : fields) {
      table.headers.push_back(field);
      table.columns.emplace_back();
      ColumnMapping mapped;
      mapped.ref = parse_field(field).value();
      mapping.columns.push_back(mapped);
    }
  }
  File& row(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      table.columns[i].append(i < cells.size() ? std::string_view(cells[i]) : std::string_view{});
    }
    ++table.rows;
    return *this;
  }
};

NormalizedTable normalized(const std::vector<const File*>& files, std::string_view region = {},
                           unsigned threads = 1) {
  NormalizeOptions options;
  options.region = std::string(region);
  options.reserved_values_ordinary = true;
  options.threads = threads;
  std::vector<NormalizeInput> inputs;
  for (const File* file : files) inputs.push_back({&file->table, &file->mapping});
  return normalize_inputs(inputs, options);
}

// "+44…" or "+44… GB" when the country was inferred.
std::string phone(const NormalizedTable& table, std::uint32_t number) {
  const RowId row{number};
  std::string out;
  for (std::size_t i = table.phones.first(row); i < table.phones.last(row); ++i) {
    if (!out.empty()) out += ' ';
    out += table.phones.value[i];
  }
  for (const Finding& finding : table.findings.of_row(row)) {
    if (finding.code != Code::kPhoneRegionInferred) continue;
    out += ' ';
    out += table.findings.suggestion(finding);
  }
  return out;
}

bool has(const NormalizedTable& table, std::uint32_t number, Code code) {
  for (const Finding& finding : table.findings.of_row(RowId{number})) {
    if (finding.code == code) return true;
  }
  return false;
}

// `number` in so many digits.
std::string padded(int number, std::size_t digits) {
  const std::string text = std::to_string(number);
  return std::string(digits - text.size(), '0') + text;
}

std::string british(int number) { return "020 7946 " + padded(number, 4); }
std::string british_plus(int number) { return "+44 20 7946 " + padded(number, 4); }

TEST(PhoneRegion, TheCountryColumnComesFirst) {
  File file({"country", "region", "postcode", "phone"});
  file.row({"GB", "MA", "02134", british(1)});
  file.row({"GB", "", "", "+1 617 555 2368"});
  const NormalizedTable table = normalized({&file});
  EXPECT_EQ(phone(table, 0), "+442079460001");
  EXPECT_TRUE(has(table, 1, Code::kPhoneRegionMismatch));
}

TEST(PhoneRegion, ThenTheAddress) {
  File file({"region", "postcode", "city", "phone"});
  file.row({"", "SW1A 1AA", "London", british(1)});
  file.row({"MA", "02134", "Boston", "(617) 253-1000"});
  file.row({"", "80331", "M\u00FCnchen", "089 23300"});
  file.row({"", "80331", "", "089 23300"});
  file.row({"", "SW1A 1AA", "London", "+1 617 253 1000"});
  file.row({"", "SW1A 1AA", "London", "12"});
  const NormalizedTable table = normalized({&file});
  EXPECT_EQ(phone(table, 0), "+442079460001 GB");
  EXPECT_EQ(phone(table, 1), "+16172531000 US");
  EXPECT_EQ(phone(table, 2), "+498923300 DE");
  EXPECT_TRUE(has(table, 3, Code::kPhoneNoRegion)) << "five digits alone are no evidence";
  EXPECT_EQ(phone(table, 4), "+16172531000") << "a number that says its country needs no other";
  EXPECT_FALSE(has(table, 4, Code::kPhoneRegionMismatch)) << "inferred, so no ground for a warning";
  EXPECT_FALSE(has(table, 5, Code::kPhoneRegionInferred));
}

TEST(PhoneRegion, AWholeAddressMayNameTheCountry) {
  File file({"address", "phone"});
  file.row({"Marienplatz 8, 80331 M\u00FCnchen, Germany", "089 23300"});
  file.row({"10 Downing Street, London, SW1A 2AA", british(1)});
  const NormalizedTable table = normalized({&file});
  EXPECT_EQ(phone(table, 0), "+498923300 DE");
  EXPECT_EQ(phone(table, 1), "+442079460001 GB");
}

TEST(PhoneRegion, AnInferredCountryIsTakenOnlyForNumbersThatAreValidThere) {
  File file({"postcode", "phone"});
  file.row({"K1A 0B1", british(1)});
  const NormalizedTable table = normalized({&file}, "GB");
  EXPECT_EQ(phone(table, 0), "+442079460001") << "the default is left";
}

TEST(PhoneRegion, TheDefaultIsNotForAnAddressThatCannotBeThere) {
  File file({"postcode", "city", "phone"});
  file.row({"56423", "Dorf", "030 23125 580"});  // a valid number in Britain, too
  file.row({"12345", "Leeds", "020 7946 0001"});
  const NormalizedTable table = normalized({&file}, "GB");
  EXPECT_TRUE(has(table, 0, Code::kPhoneNoRegion));
  EXPECT_EQ(phone(table, 1), "+442079460001");
}

TEST(PhoneRegion, ThenTheColumn) {
  File file({"phone"});
  for (int i = 0; i < 20; ++i) file.row({british_plus(i)});
  for (int i = 20; i < 25; ++i) file.row({british(i)});
  file.row({"12345"});
  const NormalizedTable table = normalized({&file});
  EXPECT_EQ(phone(table, 0), "+442079460000");
  EXPECT_EQ(phone(table, 20), "+442079460020 GB");
  EXPECT_EQ(phone(table, 24), "+442079460024 GB");
  EXPECT_FALSE(has(table, 25, Code::kPhoneRegionInferred));
}

TEST(PhoneRegion, AColumnSaysNothingByTooFewNumbers) {
  File file({"phone"});
  for (int i = 0; i < 19; ++i) file.row({british_plus(i)});
  for (int i = 0; i < 30; ++i) file.row({british_plus(0)});  // one number many times is one
  file.row({british(50)});
  EXPECT_TRUE(has(normalized({&file}), 49, Code::kPhoneNoRegion));
}

TEST(PhoneRegion, AColumnSaysNothingWhenASecondCountryIsNear) {
  File file({"phone"});
  for (int i = 0; i < 40; ++i) file.row({british_plus(i)});
  for (int i = 0; i < 5; ++i) file.row({"+49 89 233" + padded(i, 2)});
  file.row({british(50)});
  EXPECT_TRUE(has(normalized({&file}), 45, Code::kPhoneNoRegion));
}

TEST(PhoneRegion, AColumnWhoseOtherNumbersAreNotValidThereSaysNothing) {
  File file({"phone"});  // Germans with friends in Britain
  for (int i = 0; i < 30; ++i) file.row({british_plus(i)});
  for (int i = 0; i < 30; ++i) file.row({"089 233" + padded(i, 2)});
  file.row({british(50)});
  const NormalizedTable table = normalized({&file});
  EXPECT_TRUE(has(table, 60, Code::kPhoneNoRegion));
  EXPECT_TRUE(has(table, 30, Code::kPhoneNoRegion));
}

TEST(PhoneRegion, RowsOfKnownCountrySpeakForTheOthers) {
  File file({"country", "phone"});
  for (int i = 0; i < 20; ++i) file.row({"GB", british(i)});
  file.row({"", british(50)});
  file.row({"Narnia", british(51)});
  const NormalizedTable table = normalized({&file});
  EXPECT_EQ(phone(table, 20), "+442079460050 GB");
  EXPECT_TRUE(has(table, 21, Code::kPhoneNoRegion)) << "it names another country, whichever";
  const NormalizedTable with_default = normalized({&file}, "US");
  EXPECT_EQ(phone(with_default, 20), "+442079460050 GB");
}

TEST(PhoneRegion, NumbersWithPlusDoNotOutvoteAConfiguredDefault) {
  File file({"country", "phone"});
  for (int i = 0; i < 40; ++i) file.row({"", "+1 212 555 23" + padded(i, 2)});
  file.row({"", "020 7946 0050"});
  EXPECT_EQ(phone(normalized({&file}, "GB"), 40), "+442079460050");
}

TEST(PhoneRegion, CountriesOfOneCallingCodeVoteTogether) {
  normalize::RegionVotes votes;
  for (int i = 0; i < 12; ++i) votes.add("US");
  for (int i = 0; i < 9; ++i) votes.add("CA");
  votes.add("MX");
  votes.add("001");
  EXPECT_EQ(votes.majority(), "US");
  for (int i = 0; i < 3; ++i) votes.add("MX");
  EXPECT_EQ(votes.majority(), "");
}

TEST(PhoneRegion, EachInputHasItsOwnColumn) {
  File british_file({"phone"});
  for (int i = 0; i < 25; ++i) british_file.row({british_plus(i)});
  british_file.row({british(50)});
  File german_file({"phone"});
  for (int i = 0; i < 25; ++i) german_file.row({"+49 89 233" + padded(i, 2)});
  german_file.row({"089 23399"});
  const NormalizedTable table = normalized({&british_file, &german_file});
  EXPECT_EQ(phone(table, 25), "+442079460050 GB");
  EXPECT_EQ(phone(table, 51), "+498923399 DE");
}

TEST(PhoneRegion, NeitherOrderNorThreadsMatter) {
  File file({"phone", "postcode"});
  File reversed({"phone", "postcode"});
  std::vector<std::vector<std::string>> rows;
  for (int i = 0; i < 9000; ++i) {
    const bool plus = i % 3 == 0;
    rows.push_back({plus ? british_plus(i) : british(i), i % 7 == 0 ? "SW1A 1AA" : ""});
  }
  for (const auto& row : rows) file.row(row);
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) reversed.row(*row);
  const NormalizedTable one = normalized({&file});
  const NormalizedTable four = normalized({&file}, {}, 4);
  const NormalizedTable back = normalized({&reversed});
  ASSERT_EQ(one.findings.all().size(), four.findings.all().size());
  for (std::uint32_t i = 0; i < 9000; ++i) {
    ASSERT_EQ(phone(one, i), phone(four, i));
    ASSERT_EQ(phone(one, i), phone(back, 8999 - i));
    ASSERT_EQ(phone(one, i).substr(0, 13), "+44207946" + padded(i, 4));
  }
}

TEST(PhoneRegion, TypeAndRegionStandBesideEachNumber) {
  File file({"phone"});
  file.row({"+44 7911 123456; +49 89 23300"}).row({"n/a"}).row({"+1 212 736 5000 ext 7"});
  const NormalizedTable table = normalized({&file});
  ASSERT_EQ(table.phone_type.size(), table.phones.status.size());
  ASSERT_EQ(table.phone_region.size(), table.phones.status.size());
  EXPECT_EQ(table.phone_type[0], PhoneType::kMobile);
  EXPECT_EQ(table.phone_type[1], PhoneType::kFixedLine);
  EXPECT_EQ(table.phone_region[1].view(), "DE");
  EXPECT_EQ(table.phone_type[2], PhoneType::kUnknown);
  EXPECT_EQ(table.phone_region[2].view(), "");
  EXPECT_EQ(table.phone_region[3].view(), "US");
}

}  // namespace
}  // namespace gigo
