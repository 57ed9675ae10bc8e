// SPDX-License-Identifier: Apache-2.0
/// \file
/// What records are filed under, so that only records of one drawer are compared.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "match/features.hpp"

namespace gigo::match {

/// Blocking keys of one record for one pass; 0 is no key. At most kMostKeys count.
inline constexpr std::size_t kMostKeys = 3;
/// See kMostKeys.
struct KeyList {
  std::array<std::uint64_t, kMostKeys> key{};
  std::size_t count = 0;

  /// Adds a key unless the list is full; 0 is skipped.
  void add(std::uint64_t value) noexcept {
    if (value != 0 && count < kMostKeys) key[count++] = value;
  }
};

/// One blocking pass. Functions depend on texts, not on term numbers.
struct PassPlan {
  std::string name;
  std::function<void(const Tuple&, KeyList&)> keys;
  /// Second keys that split a block over the limit, tried in order; together with the first key.
  std::vector<std::function<std::uint64_t(const Tuple&)>> refine;
};

/// The passes that the fields at hand allow, strongest first: at least six where a list has names
/// and anything beside them. `features` must outlive the plans.
[[nodiscard]] std::vector<PassPlan> plan_passes(const Features& features);

}  // namespace gigo::match
