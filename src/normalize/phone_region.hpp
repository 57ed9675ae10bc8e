// SPDX-License-Identifier: Apache-2.0
/// \file
/// The country of numbers that are written without one: what a row and a column say about it.
///
/// In this order: the row's country, the row's address (place_evidence.hpp), the other numbers of
/// the column, the default. A country that was inferred is taken for a number only when its plan
/// says that the number is valid.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/phone.hpp"
#include "normalize/batch.hpp"

namespace gigo::normalize {

/// What the context of a phone cell says beside the number of a region (kRegionMask).
enum PhoneContext : std::uint16_t {
  kRegionMask = 0x1FFF,
  kByAddress = 0x8000,     ///< the region was inferred from the row's address
  kNotByColumn = 0x4000,   ///< the row is in a country that nobody knows: do not infer one
  kNotByDefault = 0x2000,  ///< the row's address cannot be in the default's country
};

/// Below so many distinct numbers of known country a column says nothing: of 20, 18 agree by chance
/// in one of 5,000 columns where the true share is one half.
inline constexpr std::uint32_t kFewestVotes = 20;
/// The share, in percent, that the countries of one calling code need among them. A second country
/// with one number in ten is near enough to doubt.
inline constexpr std::uint32_t kMajorityPercent = 90;
/// The share, in percent, of the column's numbers without country that must be valid in the
/// inferred one. People write + for numbers from abroad, so those may well be the exception; then
/// hardly any of the others are valid there.
inline constexpr std::uint32_t kFitPercent = 80;

/// Counts the countries of a column's numbers; order does not matter.
class RegionVotes {
 public:
  /// Counts one number. `region` is ISO 3166-1 alpha-2; others are not counted.
  void add(std::string_view region);
  /// The country in which to read numbers without one; empty when the votes are too few or
  /// divided. Countries of one calling code vote together, for a number is the same in all.
  [[nodiscard]] std::string majority() const;

 private:
  std::vector<std::uint32_t> votes_ = std::vector<std::uint32_t>(26 * 26);
};

/// What a CellPack keeps of a number besides, and the way back.
[[nodiscard]] std::uint32_t phone_attribute(PhoneType type, std::string_view region) noexcept;
/// The type in an attribute.
[[nodiscard]] PhoneType type_of_attribute(std::uint32_t attribute) noexcept;
/// The letters of the region in an attribute, zeros behind them.
[[nodiscard]] std::array<char, 3> region_of_attribute(std::uint32_t attribute) noexcept;

/// Reads phones; see gigo/phone.hpp. `regions` are the countries that the rows' context numbers
/// (PhoneContext); number 0 stands for the default. Must outlive the reader.
[[nodiscard]] MakeCellReader phone_reader(std::span<const std::string> regions,
                                          std::string_view kind, bool reserved_values_ordinary);

/// Reads the column again for those cells of unknown country that are valid numbers in the country
/// that most of the column's other numbers have. `context` as for phone_reader; empty: nothing is
/// known of any row.
void infer_by_column(const Column& cells, std::span<const std::uint16_t> context,
                     std::span<const std::string> regions, std::string_view kind,
                     bool reserved_values_ordinary, unsigned threads, ColumnAnswers& answers);

}  // namespace gigo::normalize
