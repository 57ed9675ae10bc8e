// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <limits>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "engine/config_values.hpp"
#include "gigo/config.hpp"
#include "text/similarity.hpp"

namespace gigo {
namespace {

using engine::format_bytes;
using engine::format_percent;
using engine::format_probability;
using engine::parse_bytes;
using engine::parse_percent;
using engine::parse_probability;
using engine::parse_whole;

// A setter returns what is wrong with the value, or an empty string.
using Setter = std::string (*)(Config&, std::string_view);
using Getter = std::string (*)(const Config&);

struct Row {
  ConfigKey key;
  Setter set;
  Getter get;
};

// ISO 3166-1 alpha-2, and AC, TA and XK, which have phone plans of their own.
constexpr std::string_view kCountries =
    "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN "
    "BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ "
    "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL "
    "GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM "
    "JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME "
    "MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
    "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD "
    "SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO "
    "TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

bool is_country(std::string_view code) {
  for (std::size_t i = 0; i < kCountries.size(); i += 3) {
    if (kCountries.substr(i, 2) == code) return true;
  }
  return false;
}

std::string set_region(Config& config, std::string_view value) {
  if (value.size() != 2 || !base::is_alpha(value[0]) || !base::is_alpha(value[1])) {
    return "must be a country code of two letters such as GB";
  }
  std::string code = base::upper(value);
  if (code == "UK") return "the United Kingdom's code is GB";
  if (!is_country(code)) return "is no country code of ISO 3166-1";
  config.region = std::move(code);
  return {};
}

std::string set_as_of(Config& config, std::string_view value) {
  if (value == "today") {
    config.as_of = kNoDay;
    return {};
  }
  const auto day = base::parse_iso_date(value);
  if (!day) return "must be a day that exists, written as 2026-01-31";
  config.as_of = *day;
  return {};
}

std::string set_map(Config& config, std::string_view value) {
  Result<MapRule> rule = parse_map_rule(value);
  if (!rule) return rule.error().message;
  const std::string_view column = base::trim(rule->column);
  std::erase_if(config.map, [&](const MapRule& earlier) {
    return base::iequals(base::trim(earlier.column), column);
  });
  config.map.push_back(std::move(*rule));
  return {};
}

std::string get_map(const Config& config) {
  std::string out;
  for (const MapRule& rule : config.map) {
    if (!out.empty()) out += ", ";
    out += rule.column + '=' + to_string(rule.ref);
  }
  return out;
}

std::string set_authoritative(Config& config, std::string_view value) {
  if (base::trim(value).empty()) return {};
  std::vector<std::string> kinds;
  boost::algorithm::split(kinds, value, boost::algorithm::is_any_of(","));
  for (const std::string& word : kinds) {
    std::string kind = base::lower(base::trim(word));
    if (kind.empty()) return "must name kinds of identifiers, such as tax, or * for all";
    if (std::find(config.authoritative.begin(), config.authoritative.end(), kind) ==
        config.authoritative.end()) {
      config.authoritative.push_back(std::move(kind));
    }
  }
  return {};
}

std::string get_authoritative(const Config& config) {
  return fmt::format("{}", fmt::join(config.authoritative, ", "));
}

template <std::int32_t Config::*Member>
std::string set_probability(Config& config, std::string_view value) {
  const auto ppm = parse_probability(value);
  if (!ppm) return "must be a probability from 0 to 1 with at most six decimals, such as 0.99";
  config.*Member = *ppm;
  return {};
}

template <std::int32_t Config::*Member>
std::string get_probability(const Config& config) {
  return format_probability(config.*Member);
}

template <std::int32_t Config::*Member>
std::string set_days(Config& config, std::string_view value) {
  const auto days = parse_whole(value, 100'000);
  if (!days || *days == 0) return "must be a number of days from 1 to 100000";
  config.*Member = static_cast<std::int32_t>(*days);
  return {};
}

template <std::int32_t Config::*Member>
std::string get_days(const Config& config) {
  return fmt::format("{}", config.*Member);
}

template <BasisPoints Config::*Member>
std::string set_percent(Config& config, std::string_view value) {
  const auto share = parse_percent(value);
  if (!share) return "must be a share of the rows with a percent sign, such as 2%, or none";
  config.*Member = *share;
  return {};
}

template <BasisPoints Config::*Member>
std::string get_percent(const Config& config) {
  return format_percent(config.*Member);
}

std::string set_max_pairs(Config& config, std::string_view value) {
  if (value == "auto") {
    config.max_pairs = 0;
    return {};
  }
  const auto pairs = parse_whole(value, 1'000'000'000'000ULL);
  if (!pairs || *pairs == 0) return "must be a number of pairs, or auto";
  config.max_pairs = *pairs;
  return {};
}

std::string set_threads(Config& config, std::string_view value) {
  if (value == "auto") {
    config.threads = 0;
    return {};
  }
  const auto threads = parse_whole(value, 1024);
  if (!threads || *threads == 0) return "must be a number from 1 to 1024, or auto for one per core";
  config.threads = static_cast<unsigned>(*threads);
  return {};
}

std::string set_max_memory(Config& config, std::string_view value) {
  const auto bytes = parse_bytes(value);
  if (!bytes) return "must be a size such as 4GB or 500MB, or none";
  config.max_memory = *bytes;
  return {};
}

std::string set_reserved(Config& config, std::string_view value) {
  if (value != "flag" && value != "ordinary") return "must be flag or ordinary";
  config.reserved_values_ordinary = value == "ordinary";
  return {};
}

std::string set_merge(Config& config, std::string_view value) {
  if (value != "certain" && value != "likely") return "must be certain or likely";
  config.merge = value == "likely" ? MergeBand::kLikely : MergeBand::kCertain;
  return {};
}

// clang-format off
constexpr std::array kRows = {
    Row{{"region", "--region", "GB", "",
         "default country of phones and addresses that name none: ISO 3166-1 code of two letters", true},
        set_region, [](const Config& c) { return c.region; }},
    Row{{"as_of", "--as-of", "2026-01-31", "today",
         "the day by which rows are judged stale and dates future", true},
        set_as_of, [](const Config& c) { return c.as_of == kNoDay ? "today" : base::format_iso_date(c.as_of); }},
    Row{{"reserved_values", "--reserved-values", "flag|ordinary", "flag",
         "emails and phones that are reserved for examples and fiction: flag them, or take them for ordinary ones", true},
        set_reserved, [](const Config& c) { return std::string(c.reserved_values_ordinary ? "ordinary" : "flag"); }},
    Row{{"map", "--map", "Column=field", "",
         "what a column means (repeatable); #3=field names the third column", true},
        set_map, get_map},
    Row{{"authoritative", "--authoritative", "KIND,...", "",
         "kinds of identifiers of which two different valid ones are never one person; * for all", true},
        set_authoritative, get_authoritative},
    Row{{"nicknames", "--nicknames", "Bob=Robert,...", "",
         "more short forms of given names (repeatable); Sandy!=Alexander takes away a pair that gigo knows", true},
        engine::add_nicknames, engine::format_nicknames},
    Row{{"match.certain", "", "0.99", "0.99",
         "from this probability on gigo would merge unasked", true},
        set_probability<&Config::certain_ppm>, get_probability<&Config::certain_ppm>},
    Row{{"match.likely", "", "0.5", "0.5",
         "from this probability on two rows are held to be one person", true},
        set_probability<&Config::likely_ppm>, get_probability<&Config::likely_ppm>},
    Row{{"match.possible", "", "0.1", "0.1",
         "from this probability on two rows are worth a look (gigo_review)", true},
        set_probability<&Config::possible_ppm>, get_probability<&Config::possible_ppm>},
    Row{{"match.max_pairs", "", "5000000|auto", "auto",
         "most pairs that are compared; auto is 40 a row and at least 5 million", true},
        set_max_pairs, [](const Config& c) { return c.max_pairs == 0 ? "auto" : fmt::format("{}", c.max_pairs); }},
    Row{{"merge", "--merge", "certain|likely", "certain",
         "what is merged unasked in people.csv", true},
        set_merge, [](const Config& c) { return std::string(c.merge == MergeBand::kLikely ? "likely" : "certain"); }},
    Row{{"stale.no_contact_days", "", "540", "540",
         "days without inbound or outbound contact after which a row is stale", true},
        set_days<&Config::no_contact_days>, get_days<&Config::no_contact_days>},
    Row{{"stale.unconfirmed_days", "", "720", "720",
         "days without confirmation or update after which a row is stale", true},
        set_days<&Config::unconfirmed_days>, get_days<&Config::unconfirmed_days>},
    Row{{"gate.max_duplicates", "--max-duplicates", "2%", "none",
         "gigo check fails when more rows than this are duplicates", true},
        set_percent<&Config::max_duplicates>, get_percent<&Config::max_duplicates>},
    Row{{"gate.max_incomplete", "--max-incomplete", "10%", "none",
         "gigo check fails when more rows than this have no name or no valid email or phone", true},
        set_percent<&Config::max_incomplete>, get_percent<&Config::max_incomplete>},
    Row{{"gate.max_invalid", "--max-invalid", "1%", "none",
         "gigo check fails when more rows than this have an invalid or placeholder cell", true},
        set_percent<&Config::max_invalid>, get_percent<&Config::max_invalid>},
    Row{{"gate.max_stale", "--max-stale", "20%", "none",
         "gigo check fails when more rows than this are stale, or when that cannot be told", true},
        set_percent<&Config::max_stale>, get_percent<&Config::max_stale>},
    Row{{"threads", "--threads", "N|auto", "auto",
         "threads to use, at most 1024; never changes a result", false},
        set_threads, [](const Config& c) { return c.threads == 0 ? "auto" : fmt::format("{}", c.threads); }},
    Row{{"max_memory", "--max-memory", "4GB", "none",
         "stop before a stage that would need more memory than this", false},
        set_max_memory, [](const Config& c) { return format_bytes(c.max_memory); }},
};
// clang-format on

constexpr auto kKeys = [] {
  std::array<ConfigKey, kRows.size()> keys{};
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = kRows[i].key;
  return keys;
}();

const Row* find_row(std::string_view name) {
  for (const Row& row : kRows) {
    if (row.key.name == name) return &row;
  }
  return nullptr;
}

}  // namespace

std::span<const ConfigKey> config_keys() noexcept { return kKeys; }

std::string_view nearest_config_key(std::string_view name) {
  const std::string wanted = base::lower(name.substr(0, 64));
  std::string_view best;
  int best_distance = std::max(2, static_cast<int>(wanted.size()) / 3) + 1;
  for (const ConfigKey& key : kKeys) {
    // People forget the section more often than they mistype the word.
    const std::size_t dot = key.name.rfind('.');
    const std::string_view last =
        dot == std::string_view::npos ? key.name : key.name.substr(dot + 1);
    const int distance = std::min(text::osa_distance(wanted, key.name, best_distance),
                                  text::osa_distance(wanted, last, best_distance));
    if (distance < best_distance) {
      best_distance = distance;
      best = key.name;
    }
  }
  return best;
}

Status set_config(Config& config, std::string_view name, std::string_view value) {
  const Row* row = find_row(name);
  if (row == nullptr) {
    const std::string_view near = nearest_config_key(name);
    return Error{ErrorCode::kUsage,
                 near.empty() ? fmt::format("unknown key {}", name)
                              : fmt::format("unknown key {}; did you mean {}?", name, near),
                 {}};
  }
  value = base::trim(value);
  if (value.empty()) return Error{ErrorCode::kUsage, "has no value", std::string(name)};
  std::string problem = row->set(config, value);
  if (!problem.empty()) return Error{ErrorCode::kUsage, std::move(problem), std::string(name)};
  return Done{};
}

std::string get_config(const Config& config, std::string_view name) {
  const Row* row = find_row(name);
  return row == nullptr ? std::string() : row->get(config);
}

Status check_config(const Config& config) {
  if (config.possible_ppm > config.likely_ppm) {
    return Error{
        ErrorCode::kUsage,
        fmt::format("match.possible ({}) must not be above match.likely ({})",
                    format_probability(config.possible_ppm), format_probability(config.likely_ppm)),
        {}};
  }
  if (config.likely_ppm > config.certain_ppm) {
    return Error{
        ErrorCode::kUsage,
        fmt::format("match.likely ({}) must not be above match.certain ({})",
                    format_probability(config.likely_ppm), format_probability(config.certain_ppm)),
        {}};
  }
  return Done{};
}

}  // namespace gigo
