// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a whole column of names says that no single cell can: given and family names in each
/// other's columns, "Nagy János" all the way down, whole names in a column for a part.
///
/// Single names are never judged so: of 871 names whose order is known, frequencies would swap 11,
/// six of them wrongly. A column needs kFewNames different cells, and known names must stand three
/// to one against its header on both sides. Below that the column is read as its header says.
///
/// \code
/// NameColumn first, last;                     // "First name", "Last name"
/// for (...) { first.add(row.first); last.add(row.last); }
/// if (judge_parts(first, last) == PartsOrder::kSwapped) ...
/// \endcode
///
/// Counts of cells: the order of rows never shows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gigo::normalize {

/// With fewer different cells nothing is said about a column.
inline constexpr std::size_t kFewNames = 20;

/// Different cells by what their first and last words are.
struct NameCounts {
  std::size_t cells = 0;         ///< different cells with letters
  std::size_t several = 0;       ///< those of two words or more, no comma, no particle in front
  std::size_t commas = 0;        ///< those with a comma inside
  std::size_t given_cells = 0;   ///< cells whose words are given names as far as they are known
  std::size_t family_cells = 0;  ///< the same of family names; cells that begin with a particle too
  std::size_t given_rows = 0;    ///< given_cells with repetitions
  std::size_t family_rows = 0;   ///< family_cells with repetitions
  // Of `several`:
  std::size_t first_given = 0;
  std::size_t first_family = 0;
  std::size_t last_given = 0;
  std::size_t last_family = 0;
  std::size_t first_east_asian = 0;  ///< begin with a family name of China, Korea, Vietnam, Japan
  std::size_t last_east_asian = 0;   ///< end with one
};

/// Collects the cells of one column.
class NameColumn {
 public:
  /// Adds a raw cell; empty ones and placeholders count for nothing.
  void add(std::string_view cell);
  /// Counts what was added.
  [[nodiscard]] NameCounts counts();

 private:
  std::vector<std::string> cells_;  // folded
};

/// What two columns for given and family names hold.
enum class PartsOrder : std::uint8_t {
  kAsHeaded,
  kMaybeSwapped,  ///< more against the headers than for them, but not clearly
  kSwapped,       ///< clearly the other way round, in both columns
};

/// Judges a column of given names and one of family names.
[[nodiscard]] PartsOrder judge_parts(const NameCounts& given, const NameCounts& family);

/// How a column writes whole names.
enum class NameOrder : std::uint8_t {
  kUnknown,     ///< too few, or too little known
  kGivenFirst,  ///< clearly
  kMaybeFamilyFirst,
  kFamilyFirst,  ///< clearly, without commas
};

/// Judges a column of whole names; cells with a comma say their order themselves.
[[nodiscard]] NameOrder judge_order(const NameCounts& names);

/// True when a column for one part clearly holds whole names: most cells of several words (or with
/// a comma), and both ends known.
[[nodiscard]] bool holds_whole_names(const NameCounts& names);

}  // namespace gigo::normalize
