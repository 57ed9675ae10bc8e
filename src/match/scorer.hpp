// SPDX-License-Identifier: Apache-2.0
/// \file
/// The Fellegi–Sunter score of a pair, its fast path for blocking and its full waterfall.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "match/features.hpp"
#include "match/match.hpp"
#include "match/model.hpp"
#include "match/related.hpp"

namespace gigo::match {

/// A pair's weights before the classes are weighed against each other.
struct PairWeights {
  PairLevels levels;
  std::array<Weight, kAttributeCount> weight{};
  Weight address = 0;  ///< the five address attributes as one: who moved loses at most log2(0.1)
  bool repeats_name = false;  ///< the email weighs less as it is made of the names
  Weight match = 0;           ///< all evidence, without the prior
  ClassWeights classes{};     ///< the same evidence under every other explanation
};

/// The weight of an address as one comparison, from the sums of its town and of its place in it:
/// 0.10 + 0.15 T + 0.75 T N; moved away, moved within the town, did not move.
[[nodiscard]] Weight address_weight(Weight town, Weight place) noexcept;

/// What free text weighs: it often repeats what other columns say, so half of its evidence counts,
/// two bits at most.
[[nodiscard]] constexpr Weight free_text(Weight weight) noexcept {
  return weight / 2 < 2 * kOneBit ? weight / 2 : 2 * kOneBit;
}

/// The scorer of one run. Owns features and model.
class Scorer final : public PairScorer {
 public:
  /// `authoritative`: kinds of identifiers whose difference forbids a match ("*": all).
  Scorer(Features features, Model model, const std::vector<std::string>& authoritative);

  [[nodiscard]] PairScore score(RowId a, RowId b) const override;
  [[nodiscard]] PairExplanation explain(RowId a, RowId b) const override;
  [[nodiscard]] bool names_several(RowId row) const override {
    return features_.tuples[gigo::index(row)].several_people;
  }
  [[nodiscard]] bool must_not_link(RowId a, RowId b) const override;
  [[nodiscard]] bool needs_review(RowId a, RowId b) const override;
  [[nodiscard]] std::vector<std::string_view> contradictions(RowId a, RowId b) const override;
  [[nodiscard]] PairDetails details(RowId a, RowId b) const override;

  /// The same score when it is at least `threshold`; otherwise a weight below it, found as early as
  /// possible.
  [[nodiscard]] Weight weight_at_least(std::size_t a, std::size_t b, Weight threshold) const;

  /// Everything measured about one pair.
  [[nodiscard]] PairWeights weigh(std::size_t a, std::size_t b) const;
  /// Log2 odds of one person, from what weigh() measured and how frequent each explanation is.
  [[nodiscard]] Weight weight_of(const PairWeights& pair) const noexcept {
    return model_.prior[0] + pair.match - related_weight(model_, pair.classes);
  }

  /// Replaces the frequencies of the classes, as estimated from this run's own pairs.
  void set_priors(const std::array<Weight, kPairClassCount>& priors) { model_.prior = priors; }

  /// The records.
  [[nodiscard]] const Features& features() const noexcept { return features_; }
  /// The model.
  [[nodiscard]] const Model& model() const noexcept { return model_; }

 private:
  struct Bound {
    Weight sum = 0;                                                                 // everything
    Weight given = 0, family = 0, birth = 0, lists = 0, employer = 0, address = 0;  // of which
  };
  // What speaks against merging the pair unasked, as a set of bits; 0: nothing.
  [[nodiscard]] unsigned review_reasons(const Tuple& x, const Tuple& y) const;
  // Sums the parts up and weighs the other explanations.
  void settle(RecordKind kind, PairWeights& pair) const;
  [[nodiscard]] WhatIf what_if(RecordKind kind, const PairWeights& pair,
                               Comparison comparison) const;
  // The address as one comparison; 0 when neither side has any part that the other has.
  [[nodiscard]] Weight weigh_address(const PairLevels& levels) const;
  [[nodiscard]] Bound upper_bound(const Tuple& a, const Tuple& b) const;
  void weigh_identity(const Tuple& a, const Tuple& b, PairWeights& pair) const;
  void weigh_context(const Tuple& a, const Tuple& b, std::size_t row_a, std::size_t row_b,
                     PairWeights& pair) const;

  Features features_;
  Model model_;
  std::vector<bool> authoritative_kind_;  // per identifier kind
  bool colleagues_possible_ = false;
};

/// The reasons of Scorer::review_reasons in words.
[[nodiscard]] std::vector<std::string_view> review_texts(unsigned reasons);

/// Whether a sentence may hold parts of the names ("Bob is a form of Robert").
enum class Naming : std::uint8_t { kNames, kMasked };

/// The plain sentence for a pair: what agrees, then what differs.
[[nodiscard]] std::string describe(const Features& features, const Tuple& a, const Tuple& b,
                                   const PairWeights& pair, Naming naming = Naming::kNames);

}  // namespace gigo::match
