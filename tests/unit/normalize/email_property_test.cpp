// SPDX-License-Identifier: Apache-2.0
// What holds for any cell, tried on many that are made of the signs that matter.
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "normalize/email.hpp"
#include "normalize/email_syntax.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// A small fixed generator: tests are the same on every machine.
std::uint32_t next_random(std::uint32_t& state) {
  state = state * 1664525U + 1013904223U;
  return state >> 8;
}

const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = {"jane",
                                               "doe",
                                               "J",
                                               "x",
                                               "7",
                                               "test",
                                               "info",
                                               "na",
                                               "o'brien",
                                               "\u00FC",
                                               "\u0430",
                                               "\u03B4\u03BF",
                                               "@",
                                               "@",
                                               "@",
                                               "@@",
                                               ".",
                                               ".",
                                               "..",
                                               "-",
                                               "_",
                                               "+",
                                               "+crm",
                                               "'",
                                               "\"",
                                               "\"",
                                               "\\",
                                               "(",
                                               ")",
                                               "(work)",
                                               "<",
                                               ">",
                                               "[",
                                               "]",
                                               "[192.0.2.1]",
                                               "[IPv6:2001:db8::1]",
                                               ",",
                                               ";",
                                               "|",
                                               "/",
                                               ":",
                                               "*",
                                               "!",
                                               " ",
                                               " ",
                                               "\t",
                                               "\n",
                                               "\r\n",
                                               "\u00A0",
                                               "\u200B",
                                               "\uFEFF",
                                               "\u200F",
                                               "\u00AD",
                                               "\uFF20",
                                               "\uFF0E",
                                               "\u3002",
                                               "\u2019",
                                               "\u201C",
                                               "\u201D",
                                               "\xFF",
                                               "\xC3",
                                               std::string(1, '\0'),
                                               "\x7F",
                                               "%40",
                                               "%",
                                               "mailto:",
                                               "E-mail: ",
                                               "n/a",
                                               "Jane Doe ",
                                               " - ",
                                               "1. ",
                                               " old ",
                                               ". Call",
                                               " 020 7946 0123",
                                               "to:",
                                               "and",
                                               " at ",
                                               "(at)",
                                               "[dot]",
                                               "acme.com",
                                               "acme.com",
                                               "@acme.com",
                                               "@gmail.com",
                                               "gmial.com",
                                               "b\u00FCcher.de",
                                               "xn--bcher-kva.de",
                                               "XN--",
                                               "xn--a",
                                               "example.com",
                                               ".con",
                                               "com",
                                               "co.uk",
                                               "\u0440\u0444",
                                               "\u05D0",
                                               "\u0661",
                                               "\u200D",
                                               "\u0301",
                                               "\U0001F600"};
  return all;
}

std::string some_cell(std::uint32_t& state) {
  std::string cell;
  const std::uint32_t size = next_random(state) % 9;
  for (std::uint32_t i = 0; i < size; ++i) {
    cell += pieces()[next_random(state) % pieces().size()];
  }
  // Every other cell is near an address; few of the others are.
  if (next_random(state) % 2 == 0)
    cell += next_random(state) % 2 == 0 ? "@acme.com" : "@b\u00FC.de";
  return cell;
}

std::vector<std::string> cells_of_seed(std::uint32_t seed, std::size_t count) {
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < count; ++i) cells.push_back(some_cell(seed));
  return cells;
}

void expect_equal(const EmailCell& a, const EmailCell& b, const std::string& raw) {
  EXPECT_EQ(a.notes, b.notes) << raw;
  ASSERT_EQ(a.values.size(), b.values.size()) << raw;
  for (std::size_t i = 0; i < a.values.size(); ++i) {
    const EmailValue& x = a.values[i];
    const EmailValue& y = b.values[i];
    EXPECT_EQ(x.value, y.value) << raw;
    EXPECT_EQ(x.display, y.display) << raw;
    EXPECT_EQ(x.match_key, y.match_key) << raw;
    EXPECT_EQ(x.weak_key, y.weak_key) << raw;
    EXPECT_EQ(x.local_part, y.local_part) << raw;
    EXPECT_EQ(x.domain, y.domain) << raw;
    EXPECT_EQ(x.registrable_domain, y.registrable_domain) << raw;
    EXPECT_EQ(x.written, y.written) << raw;
    EXPECT_EQ(x.status, y.status) << raw;
    EXPECT_EQ(x.flags, y.flags) << raw;
  }
}

TEST(EmailProperty, AnyBytesGiveValidUtf8) {
  EmailNormalizer normalizer;
  EmailCell cell;
  for (const std::string& raw : cells_of_seed(1, 30000)) {
    normalizer.normalize(raw, cell);
    for (const EmailValue& value : cell.values) {
      for (const std::string* text :
           {&value.value, &value.display, &value.match_key, &value.weak_key, &value.local_part,
            &value.domain, &value.registrable_domain, &value.written}) {
        ASSERT_TRUE(text::is_valid_utf8(*text)) << raw;
      }
    }
    for (const CellNote& note : cell.notes) ASSERT_TRUE(text::is_valid_utf8(note.suggestion));
  }
}

TEST(EmailProperty, AValueIsItsOwnNormalForm) {
  EmailNormalizer normalizer({.reserved_values_ordinary = true});
  EmailCell cell;
  std::size_t values = 0;
  for (const std::string& raw : cells_of_seed(2, 40000)) {
    normalizer.normalize(raw, cell);
    for (const EmailValue& value : cell.values) {
      if (value.value.empty()) continue;
      ++values;
      for (const std::string& form : {value.value, value.display}) {
        const EmailCell again = normalizer.normalize(form);
        ASSERT_EQ(again.values.size(), 1U) << raw;
        ASSERT_EQ(again.values[0].value, value.value) << raw;
        ASSERT_EQ(again.values[0].display, value.display) << raw;
        ASSERT_EQ(again.values[0].match_key, value.match_key) << raw;
        ASSERT_EQ(again.values[0].weak_key, value.weak_key) << raw;
        ASSERT_NE(again.values[0].status, ValueStatus::kChanged) << raw;
        ASSERT_NE(again.values[0].status, ValueStatus::kInvalid) << raw;
      }
      if (!usable(value.status)) continue;
      ASSERT_EQ(email_match_key(value.value), value.match_key) << raw;
      ASSERT_EQ(email_weak_key(value.display), value.weak_key) << raw;
    }
  }
  EXPECT_GT(values, 3000U);
}

TEST(EmailProperty, ARefusalGivesBackWhatWasWritten) {
  std::size_t refusals = 0;
  for (const std::string& raw : cells_of_seed(3, 20000)) {
    const EmailCell cell = normalize_email(raw);
    if (cell.values.size() != 1) continue;
    const EmailValue& value = cell.values[0];
    ASSERT_EQ(value.written, text::replace_invalid(raw));
    if (value.status != ValueStatus::kInvalid) continue;
    ++refusals;
    ASSERT_EQ(value.value, "");
    ASSERT_FALSE(cell.notes.empty()) << raw;
  }
  EXPECT_GT(refusals, 2000U);
}

TEST(EmailProperty, EveryChangeHasACode) {
  for (const std::string& raw : cells_of_seed(4, 20000)) {
    const EmailCell cell = normalize_email(raw, {.reserved_values_ordinary = true});
    if (cell.values.size() != 1 || cell.values[0].status != ValueStatus::kChanged) continue;
    // Composed accents are the same text.
    const bool composed = raw.find("\u0301") != std::string::npos;
    ASSERT_TRUE(composed || !cell.notes.empty()) << raw;
  }
}

TEST(EmailProperty, ASuggestedAddressIsOne) {
  for (const std::string& raw : cells_of_seed(5, 20000)) {
    const EmailCell cell = normalize_email(raw);
    for (const CellNote& note : cell.notes) {
      if (note.suggestion.empty() || note.code == Code::kEmailDisplayName) continue;
      ASSERT_TRUE(parse_email(note.suggestion).valid) << raw << " -> " << note.suggestion;
    }
  }
}

TEST(EmailProperty, WhatWasReadBeforeDoesNotShow) {
  EmailNormalizer reused;
  EmailCell cell;
  for (const std::string& raw : cells_of_seed(6, 20000)) {
    reused.normalize(raw, cell);
    expect_equal(cell, normalize_email(raw), raw);
  }
}

TEST(EmailProperty, ThreadsDoNotShow) {
  Column column;
  for (const std::string& raw : cells_of_seed(7, 20000)) column.append(raw);
  const std::vector<EmailCell> one = normalize_emails(column, {}, 1);
  ASSERT_EQ(one.size(), column.size());
  for (const unsigned threads : {2U, 8U}) {
    const std::vector<EmailCell> more = normalize_emails(column, {}, threads);
    ASSERT_EQ(more.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
      expect_equal(more[i], one[i], std::string(column[i]));
    }
  }
}

TEST(EmailProperty, TheShortWayAndTheLongWayAgree) {
  EmailNormalizer normalizer;
  std::size_t plain = 0;
  for (const std::string& raw : cells_of_seed(8, 60000)) {
    PlainEmail shape;
    if (!is_plain_email(raw, shape)) continue;
    ++plain;
    const EmailParts parts = parse_email(raw);
    ASSERT_TRUE(parts.valid) << raw;
    ASSERT_FALSE(parts.too_long || parts.quoted || parts.unquoted || parts.domain.idn) << raw;
    ASSERT_EQ(parts.domain.lowered, shape.capitals) << raw;
    // A blank sends it the long way.
    EmailCell wrapped = normalizer.normalize(" " + raw);
    const EmailCell direct = normalizer.normalize(raw);
    ASSERT_EQ(wrapped.values.size(), 1U) << raw;
    ASSERT_EQ(wrapped.values[0].value, direct.values[0].value);
    ASSERT_EQ(wrapped.values[0].match_key, direct.values[0].match_key);
    ASSERT_EQ(wrapped.values[0].flags, direct.values[0].flags) << raw;
  }
  EXPECT_GT(plain, 500U);
}

}  // namespace
}  // namespace gigo::normalize
