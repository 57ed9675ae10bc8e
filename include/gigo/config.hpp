// SPDX-License-Identifier: Apache-2.0
/// \file
/// Everything that can be set, with its defaults. The names, types, limits and documentation of the
/// keys stand in one table in src/engine/config_keys.cpp; YAML, the command line and the C ABI
/// share it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/mapping.hpp"
#include "gigo/normalize.hpp"
#include "gigo/result.hpp"

namespace gigo {

/// Which pairs are merged without asking.
enum class MergeBand : std::uint8_t { kCertain, kLikely };

/// A share of rows in units of 0.01 %; kNoLimit means the measure is not limited.
using BasisPoints = std::int32_t;
/// "Not limited".
inline constexpr BasisPoints kNoLimit = -1;

/// What the user says of two given names: "Bob = Robert", "Sandy != Alexander".
struct NicknameRule {
  std::string form;     ///< the short form, as written: "Bob"
  std::string base;     ///< the name it stands for: "Robert"
  bool related = true;  ///< false: gigo must not take the one for the other
};

/// All settings of a run. A default-constructed Config is what gigo does without configuration.
struct Config {
  // how cells are read
  std::string region;  ///< `region`: default country, ISO 3166-1 alpha-2
  Day as_of = kNoDay;  ///< `as_of`: the day of the run; kNoDay lets the caller decide
  bool reserved_values_ordinary = false;   ///< `reserved_values`: flag | ordinary
  std::vector<MapRule> map;                ///< `map`: column → field
  std::vector<std::string> authoritative;  ///< `authoritative`: kinds of identifiers whose
                                           ///< difference forbids a match ("*": all)
  std::vector<NicknameRule> nicknames;  ///< `nicknames`: added to the shipped ones, or taken away

  // matching: probabilities in units of 2^-30 would be unreadable; these are parts per million
  std::int32_t certain_ppm = 990'000;     ///< `match.certain`
  std::int32_t likely_ppm = 500'000;      ///< `match.likely`: same person
  std::int32_t possible_ppm = 100'000;    ///< `match.possible`: worth a look
  MergeBand merge = MergeBand::kCertain;  ///< `merge`: certain | likely
  std::uint64_t max_pairs =
      0;  ///< `match.max_pairs`: pair budget; 0 = 40 per row, at least 5 million

  // judging
  std::int32_t no_contact_days = 540;   ///< `stale.no_contact_days`
  std::int32_t unconfirmed_days = 720;  ///< `stale.unconfirmed_days`

  // gate, in units of 0.01 % of the rows
  BasisPoints max_duplicates = kNoLimit, max_incomplete = kNoLimit, max_invalid = kNoLimit,
              max_stale = kNoLimit;  ///< `gate.max_…`

  // the run itself; these never change the output
  unsigned threads = 0;          ///< `threads`: 0 = one per core
  std::uint64_t max_memory = 0;  ///< `max_memory` in bytes; 0 = unlimited
};

/// One key of the configuration, as written in gigo.yaml and behind a flag of the command.
struct ConfigKey {
  std::string_view name;      ///< "match.certain": a dot is one level of the YAML file
  std::string_view flag;      ///< "--region"; empty when the command line has no flag for it
  std::string_view values;    ///< what may be written, in a word: "GB", "2%", "certain|likely"
  std::string_view fallback;  ///< the default, as it would be written; empty: none
  std::string_view doc;       ///< one sentence for --help and the documentation
  bool shapes_output;         ///< false for what never changes a result (threads, max_memory)
};

/// Every key, in the order of the documentation. Static storage.
[[nodiscard]] std::span<const ConfigKey> config_keys() noexcept;

/// The known key nearest to a mistyped one; empty when none is near.
[[nodiscard]] std::string_view nearest_config_key(std::string_view name);

/// Sets one key from text; the same reading for YAML, flags and the C ABI. `map` takes one
/// "Column=field", `authoritative` one kind and `nicknames` one "Bob = Robert" (or several of them,
/// comma-separated) a call; they add to what is there, a rule for the same column or the same two
/// names replaces the earlier one. Errors: kUsage, with the key
/// in `where`.
[[nodiscard]] Status set_config(Config& config, std::string_view name, std::string_view value);

/// The value of a key as it would be written; lists are joined by ", ". Empty when unset or no such
/// key.
[[nodiscard]] std::string get_config(const Config& config, std::string_view name);

/// Checks what no single key can: possible <= likely <= certain. Errors: kUsage.
[[nodiscard]] Status check_config(const Config& config);

/// Reads the text of a gigo.yaml; `name` is what errors call it. Unknown and duplicate keys,
/// anchors, aliases, tags, deep nesting and wrong types are kUsage errors with "name:line:column"
/// in `where`. Keys that it does not name keep their value of `defaults`.
[[nodiscard]] Result<Config> parse_config(std::string_view yaml, std::string_view name,
                                          const Config& defaults = Config());

/// Reads a gigo.yaml file of up to 1 MiB. Errors as parse_config, and kUsage when the file cannot
/// be read.
[[nodiscard]] Result<Config> load_config(const std::string& path);

}  // namespace gigo
