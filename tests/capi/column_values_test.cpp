// SPDX-License-Identifier: Apache-2.0
// What gigo.h promises of columns of names, organisations, addresses, countries, dates and
// identifiers.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

/// A value that owns its texts.
struct Seen {
  std::uint64_t text;
  gigo_value_status status;
  std::string value;
  std::vector<std::pair<std::string, std::string>> parts;
  std::vector<std::int32_t> codes;

  [[nodiscard]] std::string part(std::string_view name) const {
    for (const auto& [known, text_of_part] : parts) {
      if (known == name) return text_of_part;
    }
    ADD_FAILURE() << "no part " << name;
    return {};
  }
};

int keep(void* user, const gigo_column_value* value) {
  EXPECT_EQ(value->struct_size, sizeof *value);
  Seen seen{value->text, value->status, std::string(view(value->value)), {}, {}};
  for (std::uint32_t i = 0; i < value->part_count; ++i) {
    EXPECT_NE(value->part[i].text.data, nullptr);
    seen.parts.emplace_back(view(value->part[i].name), view(value->part[i].text));
  }
  for (std::uint32_t i = 0; i < value->code_count; ++i) {
    EXPECT_NE(value->suggestion[i].data, nullptr);
    seen.codes.push_back(value->code[i]);
  }
  static_cast<std::vector<Seen>*>(user)->push_back(std::move(seen));
  return 0;
}

class CapiColumnValues : public testing::Test {
 protected:
  std::vector<Seen> read(gigo_field field, const std::vector<std::string>& texts,
                         std::string_view kind = {}, std::string_view region = {},
                         gigo_status expected = GIGO_OK) {
    std::vector<gigo_str> given;
    for (const std::string& text : texts) given.push_back({text.data(), text.size()});
    std::vector<Seen> seen;
    EXPECT_EQ(
        gigo_normalize_column(worker_.get(), field, kind.data(), kind.size(), given.data(),
                              given.size(), region.data(), region.size(), keep, &seen, nullptr),
        expected);
    return seen;
  }

  Engine engine_ = make_engine({{"region", "GB"}, {"as_of", "2026-01-01"}});
  Worker worker_ = make_worker(engine_);
};

constexpr gigo_field kFields[] = {GIGO_FIELD_FULL_NAME, GIGO_FIELD_ORGANISATION, GIGO_FIELD_ADDRESS,
                                  GIGO_FIELD_COUNTRY,   GIGO_FIELD_BIRTH_DATE,   GIGO_FIELD_CREATED,
                                  GIGO_FIELD_IDENTIFIER};

const std::vector<std::string> kTexts = {"Ada Quill",
                                         "",
                                         " \t ",
                                         "21 High Street, Leeds LS1 4AP",
                                         "Germany",
                                         "1985-06-15",
                                         "GB82 WEST 1234 5698 7654 32",
                                         "n/a",
                                         "zo\xEB",
                                         std::string("a\0b", 3)};

TEST_F(CapiColumnValues, OneCallForEveryTextInOrder) {  // [R-COLUMN-1]
  for (const gigo_field field : kFields) {
    const std::vector<Seen> seen = read(field, kTexts);
    ASSERT_EQ(seen.size(), kTexts.size()) << field;
    for (std::size_t i = 0; i < seen.size(); ++i) {
      EXPECT_EQ(seen[i].text, i);
      EXPECT_EQ(seen[i].status == GIGO_VALUE_MISSING, seen[i].parts.empty()) << field << ' ' << i;
    }
    EXPECT_EQ(seen[1].status, GIGO_VALUE_MISSING);
    EXPECT_EQ(seen[2].status, GIGO_VALUE_MISSING);
    EXPECT_TRUE(read(field, {}).empty());
  }
}

TEST_F(CapiColumnValues, TheColumnDecidesWhatOneTextLeavesOpen) {  // [R-COLUMN-2]
  const Seen alone = read(GIGO_FIELD_CREATED, {"03/04/1985"}, {}, "US").at(0);
  EXPECT_EQ(alone.status, GIGO_VALUE_AMBIGUOUS);
  const std::vector<Seen> together = read(GIGO_FIELD_CREATED, {"03/04/1985", "25/12/1984"});
  EXPECT_EQ(together.at(0).value, "1985-04-03");
  EXPECT_EQ(together.at(1).value, "1984-12-25");
}

TEST_F(CapiColumnValues, PartsHaveTheNamesOfTheRecords) {  // [R-COLUMN-3]
  const Seen name = read(GIGO_FIELD_FULL_NAME, {"DR. VAN DER BERG, JAMES"}).at(0);
  EXPECT_EQ(name.value, "James van der Berg");
  EXPECT_EQ(name.part("prefix"), "Dr.");
  EXPECT_EQ(name.part("given"), "James");
  EXPECT_EQ(name.part("family"), "van der Berg");
  EXPECT_EQ(name.parts.front().first, "prefix");
  EXPECT_EQ(read(GIGO_FIELD_ORGANISATION, {"ACME Trading Ltd"}).at(0).part("match_key"),
            "acme trading");
  const Seen address = read(GIGO_FIELD_ADDRESS, {"21 High Street, Leeds LS1 4AP"}).at(0);
  EXPECT_EQ(address.part("house_number"), "21");
  EXPECT_EQ(address.part("postcode"), "LS1 4AP");
  const Seen country = read(GIGO_FIELD_COUNTRY, {"Deutschland"}).at(0);
  EXPECT_EQ(country.value, "DE");
  EXPECT_EQ(country.part("alpha3"), "DEU");
  const Seen born = read(GIGO_FIELD_BIRTH_DATE, {"15 June 1985"}).at(0);
  EXPECT_EQ(born.value, "1985-06-15");
  EXPECT_EQ(born.part("precision"), "day");
  const Seen account = read(GIGO_FIELD_IDENTIFIER, {"GB82 WEST 1234 5698 7654 32"}, "iban").at(0);
  EXPECT_EQ(account.value, "GB82WEST12345698765432");
  EXPECT_EQ(account.part("scheme"), "iban");
}

TEST_F(CapiColumnValues, DatesAfterTheEnginesDayAreNoticed) {
  const std::vector<std::int32_t> codes = read(GIGO_FIELD_CREATED, {"2027-06-15"}).at(0).codes;
  EXPECT_EQ(std::count(codes.begin(), codes.end(), 705), 1);
}

TEST_F(CapiColumnValues, OtherFieldsKindsAndRegionsAreRefused) {
  for (const int field :
       {int{GIGO_FIELD_EMAIL}, int{GIGO_FIELD_PHONE}, int{GIGO_FIELD_NONE}, 9999, -1}) {
    EXPECT_TRUE(read(field, {"a"}, {}, {}, GIGO_UNKNOWN_FIELD).empty());
  }
  EXPECT_TRUE(read(GIGO_FIELD_IDENTIFIER, {"a"}, "a,b", {}, GIGO_UNKNOWN_FIELD).empty());
  EXPECT_TRUE(read(GIGO_FIELD_COUNTRY, {"a"}, "vat", {}, GIGO_UNKNOWN_FIELD).empty());
  EXPECT_TRUE(read(GIGO_FIELD_FULL_NAME, {"a"}, {}, "Paris", GIGO_CONFIG_VALUE).empty());
}

TEST_F(CapiColumnValues, ACallbackThatSaysStopIsTheLast) {  // [R-CALLBACK-1]
  int calls = 0;
  const gigo_str texts[] = {{"a", 1}, {"b", 1}, {"c", 1}};
  const auto stop = [](void* user, const gigo_column_value*) {
    return ++*static_cast<int*>(user) == 2 ? 7 : 0;
  };
  EXPECT_EQ(gigo_normalize_column(worker_.get(), GIGO_FIELD_FULL_NAME, nullptr, 0, texts, 3,
                                  nullptr, 0, stop, &calls, nullptr),
            GIGO_CANCELLED);
  EXPECT_EQ(calls, 2);
}

std::int32_t alike(gigo_field field, std::string_view a, std::string_view b,
                   gigo_status expected = GIGO_OK) {
  std::int32_t out = -1;
  EXPECT_EQ(gigo_similarity(field, a.data(), a.size(), b.data(), b.size(), &out, nullptr),
            expected);
  return out;
}

TEST(CapiSimilarity, IsTheSameBothWays) {  // [R-SIMILARITY-1]
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"Robert Quill", "QUILL, Bob"},
      {"Ada Quill", "Ada Quill"},
      {"Ada", ""},
      {"", ""},
      {"ACME Trading Ltd", "Acme Trading Limited"},
      {"ÿ", "zoë"}};
  for (const gigo_field field : {GIGO_FIELD_FULL_NAME, GIGO_FIELD_ORGANISATION}) {
    for (const auto& [a, b] : kPairs) {
      const std::int32_t one = alike(field, a, b);
      EXPECT_EQ(one, alike(field, b, a)) << a << " | " << b;
      EXPECT_GE(one, 0);
      EXPECT_LE(one, 1000);
    }
  }
  EXPECT_EQ(alike(GIGO_FIELD_FULL_NAME, "Ada Quill", "ADA  QUILL"), 1000);
  EXPECT_GE(alike(GIGO_FIELD_FULL_NAME, "Robert Quill", "QUILL, Bob"), 800);
  EXPECT_LT(alike(GIGO_FIELD_FULL_NAME, "Robert Quill", "Ada Quill"), 800);
  EXPECT_GE(alike(GIGO_FIELD_ORGANISATION, "ACME Trading Ltd", "Acme Trading Limited"), 800);
  EXPECT_EQ(alike(GIGO_FIELD_EMAIL, "a", "b", GIGO_UNKNOWN_FIELD), -1);
}

}  // namespace
}  // namespace gigo::capi_test
