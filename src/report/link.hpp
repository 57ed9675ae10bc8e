// SPDX-License-Identifier: Apache-2.0
/// \file
/// What `gigo link` says: in words, and as summary.json.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/facts.hpp"

namespace gigo::report {

/// One finished link of a list A with a list B. Rows are A's; people are groups of them.
struct LinkFacts {
  const RunFacts* run = nullptr;  ///< its inputs are A and B
  std::string_view kind, cardinality;
  std::string_view one = "person", many = "people";  ///< what is linked

  std::uint64_t rows = 0, people = 0;
  std::uint64_t there_rows = 0, there_people = 0;  ///< with a partner in B
  std::uint64_t partners = 0;                      ///< different people of B that were found
  std::uint64_t certain_rows = 0, likely_rows = 0, answered_rows = 0;  ///< sum: there_rows
  std::uint64_t new_rows = 0, new_people = 0;
  std::uint64_t new_records = 0;  ///< of new.csv: people whose rows are merely likely have several
  std::uint64_t new_nobody = 0;   ///< of them, without a usable name, email and phone
  std::uint64_t review_rows = 0, questions = 0, open_questions = 0;
  std::uint64_t possible = 0, contradicted = 0, ties = 0, taken = 0;  ///< questions by reason
  std::uint64_t candidates_left_out = 0;
  std::uint64_t no_organisation_rows = 0;  ///< contacts that name none

  std::uint64_t adding_rows = 0, contradicting_rows = 0;
  /// Field and rows, most rows first.
  std::vector<std::pair<std::string, std::uint64_t>> adds, contradicts;
};

/// "400 rows of badges.csv: 312 are already in crm.csv (298 people), …", and what they would
/// change.
[[nodiscard]] std::string link_text(const LinkFacts& facts);

/// summary.json of `gigo link`.
[[nodiscard]] std::string link_summary_json(const LinkFacts& facts);

}  // namespace gigo::report
