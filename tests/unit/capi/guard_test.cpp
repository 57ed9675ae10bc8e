// SPDX-License-Identifier: Apache-2.0
#include "capi/guard.hpp"

#include <gtest/gtest.h>

#include <cstring>

namespace gigo::capi {
namespace {

TEST(Guard, TurnsWhateverIsThrownIntoACode) {
  gigo_error error;
  EXPECT_EQ(guarded(&error, []() -> gigo_status { throw std::bad_alloc(); }), GIGO_NOMEM);
  EXPECT_EQ(error.code, GIGO_NOMEM);
  EXPECT_EQ(guarded(&error, []() -> gigo_status { throw std::length_error("x"); }), GIGO_NOMEM);
  EXPECT_EQ(guarded(&error, []() -> gigo_status { throw std::runtime_error("ada@example.com"); }),
            GIGO_INTERNAL);
  EXPECT_EQ(std::strstr(error.message, "ada"), nullptr);
  EXPECT_EQ(guarded(nullptr, []() -> gigo_status { throw 7; }), GIGO_INTERNAL);
}

TEST(Guard, LeavesTheErrorAloneOnSuccess) {
  gigo_error error;
  std::memset(&error, 0x5A, sizeof error);
  gigo_error before = error;
  EXPECT_EQ(guarded(&error, [] { return gigo_status{GIGO_OK}; }), GIGO_OK);
  EXPECT_EQ(std::memcmp(&error, &before, sizeof error), 0);
}

TEST(Guard, CutsLongTextsAtACharacter) {
  gigo_error error;
  const std::string text(398, 'a');
  fail(&error, GIGO_INPUT, text + "\xC3\xA9\xC3\xA9", {7, 3, "where"});
  EXPECT_EQ(std::string(error.message), text);
  fail(&error, GIGO_INPUT, text.substr(1) + "\xC3\xA9\xC3\xA9", {7, 3, "where"});
  EXPECT_EQ(std::string(error.message), text.substr(1) + "\xC3\xA9");
  EXPECT_EQ(error.row, 7);
  EXPECT_EQ(error.column, 3);
  EXPECT_EQ(std::string(error.where), "where");
}

TEST(Guard, LeavesNoControlCharacterInATextThatIsShown) {
  gigo_error error;
  fail(&error, GIGO_INPUT, std::string_view("a\0b\x1B\x7F\n", 6), {0, 0, "w\r"});
  EXPECT_EQ(std::string(error.message), "a?b???");
  EXPECT_EQ(std::string(error.where), "w?");
}

TEST(Guard, KnowsEveryErrorOfTheEngine) {
  const auto code = [](ErrorCode kind) {
    return fail(nullptr, Error{kind, "x", {}}, GIGO_CONFIG_VALUE);
  };
  EXPECT_EQ(code(ErrorCode::kUsage), GIGO_CONFIG_VALUE);
  EXPECT_EQ(code(ErrorCode::kInput), GIGO_INPUT);
  EXPECT_EQ(code(ErrorCode::kEnvironment), GIGO_MEMORY_LIMIT);
  EXPECT_EQ(code(ErrorCode::kInterrupted), GIGO_CANCELLED);
  EXPECT_EQ(code(ErrorCode::kInternal), GIGO_INTERNAL);
}

}  // namespace
}  // namespace gigo::capi
