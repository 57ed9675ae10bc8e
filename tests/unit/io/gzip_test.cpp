// SPDX-License-Identifier: Apache-2.0
#include "io/gzip.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include "gigo/io.hpp"

namespace gigo::io {
namespace {

std::string pack(std::string_view text) {
  z_stream stream{};
  EXPECT_EQ(::deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string packed(::deflateBound(&stream, text.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  EXPECT_EQ(::deflate(&stream, Z_FINISH), Z_STREAM_END);
  packed.resize(stream.total_out);
  ::deflateEnd(&stream);
  return packed;
}

constexpr GzipLimits kWide = {.max_bytes = std::uint64_t{1} << 34, .max_ratio = 200};

std::string outcome(std::string_view bytes, const GzipLimits& limits = kWide) {
  const Result<std::string> text = gunzip(bytes, limits, "f.gz");
  return text.ok() ? *text : "error: " + text.error().to_string();
}

TEST(Gzip, UnpacksOneMemberOrMore) {
  EXPECT_EQ(outcome(pack("a,b\n")), "a,b\n");
  EXPECT_EQ(outcome(pack("")), "");
  EXPECT_EQ(outcome(pack("a,b\n") + pack("1,2\n") + pack("") + pack("3,4\n")), "a,b\n1,2\n3,4\n");
  EXPECT_EQ(outcome(pack("a,b\n") + std::string(512, '\0')), "a,b\n");
}

TEST(Gzip, UnpacksMoreThanItsFirstGuess) {
  std::string text;
  for (std::size_t i = 0; i < 400'000; ++i) text += std::to_string(i * 7919 % 1000) + ",";
  // Not EXPECT_EQ: comparing such texts for the message takes minutes.
  const std::string unpacked = outcome(pack(text));
  EXPECT_EQ(unpacked.size(), text.size());
  EXPECT_TRUE(unpacked == text) << unpacked.substr(0, 100);
}

TEST(Gzip, RefusesEveryTruncation) {
  const std::string packed = pack("name,email\nAnn,ann@example.com\n");
  for (std::size_t size = 2; size < packed.size(); ++size) {
    EXPECT_EQ(outcome(std::string_view(packed).substr(0, size)),
              "error: f.gz: the gzip data end early; the file was not copied as a whole")
        << size;
  }
  EXPECT_EQ(outcome(packed + packed.substr(0, 15)),
            "error: f.gz: the gzip data end early; the file was not copied as a whole");
}

TEST(Gzip, NeverGivesAnotherTextForAFlippedBit) {
  const std::string text = "name,email\nAnn,ann@example.com\n";
  const std::string packed = pack(text);
  constexpr std::size_t kHeaderBytes = 10;
  std::size_t refused = 0;
  for (std::size_t bit = kHeaderBytes * 8; bit < packed.size() * 8; ++bit) {
    std::string broken = packed;
    broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << bit % 8));
    const std::string result = outcome(broken);
    if (result.starts_with("error: f.gz: the gzip data ")) {
      ++refused;
    } else {
      EXPECT_EQ(result, text) << "bit " << bit;  // the last bits of the last byte are padding
    }
  }
  EXPECT_GE(refused + 7, (packed.size() - kHeaderBytes) * 8);
}

TEST(Gzip, RefusesAnotherFileBehind) {
  EXPECT_EQ(outcome(pack("a,b\n") + "1,2\n"),
            "error: f.gz: the gzip data are followed by something else");
}

TEST(Gzip, RefusesABomb) {
  const std::string bomb = pack(std::string(4'000'000, 'a'));
  GzipLimits limits = {.max_bytes = 1'000'000, .max_ratio = 2000};
  EXPECT_EQ(outcome(bomb, limits),
            "error: f.gz: unpacks to more than the limit of 1000000 bytes; split the file");
  limits = {.max_bytes = 100'000'000, .max_ratio = 200, .ratio_free_bytes = 1 << 20};
  EXPECT_EQ(outcome(bomb, limits),
            "error: f.gz: unpacks to more than 200 times its size, as a gzip bomb does; unpack it "
            "yourself if you trust it");
}

TEST(Gzip, IsSeenByItsFirstBytesAndTold) {
  const Result<InputFile> file = read_bytes(pack("a;b\n1;2\n"), "people.csv", {});
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->detection, "gzip, UTF-8, semicolon, LF");
  EXPECT_EQ(file->table.rows, 1U);
  EXPECT_EQ(file->text, "a;b\n1;2\n");
  EXPECT_EQ(file->bytes, pack("a;b\n1;2\n").size());
}

}  // namespace
}  // namespace gigo::io
