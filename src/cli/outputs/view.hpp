// SPDX-License-Identifier: Apache-2.0
/// \file
/// What several output files show of a row, worked out once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/load.hpp"
#include "gigo/engine.hpp"

namespace gigo::cli {

/// A finished run seen through its inputs. Everything it points to must outlive it. Thread-safe.
class RunView {
 public:
  /// Works out the review lists; O(rows + review pairs).
  RunView(const LoadedInputs& loaded, const Run& run, const Config& config);

  const LoadedInputs& loaded;
  const Run& run;
  const Config& config;

  /// "unique", "survivor" or "duplicate": the row's part in its merge group.
  [[nodiscard]] std::string_view role(RowId row) const;
  /// Ids of the merge groups that may be the same person, joined by ';', in the order of the ids.
  /// Valid as long as the view.
  [[nodiscard]] std::string_view review(RowId row) const;
  /// Best edge inside the person group with four decimals; empty for a row alone.
  [[nodiscard]] std::string probability(RowId row) const;
  /// The first usable email, empty without one.
  [[nodiscard]] std::string_view email(RowId row) const;
  /// The first usable phone as E.164, without extension; empty without one.
  [[nodiscard]] std::string_view phone(RowId row) const;
  /// What that phone is for: "mobile", "fixed_line", …; empty when its plan does not say.
  [[nodiscard]] std::string_view phone_type(RowId row) const;
  /// The country of that phone, ISO 3166-1 alpha-2; empty when not known.
  [[nodiscard]] std::string_view phone_region(RowId row) const;
  /// Days since the last contact; empty when unknown.
  [[nodiscard]] std::string last_contact_days(RowId row) const;
  /// Threads to use for what is left to do, at least 1.
  [[nodiscard]] unsigned threads() const;
  /// Where a row stands: "12", or "legacy.csv:12" when there are several inputs.
  [[nodiscard]] std::string place_text(RowId row) const;

 private:
  [[nodiscard]] std::size_t phone_entry(RowId row) const;  // of table->phones; kNoEntry

  static constexpr std::size_t kNoEntry = SIZE_MAX;
  std::vector<std::string> review_;  // per merge group
};

/// The dialect of every CSV file but rows.csv: delimiter, line end and byte order mark of the first
/// input; with a mark when that is not UTF-8, as spreadsheets need it then.
[[nodiscard]] Dialect output_dialect(const LoadedInputs& loaded);
/// The same after the dialect of one file.
[[nodiscard]] Dialect output_dialect(const InputFile& file);

}  // namespace gigo::cli
