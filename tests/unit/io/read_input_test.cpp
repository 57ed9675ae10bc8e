// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

#include "gigo/io.hpp"
#include "unit/base/temp_folder.hpp"

namespace gigo::io {
namespace {

TEST(ReadInput, ReadsAFileAndRemembersWhichItWas) {
  const TempFolder folder;
  const std::string path = folder.write("people.csv", "name,email\nAnn,ann@example.com\n");
  const Result<InputFile> file = read_input(path, {});
  ASSERT_TRUE(file.ok()) << file.error().to_string();
  EXPECT_EQ(file->path_label, "people.csv");
  EXPECT_EQ(file->table.rows, 1U);
  EXPECT_EQ(file->identity.size, file->bytes);
  EXPECT_TRUE(verify_unchanged(path, *file).ok());
}

TEST(ReadInput, NoticesThatAFileWasChangedOrReplaced) {
  const TempFolder folder;
  const std::string path = folder.write("people.csv", "a,b\n1,2\n");
  const Result<InputFile> file = read_input(path, {});
  folder.write("people.csv", "a,b\n1,2\n3,4\n");
  EXPECT_EQ(verify_unchanged(path, *file).error().code, ErrorCode::kInput);
  std::filesystem::remove(path);
  EXPECT_EQ(verify_unchanged(path, *file).error().message, "no such file");
}

TEST(ReadInput, SaysInOneLineWhyAFileCannotBeRead) {
  const TempFolder folder;
  const auto error = [&](const std::string& path) { return read_input(path, {}).error(); };
  EXPECT_EQ(error(folder / "none.csv").to_string(), folder / "none.csv: no such file");
  EXPECT_EQ(error(folder / "none.csv").code, ErrorCode::kInput);
  EXPECT_EQ(error(folder / "").message, "is a folder; name a file");
  EXPECT_EQ(error(folder.write("x.csv", "") + "/y.csv").message, "no such file");
  EXPECT_EQ(error(folder / "x.csv").to_string(), folder / "x.csv: the file is empty");
  if (::geteuid() != 0) {
    const std::string secret = folder.write("secret.csv", "a,b\n");
    ::chmod(secret.c_str(), 0);
    EXPECT_EQ(error(secret).message, "cannot be read: permission denied");
    EXPECT_EQ(error(secret).code, ErrorCode::kEnvironment);
  }
}

TEST(ReadInput, ReadsAPipeToItsEnd) {
  const TempFolder folder;
  const std::string path = folder / "pipe";
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  std::string text = "a,b\n";
  for (int i = 0; i < 50'000; ++i) text += "some,cells\n";
  std::thread writer([&] { std::ofstream(path, std::ios::binary) << text; });
  const Result<InputFile> file = read_input(path, {});
  writer.join();
  ASSERT_TRUE(file.ok()) << file.error().to_string();
  EXPECT_EQ(file->table.rows, 50'000U);
  EXPECT_EQ(file->identity, FileIdentity{});
  EXPECT_TRUE(verify_unchanged(path, *file).ok());
}

}  // namespace
}  // namespace gigo::io
