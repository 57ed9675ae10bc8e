// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "cli/outputs/outputs.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kRowsPerStep = 4096;

const std::array<std::string, 15>& added_headers() {
  static const std::array<std::string, 15> kHeaders = {
      "gigo_person_id",    "gigo_merge_id",     "gigo_role",
      "gigo_review",       "gigo_probability",  "gigo_flags",
      "gigo_full_name",    "gigo_given_name",   "gigo_family_name",
      "gigo_email",        "gigo_phone",        "gigo_phone_type",
      "gigo_phone_region", "gigo_completeness", "gigo_last_contact_days"};
  return kHeaders;
}

std::string flags_text(std::span<const Finding> findings) {
  std::vector<Code> codes;
  for (const Finding& finding : findings) codes.push_back(finding.code);
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  std::string out;
  for (const Code code : codes) {
    if (!out.empty()) out += ';';
    out += code_info(code).name;
  }
  return out;
}

void fill(const RunView& view, RowId row, std::span<std::string> cells) {
  const std::size_t at = index(row);
  const Clustering& groups = view.run.clustering;
  const NormalizedTable& table = *view.run.table;
  cells[0] = groups.person_ids[groups.person_of[at]];
  cells[1] = groups.merge_ids[groups.merge_of[at]];
  cells[2] = view.role(row);
  cells[3] = view.review(row);
  cells[4] = view.probability(row);
  cells[5] = flags_text(view.run.assessment.findings.of_row(row));
  cells[6] = table.full_name[row];
  cells[7] = table.given_name[row];
  cells[8] = table.family_name[row];
  cells[9] = view.email(row);
  cells[10] = view.phone(row);
  cells[11] = view.phone_type(row);
  cells[12] = view.phone_region(row);
  cells[13] = fmt::format("{}", view.run.assessment.profiles[at].completeness);
  cells[14] = view.last_contact_days(row);
}

// "legacy.csv.gz" as "legacy".
std::string stem(std::string_view label) {
  for (const std::string_view ending : {".gz", ".csv", ".tsv", ".txt"}) {
    if (label.size() > ending.size() &&
        base::iequals(label.substr(label.size() - ending.size()), ending)) {
      label.remove_suffix(ending.size());
    }
  }
  return std::string(label);
}

std::vector<std::string> file_names(const LoadedInputs& loaded) {
  if (loaded.files.size() == 1) return {"rows.csv"};
  std::vector<std::string> names, taken;
  for (const InputFile& file : loaded.files) {
    const std::string base_name = "rows-" + stem(file.path_label);
    std::string name = base_name;
    // Case does not tell files apart everywhere.
    for (int number = 2; std::find(taken.begin(), taken.end(), base::lower(name)) != taken.end();
         ++number) {
      name = fmt::format("{}-{}", base_name, number);
    }
    taken.push_back(base::lower(name));
    names.push_back(name + ".csv");
  }
  return names;
}

}  // namespace

void add_rows_csv(OutputJobs& jobs, const RunView& view, Ledger& ledger, Progress& progress) {
  const std::vector<std::string> names = file_names(view.loaded);
  ledger.rows_written.assign(names.size(), 0);
  // Not vector<bool>: the jobs run at the same time.
  ledger.rows_in_order.assign(names.size(), 1);
  for (std::size_t i = 0; i < names.size(); ++i) {
    jobs.push_back({names[i], [&view, &ledger, &progress, i](const io::Sink& sink) {
                      std::uint64_t& written = ledger.rows_written[i];
                      const auto fill_row = [&](std::uint32_t row, std::span<std::string> cells) {
                        if (row != written) ledger.rows_in_order[i] = 0;
                        ++written;
                        // Progress is for one thread; the first file is the first job and speaks
                        // for all.
                        if (i == 0 && row % kRowsPerStep == 0)
                          progress.update("write", row, view.run.table->rows);
                        fill(view, RowId{static_cast<std::uint32_t>(view.loaded.begin[i] + row)},
                             cells);
                      };
                      return io::write_rows(view.loaded.files[i], added_headers(), fill_row, sink);
                    }});
  }
}

}  // namespace gigo::cli
