// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/link_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/log2.hpp"
#include "base/thread_pool.hpp"
#include "cli/outputs/gains.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kLinesPerChunk = 256;

// The row of a person of B that fits a row of A best; nothing when none was compared with it.
const PairScore* best_pair(const Run& run, RowId a, std::uint32_t right) {
  const auto begin =
      std::lower_bound(run.pairs.begin(), run.pairs.end(), a,
                       [](const PairScore& pair, RowId row) { return index(pair.a) < index(row); });
  const PairScore* best = nullptr;
  for (auto pair = begin; pair != run.pairs.end() && pair->a == a; ++pair) {
    if (run.clustering.person_of[index(pair->b)] != right) continue;
    const auto& keys = run.row_keys;
    if (best == nullptr || pair->weight > best->weight ||
        (pair->weight == best->weight && keys[index(pair->b)] < keys[index(best->b)])) {
      best = &*pair;
    }
  }
  return best;
}

void explain_line(const LinkView& link, const std::bitset<kFieldCount>& asked, ThereLine& line) {
  const Run& run = link.view.run;
  const Link& made = link.result.links[line.link];
  const PairScore* own = best_pair(run, line.a, made.right);
  if (line.a == made.best.a) {
    own = &made.best;
  } else if (own != nullptr) {
    // A row that would not be linked like this by itself is there through another.
    const Config& config = link.view.config;
    const std::int32_t enough =
        made.band == Band::kCertain && !made.answered ? config.certain_ppm : config.likely_ppm;
    const PairScore score = link_score(run.explainer->explain(own->a, own->b), link.options);
    if (score.probability < base::fraction_q30(static_cast<std::uint32_t>(enough), 1'000'000)) {
      own = nullptr;
    }
  }
  line.itself = own != nullptr;
  line.b = own != nullptr ? own->b : made.best.b;
  const PairExplanation pair = run.explainer->explain(line.a, line.b);
  if (line.itself) {
    line.probability = link_score(pair, link.options).probability;
    line.why = pair.sentence;
  } else {
    line.probability = made.best.probability;
    line.why = fmt::format(
        "one {} with row {}: {}",
        run.table->kind[index(line.a)] == RecordKind::kPerson ? "person" : "organisation",
        link.view.loaded.row_number(made.best.a),
        run.explainer->explain(made.best.a, made.best.b).sentence);
  }
  const Gains gains =
      compare_fields(*run.table, line.a, run.clustering.persons[made.right], pair.parts, asked);
  line.adds = gains.adds;
  line.contradicts = gains.contradicts;
}

using Counts = std::vector<std::pair<std::string, std::uint64_t>>;

Counts most_first(const std::map<std::string, std::uint64_t>& by_name) {
  Counts counts(by_name.begin(), by_name.end());
  std::stable_sort(counts.begin(), counts.end(),
                   [](const auto& x, const auto& y) { return x.second > y.second; });
  return counts;
}

void count_there(const LinkView& link, const std::vector<ThereLine>& lines,
                 report::LinkFacts& facts) {
  std::set<std::uint32_t> left, right;
  std::map<std::string, std::uint64_t> adds, contradicts;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Link& made = link.result.links[lines[i].link];
    left.insert(made.left);
    right.insert(made.right);
    if (i > 0 && lines[i].a == lines[i - 1].a) continue;  // its other partners
    ++facts.there_rows;
    ++(made.answered                 ? facts.answered_rows
       : made.band == Band::kCertain ? facts.certain_rows
                                     : facts.likely_rows);
    facts.adding_rows += lines[i].adds.empty() ? 0 : 1;
    facts.contradicting_rows += lines[i].contradicts.empty() ? 0 : 1;
    for (const std::string& field : lines[i].adds) ++adds[field];
    for (const std::string& field : lines[i].contradicts) ++contradicts[field];
  }
  facts.there_people = left.size();
  facts.partners = right.size();
  facts.adds = most_first(adds);
  facts.contradicts = most_first(contradicts);
}

void count_questions(const LinkView& link, report::LinkFacts& facts) {
  for (const LinkQuestion& question : link.result.questions) {
    ++facts.questions;
    ++(question.reason == QuestionReason::kTie            ? facts.ties
       : question.reason == QuestionReason::kTaken        ? facts.taken
       : question.reason == QuestionReason::kContradicted ? facts.contradicted
                                                          : facts.possible);
    facts.candidates_left_out += question.left_out;
    const bool answered = std::any_of(
        question.candidates.begin(), question.candidates.end(), [&](const Link& candidate) {
          return !answer_word(link.view.run, candidate.best.a, candidate.best.b).empty();
        });
    facts.open_questions += answered ? 0 : 1;
  }
}

// Nobody of the group has a usable name, an email or a phone.
bool holds_nobody(const Run& run, const std::vector<RowId>& rows) {
  bool name = false, channel = false;
  for (const RowId row : rows) {
    const auto has = [&](Code code) {
      const std::span<const Finding> found = run.assessment.findings.of_row(row);
      return std::any_of(found.begin(), found.end(),
                         [&](const Finding& finding) { return finding.code == code; });
    };
    if (has(Code::kProfileEmpty)) continue;
    name = name || !has(Code::kProfileNoName);
    channel = channel || !has(Code::kProfileNoChannel);
  }
  return !name && !channel;
}

}  // namespace

RowFate LinkView::fate(RowId row) const {
  if (!named.empty() && named[index(row)] == 0) return RowFate::kNoOrganisation;
  switch (result.fate[view.run.clustering.person_of[index(row)]]) {
    case LinkFate::kThere:
      return RowFate::kThere;
    case LinkFate::kReview:
      return RowFate::kReview;
    case LinkFate::kNew:
      break;
  }
  return RowFate::kNew;
}

std::vector<ThereLine> there_lines(const LinkView& link) {
  const Clustering& groups = link.view.run.clustering;
  std::vector<ThereLine> lines;
  for (std::size_t i = 0; i < link.result.links.size(); ++i) {
    for (const RowId row : groups.persons[link.result.links[i].left]) {
      ThereLine line;
      line.a = row;
      line.link = i;
      lines.push_back(std::move(line));
    }
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const ThereLine& x, const ThereLine& y) { return index(x.a) < index(y.a); });
  const std::bitset<kFieldCount> asked = fields_of(*link.tables.back().mapping);
  const std::size_t chunks = base::chunk_count(lines.size(), kLinesPerChunk);
  base::parallel_for(chunks, link.view.threads(), [&](std::size_t chunk) {
    const auto [first, last] = base::chunk_range(chunk, lines.size(), kLinesPerChunk);
    for (std::size_t i = first; i < last; ++i) explain_line(link, asked, lines[i]);
  });
  return lines;
}

report::LinkFacts count_links(const LinkView& link, const std::vector<ThereLine>& lines) {
  const Clustering& groups = link.view.run.clustering;
  report::LinkFacts facts;
  facts.rows = link.rows();
  count_there(link, lines, facts);
  count_questions(link, facts);
  std::set<std::uint32_t> records;
  for (std::uint32_t person = 0; person < link.result.left_persons; ++person) {
    const std::vector<RowId>& rows = groups.persons[person];
    const RowFate fate = link.fate(rows.front());
    if (fate == RowFate::kNoOrganisation) {
      facts.no_organisation_rows += rows.size();
      continue;
    }
    ++facts.people;
    if (fate == RowFate::kReview) facts.review_rows += rows.size();
    if (fate != RowFate::kNew) continue;
    ++facts.new_people;
    facts.new_rows += rows.size();
    for (const RowId row : rows) records.insert(groups.merge_of[index(row)]);
  }
  facts.new_records = records.size();
  for (const std::uint32_t record : records) {
    facts.new_nobody += holds_nobody(link.view.run, groups.merges[record]) ? 1 : 0;
  }
  return facts;
}

std::vector<std::string> link_output_names() {
  return {"already-there.csv", "new.csv",      "review.csv", "no-organisation.csv",
          "undecoded.csv",     "summary.json", "run.json"};
}

void write_own_headers(io::CsvWriter& csv, const InputFile& file) {
  for (const std::string& header : file.table.headers) csv.cell(header);
  if (!file.long_rows.empty()) csv.cell("gigo_surplus");
}

void write_own_cells(io::CsvWriter& csv, const InputFile& file, std::size_t row) {
  for (const Column& column : file.table.columns) csv.cell(column[row]);
  if (file.long_rows.empty()) return;
  const auto at =
      std::lower_bound(file.long_rows.begin(), file.long_rows.end(), row,
                       [](const LongRow& long_row, std::size_t r) { return long_row.row < r; });
  csv.cell(at != file.long_rows.end() && at->row == row ? std::string_view(at->surplus)
                                                        : std::string_view());
}

}  // namespace gigo::cli
