// SPDX-License-Identifier: Apache-2.0
#include "report/json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace gigo::report {
namespace {

std::string json_text(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

TEST(Json, EscapesWhatJsonCannotHold) {
  EXPECT_EQ(json_text("plain"), "\"plain\"");
  EXPECT_EQ(json_text("a\"b\\c"), R"("a\"b\\c")");
  EXPECT_EQ(json_text("\n\r\t\x01\x7F"), R"("\n\r\t\u0001\u007f")");
  EXPECT_EQ(json_text(std::string_view("\0", 1)), R"("\u0000")");
  EXPECT_EQ(json_text("Zo\xC3\xAB \xF0\x9F\x98\x80"), "\"Zo\xC3\xAB \xF0\x9F\x98\x80\"");
}

TEST(Json, AnyBytesGiveATextThatAParserAccepts) {
  for (unsigned a = 0; a < 256; ++a) {
    for (unsigned b = 0; b < 256; b += 5) {
      const std::string bytes = {'x', static_cast<char>(a), static_cast<char>(b), '\xA0', 'y'};
      ASSERT_TRUE(nlohmann::json::accept(json_text(bytes))) << a << ' ' << b;
    }
  }
}

TEST(Json, ReplacesIllFormedUtf8) {
  EXPECT_EQ(json_text("\xFF"), "\"\xEF\xBF\xBD\"");
  EXPECT_EQ(json_text("\xC3"), "\"\xEF\xBF\xBD\"") << "cut short";
  EXPECT_EQ(json_text("\xC0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\"") << "overlong";
  EXPECT_EQ(json_text("\xED\xA0\x80").find("\xED"), std::string::npos) << "surrogate";
}

TEST(Json, KeepsTheOrderOfTheCalls) {
  JsonWriter pretty(JsonWriter::Layout::kPretty);
  pretty.begin_object().key("z").number(1).key("a").begin_array();
  pretty.string("x").boolean(true).null().begin_object().end_object().end_array();
  pretty.end_object();
  EXPECT_EQ(pretty.take(), R"({
  "z": 1,
  "a": [
    "x",
    true,
    null,
    {}
  ]
}
)");
  JsonWriter line(JsonWriter::Layout::kLine);
  line.begin_object().key("z").number(1).key("a").begin_array().number(2).number(3).end_array();
  line.end_object();
  EXPECT_EQ(line.take(), R"({"z":1,"a":[2,3]})");
}

}  // namespace
}  // namespace gigo::report
