// SPDX-License-Identifier: Apache-2.0
/// \file
/// Who may be whom: blocking, comparison levels and Fellegi–Sunter match weights.
///
/// Weights are integers in units of 2^-20 bit, so that sums do not depend on order or CPU.
/// Fellegi & Sunter, A theory for record linkage, JASA 64 (1969); Winkler, frequency-based matching
/// (1988/2000).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/config.hpp"
#include "gigo/normalize.hpp"

namespace gigo {

/// Match weight: log2 of a likelihood ratio or of odds, in units of 2^-20 bit.
using Weight = std::int32_t;
/// One bit.
inline constexpr Weight kOneBit = 1 << 20;

/// How sure gigo is that two records are one person.
enum class Band : std::uint8_t { kNone, kPossible, kLikely, kCertain };

/// "none", "possible", "likely", "certain".
[[nodiscard]] std::string_view to_string(Band band) noexcept;

/// What is compared between two records. The table that names and explains them is in
/// src/match/attributes.cpp.
enum class Comparison : std::uint8_t {
  kGivenName,
  kFamilyName,
  kMiddleName,
  kSingleName,  ///< one name field only, or a mononym
  kBirthDate,
  kEmail,
  kPhone,
  kIdentifier,
  kAddress,  ///< house number, street, city and postcode judged as one
  kOrganisation,
  kEmployer,  ///< a person's organisation
  kWebsite,
  kGender,
  kRegion,
  kCountry,
  kSuffix,
  kUser,  ///< Field::kExact and Field::kText columns
};
/// Number of comparisons.
inline constexpr std::size_t kComparisonCount = static_cast<std::size_t>(Comparison::kUser) + 1;

/// How two values relate, from strongest to weakest. Not every comparison uses every level.
enum class Level : std::uint8_t {
  kMissing,  ///< absent, invalid or placeholder on either side: no evidence
  kEqual,
  kNear,      ///< a typing slip, a spelling variant
  kNickname,  ///< Bob and Robert
  kSwapped,   ///< given and family name exchanged, day and month exchanged
  kInitial,   ///< J. and John; part of a double name
  kPartly,    ///< same local part, same year, same street: some of it agrees
  kWeak,
  kDifferent,
};

/// "given name", "email", "address", … as reports show it.
[[nodiscard]] std::string_view to_string(Comparison comparison) noexcept;

/// "equal", "near", "nickname", … as reports show it.
[[nodiscard]] std::string_view to_string(Level level) noexcept;

/// Why a comparison weighs other than its level alone says.
enum class Adjustment : std::uint8_t {
  kNone,
  kRarity,       ///< equal: how rare the value is among the rows
  kRepeatsName,  ///< an email made of the names repeats them: at most its domain is news
  kTwoNames,     ///< near in spelling, yet both are names in their own right
  kFreeText,     ///< own text often repeats other columns: half of it counts, two bits at most
};

/// What one comparison said about a pair.
struct ComparisonResult {
  Comparison comparison{};
  Level level = Level::kMissing;
  Weight weight = 0;     ///< contribution, term-frequency adjustment included
  Weight frequency = 0;  ///< the part of `weight` that is due to how rare the value is
  Adjustment adjustment = Adjustment::kNone;
};

/// Two rows of a run.
struct RowPair {
  RowId a{}, b{};
};

/// Stands for a blocking pass where no pass proposed a pair.
inline constexpr std::uint16_t kNeverCompared = 0xFFFF;

/// A scored pair; a < b.
struct PairScore {
  RowId a{}, b{};
  Weight weight = 0;              ///< log2 odds that it is one person, everything included
  std::uint32_t probability = 0;  ///< of being one person, in units of 2^-30
};

/// One pair in full: the waterfall behind its weight.
struct PairExplanation {
  Weight prior = 0;  ///< log2 odds before looking
  std::vector<ComparisonResult> parts;
  Weight related = 0;  ///< what "related, not the same" explains away (never positive)
  PairScore score;
  bool needs_review = false;  ///< something asks for a person's eyes: never merged unasked
  bool forbidden = false;     ///< an authoritative identifier differs, or only one is a person
  std::string sentence;  ///< "same mobile; Bob is a form of Robert; company differs only in Ltd"
};

/// One part of an address inside its one comparison.
struct AddressPart {
  std::string_view name;  ///< "house number", "street", …; static storage
  Level level = Level::kMissing;
};

/// What a pair's weight would be if one comparison had come out otherwise.
struct WhatIf {
  Comparison comparison{};
  Level level = Level::kMissing;  ///< as it is
  Weight without = 0;             ///< the pair's weight if this comparison said nothing
  Weight if_equal = 0;            ///< the pair's weight if it were equal in a value of usual rarity
};

/// A blocking key that two rows share.
struct SharedKey {
  std::string pass;        ///< BlockingPass::name
  std::uint64_t rows = 0;  ///< rows that have the key
};

/// What there is to know of a pair beyond its weight.
struct PairDetails {
  std::string masked_sentence;           ///< PairExplanation::sentence without any part of a name
  std::vector<std::string_view> review;  ///< why the pair is not merged unasked; static storage
  bool kinds_differ = false;             ///< a person and an organisation
  std::vector<AddressPart> address;      ///< those that both rows have
  std::string_view related_as;           ///< likeliest other explanation, "household"; static
                                         ///< storage; empty when there is none
  std::vector<WhatIf> what_if;           ///< of the comparisons that the rows have columns for
  std::vector<SharedKey> shared_keys;    ///< in the order of the passes
};

/// One blocking pass: what it keyed on and how much it cost.
struct BlockingPass {
  std::string name;                  ///< "email", "phone", "family name sound + given initial", …
  std::uint64_t pairs = 0;           ///< pairs proposed, before removing those of earlier passes
  std::uint64_t new_pairs = 0;       ///< pairs first proposed by this pass
  std::uint64_t refined_blocks = 0;  ///< blocks over the limit, split by a second key
  std::uint64_t dropped_pairs = 0;   ///< pairs in blocks that stayed too large
};

/// What matching did.
struct MatchReport {
  std::vector<BlockingPass> passes;
  std::uint64_t candidate_pairs = 0;
  std::uint64_t certain_pairs = 0, likely_pairs = 0, possible_pairs = 0;
  std::vector<std::string>
      warnings;  ///< in plain words, e.g. what was dropped and what it may cost
};

}  // namespace gigo
