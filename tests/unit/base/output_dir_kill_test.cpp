// SPDX-License-Identifier: Apache-2.0
// A run is killed at every one of its system calls in turn: the output must be absent, the whole
// old one or the whole new one, and the next run must clear up and succeed.
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

#include "base/output_dir.hpp"
#include "unit/base/temp_folder.hpp"

namespace gigo::base {
namespace {

namespace fs = std::filesystem;

constexpr int kNoTracing = 77;

bool write_output(const std::string& path, const std::string& content) {
  Result<OutputDir> dir = OutputDir::create({.path = path, .force = true});
  if (!dir) return false;
  for (const char* name : {"rows.csv", "people.csv", "run.json"}) {
    Result<FileWriter> file = dir->open_file(name);
    if (!file || !file->write(content) || !file->close()) return false;
  }
  return dir->commit().ok();
}

/// The content that all files of the folder share; "absent"; or what is wrong.
std::string state_of(const TempFolder& folder) {
  if (!fs::exists(folder / "out")) return "absent";
  const std::string content = folder.read("out/rows.csv");
  for (const char* name : {"out/people.csv", "out/run.json"}) {
    if (folder.read(name) != content) return "half written";
  }
  return content.empty() ? "half written" : content.substr(0, 3);
}

/// Runs a job in a child and kills it at its nth stop: each system call stops twice, before and
/// after. True when the job came to its end first.
bool ends_before_stop(int stop, const std::function<bool()>& job) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(kNoTracing);
    ::raise(SIGSTOP);
    ::_exit(job() ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  for (int stops = 0; WIFSTOPPED(status); ++stops) {
    if (stops == stop) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
      return false;
    }
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    ::waitpid(child, &status, 0);
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == kNoTracing) return true;
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "the job failed by itself";
  return true;
}

/// Makes renameat2 fail as it does on file systems that cannot exchange.
void forbid_exchange() {
  sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_renameat2, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EINVAL),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const sock_fprog program = {4, filter};
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

/// In memory if there is such a file system: hundreds of runs wait for the disk several times each.
fs::path quick_parent() {
  return ::access("/dev/shm", W_OK) == 0 ? fs::path("/dev/shm") : fs::temp_directory_path();
}

struct Scenario {
  bool target_exists;
  bool can_exchange;
};

class OutputDirKilled : public testing::TestWithParam<Scenario> {};

TEST_P(OutputDirKilled, LeavesTheOldOutputOrTheNewOneAtEverySystemCall) {
  const std::string old_content(300'000, 'o');
  const std::string new_content(300'000, 'n');
  int stop = 0;
  bool seen_old = false;
  bool seen_new = false;
  bool seen_absent = false;
  for (bool ended = false; !ended; ++stop) {
    const TempFolder folder(quick_parent());
    if (GetParam().target_exists) {
      ASSERT_TRUE(write_output(folder / "out", old_content));
    }
    ended = ends_before_stop(stop, [&] {
      if (!GetParam().can_exchange) forbid_exchange();
      return write_output(folder / "out", new_content);
    });
    std::string state = state_of(folder);
    seen_absent = seen_absent || state == "absent";
    if (ended && state != "nnn") GTEST_SKIP() << "this system forbids tracing";
    if (state == "absent" && !GetParam().can_exchange) {
      // Killed between the two steps: the next run moves the old output back, whatever it does
      // then.
      ASSERT_TRUE(OutputDir::create({.path = folder / "out", .force = true}).ok());
      state = state_of(folder);
    }
    const std::string before = GetParam().target_exists ? "ooo" : "absent";
    ASSERT_TRUE(state == before || state == "nnn") << state << " at stop " << stop;
    seen_old = seen_old || state == before;
    seen_new = seen_new || state == "nnn";

    ASSERT_TRUE(write_output(folder / "out", new_content)) << "at stop " << stop;
    ASSERT_EQ(state_of(folder), "nnn");
    const auto left = std::distance(fs::directory_iterator(folder / ""), fs::directory_iterator());
    ASSERT_EQ(left, 1) << "something is left behind at stop " << stop;
  }
  EXPECT_GT(stop, 60);
  EXPECT_TRUE(seen_old && seen_new);
  EXPECT_EQ(seen_absent, !(GetParam().target_exists && GetParam().can_exchange));
}

INSTANTIATE_TEST_SUITE_P(EveryWay, OutputDirKilled,
                         testing::Values(Scenario{false, true}, Scenario{true, true},
                                         Scenario{true, false}));

}  // namespace
}  // namespace gigo::base
