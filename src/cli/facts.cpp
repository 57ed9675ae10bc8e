// SPDX-License-Identifier: Apache-2.0
#include "cli/facts.hpp"

#include "base/civil_date.hpp"
#include "base/hash.hpp"
#include "cli/commands.hpp"
#include "cli/outputs/duplicates.hpp"

namespace gigo::cli {

report::RunFacts gather_facts(const LoadedInputs& loaded, const Run& run, const Config& config,
                              const Decisions& decisions) {
  report::RunFacts facts;
  facts.version = version();
  facts.as_of = base::format_iso_date(config.as_of);
  facts.inputs = input_facts(loaded);
  for (const ConfigKey& key : config_keys()) {
    if (!key.shapes_output) continue;
    facts.configuration.emplace_back(key.name, get_config(config, key.name));
  }
  facts.decision_fingerprints = decisions.fingerprints;
  facts.decisions_honoured = run.decisions.size();
  facts.decisions_lost = run.lost_decisions.size();
  for (const InputFile& file : loaded.files) facts.undecoded_cells += file.undecoded.size();
  facts.open_questions = count_open_questions(run);
  facts.config = &config;
  facts.run = &run;
  return facts;
}

std::string run_digest(const report::RunFacts& facts,
                       const std::vector<report::OutputFacts>& outputs) {
  base::Hasher128 hasher;
  hasher.update_sized(facts.version);
  hasher.update_sized(facts.as_of);
  for (const report::InputFacts& input : facts.inputs) {
    hasher.update_sized(input.label);
    hasher.update_sized(input.fingerprint);
    for (const ColumnMapping& column : input.mapping->columns) {
      hasher.update_sized(to_string(column.ref));
    }
  }
  for (const auto& [key, value] : facts.configuration) {
    hasher.update_sized(key);
    hasher.update_sized(value);
  }
  for (const std::string& fingerprint : facts.decision_fingerprints) {
    hasher.update_sized(fingerprint);
  }
  hasher.update_sized(facts.run->model_id);
  for (const report::OutputFacts& output : outputs) {
    hasher.update_sized(output.name);
    hasher.update_sized(output.digest);
  }
  return base::hex(hasher.digest());
}

}  // namespace gigo::cli
