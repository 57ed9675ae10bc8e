// SPDX-License-Identifier: Apache-2.0
// What a host objects to: a library that minds its locale, touches its streams or signals, or does
// not survive a fork.
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <locale>
#include <sstream>
#include <string>
#include <thread>

#include "capi/owned.hpp"
#include "capi/scenarios.hpp"

// glibc forgets the search path that it makes of LOCPATH when std::locale asks for a locale.
extern "C" __attribute__((visibility("default"))) const char* __lsan_default_suppressions();
const char* __lsan_default_suppressions() { return "leak:__argz_add_sep\n"; }

namespace gigo::capi_test {
namespace {

std::size_t count_entries(const char* folder) {
  const std::filesystem::directory_iterator entries(folder);
  return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

/// All that gigo does: what succeeds, and some of what fails.
void do_everything() {
  const Config config = make_config();
  const Engine engine = make_engine();
  const Worker worker = make_worker(engine);
  gigo_dataset* rows = nullptr;
  ASSERT_EQ(gigo_dataset_new(engine.get(), &rows, nullptr), GIGO_OK);
  const Dataset dataset(rows);
  append_list(rows, 8);
  const Result result = dedupe(dataset);
  for (const Scenario& scenario : scenarios()) {
    ASSERT_EQ(scenario.run({config.get(), engine.get(), worker.get(), rows, result.get()}), GIGO_OK)
        << scenario.name;
  }
  gigo_error error;
  EXPECT_EQ(gigo_config_set(config.get(), "nonsense", 8, "1", 1, &error), GIGO_UNKNOWN_KEY);
  EXPECT_EQ(gigo_config_load(config.get(), "a: [", 4, &error), GIGO_CONFIG);
  EXPECT_EQ(gigo_check(nullptr, nullptr, 0, nullptr, nullptr, &error), GIGO_MISUSE);
  EXPECT_EQ(gigo_result_cluster(result.get(), GIGO_COUNT_PERSONS, 1u << 30, nullptr, &error),
            GIGO_MISUSE);
}

/// Redirects stdout and stderr into a file as long as it lives.
class Streams {
 public:
  Streams() {
    std::fflush(nullptr);
    file_ = std::tmpfile();
    for (const int stream : {1, 2}) {
      kept_[stream] = dup(stream);
      dup2(fileno(file_), stream);
    }
  }
  /// Puts the streams back, and returns what was written meanwhile.
  std::string end() {
    std::fflush(nullptr);
    for (const int stream : {1, 2}) {
      dup2(kept_[stream], stream);
      close(kept_[stream]);
    }
    std::string written;
    std::rewind(file_);
    for (int c = std::fgetc(file_); c != EOF; c = std::fgetc(file_))
      written += static_cast<char>(c);
    std::fclose(file_);
    return written;
  }

 private:
  std::FILE* file_ = nullptr;
  int kept_[3] = {};
};

TEST(Host, SeesNothingOnItsStreams) {  // [R-HOST-1]
  Streams streams;
  do_everything();
  EXPECT_EQ(streams.end(), "");
}

TEST(Host, KeepsItsSignalHandlers) {  // [R-HOST-1]
  const auto handlers = [] {
    std::string all;
    for (int number = 1; number < NSIG; ++number) {
      struct sigaction action {};
      if (sigaction(number, nullptr, &action) != 0) continue;
      std::ostringstream text;
      text << number << ' ' << reinterpret_cast<void*>(action.sa_sigaction) << ' '
           << action.sa_flags << '\n';
      all += text.str();
    }
    return all;
  };
  const std::string before = handlers();
  do_everything();
  EXPECT_EQ(handlers(), before);
}

TEST(Host, KeepsItsLocale) {  // [R-HOST-1]
  const std::string c_before = std::setlocale(LC_ALL, nullptr);
  const std::locale before;
  do_everything();
  EXPECT_EQ(std::setlocale(LC_ALL, nullptr), c_before);
  EXPECT_EQ(std::locale(), before);
}

TEST(Host, KeepsItsFilesAndThreads) {                            // [R-HOST-1] [R-HOST-2]
  const std::size_t threads = count_entries("/proc/self/task");  // a sanitizer may have one
  do_everything();                                               // what is loaded once stays
  const std::size_t files = count_entries("/proc/self/fd");
  do_everything();
  EXPECT_EQ(count_entries("/proc/self/fd"), files);
  EXPECT_EQ(count_entries("/proc/self/task"), threads);
}

TEST(Host, HasThreadsOnlyInsideDedupeAndOnlyWhenAllowed) {  // [R-HOST-2]
  std::thread([] {}).join();  // a sanitizer makes one of its own beside the first
  for (const auto& [threads, more] : {std::pair{"1", 0u}, std::pair{"4", 4u}}) {
    const Engine engine =
        make_engine({{"region", "GB"}, {"reserved_values", "ordinary"}, {"threads", threads}});
    gigo_dataset* rows = nullptr;
    ASSERT_EQ(gigo_dataset_new(engine.get(), &rows, nullptr), GIGO_OK);
    const Dataset dataset(rows);
    append_list(rows, 60);
    const std::size_t before = count_entries("/proc/self/task");
    struct Seen {
      std::size_t most = 0;
      std::thread::id caller = std::this_thread::get_id();
      bool elsewhere = false;
    } seen;
    const auto watch = [](void* user, const char*, std::uint64_t, std::uint64_t) {
      auto* now = static_cast<Seen*>(user);
      now->most = std::max(now->most, count_entries("/proc/self/task"));
      now->elsewhere = now->elsewhere || std::this_thread::get_id() != now->caller;
      return 0;
    };
    gigo_result* result = nullptr;
    ASSERT_EQ(gigo_dedupe(rows, watch, &seen, &result, nullptr), GIGO_OK);
    gigo_result_free(result);
    EXPECT_FALSE(seen.elsewhere) << "[R-CALLBACK-1]";
    EXPECT_GE(seen.most, before) << threads;
    EXPECT_LE(seen.most, before + more) << threads;
    EXPECT_EQ(count_entries("/proc/self/task"), before) << threads;
  }
}

TEST(Host, MayForkAfterMakingAnEngine) {  // [R-HOST-3]
  for (const auto* threads : {"1", "4"}) {
    const Engine engine =
        make_engine({{"region", "GB"}, {"reserved_values", "ordinary"}, {"threads", threads}});
    const Engine untouched =
        make_engine({{"region", "GB"}, {"reserved_values", "ordinary"}, {"threads", threads}});
    const Worker worker = make_worker(untouched);
    const std::string before = answers(engine.get());
    for (int i = 0; i < 3; ++i) {
      const pid_t child = fork();
      ASSERT_GE(child, 0);
      if (child == 0) {
        bool same = false;
        try {
          same = answers(engine.get()) == before && answers(untouched.get()) == before;
        } catch (...) {
        }
        auto score = sized<gigo_score>();
        const Profile profile = person("Ada Example", "ada@example.com", "");
        same = same && gigo_compare(worker.get(), profile.data(), 3, profile.data(), 3, &score,
                                    nullptr) == GIGO_OK;
        _exit(same ? 0 : 1);
      }
      int status = -1;
      ASSERT_EQ(waitpid(child, &status, 0), child);
      EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0)
          << "the child ended with " << status;
    }
    EXPECT_EQ(answers(untouched.get()), before);
  }
}

/// de_DE for as long as it lives, in C and in C++.
class German {
 public:
  German() {
    folder_ = std::filesystem::temp_directory_path() / ("gigo-locales-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder_);
    const std::string command = "localedef --no-archive -i de_DE -f UTF-8 " +
                                (folder_ / "de_DE.UTF-8").string() + " 2>/dev/null";
    made_ = std::filesystem::exists("/usr/share/i18n/locales/de_DE") &&
            std::system(command.c_str()) == 0;
    if (!made_) return;
    setenv("LOCPATH", folder_.c_str(), 1);
    before_ = std::locale::global(std::locale("de_DE.UTF-8"));
  }
  ~German() {
    std::locale::global(before_);
    std::setlocale(LC_ALL, "C");
    unsetenv("LOCPATH");
    std::filesystem::remove_all(folder_);
  }
  German(const German&) = delete;
  German& operator=(const German&) = delete;
  [[nodiscard]] bool made() const { return made_; }

 private:
  std::filesystem::path folder_;
  std::locale before_;
  bool made_ = false;
};

TEST(Host, MayHaveAGermanLocale) {  // [R-HOST-4]
  const Engine before = make_engine();
  const std::string reference = answers(before.get());
  std::string described;
  ASSERT_EQ(gigo_config_describe(append, &described, nullptr), GIGO_OK);

  const German german;
  if (!german.made()) GTEST_SKIP() << "no localedef or no locale sources here (package locales)";
  std::ostringstream point;
  point << 12345.5;
  ASSERT_EQ(point.str(), "12.345,5") << "the C++ locale is not in force";
  char c_point[16];
  std::snprintf(c_point, sizeof c_point, "%.1f", 0.5);
  ASSERT_STREQ(c_point, "0,5") << "the C locale is not in force";

  EXPECT_EQ(answers(before.get()), reference);
  const Engine after =
      make_engine({{"region", "GB"}, {"reserved_values", "ordinary"}, {"match.certain", "0.99"}});
  EXPECT_EQ(answers(after.get()), reference);
  EXPECT_EQ(view(gigo_engine_fingerprint(after.get())),
            view(gigo_engine_fingerprint(before.get())));
  std::string described_now;
  ASSERT_EQ(gigo_config_describe(append, &described_now, nullptr), GIGO_OK);
  EXPECT_EQ(described_now, described);
  const Config config = make_config({{"match.likely", "0.625"}});
  gigo_str value{};
  ASSERT_EQ(gigo_config_get(config.get(), "match.likely", 12, &value, nullptr), GIGO_OK);
  EXPECT_EQ(view(value), "0.625");
  EXPECT_EQ(std::locale().name(), "de_DE.UTF-8");
}

}  // namespace
}  // namespace gigo::capi_test
