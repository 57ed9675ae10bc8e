// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "cli/outputs/link_view.hpp"

namespace gigo::cli {
namespace {

Error broken(std::string what) {
  return {ErrorCode::kInternal, std::move(what) + "; nothing was written, please report this",
          "row ledger"};
}

}  // namespace

Status check_link_ledger(const LinkLedger& ledger, const LinkView& link) {
  const Run& run = link.view.run;
  if (run.table->rows != link.view.loaded.begin.back() ||
      run.clustering.person_of.size() != run.table->rows ||
      run.clustering.merge_of.size() != run.table->rows) {
    return broken("a stage lost or invented rows");
  }
  std::vector<std::uint32_t> partners(link.result.left_persons, 0);
  for (const Link& made : link.result.links) {
    if (made.left >= partners.size() || made.right < partners.size()) {
      return broken("a link does not join the two sides");
    }
    ++partners[made.left];
  }
  for (std::size_t row = 0; row < link.rows(); ++row) {
    const std::uint32_t person = run.clustering.person_of[row];
    if (person >= partners.size()) return broken("a row of one side is in a group of the other");
    const RowFate fate = link.fate(RowId{static_cast<std::uint32_t>(row)});
    const bool right = ledger.there[row] == (fate == RowFate::kThere ? partners[person] : 0U) &&
                       ledger.review[row] == (fate == RowFate::kReview ? 1U : 0U) &&
                       ledger.fresh[row] == (fate == RowFate::kNew ? 1U : 0U) &&
                       ledger.no_organisation[row] == (fate == RowFate::kNoOrganisation ? 1U : 0U);
    const std::uint32_t lines =
        ledger.there[row] + ledger.review[row] + ledger.fresh[row] + ledger.no_organisation[row];
    if (!right || lines == 0) {
      return broken(fmt::format("row {} of {} is not in exactly one file",
                                link.file().table.row_numbers[row], link.file().path_label));
    }
  }
  return Done{};
}

}  // namespace gigo::cli
