// SPDX-License-Identifier: Apache-2.0
/// \file
/// The parts that summary.json, run.json and the gate's JSON share.
#pragma once

#include <span>

#include "report/facts.hpp"
#include "report/json.hpp"

namespace gigo::report {

/// Writes the keys of the summary into an open object.
void write_summary(JsonWriter& json, const RunFacts& facts);

/// Writes the member "inputs": file, detection and rows of each.
void write_inputs(JsonWriter& json, std::span<const InputFacts> inputs);

}  // namespace gigo::report
