// SPDX-License-Identifier: Apache-2.0
/// \file
/// The other explanations of a pair that looks alike: household, twins, parent of the same name,
/// namesakes, colleagues, one town; for organisations one building, one chain.
///
/// A class says which evidence it shares with a match: a share r of its pairs agree on attribute j
/// as a match does, the rest as strangers do, so it contributes (1-r) + r * 2^w_j. All other
/// attributes stay at chance. Without this, files full of relatives merge whole families.
#pragma once

#include "match/model.hpp"

namespace gigo::match {

/// The weights of a pair as far as classes look at them.
struct ClassEvidence {
  Weight given = 0, family = 0, birth = 0, email = 0, mail_domain = 0, phone = 0;
  Weight address = 0;  ///< the whole address as one comparison
  Weight city = 0, postcode = 0;
  Weight employer = 0, website = 0, organisation = 0;
};

/// Per class: log2 of how much likelier the evidence is in the class than between strangers.
/// Classes that do not apply to the kind of record are kNoClass; kMatch is left to the scorer.
using ClassWeights = std::array<Weight, kPairClassCount>;
/// A class that cannot be.
inline constexpr Weight kNoClass = -256 * kOneBit;

/// Weighs the evidence by every related class.
[[nodiscard]] ClassWeights class_weights(const ClassEvidence& evidence, RecordKind kind,
                                         bool colleagues_possible) noexcept;

/// log2 of the odds of all other explanations together (strangers included) against strangers:
/// never below 0.
[[nodiscard]] Weight related_weight(const Model& model, const ClassWeights& classes) noexcept;

/// log2(2^a + 2^b) for two weights, within a few units; integers only.
[[nodiscard]] Weight log2_add(Weight a, Weight b) noexcept;

/// log2((1-r) + r * 2^w) with r in permille.
[[nodiscard]] Weight shared(std::uint32_t permille, Weight w) noexcept;

}  // namespace gigo::match
