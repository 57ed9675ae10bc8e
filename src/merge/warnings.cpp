// SPDX-License-Identifier: Apache-2.0
#include "merge/warnings.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/fold.hpp"

namespace gigo::merge {

void keep_warnings(const MergeContext& context, const Group& group, std::span<ChosenCell> cells) {
  const FindingList& findings = context.table.findings;
  group.for_each_row([&](const Member& member) {
    for (const Finding& finding : findings.of_row(member.row)) {
      if (finding.code != Code::kNameWarning || finding.column == kNoColumn) continue;
      const std::size_t column = context.cells.golden_column(member.row, finding.column);
      if (column == context.columns.size()) continue;
      const std::string_view warning = findings.suggestion(finding);
      const std::string key = text::fold(warning);
      ChosenCell& cell = cells[column];
      if (key.empty() || text::fold(cell.text).find(key) != std::string::npos) continue;
      cell.text += cell.text.empty() ? "" : " ";
      cell.text += '(';
      cell.text += warning;
      cell.text += ')';
      cell.from.push_back(member.row);
      std::sort(cell.from.begin(), cell.from.end());
    }
  });
}

}  // namespace gigo::merge
