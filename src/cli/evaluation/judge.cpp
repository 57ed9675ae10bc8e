// SPDX-License-Identifier: Apache-2.0
#include "cli/evaluation/judge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "report/plain.hpp"

namespace gigo::cli {
namespace {

constexpr std::uint32_t kNoRecord = 0xFFFFFFFF;
constexpr std::uint64_t kFewTruePairs = 200;
constexpr std::uint32_t kUsualResamples = 1000;
constexpr std::uint64_t kSeed = 1;

// A group number per record; those that stand alone get numbers beyond all others.
std::vector<std::uint32_t> groups_of(const Grouping& grouping,
                                     const std::vector<std::uint32_t>& ids) {
  std::vector<std::uint32_t> groups(ids.size());
  std::uint32_t most = 0;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    groups[i] = ids[i] < grouping.group_of.size() ? grouping.group_of[ids[i]] : Grouping::kAbsent;
    if (groups[i] != Grouping::kAlone) most = std::max(most, groups[i]);
  }
  for (std::uint32_t& group : groups) {
    if (group == Grouping::kAbsent || group == Grouping::kAlone) group = ++most;
  }
  return groups;
}

// Ids to records; pairs with a record that does not count are left out.
std::vector<RecordPair> renumber(std::vector<RecordPair> pairs,
                                 const std::vector<std::uint32_t>& record_of) {
  std::erase_if(pairs, [&](const RecordPair& pair) {
    return record_of[pair.a] == kNoRecord || record_of[pair.b] == kNoRecord;
  });
  for (RecordPair& pair : pairs) pair = {record_of[pair.a], record_of[pair.b]};
  normalise_pairs(pairs);
  return pairs;
}

void leave_across(std::vector<RecordPair>& pairs, const std::vector<std::uint32_t>& source) {
  std::erase_if(pairs, [&](const RecordPair& pair) { return source[pair.a] == source[pair.b]; });
}

Error unknown_records(std::uint64_t unknown, const std::string& path) {
  return {ErrorCode::kInput,
          fmt::format("{} of it {} not in the truth; is --id right? --ignore-unknown leaves {} out",
                      report::counted(unknown, "record", "records"), unknown == 1 ? "is" : "are",
                      unknown == 1 ? "it" : "them"),
          path};
}

}  // namespace

Result<LinedUp> line_up(const RecordIds& ids, Grouping predicted, Grouping truth,
                        bool ignore_unknown, const std::string& predicted_path) {
  LinedUp out;
  std::vector<std::uint32_t> record_of(ids.size(), kNoRecord);
  const auto take = [&](const std::vector<std::uint32_t>& numbers) {
    for (const std::uint32_t number : numbers) {
      if (record_of[number] != kNoRecord) continue;
      record_of[number] = static_cast<std::uint32_t>(out.ids.size());
      out.ids.push_back(number);
    }
  };
  take(truth.records);
  if (truth.is_pairs) take(predicted.records);
  std::uint64_t known = 0;
  for (const std::uint32_t number : predicted.records) known += record_of[number] != kNoRecord;
  out.unknown = predicted.records.size() - known;
  if (out.unknown > 0 && !ignore_unknown) return unknown_records(out.unknown, predicted_path);

  if (predicted.is_pairs) {
    out.pairs = renumber(std::move(predicted.same), record_of);
    out.predicted = close_transitively(out.ids.size(), *out.pairs);
  } else {
    out.predicted = groups_of(predicted, out.ids);
    out.missing = out.ids.size() - known;
  }
  if (!truth.is_pairs) {
    out.truth = groups_of(truth, out.ids);
  } else if (truth.different.empty()) {
    out.truth = close_transitively(out.ids.size(), renumber(std::move(truth.same), record_of));
  } else {
    out.labelled = {renumber(std::move(truth.same), record_of),
                    renumber(std::move(truth.different), record_of)};
  }
  return out;
}

std::uint64_t set_sources(LinedUp& lined_up, const std::vector<std::uint32_t>& source_of) {
  std::uint64_t without = 0;
  lined_up.source.clear();
  for (const std::uint32_t number : lined_up.ids) {
    lined_up.source.push_back(number < source_of.size() ? source_of[number] : 0);
    if (lined_up.source.back() == 0) ++without;
  }
  if (lined_up.pairs) leave_across(*lined_up.pairs, lined_up.source);
  if (lined_up.labelled) {
    leave_across(lined_up.labelled->same, lined_up.source);
    leave_across(lined_up.labelled->different, lined_up.source);
  }
  return without;
}

void judge(const LinedUp& lined_up, std::optional<std::uint32_t> resamples,
           report::EvaluationFacts& facts) {
  facts.missing = lined_up.missing;
  facts.unknown = lined_up.unknown;
  if (lined_up.labelled) {
    report::LabelledFacts labelled;
    labelled.same = lined_up.labelled->same.size();
    labelled.different = lined_up.labelled->different.size();
    labelled.closed = judge_labelled(*lined_up.labelled, lined_up.predicted);
    if (lined_up.pairs) {
      labelled.raw = judge_labelled(*lined_up.labelled, *lined_up.pairs, labelled.ignored);
    }
    facts.labelled = labelled;
    return;
  }
  facts.evaluation = compare_partitions(lined_up.partitions());
  if (lined_up.pairs) facts.raw = judge_pairs(*lined_up.pairs, lined_up.partitions());
  const PairCounts& pairs = facts.evaluation->pairs;
  const bool few = pairs.right + pairs.missed < kFewTruePairs;
  const std::uint32_t draw = resamples.value_or(few ? kUsualResamples : 0);
  if (draw > 0) facts.intervals = bootstrap_quality(lined_up.partitions(), draw, kSeed);
}

}  // namespace gigo::cli
