// SPDX-License-Identifier: Apache-2.0
/// \file
/// How much memory the next stage will need, from counts alone, so that a run stops before the
/// machine does.
///
/// A deliberate upper estimate: bytes a row and a mapped cell, measured on lists of 10 k to 1 M
/// rows and rounded up.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "gigo/config.hpp"
#include "gigo/engine.hpp"

namespace gigo::engine {

/// What the estimate is made from.
struct RunSize {
  std::uint64_t rows = 0;
  std::uint64_t cells = 0;         ///< rows times columns
  std::uint64_t mapped_cells = 0;  ///< the same of columns that map to a field
  std::uint64_t bytes = 0;         ///< text of all cells
  std::uint64_t mapped_bytes = 0;  ///< text of the cells in mapped columns
};

/// Counts the inputs.
[[nodiscard]] RunSize measure(std::span<const RunInput> inputs);

/// Bytes held by the tables as read, the file's own text included.
[[nodiscard]] std::uint64_t table_bytes(const RunSize& size);

/// Bytes held in all when the stage is at its highest: "normalise", "match", "cluster", "merge".
[[nodiscard]] std::uint64_t peak_bytes(const RunSize& size, std::string_view stage);

/// Fails (kEnvironment) when the limit of the configuration would be passed; says what is needed.
[[nodiscard]] Status check_memory(const RunSize& size, std::string_view stage,
                                  const Config& config);

}  // namespace gigo::engine
