// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <thread>
#include <utility>

#include "base/log2.hpp"

namespace gigo::cli {
namespace {

using GroupPair = std::pair<std::uint32_t, std::uint32_t>;

void sort_once(std::vector<GroupPair>& pairs) {
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

void add_both(std::vector<GroupPair>& pairs, std::uint32_t a, std::uint32_t b) {
  if (a == b) return;
  pairs.emplace_back(a, b);
  pairs.emplace_back(b, a);
}

// Merge groups that may be one person: other groups of the person, and those across a possible
// pair; never those that the user has told apart.
std::vector<GroupPair> review_pairs(const Run& run) {
  const Clustering& clustering = run.clustering;
  std::vector<GroupPair> pairs, apart;
  const auto add = [&](std::uint32_t x, std::uint32_t y) { add_both(pairs, x, y); };
  for (const PairScore& pair : clustering.review) {
    add(clustering.merge_of[index(pair.a)], clustering.merge_of[index(pair.b)]);
  }
  for (const std::vector<RowId>& person : clustering.persons) {
    std::vector<std::uint32_t> groups;
    for (const RowId row : person) groups.push_back(clustering.merge_of[index(row)]);
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    for (std::size_t i = 0; i < groups.size(); ++i) {
      for (std::size_t j = i + 1; j < groups.size(); ++j) add(groups[i], groups[j]);
    }
  }
  for (const PairDecision& answer : run.decisions) {
    if (answer.decision != Decision::kNot) continue;
    add_both(apart, clustering.merge_of[index(answer.a)], clustering.merge_of[index(answer.b)]);
  }
  sort_once(pairs);
  sort_once(apart);
  std::vector<GroupPair> left;
  std::set_difference(pairs.begin(), pairs.end(), apart.begin(), apart.end(),
                      std::back_inserter(left));
  return left;
}

}  // namespace

RunView::RunView(const LoadedInputs& loaded_inputs, const Run& finished, const Config& settings)
    : loaded(loaded_inputs), run(finished), config(settings) {
  const std::vector<std::string>& ids = run.clustering.merge_ids;
  review_.resize(run.clustering.merges.size());
  const std::vector<GroupPair> pairs = review_pairs(run);
  for (std::size_t i = 0; i < pairs.size();) {
    const std::uint32_t group = pairs[i].first;
    std::vector<std::string_view> others;
    for (; i < pairs.size() && pairs[i].first == group; ++i) others.push_back(ids[pairs[i].second]);
    std::sort(others.begin(), others.end());
    review_[group] = fmt::format("{}", fmt::join(others, ";"));
  }
}

std::string_view RunView::role(RowId row) const {
  if (run.clustering.merges[run.clustering.merge_of[index(row)]].size() == 1) return "unique";
  return run.plan.survivor_of[index(row)] == row ? "survivor" : "duplicate";
}

std::string_view RunView::review(RowId row) const {
  return review_[run.clustering.merge_of[index(row)]];
}

std::string RunView::probability(RowId row) const {
  const Clustering& groups = run.clustering;
  if (groups.persons[groups.person_of[index(row)]].size() == 1) return {};
  return base::format_probability(groups.best_edge[index(row)].probability);
}

std::string_view RunView::email(RowId row) const {
  const MultiColumn& emails = run.table->emails;
  for (std::size_t i = emails.first(row); i < emails.last(row); ++i) {
    if (usable(emails.status[i])) return emails.value[i];
  }
  return {};
}

std::size_t RunView::phone_entry(RowId row) const {
  const MultiColumn& phones = run.table->phones;
  for (std::size_t i = phones.first(row); i < phones.last(row); ++i) {
    if (usable(phones.status[i]) && phones.value[i].starts_with('+')) return i;
  }
  return kNoEntry;
}

std::string_view RunView::phone(RowId row) const {
  const std::size_t entry = phone_entry(row);
  if (entry == kNoEntry) return {};
  const std::string_view number = run.table->phones.value[entry];
  return number.substr(0, number.find(';'));
}

std::string_view RunView::phone_type(RowId row) const {
  const std::size_t entry = phone_entry(row);
  if (entry == kNoEntry || run.table->phone_type[entry] == PhoneType::kUnknown) return {};
  return to_string(run.table->phone_type[entry]);
}

std::string_view RunView::phone_region(RowId row) const {
  const std::size_t entry = phone_entry(row);
  return entry == kNoEntry ? std::string_view{} : run.table->phone_region[entry].view();
}

std::string RunView::last_contact_days(RowId row) const {
  const Day day = run.assessment.profiles[index(row)].last_contact;
  if (day == kNoDay) return {};
  return fmt::format("{}", std::int64_t{config.as_of} - day);
}

unsigned RunView::threads() const {
  return config.threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : config.threads;
}

std::string RunView::place_text(RowId row) const {
  const LoadedInputs::Place at = loaded.place(row);
  const std::uint32_t number = loaded.files[at.input].table.row_numbers[at.row];
  if (loaded.files.size() == 1) return fmt::format("{}", number);
  return fmt::format("{}:{}", loaded.files[at.input].path_label, number);
}

Dialect output_dialect(const LoadedInputs& loaded) { return output_dialect(loaded.files.front()); }

Dialect output_dialect(const InputFile& file) {
  Dialect dialect = file.dialect;
  if (dialect.charset != "UTF-8") dialect.bom = true;
  return dialect;
}

}  // namespace gigo::cli
