// SPDX-License-Identifier: Apache-2.0
// gigo-bench-micro: all micro benchmarks in one program, so that a kernel and its reference run in
// one process. Takes Google Benchmark's flags, and three of its own:
//   --list           names only
//   --kept           the memory that a normalised contact keeps
//   --count[=SUBSTR] under valgrind --tool=callgrind --instr-atstart=no: two rounds of each
//                    benchmark but the references, the second counted; a line "NAME ITEMS" each,
//                    and a dump named so
#include <fmt/format.h>

#include <cstring>
#include <string_view>
#include <vector>

#include "case.hpp"
#include "topics.hpp"
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_STOP_INSTRUMENTATION
#define CALLGRIND_DUMP_STATS_AT(name) static_cast<void>(name)
#endif

namespace gigo::bench {
namespace {

struct Case {
  std::string name;
  std::function<Round()> make;
  Round round;  // made on first need
};

// The round of a benchmark, after one that nobody measures: it sets up what is made on first need.
const Round& ready(Case& which) {
  if (!which.round.run) {
    which.round = which.make();
    which.round.run();
  }
  return which.round;
}

std::vector<Case>& cases() {
  static std::vector<Case> all;
  return all;
}

void measure(benchmark::State& state, Case& which) {
  const Round& round = ready(which);
  for (auto _ : state) round.run();
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(round.items));
}

void count(std::string_view wanted) {
  for (Case& which : cases()) {
    if (which.name.find(wanted) == std::string::npos || which.name.rfind("reference/", 0) == 0) {
      continue;
    }
    const Round& round = ready(which);
    CALLGRIND_START_INSTRUMENTATION;
    round.run();
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT(which.name.c_str());
    fmt::print("{}\t{}\n", which.name, round.items);
  }
}

void add_all() {
  add_hash();
  add_interner();
  add_log2();
  add_radix_sort();
  add_utf8();
  add_clean();
  add_fold();
  add_jaro_winkler();
  add_levenshtein();
  add_osa_distance();
  add_one_edit();
  add_phonetic();
  add_csv();
  add_email();
  add_phone();
  add_phone_plan();
  add_name();
  add_nickname();
  add_date();
  add_identifier();
  add_address();
  add_postcode();
  add_organisation();
  add_batch();
  add_contact();
  add_features();
  add_blocking();
  add_pair_score();
  add_class_frequency();
  add_similarity();
  add_cluster();
  add_json();
}

}  // namespace

void add_round(std::string name, std::function<Round()> make) {
  cases().push_back({std::move(name), std::move(make), {}});
}

}  // namespace gigo::bench

int main(int argc, char** argv) {
  using namespace gigo::bench;
  add_all();
  const std::string_view first = argc > 1 ? argv[1] : "";
  if (first == "--list") {
    for (const Case& which : cases()) fmt::print("{}\n", which.name);
    return 0;
  }
  if (first == "--kept") {
    print_kept();
    return 0;
  }
  if (first.substr(0, 7) == "--count") {
    count(first.size() > 8 ? first.substr(8) : "");
    return 0;
  }
  for (Case& which : cases()) {
    benchmark::RegisterBenchmark(which.name.c_str(),
                                 [&which](benchmark::State& state) { measure(state, which); });
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
