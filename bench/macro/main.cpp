// SPDX-License-Identifier: Apache-2.0
// gigo-bench-macro LIST OUT [--threads N] [--as-of DAY]: goes the way of `gigo clean`, stage by
// stage, and prints one line of JSON each. OUT is a folder to be; nothing is left there.
// bench/macro/table.py runs it on lists of several sizes and makes a table of the lines.
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/output_dir.hpp"
#include "cli/load.hpp"
#include "cli/outputs/outputs.hpp"
#include "gigo/config.hpp"
#include "gigo/io.hpp"
#include "gigo/mapping.hpp"
#include "meter.hpp"

namespace gigo::bench {
namespace {

struct Words {
  std::string list, out, threads = "2", as_of = "2026-01-31";
};

struct Silent final : Progress {
  bool update(std::string_view, std::uint64_t, std::uint64_t) override { return true; }
};

Result<Config> configuration(const Words& words) {
  Config config;
  for (const auto& [key, value] :
       {std::pair<std::string_view, std::string_view>{"threads", words.threads},
        {"as_of", words.as_of},
        {"reserved_values", "ordinary"}}) {
    if (Status set = set_config(config, key, value); !set) return set.error();
  }
  return config;
}

Status load(const std::string& path, Meter& meter, cli::LoadedInputs& loaded) {
  meter.begin("read");
  Result<InputFile> file = io::read_input(path, {});
  if (!file) return file.error();
  loaded.paths.push_back(path);
  loaded.files.push_back(std::move(*file));
  meter.begin("map");
  const Table& table = loaded.files[0].table;
  Result<Mapping> mapping = map_columns(table, {});
  if (!mapping) return mapping.error();
  loaded.mappings.push_back(std::move(*mapping));
  loaded.inputs.push_back({loaded.files[0].path_label, &table, &loaded.mappings[0], {}});
  loaded.begin.push_back(table.rows);
  meter.end();
  return Done{};
}

// File by file, where gigo clean writes them at the same time: so each has its own figures.
Status write_outputs(const Words& words, const cli::RunView& view, Meter& meter) {
  Result<base::OutputDir> dir = base::OutputDir::create({.path = words.out});
  if (!dir) return dir.error();
  meter.begin("explain");
  cli::Ledger ledger;
  Silent silent;
  const cli::Duplicates duplicates = cli::find_duplicates(view);
  cli::OutputJobs jobs;
  cli::add_rows_csv(jobs, view, ledger, silent);
  cli::add_people_csv(jobs, view, ledger);
  cli::add_duplicates_csv(jobs, view, duplicates, ledger);
  cli::add_crosswalk_csv(jobs, view, ledger);
  cli::add_findings(jobs, view, ledger);
  cli::OutputSet out(*dir);
  for (const cli::OutputJob& job : jobs) {
    meter.begin("write " + job.name);
    if (Status written = out.write({&job, 1}, 1); !written) return written.error();
  }
  meter.end();
  return cli::check_ledger(ledger, view);
}

Status measure(const Words& words) {
  const Result<Config> config = configuration(words);
  if (!config) return config.error();
  Meter meter;
  cli::LoadedInputs loaded;
  if (Status status = load(words.list, meter, loaded); !status) return status.error();
  const Result<Run> run = gigo::run(loaded.inputs, *config, {}, &meter);
  meter.end();
  if (!run) return run.error();
  meter.begin("review");
  const cli::RunView view(loaded, *run, *config);
  if (Status status = write_outputs(words, view, meter); !status) return status.error();
  for (const Stage& stage : meter.stages()) {
    fmt::print(
        "{{\"stage\":\"{}\",\"rows\":{},\"wall_s\":{:.6f},\"cpu_s\":{:.6f},\"anonymous_bytes\":{},"
        "\"resident_bytes\":{}}}\n",
        stage.name, run->table->rows, stage.wall_s, stage.cpu_s, stage.anonymous_bytes,
        stage.resident_bytes);
  }
  return Done{};
}

}  // namespace
}  // namespace gigo::bench

int main(int argc, char** argv) {
  gigo::bench::Words words;
  std::vector<std::string> places;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    std::string* value = word == "--threads" ? &words.threads
                         : word == "--as-of" ? &words.as_of
                                             : nullptr;
    if (value == nullptr) {
      places.emplace_back(word);
    } else if (++i < argc) {
      *value = argv[i];
    }
  }
  if (places.size() != 2) {
    fmt::print(stderr, "usage: gigo-bench-macro LIST OUT [--threads N] [--as-of DAY]\n");
    return 2;
  }
  words.list = places[0];
  words.out = places[1];
  const gigo::Status status = gigo::bench::measure(words);
  if (status) return 0;
  fmt::print(stderr, "gigo-bench-macro: {}\n", status.error().to_string());
  return static_cast<int>(status.error().code);
}
