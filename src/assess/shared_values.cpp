// SPDX-License-Identifier: Apache-2.0
#include "assess/shared_values.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

#include "assess/usable_cells.hpp"
#include "base/ascii.hpp"
#include "base/hash.hpp"

namespace gigo::assessment {
namespace {

constexpr std::size_t kSharedBy = 3;

struct Holder {
  std::uint64_t value;
  std::uint32_t person;
  RowId row;
  std::uint16_t column;
};

void report(std::vector<Holder> holders, Code code, FindingList& findings) {
  std::sort(holders.begin(), holders.end(), [](const Holder& a, const Holder& b) {
    return std::tie(a.value, a.person, a.row, a.column) <
           std::tie(b.value, b.person, b.row, b.column);
  });
  for (std::size_t begin = 0; begin < holders.size();) {
    std::size_t end = begin;
    std::size_t people = 0;
    for (; end < holders.size() && holders[end].value == holders[begin].value; ++end) {
      people += end == begin || holders[end].person != holders[end - 1].person ? 1U : 0U;
    }
    for (; people >= kSharedBy && begin < end; ++begin) {
      findings.add(holders[begin].row, holders[begin].column, code);
    }
    begin = end;
  }
}

template <class Skip>
std::vector<Holder> holders_of(const MultiColumn& column, const NormalizedTable& table,
                               const Clustering& clustering, Skip&& skip) {
  std::vector<Holder> holders;
  for (std::size_t i = 0; i < table.rows; ++i) {
    const RowId row{static_cast<std::uint32_t>(i)};
    for_each_usable(column, row, [&](std::size_t entry) {
      if (skip(entry)) return;
      holders.push_back({base::hash64(base::lower(column.value[entry])), clustering.person_of[i],
                         row, column.source_column[entry]});
    });
  }
  return holders;
}

}  // namespace

void find_shared_values(const NormalizedTable& table, const Clustering& clustering,
                        FindingList& findings) {
  report(holders_of(table.emails, table, clustering, [](std::size_t) { return false; }),
         Code::kEmailSharedMailbox, findings);
  report(holders_of(table.phones, table, clustering,
                    [&](std::size_t entry) { return only_for_machines(table.phones, entry); }),
         Code::kPhoneSharedNumber, findings);
}

}  // namespace gigo::assessment
