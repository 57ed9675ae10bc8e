// SPDX-License-Identifier: Apache-2.0
/// \file
/// The matching model of one run: weights of levels and of values, and how frequent each kind of
/// pair is.
///
/// u and value frequencies are estimated from the file, m and the shares of the related classes are
/// shipped (attributes.cpp, related.cpp). The estimate uses pairs drawn by record content, so the
/// order of the rows does not matter. Learning m and the class frequencies by EM is a function from
/// this struct to this struct; nothing else has to change for it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "match/features.hpp"
#include "match/pair_levels.hpp"

namespace gigo::match {

/// What two records can be to each other besides strangers.
enum class PairClass : std::uint8_t {
  kMatch,
  kHousehold,
  kTwins,
  kParent,  ///< parent and child of one name
  kNamesake,
  kNamesakeInTown,
  kRelative,
  kColleague,
  kFamilyFirm,  ///< relatives who work together
  kSameTown,
  kCoLocated,  ///< organisations from here on
  kBranch,
  kBranchInTown,
};
/// Number of classes.
inline constexpr std::size_t kPairClassCount =
    static_cast<std::size_t>(PairClass::kBranchInTown) + 1;

/// "one person", "household", "colleagues", … as model.json and reports name a class.
[[nodiscard]] std::string_view to_string(PairClass pair_class) noexcept;

/// What the weights of one attribute were made of.
struct AttributeNumbers {
  std::array<std::uint32_t, kSlotCount> m{};      ///< in millionths
  std::array<std::uint64_t, kSlotCount> u_ppb{};  ///< in 10^-9
  std::uint32_t frequency = 0;                    ///< of a value before any was seen, in millionths
};

/// The table of attributes.cpp in this form.
[[nodiscard]] std::array<AttributeNumbers, kAttributeCount> shipped_numbers() noexcept;

/// Everything a score needs besides the records.
struct Model {
  std::array<std::array<Weight, kSlotCount>, kAttributeCount> slot{};  ///< log2(m/u)
  std::array<std::vector<Weight>, kAttributeCount> value;  ///< per term: weight of agreeing on it
  std::array<Weight, kAttributeCount> most{};   ///< upper bound of any weight of the attribute
  std::vector<Weight> shared_domain;            ///< per mail domain: log2(m_email / frequency)
  std::array<Weight, kPairClassCount> prior{};  ///< log2 odds of the class against strangers
  std::string id;                               ///< name and digest of the shipped tables
  std::uint64_t sampled_pairs = 0;
  std::array<AttributeNumbers, kAttributeCount> numbers = shipped_numbers();
  std::uint64_t prior_records = kPriorRecords;  ///< that a shipped frequency counts for

  /// Weight of one attribute at one level; frequency-adjusted when the level is kEqual.
  [[nodiscard]] Weight weight(Attribute attribute, const PairLevels& levels) const noexcept;
};

/// Estimates the model of a file.
[[nodiscard]] Model estimate_model(const Features& features);

/// Rows of the list that default_model() imagines: near the size at which the shipped frequencies
/// of emails and phones are what a file would show.
inline constexpr std::uint64_t kDefaultRows = 10'000;

/// The shipped model alone, for records without a file around them: u as shipped, every value as
/// frequent as the next, and the class frequencies from which EM starts in a list of kDefaultRows.
/// Nothing is estimated from `features`, which only say how many values there are. Wants features
/// after set_default_rarity(), or words would be as rare as these few records make them.
[[nodiscard]] Model default_model(const Features& features);

/// Name and digest of the shipped tables: "gigo-default-1-1f0c83aa".
[[nodiscard]] std::string shipped_model_id();

}  // namespace gigo::match
