// SPDX-License-Identifier: Apache-2.0
/// \file
/// How good is each profile, and the list as a whole.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gigo/cluster.hpp"
#include "gigo/config.hpp"
#include "gigo/finding.hpp"
#include "gigo/normalize.hpp"

namespace gigo {

/// Which date a profile's freshness was judged by.
enum class FreshnessSource : std::uint8_t {
  kNone,
  kLastInbound,
  kLastContacted,
  kLastConfirmed,
  kUpdated,
  kCreated
};

/// The column's name as users know it: "last contacted"; empty for kNone.
[[nodiscard]] std::string_view to_string(FreshnessSource source) noexcept;

/// The verdict on one profile.
struct ProfileVerdict {
  std::uint8_t completeness =
      0;                    ///< percent of the weighted fields that are filled with a usable value
  bool incomplete = false;  ///< no usable name, or no valid email or phone
  bool invalid = false;     ///< at least one cell is invalid or a placeholder
  bool stale = false;       ///< no_contact_since or unconfirmed_since
  Day last_contact =
      kNoDay;  ///< of last inbound and last contacted, the later that is not in the future
  FreshnessSource contact_source = FreshnessSource::kNone;
  FreshnessSource confirm_source = FreshnessSource::kNone;
};

/// A day that so many rows of one date column share that a bulk job must have written it.
struct BulkDay {
  std::uint16_t input = 0;  ///< which input file
  FreshnessSource source = FreshnessSource::kNone;
  Day day = kNoDay;
  std::uint64_t rows = 0;

  /// The same day of the same column.
  friend bool operator==(const BulkDay&, const BulkDay&) = default;
};

/// A code and how many rows have it.
struct CodeCount {
  Code code{};
  std::uint64_t rows = 0;
};

/// The whole list in numbers. All counts are rows unless named otherwise.
struct Scorecard {
  std::uint64_t rows = 0;
  std::uint64_t people = 0;                  ///< person groups
  std::uint64_t merge_groups = 0;            ///< records left after merging unasked
  std::uint64_t duplicate_rows = 0;          ///< rows minus people
  std::uint64_t certain_duplicate_rows = 0;  ///< rows minus merge groups
  std::uint64_t review_groups = 0;           ///< person groups with more than one merge group
  std::uint64_t incomplete_rows = 0, invalid_rows = 0, stale_rows = 0;
  std::uint64_t no_contact_rows = 0, unconfirmed_rows = 0, age_unknown_rows = 0;
  bool stale_known = false;  ///< false: the file has no usable date column
  std::uint64_t reachable_people =
      0;                             ///< person groups with a valid email or phone that may be used
  std::uint64_t relationships = 0;   ///< reachable people with contact within the limit
  bool relationships_known = false;  ///< false: no column says when there was contact
  std::uint32_t mean_completeness = 0;  ///< percent
  std::vector<CodeCount> codes;         ///< every code that occurs, by number
  std::vector<std::string>
      notes;  ///< plain words, e.g. "updated: 61% of the rows share one day; not used"
};

/// The outcome of assessment.
struct Assessment {
  std::vector<ProfileVerdict> profiles;  ///< per row
  FindingList findings;  ///< about profiles, and the cells' findings of normalisation; sorted
  Scorecard scorecard;
  std::vector<BulkDay> bulk_days;  ///< by input, then source; not used to judge freshness
};

/// Judges every profile. `clustering` may be null (then nothing is said about duplicates and every
/// row counts as a person).
///
/// Incomplete: no usable name (given, family or full name; of an organisation its name), or no
/// usable email or phone. Suspect values are usable: what is beyond use has the status invalid or
/// placeholder. A fax or a pager is no way to reach a person.
/// Stale, on two axes: contact, the later of last inbound and last contacted; and confirmation,
/// last confirmed, else updated, else created. Days after Config::as_of never count, nor does a day
/// that over 30 % of a file's rows (and over 50) share. A row with a date on neither axis is
/// profile.age_unknown, unless the whole run has none: then stale_known is false. Without an as_of
/// nothing is stale.
/// Reachable: an email that did not bounce or a phone, on a channel that no row of the person
/// refuses, held by a row that is not deleted.
/// Deterministic for any thread count; never fails.
[[nodiscard]] Assessment assess(const NormalizedTable& table, const Clustering* clustering,
                                const Config& config);

/// One limit of the gate.
struct GateLine {
  std::string measure;      ///< "duplicates", "incomplete", "invalid", "stale"
  std::uint64_t count = 0;  ///< rows measured
  std::uint64_t of = 0;     ///< rows in all
  BasisPoints value = 0;    ///< count / of, rounded up to 0.01 %
  BasisPoints limit = kNoLimit;
  bool known = true;  ///< false: cannot be told (no date column)
  bool passed = true;
};

/// The verdict for CI.
struct GateVerdict {
  std::vector<GateLine> lines;
  bool passed = true;
};

/// Compares the scorecard with the limits of the configuration, exactly: one line a measure,
/// whether limited or not. Duplicates are rows minus people. A limit on something that cannot be
/// told is broken.
[[nodiscard]] GateVerdict gate(const Scorecard& scorecard, const Config& config);

}  // namespace gigo
