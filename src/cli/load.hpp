// SPDX-License-Identifier: Apache-2.0
/// \file
/// From paths to tables with a meaning: reads every input, says what was detected, maps the
/// columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/input_flags.hpp"
#include "gigo/config.hpp"
#include "gigo/engine.hpp"
#include "gigo/io.hpp"
#include "gigo/mapping.hpp"
#include "report/facts.hpp"

namespace gigo::cli {

/// The inputs of a run. Not copied: RunInput points into the vectors, whose elements must stay
/// where they are.
struct LoadedInputs {
  std::vector<std::string> paths;
  std::vector<InputFile> files;
  std::vector<Mapping> mappings;
  std::vector<RunInput> inputs;

  LoadedInputs() = default;
  LoadedInputs(LoadedInputs&&) noexcept = default;
  LoadedInputs& operator=(LoadedInputs&&) noexcept = default;
  LoadedInputs(const LoadedInputs&) = delete;
  LoadedInputs& operator=(const LoadedInputs&) = delete;

  /// Where a row of the run stands.
  struct Place {
    std::size_t input = 0;
    std::size_t row = 0;  ///< data row of that file, from 0
  };
  /// The file and data row of a RowId.
  [[nodiscard]] Place place(RowId row) const;
  /// The number a spreadsheet shows for it.
  [[nodiscard]] std::uint32_t row_number(RowId row) const;

  std::vector<std::size_t> begin{0};  ///< first RowId of each input, then rows
};

/// Reads and maps, and says both. `sides`: a letter for each file by which a rule of --map may name
/// it ("A:Type=title"); rules without one hold for every file. Errors: kInput, kEnvironment, kUsage
/// (a file given twice, a --map rule without its column).
[[nodiscard]] Result<LoadedInputs> load_inputs(const InputFlags& flags, const Config& config,
                                               const Voice& voice, Progress& progress,
                                               std::string_view sides = {});

/// What the renderers show of the inputs.
[[nodiscard]] std::vector<report::InputFacts> input_facts(const LoadedInputs& loaded);

/// Fails (kInput) when a file is no longer the one that was read.
[[nodiscard]] Status verify_unchanged(const LoadedInputs& loaded);

}  // namespace gigo::cli
