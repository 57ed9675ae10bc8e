// SPDX-License-Identifier: Apache-2.0
/// \file
/// Everything that can be set, with its defaults. The names, types, limits and documentation of the
/// keys stand in one table in src/engine/config_keys.cpp; YAML, the command line and the C ABI share it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gigo/mapping.hpp"
#include "gigo/normalize.hpp"

namespace gigo {

/// Which pairs are merged without asking.
enum class MergeBand : std::uint8_t { kCertain, kLikely };

/// A share of rows in units of 0.01 %; kNoLimit means the measure is not limited.
using BasisPoints = std::int32_t;
/// "Not limited".
inline constexpr BasisPoints kNoLimit = -1;

/// All settings of a run. A default-constructed Config is what gigo does without configuration.
struct Config {
  // how cells are read
  std::string region;                     ///< `region`: default country, ISO 3166-1 alpha-2
  Day as_of = kNoDay;                     ///< `as_of`: the day of the run; kNoDay lets the caller decide
  bool reserved_values_ordinary = false;  ///< `reserved_values`: flag | ordinary
  std::vector<MapRule> map;               ///< `map`: column → field
  std::vector<std::string> authoritative; ///< `authoritative`: kinds of identifiers whose difference forbids a match ("*": all)

  // matching: probabilities in units of 2^-30 would be unreadable; these are parts per million
  std::int32_t certain_ppm = 990'000;     ///< `match.certain`
  std::int32_t likely_ppm = 500'000;      ///< `match.likely`: same person
  std::int32_t possible_ppm = 100'000;    ///< `match.possible`: worth a look
  MergeBand merge = MergeBand::kCertain;  ///< `merge`: certain | likely
  std::uint64_t max_pairs = 0;            ///< `match.max_pairs`: pair budget; 0 = 200 per row, at least 5 million

  // judging
  std::int32_t no_contact_days = 540;     ///< `stale.no_contact_days`
  std::int32_t unconfirmed_days = 720;    ///< `stale.unconfirmed_days`

  // gate, in units of 0.01 % of the rows
  BasisPoints max_duplicates = kNoLimit, max_incomplete = kNoLimit, max_invalid = kNoLimit,
              max_stale = kNoLimit;       ///< `gate.max_…`

  // the run itself; these never change the output
  unsigned threads = 0;                   ///< `threads`: 0 = one per core
  std::uint64_t max_memory = 0;           ///< `max_memory` in bytes; 0 = unlimited
};

}  // namespace gigo
