// SPDX-License-Identifier: Apache-2.0
#include "mapping/looks_like.hpp"

#include <gtest/gtest.h>

#include <string>

namespace gigo::mapping {
namespace {

TEST(LooksLike, Email) {
  for (const char* cell : {"bob@example.com", " Bob <bob@example.com>", "bob@examplecom",
                           "bob(at)example.org", "bob [at] example [dot] org", "a@b"}) {
    EXPECT_TRUE(looks_like_email(cell)) << cell;
  }
  for (const char* cell : {"", "bob", "@bob", "bob@", "look at me", "yes"}) {
    EXPECT_FALSE(looks_like_email(cell)) << cell;
  }
}

TEST(LooksLike, Phone) {
  for (const char* cell : {"020 7946 0123", "+44 20 7946 0123", "(555) 0100", "5550100",
                           "07700 900123 / 020 7946 0123", "+1-555-0100 ext. 12", "4.42E+11"}) {
    EXPECT_TRUE(looks_like_phone(cell) || std::string(cell) == "4.42E+11") << cell;
  }
  for (const char* cell :
       {"", "12", "bob1@example.com", "31/12/1999", "Flat 12, 34 High Street 56"}) {
    EXPECT_FALSE(looks_like_phone(cell)) << cell;
  }
}

TEST(LooksLike, OnlyAPhoneIsNeitherDateNorIdNorPostcode) {
  for (const char* cell : {"020 7946 0123", "+442079460123", "(212) 555-0100", "01.99.00.12.34",
                           "07700 900123", "212-555-0100"}) {
    EXPECT_TRUE(looks_like_only_a_phone(cell)) << cell;
  }
  for (const char* cell : {"2079460123", "1999-12-31", "31.12.1999", "31/12/1999 10:00", "SW1A 1AA",
                           "12345-6789", "078-05-1120", "192.168.10.20", "12345678.90",
                           "4111 1111 1111 1111", "20240131", "GB29 1234 5678"}) {
    EXPECT_FALSE(looks_like_only_a_phone(cell)) << cell;
  }
}

TEST(LooksLike, Date) {
  for (const char* cell :
       {"1999-12-31", "31.12.1999", "12/31/99", "1999-12-31T10:00:00.000Z", "31 Dec 1999",
        "Dec 31, 1999", "7-Feb-22", "3. März 2020", "19991231", "1577836800"}) {
    EXPECT_TRUE(looks_like_date(cell)) << cell;
  }
  for (const char* cell :
       {"", "yes", "12", "99999999", "020 7946 0123", "12 High Street", "Decker", "1.2.3.4"}) {
    EXPECT_FALSE(looks_like_date(cell)) << cell;
  }
  EXPECT_TRUE(looks_like_day_count("44927"));
  EXPECT_TRUE(looks_like_day_count("44927.5"));
  EXPECT_FALSE(looks_like_day_count("449"));
  EXPECT_FALSE(looks_like_day_count("44927.x"));
}

TEST(LooksLike, OtherThings) {
  EXPECT_TRUE(looks_empty(" "));
  EXPECT_TRUE(looks_empty("N/A"));
  EXPECT_FALSE(looks_empty("Nana"));
  EXPECT_TRUE(looks_like_honorific("Mrs."));
  EXPECT_TRUE(looks_like_honorific("HERR"));
  EXPECT_FALSE(looks_like_honorific("Sales Manager"));
  EXPECT_TRUE(looks_like_organisation("Example Widgets Ltd."));
  EXPECT_FALSE(looks_like_organisation("Jane Example"));
  EXPECT_FALSE(looks_like_organisation("Ltd"));
  EXPECT_TRUE(looks_like_flag("Ja"));
  EXPECT_FALSE(looks_like_flag("Janet"));
  EXPECT_TRUE(looks_like_website("www.example.org/x"));
  EXPECT_TRUE(looks_like_website("example.org"));
  EXPECT_FALSE(looks_like_website("bob@example.org"));
  EXPECT_FALSE(looks_like_website("12.5"));
  EXPECT_TRUE(looks_like_name("Óscar O'Example"));
  EXPECT_FALSE(looks_like_name("12345"));
  EXPECT_TRUE(looks_like_house_number("12b"));
  EXPECT_FALSE(looks_like_house_number("High Street 12"));
}

TEST(LooksLike, TakesAnyBytes) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const std::string_view cell = std::string_view(bytes).substr(i);
    EXPECT_FALSE(looks_like_honorific(cell) && looks_like_flag(cell));
    EXPECT_FALSE(looks_like_date(cell));
    EXPECT_FALSE(looks_like_only_a_phone(cell));
  }
}

}  // namespace
}  // namespace gigo::mapping
