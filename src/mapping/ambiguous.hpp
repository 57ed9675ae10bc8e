// SPDX-License-Identifier: Apache-2.0
/// \file
/// Headers that mean one thing or another: "name", "title", "address", "id". The values and the
/// other columns decide.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "gigo/mapping.hpp"
#include "mapping/confirm.hpp"
#include "mapping/header_meaning.hpp"

namespace gigo::mapping {

/// What the decision may look at.
struct Evidence {
  const Table& table;
  std::span<const ColumnSample> samples;  ///< one per column
  const Mapping& mapping;                 ///< what has been decided so far
};

/// Decides on one column. When nothing is certain enough the column stays unmapped, with a note
/// that says why.
///
/// - name: a family name beside a given name and the other way round, unless it holds that one; an
/// organisation when a
///   person's name is there already and none is mapped, or when many values carry a legal form;
///   else a full name
/// - contact: what most values look like (email, phone, name)
/// - title: a form of address when 30 % of the values are one, else a job title
/// - address: a street when a city or postcode column is there, else a whole address
/// - id: the record's id when 95 % of its values are different; it never is when they repeat more
/// - customer number: likewise, else an identifier that several rows share
[[nodiscard]] ColumnMapping decide(std::size_t column, const HeaderMeaning& meaning,
                                   const Evidence& evidence);

/// The order in which ambiguous headers are decided: a later one may build on an earlier one.
[[nodiscard]] std::span<const AmbiguousHeader> decision_order() noexcept;

}  // namespace gigo::mapping
