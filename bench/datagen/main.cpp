// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <thread>

#include "base/civil_date.hpp"
#include "generate.hpp"

namespace {

constexpr int kUsage = 2;
constexpr int kEnvironment = 5;

struct Close {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

int fail(int code, const std::string& message) {
  fmt::print(stderr, "gigo-datagen: {}\n", message);
  return code;
}

std::string preset_help() {
  std::string text = "kind of list:";
  for (const datagen::Preset& preset : datagen::kPresets) {
    text += fmt::format(" {} ({});", preset.name, preset.meaning);
  }
  text.pop_back();
  return text;
}

void print_rates(const datagen::Preset& preset) {
  fmt::print("parts of 10,000: first record, further records; preset {}\n", preset.name);
  for (const datagen::Rate& rate : datagen::kRates) {
    fmt::print("{:>6} {:>6}  {:<18} {}\n", datagen::rate_of(preset, rate.mess, false),
               datagen::rate_of(preset, rate.mess, true), rate.name, rate.meaning);
  }
}

// Closing is where a full disk shows.
bool close(File& file) {
  if (file == nullptr) return true;
  const bool clean = std::ferror(file.get()) == 0;
  return std::fclose(file.release()) == 0 && clean;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app(
      "Makes a customer list of invented people, as messy as real ones, and the truth about it");
  datagen::World world;
  std::string out_path, truth_path, preset = "default", as_of = "2026-01-31", values = "reserved";
  bool rates = false;
  unsigned threads = std::max(1U, std::thread::hardware_concurrency());
  app.add_option("--rows", world.rows, "rows of the list")
      ->check(CLI::Range(1ULL, 4'000'000'000ULL));
  app.add_option("--seed", world.seed,
                 "the same seed gives the same bytes on any machine; default 0");
  app.add_option("--out", out_path, "the list: CSV, UTF-8");
  app.add_option("--truth", truth_path, "who is who: record_id,cluster_id");
  app.add_option("--preset", preset, preset_help());
  app.add_option("--as-of", as_of, "the day of the list; default 2026-01-31");
  app.add_option("--values", values,
                 "reserved: emails at *.example only (tell gigo --reserved-values ordinary); "
                 "ordinary: at common providers and invented "
                 "domains of firms. Never publish a list of ordinary values, never write to it");
  app.add_option("--threads", threads, "threads to use; never changes a byte");
  app.add_flag("--rates", rates, "print every kind of mess with its rate, and stop");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  }

  const auto found = datagen::find_preset(preset);
  if (!found) return fail(kUsage, "no such preset; see --help");
  world.preset = *found;
  if (rates) {
    print_rates(*found);
    return 0;
  }
  if (world.rows == 0 || out_path.empty())
    return fail(kUsage, "needs --rows and --out; see --help");
  const auto day = gigo::base::parse_iso_date(as_of);
  if (!day) return fail(kUsage, "--as-of must be a day that exists, written as 2026-01-31");
  world.as_of = *day;
  if (values != "reserved" && values != "ordinary")
    return fail(kUsage, "--values must be reserved or ordinary");
  world.ordinary = values == "ordinary";

  File out(std::fopen(out_path.c_str(), "wb"));
  if (out == nullptr)
    return fail(kEnvironment, fmt::format("cannot write {}: {}", out_path, std::strerror(errno)));
  File truth;
  if (!truth_path.empty()) {
    truth.reset(std::fopen(truth_path.c_str(), "wb"));
    if (truth == nullptr) {
      return fail(kEnvironment,
                  fmt::format("cannot write {}: {}", truth_path, std::strerror(errno)));
    }
  }
  const bool written = datagen::write_list(world, threads, out.get(), truth.get());
  const bool closed = close(out) && close(truth);
  if (!written || !closed) return fail(kEnvironment, "a write failed; is the disk full?");
  return 0;
}
