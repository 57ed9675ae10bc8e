// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a file's columns to fields: what gigo took each column for, and why.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "gigo/field.hpp"
#include "gigo/finding.hpp"
#include "gigo/result.hpp"
#include "gigo/table.hpp"

namespace gigo {

/// Who said what a column means.
enum class MappingOrigin : std::uint8_t {
  kUser,    ///< --map or the configuration
  kHeader,  ///< the header is a known alias and the values agree
  kValues,  ///< the header says nothing, the values do
  kNone,    ///< not mapped
};

/// What one column of one file means.
struct ColumnMapping {
  FieldRef ref;  ///< Field::kUnmapped when nothing is known
  MappingOrigin origin = MappingOrigin::kNone;
  std::uint8_t confirmed_percent =
      0;             ///< share of the sampled non-empty cells that look like the field
  std::string note;  ///< a warning in plain words, e.g. "header says email, 3% look like one"
  bool family_first = false;  ///< of a full name: the column writes family names first
  Code finding = Code{};      ///< about the column as a whole; Code{} for none
};

/// One entry per column of the table, in its order.
struct Mapping {
  std::vector<ColumnMapping> columns;

  /// The columns that map to a field, in file order.
  [[nodiscard]] std::vector<std::size_t> columns_of(Field field) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].ref.field == field) found.push_back(i);
    }
    return found;
  }
};

/// One `--map "Column=field"`.
struct MapRule {
  std::string column;  ///< header as in the file (compared without case and surrounding blanks), or
                       ///< "#3" for the third column
  FieldRef ref;
};

/// Reads "Column=field" (the last '=' separates). Fails with a kUsage error that names the nearest
/// field.
[[nodiscard]] Result<MapRule> parse_map_rule(std::string_view text);

/// Decides what every column means: rules of the user first, then header aliases
/// (src/data/header_aliases.tsv) confirmed by the values, then the values alone for emails, phones
/// and dates. Names are judged by the column: given and family names that clearly stand in each
/// other's columns are read the right way round, whole names in a column for a part as whole names,
/// and a column that writes family names first is marked; each with a note and a finding.
///
/// Looks at a deterministic sample of cells. A rule whose column is not in the file is not an error
/// here (there may be several files); see unused_rules. Errors: kInput when no column can be mapped
/// to anything that identifies a record.
[[nodiscard]] Result<Mapping> map_columns(const Table& table, std::span<const MapRule> rules);

/// The rules whose column is in none of the tables; the caller makes a kUsage error of them.
[[nodiscard]] std::vector<std::string> unused_rules(std::span<const Table* const> tables,
                                                    std::span<const MapRule> rules);

}  // namespace gigo
