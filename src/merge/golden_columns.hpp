// SPDX-License-Identifier: Apache-2.0
/// \file
/// The columns of people.csv.
#pragma once

#include <span>
#include <vector>

#include "gigo/merge.hpp"

namespace gigo::merge {

/// How a field's cells are chosen.
[[nodiscard]] SurvivorUnit unit_of(Field field) noexcept;

/// One input: its columns as they stand. Several: one column for each mapped FieldRef, as often as
/// the file that has it most
/// ("phone", "phone 2"), in the order of the field table; then the columns without a field by
/// header, as they are met. No two headers are equal when there are several inputs.
[[nodiscard]] std::vector<GoldenColumn> golden_columns(std::span<const NormalizeInput> inputs);

}  // namespace gigo::merge
