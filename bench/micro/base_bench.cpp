// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <random>
#include <string>

#include "base/hash.hpp"
#include "base/interner.hpp"
#include "base/log2.hpp"
#include "base/radix_sort.hpp"

namespace gigo::base {
namespace {

void intern_repeated(benchmark::State& state) {
  std::vector<std::string> names;
  for (int i = 0; i < 20000; ++i) names.push_back("name" + std::to_string(i * 7919));
  Interner interner;
  std::size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(interner.intern(names[i]));
    if (++i == names.size()) i = 0;
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(intern_repeated);

void sort_million(benchmark::State& state) {
  std::mt19937_64 random(1);
  std::vector<KeyRow> rows(1'000'000);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i] = {random() & static_cast<std::uint64_t>(state.range(0)),
               static_cast<std::uint32_t>(i)};
  }
  std::vector<KeyRow> work;
  std::vector<KeyRow> scratch;
  for (auto _ : state) {
    work = rows;
    radix_sort(work, scratch);
    benchmark::DoNotOptimize(work.data());
  }
  state.SetItemsProcessed(state.iterations() * 1'000'000);
}
BENCHMARK(sort_million)->Arg(-1)->Arg(0xFFFFFFFF)->Unit(benchmark::kMillisecond);

void hash_name(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(hash64("margaret oconnor"));
}
BENCHMARK(hash_name);

void posterior(benchmark::State& state) {
  std::int64_t weight = -20 * kWeightOne;
  for (auto _ : state) benchmark::DoNotOptimize(probability(weight += 12345));
}
BENCHMARK(posterior)->Iterations(3000);

void ratio(benchmark::State& state) {
  std::uint64_t count = 1;
  for (auto _ : state) benchmark::DoNotOptimize(log2_ratio(count += 977, 1'000'003));
}
BENCHMARK(ratio);

}  // namespace
}  // namespace gigo::base

BENCHMARK_MAIN();
