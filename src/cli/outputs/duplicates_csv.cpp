// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <thread>
#include <utility>

#include "base/log2.hpp"
#include "base/thread_pool.hpp"
#include "cli/outputs/outputs.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kGroupsPerChunk = 256;

constexpr std::string_view kHeaders[] = {
    "gigo_person_id", "gigo_merge_id", "row",          "input",  "role",        "id",  "full_name",
    "email",          "phone",         "organisation", "weight", "probability", "why", "row_key",
    "first_key",      "decision"};

// Why a member stands in its group, seen from the group's first row.
struct Reason {
  Weight weight = 0;
  std::uint32_t probability = 0;
  std::string sentence;
};

// Person groups of several rows; those that ask something stand first.
std::vector<std::uint32_t> groups_in_order(const Clustering& groups) {
  std::vector<std::uint32_t> asking, settled;
  for (std::uint32_t person = 0; person < groups.persons.size(); ++person) {
    const std::vector<RowId>& rows = groups.persons[person];
    if (rows.size() < 2) continue;
    const bool one_merge = std::all_of(rows.begin(), rows.end(), [&](RowId row) {
      return groups.merge_of[index(row)] == groups.merge_of[index(rows.front())];
    });
    (one_merge ? settled : asking).push_back(person);
  }
  asking.insert(asking.end(), settled.begin(), settled.end());
  return asking;
}

std::string_view answer_word(const RunView& view, RowId first, RowId row) {
  const std::vector<PairDecision>& answers = view.run.decisions;
  const std::pair wanted(std::min(first, row), std::max(first, row));
  const auto at = std::lower_bound(answers.begin(), answers.end(), wanted,
                                   [](const PairDecision& answer, const auto& pair) {
                                     return std::pair(answer.a, answer.b) < pair;
                                   });
  if (at == answers.end() || std::pair(at->a, at->b) != wanted) return {};
  switch (at->decision) {
    case Decision::kSame:
      return "same";
    case Decision::kNot:
      return "not";
    case Decision::kLater:
      break;
  }
  return "later";
}

void write_member(io::CsvWriter& csv, const RunView& view, RowId first, RowId row,
                  const Reason& reason, std::string_view answer) {
  const Clustering& groups = view.run.clustering;
  const NormalizedTable& table = *view.run.table;
  const LoadedInputs::Place at = view.loaded.place(row);
  csv.cell(groups.person_ids[groups.person_of[index(row)]]);
  csv.cell(groups.merge_ids[groups.merge_of[index(row)]]);
  csv.cell(fmt::format("{}", view.loaded.row_number(row)));
  csv.cell(view.loaded.files[at.input].path_label);
  csv.cell(view.role(row));
  csv.cell(table.id.size() == 0 ? std::string_view() : table.id[index(row)]);
  csv.cell(table.full_name[row]);
  csv.cell(view.email(row));
  csv.cell(view.phone(row));
  csv.cell(table.organisation[row]);
  if (first == row) {
    csv.cell("");
    csv.cell("");
    csv.cell("first of its group");
  } else {
    csv.cell(base::format_weight(reason.weight));
    csv.cell(base::format_probability(reason.probability));
    csv.cell(reason.sentence);
  }
  csv.cell(view.run.row_keys[index(row)]);
  csv.cell(view.run.row_keys[index(first)]);
  csv.cell(answer);
  csv.end_row();
}

}  // namespace

Status write_duplicates_csv(OutputSet& out, const RunView& view, Ledger& ledger,
                            std::uint64_t& questions) {
  const Clustering& groups = view.run.clustering;
  const std::vector<std::uint32_t> order = groups_in_order(groups);
  std::vector<std::size_t> begin{0};
  for (const std::uint32_t person : order) {
    begin.push_back(begin.back() + groups.persons[person].size());
  }
  std::vector<Reason> reasons(begin.back());
  const unsigned threads = view.config.threads == 0
                               ? std::max(1U, std::thread::hardware_concurrency())
                               : view.config.threads;
  base::parallel_for(
      base::chunk_count(order.size(), kGroupsPerChunk), threads, [&](std::size_t chunk) {
        const auto [first, last] = base::chunk_range(chunk, order.size(), kGroupsPerChunk);
        for (std::size_t g = first; g < last; ++g) {
          const std::vector<RowId>& rows = groups.persons[order[g]];
          for (std::size_t i = 1; i < rows.size(); ++i) {
            PairExplanation pair = view.run.explainer->explain(rows.front(), rows[i]);
            reasons[begin[g] + i] = {pair.score.weight, pair.score.probability,
                                     std::move(pair.sentence)};
          }
        }
      });

  return out.write("duplicates.csv", [&](const io::Sink& sink) {
    io::CsvWriter csv(sink, output_dialect(view.loaded));
    for (const std::string_view header : kHeaders) csv.cell(header);
    csv.end_row();
    for (std::size_t g = 0; g < order.size(); ++g) {
      const std::vector<RowId>& rows = groups.persons[order[g]];
      const RowId first = rows.front();
      for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string_view answer = i == 0 ? "" : answer_word(view, first, rows[i]);
        const bool merged = groups.merge_of[index(rows[i])] == groups.merge_of[index(first)];
        if (!merged && answer.empty()) ++questions;
        write_member(csv, view, first, rows[i], reasons[begin[g] + i], answer);
        ++ledger.members_written;
      }
    }
    return csv.finish();
  });
}

}  // namespace gigo::cli
