// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>
#include <utility>

#include "base/hash.hpp"
#include "base/log2.hpp"
#include "engine/profile_rows.hpp"
#include "engine/profile_value.hpp"
#include "gigo/assess.hpp"
#include "gigo/profile.hpp"
#include "match/record_keys.hpp"
#include "match/scorer.hpp"
#include "normalize/nickname.hpp"

namespace gigo {

struct Engine::State {
  Config config;
  std::string fingerprint;
  std::shared_ptr<const normalize::Nicknames> nicknames;  // null: the shipped ones
};

namespace {

using engine::ProfileRows;

// Cells say their field themselves, and a gate is shut by whoever asks.
bool shapes_answers(const ConfigKey& key) {
  return key.shapes_output && key.name != "map" && !key.name.starts_with("gate.");
}

std::string fingerprint_of(const Config& config) {
  base::Hasher128 hasher;
  hasher.update_sized(GIGO_VERSION);
  hasher.update_sized(match::shipped_model_id());
  hasher.update(match::kDefaultRows);
  for (const ConfigKey& key : config_keys()) {
    if (!shapes_answers(key)) continue;
    hasher.update_sized(key.name);
    hasher.update_sized(get_config(config, key.name));
  }
  return base::hex(hasher.digest());
}

NormalizeOptions options_of(const Config& config, std::string_view region = {}) {
  return {region.empty() ? config.region : std::string(region), config.as_of,
          config.reserved_values_ordinary, 1};
}

ProfileRows rows_of(Profile profile) {
  ProfileRows rows;
  // One row of at most kMaxProfileCells columns always fits.
  static_cast<void>(rows.append(profile));
  return rows;
}

void add_problems(const ProfileRows& rows, NormalizedTable& table) {
  if (rows.problems().empty()) return;
  for (const ReadProblem& problem : rows.problems()) {
    table.findings.add(RowId{problem.row}, problem.column, problem.code);
  }
  table.findings.sort();
}

// Any order of two profiles that does not depend on which was named first.
bool before(Profile a, Profile b) {
  const auto less = [](const ProfileCell& x, const ProfileCell& y) {
    return std::tie(x.ref.field, x.ref.kind, x.value) < std::tie(y.ref.field, y.ref.kind, y.value);
  };
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), less);
}

std::uint32_t q30(std::int32_t ppm) {
  return base::fraction_q30(static_cast<std::uint32_t>(ppm), 1'000'000);
}

Band band_of(const PairExplanation& pair, const Config& config) {
  if (pair.forbidden || pair.score.probability < q30(config.possible_ppm)) return Band::kNone;
  if (pair.score.probability < q30(config.likely_ppm)) return Band::kPossible;
  const bool certain = pair.score.probability >= q30(config.certain_ppm) && !pair.needs_review;
  return certain ? Band::kCertain : Band::kLikely;
}

// Apart, so that nothing in one profile says how the other is read.
NormalizedTable normalize_apart(std::span<const ProfileRows* const> all, const Config& config) {
  std::vector<NormalizeInput> inputs;
  for (const ProfileRows* rows : all) inputs.push_back({&rows->table(), &rows->mapping()});
  return normalize_inputs(inputs, options_of(config));
}

}  // namespace

Result<Engine> Engine::make(const Config& config) {
  if (Status status = check_config(config); !status) return status.error();
  return Engine(std::make_shared<const State>(
      State{config, fingerprint_of(config), normalize::nicknames_of(config)}));
}

NormalizedValue Engine::normalize(const ProfileCell& cell, std::string_view region) const {
  const ProfileRows rows = rows_of({&cell, 1});
  const NormalizeInput input{&rows.table(), &rows.mapping()};
  NormalizedTable table = normalize_inputs({&input, 1}, options_of(state_->config, region));
  add_problems(rows, table);
  return engine::only_value(table, cell.ref.field, rows.table().columns[0][0]);
}

FindingList Engine::check(Profile profile, const MailHostLookup& mail_host) const {
  const ProfileRows rows = rows_of(profile);
  const NormalizeInput input{&rows.table(), &rows.mapping()};
  NormalizeOptions options = options_of(state_->config);
  options.mail_host = mail_host;
  NormalizedTable table = normalize_inputs({&input, 1}, options);
  add_problems(rows, table);
  return assess(table, nullptr, state_->config).findings;
}

PairAnswer Engine::compare(Profile a, Profile b) const {
  if (before(b, a)) std::swap(a, b);
  const ProfileRows first = rows_of(a);
  const ProfileRows second = rows_of(b);
  const ProfileRows* const both[] = {&first, &second};
  const NormalizedTable table = normalize_apart(both, state_->config);
  match::Features features = match::build_features(table, state_->nicknames);
  match::set_default_rarity(features);
  match::Model model = match::default_model(features);
  const match::Scorer scorer(std::move(features), std::move(model), state_->config.authoritative);
  PairAnswer answer;
  answer.why = scorer.explain(RowId{0}, RowId{1});
  answer.band = band_of(answer.why, state_->config);
  return answer;
}

std::vector<std::uint64_t> Engine::blocking_keys(Profile profile) const {
  const ProfileRows rows = rows_of(profile);
  const ProfileRows* const one[] = {&rows};
  const NormalizedTable table = normalize_apart(one, state_->config);
  match::Features features = match::build_features(table, state_->nicknames);
  match::set_default_rarity(features);
  return match::record_keys(features, 0);
}

const std::string& Engine::fingerprint() const noexcept { return state_->fingerprint; }

const Config& Engine::config() const noexcept { return state_->config; }

}  // namespace gigo
