// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <array>
#include <string_view>

#include "text/phonetic.hpp"
#include "text/similarity.hpp"

namespace gigo::text {
namespace {

// Folded names as pairs of a block hold them: mostly different, some near, a few equal.
constexpr std::array<std::string_view, 16> kNames = {
    "smith",   "smyth",       "johnson",  "johnston", "williams",  "williamson",
    "garcia",  "gracia",      "anderson", "andersen", "rodriguez", "thompson",
    "thomson", "shcherbakov", "oconnor",  "mueller"};
constexpr std::array<std::string_view, 8> kLong = {
    "jane doe at northwind trading company limited", "jane doe northwind trading co ltd",
    "12 upper high street flat 3 springfield north", "12 upper high st flat 3 springfield",
    "a rather long organisation of many members",    "a rather long organization of members",
    "first name last name at example dot org",       "firstname lastname at example org"};

template <auto Kernel, const auto& Texts>
void measure(benchmark::State& state) {
  std::size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(Kernel(Texts[i % Texts.size()], Texts[(i * 7 + 1) % Texts.size()]));
    ++i;
  }
  state.SetItemsProcessed(state.iterations());
}

constexpr auto kOsa = [](std::string_view a, std::string_view b) { return osa_distance(a, b, 99); };
constexpr auto kOsaWithinTwo = [](std::string_view a, std::string_view b) {
  return osa_distance(a, b, 2);
};
constexpr auto kLevenshtein = [](std::string_view a, std::string_view b) {
  return levenshtein(a, b, 99);
};
constexpr auto kOneEdit = [](std::string_view a, std::string_view b) {
  return within_one_edit(a, b);
};
constexpr auto kJaroWinkler = [](std::string_view a, std::string_view b) {
  return jaro_winkler(a, b);
};
constexpr auto kSoundex = [](std::string_view a, std::string_view) { return soundex(a); };
constexpr auto kCologne = [](std::string_view a, std::string_view) { return cologne(a); };
constexpr auto kDoubleMetaphone = [](std::string_view a, std::string_view) {
  return double_metaphone(a);
};

BENCHMARK(measure<kOsa, kNames>)->Name("osa_distance/names");
BENCHMARK(measure<kOsaWithinTwo, kNames>)->Name("osa_distance/names, limit 2");
BENCHMARK(measure<kOsa, kLong>)->Name("osa_distance/45 bytes");
BENCHMARK(measure<kLevenshtein, kNames>)->Name("levenshtein/names");
BENCHMARK(measure<kOneEdit, kNames>)->Name("within_one_edit/names");
BENCHMARK(measure<kJaroWinkler, kNames>)->Name("jaro_winkler/names");
BENCHMARK(measure<kJaroWinkler, kLong>)->Name("jaro_winkler/45 bytes");
BENCHMARK(measure<kSoundex, kNames>)->Name("soundex");
BENCHMARK(measure<kCologne, kNames>)->Name("cologne");
BENCHMARK(measure<kDoubleMetaphone, kNames>)->Name("double_metaphone");

}  // namespace
}  // namespace gigo::text

BENCHMARK_MAIN();
