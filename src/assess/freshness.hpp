// SPDX-License-Identifier: Apache-2.0
/// \file
/// How old a profile is, on two axes: when there was contact, when the data was confirmed.
#pragma once

#include <string>
#include <vector>

#include "gigo/assess.hpp"
#include "gigo/normalize.hpp"

namespace gigo::assessment {

/// A date and the column that it comes from.
struct DatedBy {
  Day day = kNoDay;
  FreshnessSource source = FreshnessSource::kNone;
};

/// The dates of a table that can be trusted. Refers to the table.
class Freshness {
 public:
  /// Finds the days that bulk jobs wrote: over 30 % of the rows of a file and over 50 rows share
  /// them in one column.
  Freshness(const NormalizedTable& table, Day as_of);

  /// The later of last inbound and last contacted.
  [[nodiscard]] DatedBy contact(RowId row) const noexcept;
  /// Last confirmed, else updated, else created.
  [[nodiscard]] DatedBy confirmation(RowId row) const noexcept;
  /// One column's date of one row; kNoDay when it has none, lies in the future, or is a bulk job's.
  [[nodiscard]] Day trusted(RowId row, FreshnessSource source) const noexcept;

  /// Days not trusted, by input, then source.
  [[nodiscard]] const std::vector<BulkDay>& bulk_days() const noexcept { return bulk_; }
  /// "updated: 61% of the rows share one day (2019-06-17); not used to judge freshness", one a bulk
  /// day.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  const NormalizedTable& table_;
  Day as_of_;
  std::vector<BulkDay> bulk_;
};

/// The days of one source; empty when no column maps to it.
[[nodiscard]] const std::vector<Day>& days_of(const NormalizedTable& table,
                                              FreshnessSource source) noexcept;

}  // namespace gigo::assessment
