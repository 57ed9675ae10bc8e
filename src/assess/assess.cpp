// SPDX-License-Identifier: Apache-2.0
#include "gigo/assess.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "assess/completeness.hpp"
#include "assess/freshness.hpp"
#include "assess/people.hpp"
#include "assess/shared_values.hpp"
#include "assess/usable_cells.hpp"
#include "base/civil_date.hpp"

namespace gigo {
namespace {

using assessment::DatedBy;

// What all cells of each row are like, column after column.
struct RowContent {
  std::vector<bool> invalid;  // a cell is invalid or a placeholder
  std::vector<bool> filled;   // a mapped cell holds anything at all
};

RowContent look_at_cells(const NormalizedTable& table) {
  RowContent content;
  content.invalid.assign(table.rows, false);
  content.filled.assign(table.rows, false);
  for (const NormalizedCells& cells : table.cells) {
    const std::size_t begin = table.input_begin[cells.input];
    for (std::size_t i = 0; i < cells.fixed.status.size(); ++i) {
      const ValueStatus status = cells.fixed.status[i];
      if (status == ValueStatus::kMissing) continue;
      content.filled[begin + i] = true;
      if (!usable(status)) content.invalid[begin + i] = true;
    }
  }
  const auto unusable = [](ValueStatus status) {
    return status == ValueStatus::kInvalid || status == ValueStatus::kPlaceholder;
  };
  for (const MultiColumn* column : {&table.emails, &table.phones, &table.identifiers}) {
    for (std::size_t row = 0; row + 1 < column->row_begin.size(); ++row) {
      for (std::size_t i = column->row_begin[row]; i < column->row_begin[row + 1]; ++i) {
        content.filled[row] = true;
        if (unusable(column->status[i])) content.invalid[row] = true;
      }
    }
  }
  for (const Column* column : {&table.id, &table.external_id, &table.source, &table.owner,
                               &table.status, &table.merged_into}) {
    for (std::size_t row = 0; row < column->size(); ++row) {
      if (!(*column)[row].empty()) content.filled[row] = true;
    }
  }
  return content;
}

bool older_than(Day day, Day as_of, std::int32_t days) {
  return day != kNoDay && as_of != kNoDay && std::int64_t{as_of} - day > days;
}

std::string dated(const DatedBy& by) {
  return std::string(to_string(by.source)) + " " + base::format_iso_date(by.day);
}

class Judge {
 public:
  Judge(const NormalizedTable& table, const Config& config, Assessment& out)
      : table_(table),
        config_(config),
        out_(out),
        content_(look_at_cells(table)),
        completeness_(table),
        freshness_(table, config.as_of) {
    out_.bulk_days = freshness_.bulk_days();
    out_.scorecard.notes = freshness_.notes();
  }

  void judge(RowId row) {
    ProfileVerdict verdict;
    verdict.completeness = completeness_.percent(row);
    verdict.invalid = content_.invalid[index(row)];
    judge_reach(row, verdict);
    judge_freshness(row, verdict);
    judge_permission(row);
    count(verdict);
    out_.profiles.push_back(verdict);
  }

  // Whether any date can be used is known only after the last row.
  void finish() {
    Scorecard& card = out_.scorecard;
    card.stale_known = config_.as_of != kNoDay && undated_.size() < table_.rows;
    card.age_unknown_rows = undated_.size();
    if (card.stale_known) {
      for (const RowId row : undated_) add(row, Code::kProfileAgeUnknown);
    }
    if (table_.rows > 0) {
      card.mean_completeness =
          static_cast<std::uint32_t>((completeness_sum_ + table_.rows / 2) / table_.rows);
    }
  }

 private:
  void add(RowId row, Code code, std::string_view suggestion = {}) {
    out_.findings.add(row, kNoColumn, code, suggestion);
  }

  void judge_reach(RowId row, ProfileVerdict& verdict) {
    const bool name = assessment::has_usable_name(table_, row);
    const bool channel =
        assessment::has_usable(table_.emails, row) || assessment::has_usable_phone(table_, row);
    verdict.incomplete = !name || !channel;
    if (!content_.filled[index(row)]) {
      add(row, Code::kProfileEmpty);
      return;
    }
    if (!name) add(row, Code::kProfileNoName);
    if (!channel) add(row, Code::kProfileNoChannel);
    if (!channel && assessment::name_is_placeholder(table_, row))
      add(row, Code::kProfilePlaceholder);
  }

  void judge_freshness(RowId row, ProfileVerdict& verdict) {
    const DatedBy contact = freshness_.contact(row);
    const DatedBy confirmed = freshness_.confirmation(row);
    verdict.last_contact = contact.day;
    verdict.contact_source = contact.source;
    verdict.confirm_source = confirmed.source;
    Scorecard& card = out_.scorecard;
    if (contact.day != kNoDay) card.relationships_known = config_.as_of != kNoDay;
    if (older_than(contact.day, config_.as_of, config_.no_contact_days)) {
      ++card.no_contact_rows;
      verdict.stale = true;
      add(row, Code::kProfileNoContactSince, dated(contact));
    }
    if (older_than(confirmed.day, config_.as_of, config_.unconfirmed_days)) {
      ++card.unconfirmed_rows;
      verdict.stale = true;
      add(row, Code::kProfileUnconfirmedSince, dated(confirmed));
    }
    if (contact.day == kNoDay && confirmed.day == kNoDay) undated_.push_back(row);
  }

  void judge_permission(RowId row) {
    const std::size_t i = index(row);
    if (i < table_.is_deleted.size() && table_.is_deleted[i] == Flag::kYes) {
      add(row, Code::kProfileDeleted);
    }
    const bool refuses = (i < table_.do_not_contact.size() && table_.do_not_contact[i] != 0) ||
                         (i < table_.no_consent.size() && table_.no_consent[i] != 0);
    if (refuses) add(row, Code::kProfileDoNotContact);
  }

  void count(const ProfileVerdict& verdict) {
    Scorecard& card = out_.scorecard;
    card.incomplete_rows += verdict.incomplete ? 1U : 0U;
    card.invalid_rows += verdict.invalid ? 1U : 0U;
    card.stale_rows += verdict.stale ? 1U : 0U;
    completeness_sum_ += verdict.completeness;
  }

  const NormalizedTable& table_;
  const Config& config_;
  Assessment& out_;
  RowContent content_;
  assessment::Completeness completeness_;
  assessment::Freshness freshness_;
  std::vector<RowId> undated_;
  std::uint64_t completeness_sum_ = 0;
};

void find_duplicates(const Clustering& clustering, FindingList& findings) {
  std::vector<RowId> maybe;
  for (const PairScore& pair : clustering.review) {
    maybe.push_back(pair.a);
    maybe.push_back(pair.b);
  }
  for (const std::vector<RowId>& rows : clustering.persons) {
    const bool several_records = std::any_of(rows.begin(), rows.end(), [&](RowId row) {
      return clustering.merge_of[index(row)] != clustering.merge_of[index(rows.front())];
    });
    if (several_records) maybe.insert(maybe.end(), rows.begin(), rows.end());
  }
  std::sort(maybe.begin(), maybe.end());
  maybe.erase(std::unique(maybe.begin(), maybe.end()), maybe.end());
  for (const RowId row : maybe) findings.add(row, kNoColumn, Code::kProfileMaybeDuplicate);
  for (std::size_t group = 0; group < clustering.merges.size(); ++group) {
    if (clustering.merges[group].size() < 2) continue;
    for (const RowId row : clustering.merges[group]) {
      findings.add(row, kNoColumn, Code::kProfileDuplicate, clustering.merge_ids[group]);
    }
  }
}

void count_groups(const NormalizedTable& table, const Clustering* clustering, Scorecard& card) {
  card.rows = table.rows;
  card.people = clustering != nullptr ? clustering->persons.size() : table.rows;
  card.merge_groups = clustering != nullptr ? clustering->merges.size() : table.rows;
  card.duplicate_rows = card.rows - card.people;
  card.certain_duplicate_rows = card.rows - card.merge_groups;
  if (clustering == nullptr) return;
  for (const std::vector<RowId>& rows : clustering->persons) {
    const std::uint32_t first = clustering->merge_of[index(rows.front())];
    card.review_groups +=
        std::any_of(rows.begin(), rows.end(),
                    [&](RowId row) { return clustering->merge_of[index(row)] != first; })
            ? 1U
            : 0U;
  }
}

// Rows with a code, not findings: a code may be found in several cells of one row. Findings are in
// order of rows.
void count_codes(const FindingList& findings, Scorecard& card) {
  struct Count {
    std::uint64_t rows = 0;
    RowId last{};
  };
  std::vector<Count> counts;
  for (const Finding& finding : findings.all()) {
    const auto number = static_cast<std::size_t>(finding.code);
    if (number >= counts.size()) counts.resize(number + 1);
    Count& count = counts[number];
    if (count.rows > 0 && count.last == finding.row) continue;
    ++count.rows;
    count.last = finding.row;
  }
  for (std::size_t number = 0; number < counts.size(); ++number) {
    if (counts[number].rows == 0) continue;
    card.codes.push_back({static_cast<Code>(number), counts[number].rows});
  }
}

}  // namespace

Assessment assess(const NormalizedTable& table, const Clustering* clustering,
                  const Config& config) {
  Assessment result;
  result.profiles.reserve(table.rows);
  count_groups(table, clustering, result.scorecard);
  result.findings.append(table.findings);

  Judge judge(table, config, result);
  for (std::uint32_t i = 0; i < table.rows; ++i) judge.judge(RowId{i});
  judge.finish();

  if (clustering != nullptr) {
    find_duplicates(*clustering, result.findings);
    assessment::find_shared_values(table, *clustering, result.findings);
  }
  result.findings.sort();
  count_codes(result.findings, result.scorecard);
  assessment::count_people(table, clustering, result.profiles, config, result.scorecard);
  return result;
}

}  // namespace gigo
