// SPDX-License-Identifier: Apache-2.0
/// \file
/// How much of a profile is filled: one weighted percentage.
///
/// | asked for                              | weight | of an organisation |
/// |----------------------------------------|--------|--------------------|
/// | name: given and family, or a full name | 25     | 25, its name       |
/// |   half of a name                       | 15     |                    |
/// | email                                  | 20     | 20                 |
/// | phone (not fax)                        | 20     | 20                 |
/// | organisation                           | 10     |                    |
/// | street, or a whole address             | 4      | 4                  |
/// | city, or a whole address               | 3      | 3                  |
/// | postcode, or a whole address           | 3      | 3                  |
/// | country                                | 5      | 5                  |
/// | job title                              | 5      |                    |
/// | birth date                             | 5      |                    |
///
/// Only what some column of the run maps to is asked for. A value counts when it may be used (not
/// invalid, no placeholder).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "gigo/field.hpp"
#include "gigo/normalize.hpp"

namespace gigo::assessment {

/// Measures the rows of one table, to which it refers.
class Completeness {
 public:
  /// Looks which fields are mapped anywhere in the run.
  explicit Completeness(const NormalizedTable& table);

  /// Percent of the weights, rounded to the nearest; 0 when nothing can be asked for.
  [[nodiscard]] std::uint8_t percent(RowId row) const noexcept;

 private:
  [[nodiscard]] bool mapped(Field field) const noexcept {
    return mapped_[static_cast<std::size_t>(field)];
  }

  const NormalizedTable& table_;
  std::array<bool, kFieldCount> mapped_{};
  std::vector<bool> whole_address_;  ///< per row: a usable address in one cell
};

}  // namespace gigo::assessment
