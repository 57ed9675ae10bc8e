// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the renderers need to know of a run, gathered by the front door. Nothing is owned but small
/// strings.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gigo/assess.hpp"
#include "gigo/config.hpp"
#include "gigo/engine.hpp"
#include "gigo/mapping.hpp"
#include "gigo/table.hpp"

namespace gigo::report {

/// One input file.
struct InputFacts {
  std::string label;        ///< file name without folder
  std::string detection;    ///< "UTF-8 with BOM, comma, CRLF"
  std::string fingerprint;  ///< of its bytes
  std::uint64_t bytes = 0;
  const Table* table = nullptr;
  const Mapping* mapping = nullptr;
  char delimiter = ',';  ///< that separates its cells, and those of rows.csv
};

/// One file of DIR.
struct OutputFacts {
  std::string name;
  std::uint64_t bytes = 0;
  std::string digest;
};

/// One finished run.
struct RunFacts {
  std::string version;  ///< of gigo
  std::string as_of;    ///< "2026-01-31"
  std::vector<InputFacts> inputs;
  std::vector<std::pair<std::string, std::string>>
      configuration;                               ///< key and value of all that shapes output
  std::vector<std::string> decision_fingerprints;  ///< of the files of --decisions
  std::uint64_t decisions_honoured = 0;
  std::uint64_t decisions_lost = 0;
  std::uint64_t open_questions = 0;  ///< that duplicates.csv puts to the user
  std::uint64_t undecoded_cells = 0;
  const Config* config = nullptr;
  const Run* run = nullptr;
};

}  // namespace gigo::report
