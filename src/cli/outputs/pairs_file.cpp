// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/pairs_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "base/ascii.hpp"
#include "base/log2.hpp"
#include "cli/interrupt.hpp"

namespace gigo::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPairsPerCheck = 4096;

fs::path real_path(const fs::path& path) {
  std::error_code failure;
  fs::path real = fs::weakly_canonical(fs::absolute(path, failure), failure);
  return failure ? path : real;
}

// What names a row to the user: its id as written, else its key.
std::string_view record_id(const RunView& view, const std::vector<std::vector<std::size_t>>& ids,
                           RowId row) {
  const LoadedInputs::Place at = view.loaded.place(row);
  for (const std::size_t column : ids[at.input]) {
    const std::string_view id =
        base::trim(view.loaded.files[at.input].table.columns[column][at.row]);
    if (!id.empty()) return id;
  }
  return view.run.row_keys[index(row)];
}

Weight weight_of(std::int32_t ppm) {
  return base::logit(base::fraction_q30(static_cast<std::uint32_t>(ppm), 1'000'000));
}

}  // namespace

std::string exact_probability(std::uint32_t q30) {
  constexpr std::uint64_t kTenDecimals = 10'000'000'000;
  const std::uint64_t rounded = (q30 * kTenDecimals + (std::uint64_t{1} << 29)) >> 30;
  return fmt::format("{}.{:010}", rounded / kTenDecimals, rounded % kTenDecimals);
}

std::string exact_weight(Weight weight) {
  constexpr std::uint64_t kSixDecimals = 1'000'000;
  const std::int64_t wide = weight;
  const std::uint64_t size = static_cast<std::uint64_t>(wide < 0 ? -wide : wide);
  const std::uint64_t rounded = (size * kSixDecimals + (kOneBit >> 1)) >> base::kWeightShift;
  return fmt::format("{}{}.{:06}", wide < 0 && rounded > 0 ? "-" : "", rounded / kSixDecimals,
                     rounded % kSixDecimals);
}

Status check_pairs_path(const std::string& path, const std::string& dir,
                        const std::vector<std::string>& inputs, const std::string& config) {
  if (path.empty()) return Done{};
  if (path == "-") return Error{ErrorCode::kUsage, "must name a file", "--pairs"};
  if (Status status = check_report_path(path, inputs, config, "the file of pairs"); !status) {
    return status.error();
  }
  std::string folder = dir;
  while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  const fs::path real_folder = real_path(folder);
  for (fs::path above = real_path(path); above.has_relative_path(); above = above.parent_path()) {
    if (above == real_folder) {
      return Error{ErrorCode::kUsage,
                   "the file of pairs lies in the folder of --out, which appears as a whole; name "
                   "one elsewhere",
                   path};
    }
  }
  return Done{};
}

Status write_pairs(PendingFile& file, const RunView& view) {
  std::vector<std::vector<std::size_t>> ids;
  for (const Mapping& mapping : view.loaded.mappings) ids.push_back(mapping.columns_of(Field::kId));
  const Weight certain = weight_of(view.config.certain_ppm);
  const Weight likely = weight_of(view.config.likely_ppm);
  io::CsvWriter csv([&](std::string_view bytes) { return file.write(bytes); }, Dialect{});
  for (const std::string_view header :
       {"record_id_1", "record_id_2", "row_1", "row_2", "probability", "weight", "band"}) {
    csv.cell(header);
  }
  csv.end_row();
  std::uint64_t written = 0;
  for (const PairScore& pair : view.run.pairs) {
    if (++written % kPairsPerCheck == 0) {
      if (Status status = check_interrupt(); !status) return status.error();
    }
    csv.cell(record_id(view, ids, pair.a));
    csv.cell(record_id(view, ids, pair.b));
    csv.cell(view.place_text(pair.a));
    csv.cell(view.place_text(pair.b));
    csv.cell(exact_probability(pair.probability));
    csv.cell(exact_weight(pair.weight));
    csv.cell(to_string(pair.weight >= certain  ? Band::kCertain
                       : pair.weight >= likely ? Band::kLikely
                                               : Band::kPossible));
    csv.end_row();
  }
  if (Status status = csv.finish(); !status) return status.error();
  const MatchReport& match = view.run.match;
  if (written != match.certain_pairs + match.likely_pairs + match.possible_pairs) {
    return Error{ErrorCode::kInternal, "pairs were lost on the way to the file of pairs", {}};
  }
  return file.close();
}

}  // namespace gigo::cli
