// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include "text/fold.hpp"
#include "text/mojibake.hpp"

namespace gigo::text {
namespace {

void fold_name(benchmark::State& state, const char* name) {
  std::string out;
  for (auto _ : state) {
    fold_into(name, out);
    benchmark::DoNotOptimize(out.data());
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(fold_name, ascii, "Margaret O'Connor");
BENCHMARK_CAPTURE(fold_name, accented, "José García Núñez");
BENCHMARK_CAPTURE(fold_name, cyrillic, "Щербаков Юрий");
BENCHMARK_CAPTURE(fold_name, greek, "Παπαδόπουλος");
BENCHMARK_CAPTURE(fold_name, arabic, "محمد بن سلمان");
BENCHMARK_CAPTURE(fold_name, han, "王小明");
BENCHMARK_CAPTURE(fold_name, hangul, "김철수");
BENCHMARK_CAPTURE(fold_name, kana, "タナカ タロウ");
BENCHMARK_CAPTURE(fold_name, decomposed, "Jose\u0301 Garci\u0301a");

void clean_cell(benchmark::State& state, const char* cell) {
  for (auto _ : state) benchmark::DoNotOptimize(clean(cell));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(clean_cell, ascii, "Margaret O'Connor");
BENCHMARK_CAPTURE(clean_cell, blanks, " Margaret  O'Connor ");
BENCHMARK_CAPTURE(clean_cell, accented, "José García Núñez");

void repair(benchmark::State& state, const char* cell) {
  for (auto _ : state) benchmark::DoNotOptimize(repair_mojibake(cell));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(repair, ascii, "Margaret O'Connor");
BENCHMARK_CAPTURE(repair, clean, "José García Núñez");
BENCHMARK_CAPTURE(repair, mangled, "JosÃ© GarcÃ­a");

}  // namespace
}  // namespace gigo::text

BENCHMARK_MAIN();
