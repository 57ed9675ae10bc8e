// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the renderers are told about a run of the command.
#pragma once

#include "cli/decisions.hpp"
#include "cli/load.hpp"
#include "gigo/config.hpp"
#include "gigo/engine.hpp"
#include "report/facts.hpp"

namespace gigo::cli {

/// Gathers the facts; everything must outlive them. Questions and undecoded cells are the caller's
/// to fill in.
[[nodiscard]] report::RunFacts gather_facts(const LoadedInputs& loaded, const Run& run,
                                            const Config& config, const Decisions& decisions);

/// Names the whole run: version, inputs, configuration, mapping, decisions, model and every output.
[[nodiscard]] std::string run_digest(const report::RunFacts& facts,
                                     const std::vector<report::OutputFacts>& outputs);

}  // namespace gigo::cli
