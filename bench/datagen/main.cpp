// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include "base/civil_date.hpp"
#include "generate.hpp"
#include "measure.hpp"

namespace {

constexpr int kUsage = 2;
constexpr int kEnvironment = 5;

/// Everything that can be said on the command line, as text.
struct Words {
  std::string_view rows, seed = "0", out, truth, preset = "default", as_of = "2026-01-31";
  std::string_view values = "ordinary", threads, scans;
};

struct Option {
  std::string_view name;
  std::string_view Words::*word;
  std::string_view doc;
};

constexpr std::array kOptions = {
    Option{"--rows", &Words::rows, "rows of the list, up to 4000000000"},
    Option{"--seed", &Words::seed, "the same seed gives the same bytes on any machine; default 0"},
    Option{"--out", &Words::out, "the list: CSV, UTF-8"},
    Option{"--truth", &Words::truth, "who is who: record_id,cluster_id"},
    Option{"--preset", &Words::preset, "kind of list, see below; default is default"},
    Option{"--as-of", &Words::as_of, "the day of the list; default 2026-01-31"},
    Option{
        "--values", &Words::values,
        "ordinary (default): emails at common providers and at invented firms; nobody real is\n"
        "             meant, but an address may exist: never write to such a list, never publish "
        "one;\n"
        "             reserved: emails at *.example only, tell gigo --reserved-values ordinary"},
    Option{"--scans", &Words::scans,
           "badge scans for gigo link: one row in ten goes into this file instead, with fewer "
           "columns"},
    Option{"--threads", &Words::threads,
           "threads to use, default one per core; never changes a byte"},
};

int fail(int code, const std::string& message) {
  fmt::print(stderr, "gigo-datagen: {}\n", message);
  return code;
}

void print_help() {
  fmt::print(
      "Makes a customer list of invented people, as messy as real ones, and the truth about it.\n\n"
      "  gigo-datagen --rows N --seed S --out FILE [--truth FILE] [--preset NAME]\n\n");
  for (const Option& option : kOptions) fmt::print("  {:<10} {}\n", option.name, option.doc);
  fmt::print("  {:<10} {}\n", "--rates", "print every kind of mess with its rate, and stop");
  fmt::print("  {:<10} {}\n", "--measure",
             "count what a list of --rows would hold, print it as Markdown tables, and stop");
  fmt::print("  {:<10} {}\n\npresets\n", "--help", "print this, and stop");
  for (const datagen::Preset& preset : datagen::kPresets) {
    fmt::print("  {:<10} {}\n", preset.name, preset.meaning);
  }
}

void print_rates(const datagen::Preset& preset) {
  fmt::print("parts of 10,000: first record, further records; preset {}\n", preset.name);
  for (const datagen::Rate& rate : datagen::kRates) {
    fmt::print("{:>6} {:>6}  {:<18} {}\n", datagen::rate_of(preset, rate.mess, false),
               datagen::rate_of(preset, rate.mess, true), rate.name, rate.meaning);
  }
}

std::optional<std::uint64_t> whole(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

struct Close {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

// Closing is where a full disk shows.
bool close(File& file) {
  if (file == nullptr) return true;
  const bool clean = std::ferror(file.get()) == 0;
  return std::fclose(file.release()) == 0 && clean;
}

std::string no_such_preset() {
  std::string names;
  for (const datagen::Preset& known : datagen::kPresets) {
    names += (names.empty() ? "" : ", ") + std::string(known.name);
  }
  return "no such preset; there are " + names;
}

// Reads the words into a world; returns what is wrong, or nothing.
std::string read_world(const Words& words, datagen::World& world, unsigned& threads) {
  const auto preset = datagen::find_preset(words.preset);
  if (!preset) return no_such_preset();
  world.preset = *preset;
  const auto rows = whole(words.rows);
  if (!rows || *rows == 0 || *rows > 4'000'000'000)
    return "--rows must be a number from 1 to 4000000000";
  world.rows = *rows;
  const auto seed = whole(words.seed);
  if (!seed) return "--seed must be a whole number";
  world.seed = *seed;
  const auto day = gigo::base::parse_iso_date(words.as_of);
  if (!day) return "--as-of must be a day that exists, written as 2026-01-31";
  world.as_of = *day;
  if (words.values != "reserved" && words.values != "ordinary")
    return "--values must be reserved or ordinary";
  world.ordinary = words.values == "ordinary";
  if (words.out.empty()) return "needs --out; see --help";
  const auto wanted =
      words.threads.empty() ? std::thread::hardware_concurrency() : whole(words.threads);
  if (!wanted) return "--threads must be a whole number";
  threads = static_cast<unsigned>(std::clamp<std::uint64_t>(*wanted, 1, 64));
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  Words words;
  bool rates = false;
  bool measured = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view name = argv[i];
    if (name == "--help" || name == "-h") {
      print_help();
      return 0;
    }
    if (name == "--rates") {
      rates = true;
      continue;
    }
    if (name == "--measure") {
      measured = true;
      words.out = "-";
      continue;
    }
    const auto option = std::find_if(kOptions.begin(), kOptions.end(),
                                     [&](const Option& known) { return known.name == name; });
    if (option == kOptions.end())
      return fail(kUsage, fmt::format("unknown option {}; see --help", name));
    if (++i == argc) return fail(kUsage, fmt::format("{} needs a value", name));
    words.*(option->word) = argv[i];
  }
  if (rates) {
    const auto preset = datagen::find_preset(words.preset);
    if (!preset) return fail(kUsage, no_such_preset());
    print_rates(*preset);
    return 0;
  }

  datagen::World world;
  unsigned threads = 1;
  if (const std::string problem = read_world(words, world, threads); !problem.empty()) {
    return fail(kUsage, problem);
  }
  if (measured) {
    fmt::print("{}\n{}", datagen::figures_table(world), datagen::rates_table(world));
    return 0;
  }
  for (const std::string_view path : {words.out, words.truth, words.scans}) {
    if (path == "-")
      return fail(kUsage, "cannot write to standard output; name a file, or /dev/stdout");
  }
  File out, truth, scans;
  for (auto [path, file] : {std::pair{words.out, &out}, std::pair{words.truth, &truth},
                            std::pair{words.scans, &scans}}) {
    if (path.empty()) continue;
    file->reset(std::fopen(std::string(path).c_str(), "wb"));
    if (*file == nullptr) {
      return fail(kEnvironment, fmt::format("cannot write {}: {}", path, std::strerror(errno)));
    }
  }
  const bool written = datagen::write_list(world, threads, out.get(), truth.get(), scans.get());
  const bool closed = close(out);
  const bool both_closed = close(truth) && closed;
  if (!written || !close(scans) || !both_closed)
    return fail(kEnvironment, "a write failed; is the disk full?");
  return 0;
}
