// SPDX-License-Identifier: Apache-2.0
/// \file
/// The parameters of the matching model of one run, as model.json keeps them.
///
/// With them the pairs of a run can be weighed again, to the last unit, by a gigo that ships other
/// numbers. What depends on the rows themselves (how rare each value is) is counted again from
/// them.
///
/// \code
/// gigo::Result<gigo::MatchModel> model = gigo::read_model(bytes, "model.json");
/// gigo::RunOptions options;
/// options.model = &*model;
/// \endcode
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/match.hpp"
#include "gigo/result.hpp"

namespace gigo {

/// One degree of agreement of one attribute.
struct ModelSlot {
  std::vector<Level> levels;  ///< that count alike
  std::uint32_t m_ppm = 0;    ///< how often rows of one person agree so, in millionths
  std::uint64_t u_ppb = 0;    ///< how often rows of two people do, in 10^-9, rounded down
  Weight weight = 0;          ///< log2(m / u); never above 0 where only differences count
};

/// One attribute: finer than a Comparison, as an address has five.
struct ModelAttribute {
  std::string name;  ///< "given name", "house number", …
  Comparison comparison{};
  std::vector<ModelSlot> slots;     ///< strongest agreement first, "different" last
  std::uint32_t frequency_ppm = 0;  ///< of one value before any was seen, in millionths
  bool only_against = false;        ///< only a difference counts
  bool present = false;             ///< some row of the run has it
};

/// One explanation of a pair besides chance.
struct ModelClass {
  std::string name;  ///< "one person", "household", …
  Weight prior = 0;  ///< log2 odds against two strangers
};

/// Everything a weight needs besides the rows.
struct MatchModel {
  std::string id;                   ///< name and digest of the shipped numbers
  std::uint64_t sampled_pairs = 0;  ///< pairs that u was counted in
  std::uint32_t prior_pairs = 0;    ///< pairs that the shipped u counts for
  std::uint32_t prior_records = 0;  ///< records that the shipped frequency of a value counts for
  std::vector<ModelAttribute> attributes;
  std::vector<ModelClass> classes;  ///< "one person" first
  /// Some pairs of the run with their weights: whoever weighs them alike weighs as the run did.
  std::vector<PairScore> checks;
};

/// model.json: the same model gives the same bytes.
[[nodiscard]] std::string write_model(const MatchModel& model);

/// Reads model.json. Errors: kInput with `name` in `where` when it is none or not whole; whether
/// this gigo knows what it names is seen when it is used.
[[nodiscard]] Result<MatchModel> read_model(std::string_view json, std::string_view name);

}  // namespace gigo
