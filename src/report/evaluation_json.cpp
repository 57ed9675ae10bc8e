// SPDX-License-Identifier: Apache-2.0
#include "report/evaluation.hpp"
#include "report/json.hpp"

namespace gigo::report {
namespace {

constexpr int kDecimals = 12;

void write_quality(JsonWriter& json, const Quality& q) {
  json.key("precision").decimal(q.precision, kDecimals);
  json.key("recall").decimal(q.recall, kDecimals);
  json.key("f1").decimal(q.f1, kDecimals);
}

void write_pairs(JsonWriter& json, std::string_view key, const PairCounts& counts) {
  json.key(key).begin_object();
  write_quality(json, quality(counts));
  json.key("tp").number(counts.right);
  json.key("fp").number(counts.wrong);
  json.key("fn").number(counts.missed);
  json.end_object();
}

void write_grouping(JsonWriter& json, std::string_view key, const GroupingFacts& facts) {
  json.key(key).begin_object();
  json.key("file").string(facts.label);
  json.key("kind").string(facts.is_pairs ? "pairs" : "groups");
  if (!facts.is_pairs) {
    json.key("id").string(facts.id_column);
    json.key("group").string(facts.group_column);
  }
  json.key("records").number(facts.records);
  json.end_object();
}

void write_groups(JsonWriter& json, const GroupCounts& groups) {
  json.key("clusters").begin_object();
  json.key("records").number(groups.records);
  json.key("truth").number(groups.truth);
  json.key("truth_multi").number(groups.truth_multi);
  json.key("truth_largest").number(groups.truth_largest);
  json.key("pred").number(groups.predicted);
  json.key("pred_multi").number(groups.predicted_multi);
  json.key("pred_largest").number(groups.predicted_largest);
  json.key("exact").number(groups.exact);
  json.key("exact_multi").number(groups.exact_multi);
  json.key("truth_clusters_split").number(groups.truth_split);
  json.key("pred_clusters_wrongly_merged").number(groups.wrongly_merged);
  json.end_object();
}

void write_interval(JsonWriter& json, std::string_view key, const Interval& interval) {
  json.key(key).begin_array();
  json.decimal(interval.low, kDecimals).decimal(interval.high, kDecimals);
  json.end_array();
}

void write_intervals(JsonWriter& json, const QualityIntervals& intervals) {
  json.key("bootstrap").begin_object();
  json.key("resamples").number(intervals.resamples);
  write_interval(json, "precision", intervals.precision);
  write_interval(json, "recall", intervals.recall);
  write_interval(json, "f1", intervals.f1);
  json.end_object();
}

void write_labelled(JsonWriter& json, const LabelledFacts& labelled) {
  json.key("labelled_pairs").begin_object();
  json.key("positive").number(labelled.same);
  json.key("negative").number(labelled.different);
  json.end_object();
  if (labelled.raw) {
    write_pairs(json, "labelled_raw", *labelled.raw);
    json.key("unlabelled_predicted_pairs_ignored").number(labelled.ignored);
  }
  write_pairs(json, "labelled_closed", labelled.closed);
}

void write_patterns(JsonWriter& json, std::string_view key, std::uint64_t pairs,
                    const std::vector<LevelPattern>& patterns) {
  json.key(key).begin_object();
  json.key("pairs").number(pairs);
  json.key("patterns").begin_array();
  for (const LevelPattern& pattern : patterns) {
    json.begin_object();
    json.key("pairs").number(pattern.pairs);
    json.key("levels").string(pattern.levels);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_lost(JsonWriter& json, const LostFacts& facts) {
  const LostRecall& lost = facts.lost;
  json.key("lost_recall").begin_object();
  json.key("true_pairs").number(lost.true_pairs);
  json.key("not_in_input").number(lost.not_in_input);
  json.key("compared").number(lost.compared);
  json.key("blocking_recall")
      .decimal(quality({lost.compared, 0, lost.true_pairs - lost.compared}).recall, kDecimals);
  json.key("missed").number(lost.missed);
  json.key("blocking").number(lost.blocking);
  json.key("blocking_with_shared_key");
  if (facts.keys_known) {
    json.number(lost.dropped);
  } else {
    json.null();
  }
  json.key("scoring").number(lost.scoring);
  json.key("clustering").number(lost.clustering);
  json.key("together_in_this_run").number(lost.elsewhere);
  json.key("passes").begin_array();
  for (std::size_t i = 0; i < facts.passes.size(); ++i) {
    json.begin_object();
    json.key("pass").string(facts.passes[i].name);
    json.key("true_pairs").number(lost.proposed[i]);
    json.key("new_pairs").number(facts.passes[i].new_pairs);
    json.key("dropped_pairs").number(facts.passes[i].dropped_pairs);
    json.end_object();
  }
  json.end_array();
  write_patterns(json, "missed_pairs", facts.missed_explained, facts.missed);
  write_patterns(json, "wrong_pairs", facts.wrong_explained, facts.wrong);
  json.end_object();
}

}  // namespace

std::string evaluation_json(const EvaluationFacts& facts) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  write_grouping(json, "predicted", facts.predicted);
  write_grouping(json, "truth", facts.truth);
  if (facts.threshold) json.key("threshold").decimal(*facts.threshold, kDecimals);
  json.key("records_missing_in_pred").number(facts.missing);
  json.key("unknown_ids_dropped").number(facts.unknown);
  if (!facts.between.empty()) {
    json.key("between").begin_object();
    json.key("column").string(facts.between);
    json.key("records_without_source").number(facts.without_source);
    json.end_object();
  }
  if (facts.labelled) write_labelled(json, *facts.labelled);
  if (facts.raw) write_pairs(json, "pairwise_raw", *facts.raw);
  if (facts.evaluation) {
    write_pairs(json, "pairwise", facts.evaluation->pairs);
    json.key("bcubed").begin_object();
    write_quality(json, facts.evaluation->bcubed);
    json.end_object();
    write_groups(json, facts.evaluation->groups);
  }
  if (facts.intervals) write_intervals(json, *facts.intervals);
  if (facts.lost) write_lost(json, *facts.lost);
  json.end_object();
  return json.take();
}

}  // namespace gigo::report
