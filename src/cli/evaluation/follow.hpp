// SPDX-License-Identifier: Apache-2.0
/// \file
/// Runs gigo over the original list and says where it lost the true pairs that were missed.
#pragma once

#include <string>
#include <vector>

#include "cli/evaluation/judge.hpp"
#include "cli/load.hpp"
#include "gigo/config.hpp"
#include "gigo/engine.hpp"
#include "report/evaluation.hpp"

namespace gigo::cli {

/// Where the records of an evaluation stand in the inputs.
class InputRecords {
 public:
  /// The column of the record in each input: the first of `id_columns` that it has, else the one
  /// mapped to id. Of two rows with one id the first counts. Errors: kUsage when an input has
  /// neither.
  [[nodiscard]] static Result<InputRecords> find(const LoadedInputs& loaded, const RecordIds& ids,
                                                 const std::vector<std::string>& id_columns);

  /// The row of a record, by its number in RecordIds; kNoRow when it is not there.
  [[nodiscard]] std::uint32_t row(std::uint32_t number) const {
    return number < row_of_.size() ? row_of_[number] : kNoRow;
  }
  /// No row.
  static constexpr std::uint32_t kNoRow = 0xFFFFFFFF;

  /// Per number in RecordIds the source that a column of the inputs says, numbered by `sources`.
  /// Empty when no input has the column.
  [[nodiscard]] std::vector<std::uint32_t> sources(const std::string& column,
                                                   base::Interner& sources) const;

 private:
  const LoadedInputs* loaded_ = nullptr;
  std::vector<std::uint32_t> row_of_;  // per number
};

/// Errors: as gigo::run(); kInput when there are too many true pairs to follow.
[[nodiscard]] Result<report::LostFacts> follow_true_pairs(
    const LinedUp& lined_up, const InputRecords& records, const LoadedInputs& loaded,
    const Config& config, const std::string& group_column, Progress& progress);

}  // namespace gigo::cli
