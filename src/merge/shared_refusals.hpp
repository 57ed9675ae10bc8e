// SPDX-License-Identifier: Apache-2.0
/// \file
/// Refusals follow the address: who unsubscribed an address has unsubscribed it on every record
/// that holds it.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "gigo/cluster.hpp"
#include "gigo/normalize.hpp"
#include "merge/group.hpp"

namespace gigo::merge {

/// All rows that refuse a channel (do-not-contact, consent refused, bounced), by the address they
/// refuse it for.
///
/// An email counts in the whole run; a phone only among the rows of one person, since a switchboard
/// that one colleague does not want to be called on is still the others' number. Emails are
/// compared without case.
class SharedRefusals {
 public:
  /// Reads the rows that refuse something; both arguments must outlive this.
  SharedRefusals(const NormalizedTable& table, const Clustering& clustering);

  /// The rows outside `rows` whose refusals bind these rows, ascending; usually none.
  [[nodiscard]] std::vector<Refuser> of(std::span<const RowId> rows) const;

 private:
  const NormalizedTable& table_;
  const Clustering& clustering_;
  std::unordered_map<std::string, std::vector<RowId>> by_address_;
};

}  // namespace gigo::merge
