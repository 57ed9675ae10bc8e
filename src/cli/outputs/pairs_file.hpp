// SPDX-License-Identifier: Apache-2.0
/// \file
/// The file of `gigo clean --pairs`: every pair that is possibly one person, or better. It lies
/// outside DIR and changes no byte in it; neither run.json nor the run digest knows of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/outputs/report_file.hpp"
#include "cli/outputs/view.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// Fails (kUsage) when the path is "-", leads to a file that is read, to a folder, or into `dir`,
/// which appears as a whole. An empty path passes.
[[nodiscard]] Status check_pairs_path(const std::string& path, const std::string& dir,
                                      const std::vector<std::string>& inputs,
                                      const std::string& config);

/// Writes Run::pairs as record_id_1, record_id_2, row_1, row_2, probability, weight, band, ordered
/// by the rows: CSV with commas in UTF-8 whatever the input is, as it is for programs. The record
/// id is that of the column mapped to id, else the row's key. Does not commit. Errors: those of the
/// file; kInterrupted; kInternal when there are fewer pairs than matching counted.
[[nodiscard]] Status write_pairs(PendingFile& file, const RunView& view);

/// A probability with ten decimals, enough to tell any two apart; in units of 2^-30.
[[nodiscard]] std::string exact_probability(std::uint32_t q30);

/// A weight in bits with six decimals.
[[nodiscard]] std::string exact_weight(Weight weight);

}  // namespace gigo::cli
