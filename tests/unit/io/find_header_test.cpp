// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "gigo/io.hpp"

namespace gigo::io {
namespace {

using Names = std::vector<std::string>;

InputFile read(const std::string& text) {
  Result<InputFile> file = read_bytes(text, "f", {});
  EXPECT_TRUE(file.ok()) << text;
  return file.ok() ? std::move(*file) : InputFile{};
}

TEST(FindHeader, FindsTheHeaderBelowTitleLines) {
  const std::string rows = "Ann Example,ann@example.com,020 7946 0001\nBob Sample,,\n";
  const InputFile file = read("Customer list 2024,,\n,,\n\nName,Email,Phone\n" + rows);
  EXPECT_EQ(file.table.headers, (Names{"Name", "Email", "Phone"}));
  EXPECT_EQ(file.table.rows, 2U);
  EXPECT_EQ(file.table.row_numbers, (std::vector<std::uint32_t>{5, 6}));
  EXPECT_EQ(file.header_row_number, 4U);
  EXPECT_EQ(file.record(0), "Ann Example,ann@example.com,020 7946 0001");
  EXPECT_EQ(file.detection, "UTF-8, comma, LF, header in row 4");
}

TEST(FindHeader, FindsItBelowATitleWithoutDelimiters) {
  const InputFile file = read(
      "Kunden, Stand heute\nName;E-Mail;Ort\nHuber;huber@example.com;Wien\n"
      "Maier;maier@example.com;Graz\n");
  EXPECT_EQ(file.table.headers, (Names{"Name", "E-Mail", "Ort"}));
  EXPECT_EQ(file.table.rows, 2U);
  EXPECT_EQ(file.detection, "UTF-8, semicolon, LF, header in row 2");
}

TEST(FindHeader, KeepsTheFirstRecordWhereItMayBeTheHeader) {
  for (const std::string text :
       {"Name,Email,Phone\nAnn,ann@example.com,5550100\n",
        "Name,,\nAnn,Vienna,red\nBob,Graz,blue\n",
        "Name,,\nAnn,ann@example.com,5550100\nBob,bob@example.com,5550101\n",
        "Name,Email,,\nAnn,Example,Vienna,red\nBob,bob@example.com,Graz,5550101\n",
        "Title\nAnn\nann@example.com\n", "a,,\n\nb,c,d\n"}) {
    const InputFile file = read(text);
    EXPECT_EQ(file.header_row_number, 1U) << text;
    EXPECT_EQ(file.detection.find("header in row"), std::string::npos) << text;
  }
}

TEST(FindHeader, WritesTheTitleLinesBackByteForByte) {
  const std::string text =
      "\xEF\xBB\xBF\"Customer \"\"list\"\" 2024\",,\r\n,,\r\nName,Email,Phone\r\n"
      "Ann,ann@example.com,\r\nBob,bob@example.com,\r\n";
  const InputFile file = read(text);
  ASSERT_EQ(file.header_row_number, 3U);
  const auto written = [&](const std::vector<std::string>& headers) {
    std::string out;
    const Status status = write_rows(
        file, headers,
        [](std::uint32_t, std::span<std::string> cells) {
          if (!cells.empty()) cells[0] = "x";
        },
        [&](std::string_view bytes) {
          out.append(bytes);
          return Status{Done{}};
        });
    EXPECT_TRUE(status.ok());
    return out;
  };
  EXPECT_EQ(written({}), text);
  const InputFile again = read(written({"gigo_role"}));
  EXPECT_EQ(again.table.headers, (Names{"Name", "Email", "Phone", "gigo_role"}));
  EXPECT_EQ(again.header_row_number, 3U);
}

}  // namespace
}  // namespace gigo::io
