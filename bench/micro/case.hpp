// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a micro benchmark is here: a name, and a round that does one thing to each of some thousand
/// different inputs.
///
/// \code
/// add("fold/names", [] { return names(); }, [](const std::string& name) { return fold(name); });
/// add("reference/fold/names/ICU", ...);   // another program's way of doing the same
/// \endcode
///
/// A name is KERNEL/INPUT; bench/micro/table.py sets reference/KERNEL/INPUT/WHO beside it. The
/// inputs are made when the benchmark first runs, and never measured.
#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace gigo::bench {

/// One pass over all inputs of a benchmark.
struct Round {
  std::uint64_t items = 0;  ///< how many inputs that is
  std::function<void()> run;
};

/// Registers a benchmark; `make` is called once, before the first round.
void add_round(std::string name, std::function<Round()> make);

/// Registers a benchmark whose round hands each element of the container inputs() (which must
/// outlive the program's main) to `item`.
template <class Inputs, class Item>
void add(std::string name, Inputs inputs, Item item) {
  add_round(std::move(name), [inputs, item] {
    const auto& all = inputs();
    return Round{all.size(), [&all, item] {
                   for (const auto& input : all) benchmark::DoNotOptimize(item(input));
                 }};
  });
}

}  // namespace gigo::bench
