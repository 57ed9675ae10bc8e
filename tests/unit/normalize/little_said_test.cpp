// SPDX-License-Identifier: Apache-2.0
// Cells of a table that say less than they seem to.
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "unit/normalize/small_file.hpp"

namespace gigo {
namespace {

using testing::codes_of;
using testing::File;
using testing::normalized;
using testing::row;

TEST(Normalize, WordsForNoAddressAreNoStreet) {
  const std::vector<std::string_view> words{"address unknown",
                                            "Moved away",
                                            "GONE AWAY",
                                            "as billing address",
                                            "no fixed abode",
                                            "unbekannt verzogen",
                                            "adresse inconnue",
                                            "same as above",
                                            "siehe Rechnungsadresse",
                                            "n'habite pas à l'adresse indiquée",
                                            "Same as billing address.",
                                            "dirección desconocida"};
  for (const char* field : {"address", "street"}) {
    File file({{"Address", field}});
    for (const std::string_view word : words) file.row({word});
    const NormalizedTable table = normalized(file);
    for (std::uint32_t at = 0; at < words.size(); ++at) {
      EXPECT_EQ(codes_of(table, at), std::vector<std::string>{"address.placeholder"}) << words[at];
      EXPECT_FALSE(usable(table.street.status_of(row(at)))) << words[at];
    }
  }
}

TEST(Normalize, ABirthDateOfUndecidedOrderKeepsItsNumbers) {
  File file({{"Born", "birth_date"}});
  for (const std::string_view cell : {"01/02/1990", "1/2/1990", "03/04/1991", "", "1992"}) {
    file.row({cell});
  }
  const NormalizedTable table = normalized(file);
  EXPECT_EQ(table.birth_undecided, (std::vector<std::uint16_t>{102, 102, 304, 0, 0}));
  EXPECT_EQ(table.birth_date[0].month, 0);
  file.row({"25/12/1990"});
  EXPECT_TRUE(normalized(file).birth_undecided.empty());
}

TEST(Normalize, APlaceAloneIsNoStreet) {
  File file({{"Address", "address"}});
  for (const std::string_view cell :
       {"Leeds", "UK", "Los Angeles", "Hauptstrasse", "Rose Cottage", "5 Low Road, York YO1 7HH"}) {
    file.row({cell});
  }
  const NormalizedTable table = normalized(file);
  const auto parts = [&](std::uint32_t at) {
    return std::vector<std::string_view>{table.street[row(at)], table.city[row(at)]};
  };
  using Parts = std::vector<std::string_view>;
  EXPECT_EQ(parts(0), (Parts{"", "Leeds"}));
  EXPECT_EQ(parts(1), (Parts{"", ""}));
  EXPECT_EQ(table.country[row(1)], "GB");
  EXPECT_EQ(parts(2), (Parts{"", "Los Angeles"}));
  EXPECT_EQ(parts(3), (Parts{"Hauptstrasse", ""}));
  EXPECT_EQ(parts(4), (Parts{"Rose Cottage", ""}));
  EXPECT_EQ(parts(5), (Parts{"Low Road", "York"}));
}

}  // namespace
}  // namespace gigo
