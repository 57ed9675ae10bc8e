// SPDX-License-Identifier: Apache-2.0
#include "base/file.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "unit/base/temp_folder.hpp"

namespace gigo::base {
namespace {

TEST(FileWriter, WritesAllBytesPrivately) {
  const TempFolder folder;
  Result<FileWriter> file = FileWriter::create(folder / "a", "a");
  ASSERT_TRUE(file.ok());
  std::string expected;
  for (std::size_t size : {0U, 1U, 1000U, 300'000U, 5U, 262'144U, 262'143U, 2U}) {
    const std::string piece(size, static_cast<char>('a' + size % 26));
    ASSERT_TRUE(file->write(piece).ok());
    expected += piece;
  }
  EXPECT_EQ(file->size(), expected.size());
  ASSERT_TRUE(file->close().ok());
  EXPECT_TRUE(folder.read("a") == expected);
  struct stat status;
  ASSERT_EQ(::stat((folder / "a").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(FileWriter, SaysThatTheDiskIsFull) {
  Result<FileWriter> file = FileWriter::create("/dev/full", "rows.csv");
  ASSERT_TRUE(file.ok());
  ASSERT_TRUE(file->write("buffered").ok());
  const Status closed = file->close();
  EXPECT_EQ(closed.error().code, ErrorCode::kEnvironment);
  EXPECT_EQ(closed.error().to_string(), "disk full while writing rows.csv");
}

TEST(FileWriter, KeepsTheFirstErrorAndReportsItEveryTime) {
  Result<FileWriter> file = FileWriter::create("/dev/full", "rows.csv");
  EXPECT_FALSE(file->write(std::string(1'000'000, 'x')).ok());
  EXPECT_FALSE(file->write("y").ok());
  EXPECT_EQ(file->close().error().message, "disk full while writing rows.csv");
  EXPECT_FALSE(file->close().ok());
}

TEST(FileWriter, ReportsALimitOfTheSystem) {
  const TempFolder folder;
  struct rlimit before;
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto old_handler = ::signal(SIGXFSZ, SIG_IGN);
  const struct rlimit small = {100'000, before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  Result<FileWriter> file = FileWriter::create(folder / "rows.csv", "rows.csv");
  const Status written = file->write(std::string(1'000'000, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  ::signal(SIGXFSZ, old_handler);
  EXPECT_EQ(written.error().message,
            "file too large for the file system or a limit while writing rows.csv");
}

TEST(FileWriter, OverwritesNothing) {
  const TempFolder folder;
  folder.write("a", "precious");
  EXPECT_EQ(FileWriter::create(folder / "a", "a").error().message,
            "there already while creating a");
  const Error no_folder = FileWriter::create(folder / "none/a", "none/a").error();
  EXPECT_EQ(no_folder.code, ErrorCode::kEnvironment);
  EXPECT_EQ(no_folder.message, "no such folder while creating none/a");
  EXPECT_EQ(folder.read("a"), "precious");
}

TEST(ReadFile, ReadsAllBytesAndKnowsTheFile) {
  const TempFolder folder;
  std::string bytes;
  for (int i = 0; i < 1'000'000; ++i) bytes += static_cast<char>(i % 251);
  const std::string path = folder.write("a", bytes);
  const Result<FileBytes> file = read_file(path);
  ASSERT_TRUE(file.ok());
  EXPECT_TRUE(file->bytes == bytes);
  EXPECT_EQ(file->identity.size, bytes.size());
  EXPECT_EQ(*identify_file(path), file->identity);
}

TEST(ReadFile, TellsAFileFromItsReplacement) {
  const TempFolder folder;
  const std::string path = folder.write("a", "one");
  const FileIdentity before = *identify_file(path);
  folder.write("b", "two");
  std::filesystem::rename(folder / "b", path);
  EXPECT_NE(*identify_file(path), before);
}

TEST(ReadFile, ReadsFilesThatSayTheyAreEmpty) {
  const Result<FileBytes> file = read_file("/proc/self/status");
  ASSERT_TRUE(file.ok()) << file.error().to_string();
  EXPECT_NE(file->bytes.find("Pid:"), std::string::npos);
}

TEST(SystemErrorText, IsShortAndNeverTranslated) {
  EXPECT_EQ(system_error_text(ENOSPC), "disk full");
  EXPECT_EQ(system_error_text(EACCES), "permission denied");
  EXPECT_EQ(system_error_text(ENOENT), "no such file or folder");
  EXPECT_EQ(system_error_text(ENXIO), "system error ENXIO");
  EXPECT_EQ(system_error_text(99999), "system error 99999");
}

}  // namespace
}  // namespace gigo::base
