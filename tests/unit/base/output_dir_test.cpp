// SPDX-License-Identifier: Apache-2.0
#include "base/output_dir.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit/base/temp_folder.hpp"

namespace gigo::base {
namespace {

namespace fs = std::filesystem;

/// The names in a folder, sorted, joined by blanks.
std::string names_in(const std::string& path) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(path))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
  return text;
}

void fill(OutputDir& dir, const std::string& name, std::string_view bytes) {
  Result<FileWriter> file = dir.open_file(name);
  ASSERT_TRUE(file.ok()) << file.error().to_string();
  ASSERT_TRUE(file->write(bytes).ok());
  ASSERT_TRUE(file->close().ok());
}

std::string commit(OutputDirOptions options, std::string_view rows = "rows") {
  Result<OutputDir> dir = OutputDir::create(std::move(options));
  if (!dir) return dir.error().message;
  fill(*dir, "rows.csv", rows);
  fill(*dir, "run.json", "{}");
  const Status done = dir->commit();
  return done.ok() ? "done" : done.error().message;
}

TEST(OutputDir, AppearsAsAWholeAndPrivately) {
  const TempFolder folder;
  Result<OutputDir> dir = OutputDir::create({.path = folder / "out"});
  ASSERT_TRUE(dir.ok()) << dir.error().to_string();
  fill(*dir, "rows.csv", "a,b\n");
  EXPECT_FALSE(fs::exists(folder / "out"));
  ASSERT_TRUE(dir->commit().ok());
  EXPECT_EQ(folder.read("out/rows.csv"), "a,b\n");
  EXPECT_EQ(names_in(folder / ""), "out");
  struct stat status;
  ASSERT_EQ(::stat((folder / "out").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0700U);
  EXPECT_EQ(dir->commit().error().code, ErrorCode::kInternal);
}

TEST(OutputDir, LeavesNothingWithoutCommit) {
  const TempFolder folder;
  {
    Result<OutputDir> dir = OutputDir::create({.path = folder / "a/b/out"});
    ASSERT_TRUE(dir.ok());
    fill(*dir, "rows.csv", "a,b\n");
    EXPECT_EQ(names_in(folder / "a").substr(0, 1), "b");
  }
  EXPECT_EQ(names_in(folder / ""), "");
}

TEST(OutputDir, MakesMissingParentsAndFillsAnEmptyFolder) {
  const TempFolder folder;
  EXPECT_EQ(commit({.path = folder / "a/b/out/"}), "done");
  EXPECT_EQ(names_in(folder / "a/b/out"), "rows.csv run.json");
  fs::create_directory(folder / "empty");
  EXPECT_EQ(commit({.path = folder / "empty"}), "done");
  EXPECT_EQ(names_in(folder / "empty"), "rows.csv run.json");
}

TEST(OutputDir, ReplacesItsOwnOutputOnlyByForce) {
  const TempFolder folder;
  EXPECT_EQ(commit({.path = folder / "out"}, "old"), "done");
  EXPECT_EQ(commit({.path = folder / "out"}, "new"),
            "the output folder is not empty; choose a new one, or replace it with --force");
  EXPECT_EQ(folder.read("out/rows.csv"), "old");
  EXPECT_EQ(commit({.path = folder / "out", .force = true}, "new"), "done");
  EXPECT_EQ(folder.read("out/rows.csv"), "new");
  EXPECT_EQ(names_in(folder / ""), "out");
}

TEST(OutputDir, NeverReplacesWhatGigoDidNotWrite) {
  const TempFolder folder;
  fs::create_directory(folder / "Documents");
  folder.write("Documents/thesis.odt", "years of work");
  EXPECT_EQ(commit({.path = folder / "Documents", .force = true}),
            "the folder holds files but no run.json, so gigo did not write it and will not replace "
            "it; choose a new folder");
  EXPECT_EQ(folder.read("Documents/thesis.odt"), "years of work");

  const OutputDirOptions options = {
      .path = folder / "out", .force = true, .replaceable = {"rows.csv", "rows-*.csv", "run.json"}};
  EXPECT_EQ(commit(options), "done");
  folder.write("out/rows-people.csv", "x");
  EXPECT_EQ(commit(options), "done");
  folder.write("out/notes.csv", "mine");
  EXPECT_EQ(commit(options),
            "the folder also holds notes.csv, which is not an output of gigo; move it away or "
            "choose a new folder");
  fs::remove(folder / "out/notes.csv");
  fs::create_directory(folder / "out/rows-old.csv");
  EXPECT_NE(commit(options), "done");
  EXPECT_EQ(names_in(folder / "out"), "rows-old.csv rows.csv run.json");
}

TEST(OutputDir, NoticesThatTheTargetWasFilledMeanwhile) {
  const TempFolder folder;
  Result<OutputDir> dir = OutputDir::create({.path = folder / "out"});
  ASSERT_TRUE(dir.ok());
  fill(*dir, "rows.csv", "mine");
  EXPECT_EQ(commit({.path = folder / "out"}, "theirs"), "done");
  EXPECT_EQ(dir->commit().error().code, ErrorCode::kUsage);
  EXPECT_EQ(folder.read("out/rows.csv"), "theirs");
}

TEST(OutputDir, IsNeverWrittenOverAnInput) {
  const TempFolder folder;
  fs::create_directories(folder / "data/deep");
  const std::string input = folder.write("data/deep/people.csv", "a,b\n");
  folder.write("data/run.json", "{}");
  const std::string refusal = "the output folder holds an input of this run; choose another one";
  EXPECT_EQ(commit({.path = folder / "data", .force = true, .inputs = {input}}), refusal);
  EXPECT_EQ(commit({.path = folder / "data/deep", .force = true, .inputs = {input}}), refusal);
  fs::create_directory_symlink(folder / "data", folder / "alias");
  EXPECT_EQ(commit({.path = folder / "alias", .force = true, .inputs = {input}}), refusal);
  EXPECT_EQ(
      commit(
          {.path = folder / "data", .force = true, .inputs = {folder / "alias/deep/people.csv"}}),
      refusal);
  // A link in the folder to an input elsewhere would be torn down with it.
  const std::string outside = folder.write("outside.csv", "a,b\n");
  fs::create_symlink(outside, folder / "data/link.csv");
  EXPECT_EQ(commit({.path = folder / "data", .force = true, .inputs = {folder / "data/link.csv"}}),
            refusal);
  EXPECT_EQ(commit({.path = input, .force = true, .inputs = {input}}),
            "the output must be a folder, and this is none; choose a new one");
  EXPECT_EQ(folder.read("data/deep/people.csv"), "a,b\n");
}

TEST(OutputDir, WritesBesideAnInput) {
  const TempFolder folder;
  const std::string input = folder.write("people.csv", "a,b\n");
  EXPECT_EQ(commit({.path = folder / "out", .inputs = {input, folder / "missing.csv"}}), "done");
}

TEST(OutputDir, RefusesFoldersThatCannotBeReplaced) {
  EXPECT_EQ(commit({.path = ""}), "the output folder has no name");
  EXPECT_EQ(commit({.path = "/"}), "the output cannot be the root folder");
  EXPECT_EQ(commit({.path = "."}),
            "the output cannot be the folder that you are in; name a new one below it");
  EXPECT_EQ(commit({.path = ".."}),
            "the output cannot be the folder that you are in; name a new one below it");
  const TempFolder folder;
  fs::create_symlink(folder / "nowhere", folder / "link");
  EXPECT_EQ(commit({.path = folder / "link"}),
            "the output must be a folder, and this is none; choose a new one");
}

TEST(OutputDir, FollowsALinkToAFolder) {
  const TempFolder folder;
  fs::create_directory(folder / "real");
  fs::create_directory_symlink(folder / "real", folder / "link");
  EXPECT_EQ(commit({.path = folder / "link"}), "done");
  EXPECT_EQ(folder.read("real/rows.csv"), "rows");
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
}

TEST(OutputDir, RemovesWhatAKilledRunLeftButNotWhatIsInUse) {
  const TempFolder folder;
  for (const char* name : {".out.gigo-abc123", ".out.gigo-old-abc123", ".out.gigo-toolong1",
                           ".other.gigo-abc123", ".out.gigo"}) {
    fs::create_directory(folder / name);
    folder.write(std::string(name) + "/rows.csv", "half");
  }
  Result<OutputDir> busy = OutputDir::create({.path = folder / "out2"});
  ASSERT_TRUE(busy.ok());
  fill(*busy, "rows.csv", "busy");
  EXPECT_EQ(commit({.path = folder / "out2"}), "done");
  EXPECT_EQ(commit({.path = folder / "out"}),
            "the output folder is not empty; choose a new one, "
            "or replace it with --force");
  // Moved back: what a run left that was killed between the two steps of a replacement.
  EXPECT_EQ(folder.read("out/rows.csv"), "half");
  fs::remove(folder / "out2/rows.csv");
  fs::remove(folder / "out2/run.json");
  ASSERT_TRUE(busy->commit().ok());
  EXPECT_EQ(folder.read("out2/rows.csv"), "busy");
  EXPECT_EQ(names_in(folder / ""), ".other.gigo-abc123 .out.gigo .out.gigo-toolong1 out out2");
}

TEST(OutputDir, SaysInOneLineThatItMayNotWrite) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs root to become somebody else";
  const TempFolder folder;
  ::chmod((folder / "").c_str(), 0755);
  constexpr uid_t kNobody = 65534;
  ASSERT_EQ(::seteuid(kNobody), 0);
  const Result<OutputDir> beside = OutputDir::create({.path = folder / "out"});
  const Result<OutputDir> below = OutputDir::create({.path = folder / "a/b/out"});
  ASSERT_EQ(::seteuid(0), 0);
  ASSERT_FALSE(beside.ok());
  EXPECT_EQ(beside.error().code, ErrorCode::kEnvironment);
  EXPECT_TRUE(beside.error().message.ends_with(": permission denied")) << beside.error().message;
  ASSERT_FALSE(below.ok());
  EXPECT_TRUE(below.error().message.ends_with("/a: permission denied")) << below.error().message;
  EXPECT_EQ(names_in(folder / ""), "");
}

}  // namespace
}  // namespace gigo::base
