// SPDX-License-Identifier: Apache-2.0
#include "report/summary_json.hpp"

#include "report/render.hpp"

namespace gigo::report {
namespace {

constexpr std::size_t kWorst = 5;

void write_code(JsonWriter& json, const CodeCount& count) {
  const CodeInfo& info = code_info(count.code);
  json.begin_object();
  json.key("code").string(info.name);
  json.key("severity").string(to_string(info.severity));
  json.key("rows").number(count.rows);
  json.key("message").string(info.text);
  json.key("advice").string(info.advice);
  json.end_object();
}

void write_strings(JsonWriter& json, const std::vector<std::string>& texts) {
  json.begin_array();
  for (const std::string& text : texts) json.string(text);
  json.end_array();
}

void write_duplicates(JsonWriter& json, const RunFacts& facts) {
  const Scorecard& score = facts.run->assessment.scorecard;
  const MatchReport& match = facts.run->match;
  json.key("duplicates").begin_object();
  json.key("rows").number(score.duplicate_rows);
  json.key("certain_rows").number(score.certain_duplicate_rows);
  json.key("likely_rows").number(score.duplicate_rows - score.certain_duplicate_rows);
  json.key("review_groups").number(score.review_groups);
  json.key("open_questions").number(facts.open_questions);
  json.key("certain_pairs").number(match.certain_pairs);
  json.key("likely_pairs").number(match.likely_pairs);
  json.key("possible_pairs").number(match.possible_pairs);
  json.end_object();
}

void write_stale(JsonWriter& json, const Scorecard& score) {
  json.key("stale").begin_object();
  json.key("known").boolean(score.stale_known);
  if (score.stale_known) {
    json.key("rows").number(score.stale_rows);
    json.key("no_contact_rows").number(score.no_contact_rows);
    json.key("unconfirmed_rows").number(score.unconfirmed_rows);
    json.key("age_unknown_rows").number(score.age_unknown_rows);
  } else {
    json.key("rows").null();
    json.key("reason").string("no date column");
  }
  json.end_object();
}

}  // namespace

void write_inputs(JsonWriter& json, std::span<const InputFacts> inputs) {
  json.key("inputs").begin_array();
  for (const InputFacts& input : inputs) {
    json.begin_object();
    json.key("file").string(input.label);
    json.key("detection").string(input.detection);
    json.key("rows").number(input.table->rows);
    json.end_object();
  }
  json.end_array();
}

void write_summary(JsonWriter& json, const RunFacts& facts) {
  const Scorecard& score = facts.run->assessment.scorecard;
  json.key("as_of").string(facts.as_of);
  write_inputs(json, facts.inputs);
  json.key("rows").number(score.rows);
  json.key("people").number(score.people);
  json.key("people_after_merge").number(score.merge_groups);
  write_duplicates(json, facts);
  json.key("incomplete").begin_object().key("rows").number(score.incomplete_rows).end_object();
  json.key("invalid").begin_object().key("rows").number(score.invalid_rows).end_object();
  write_stale(json, score);
  json.key("reachable_people").number(score.reachable_people);
  json.key("relationships");
  if (score.relationships_known) {
    json.number(score.relationships);
  } else {
    json.null();
  }
  json.key("mean_completeness").number(score.mean_completeness);
  json.key("undecoded_cells").number(facts.undecoded_cells);
  json.key("decisions").begin_object();
  json.key("honoured").number(facts.decisions_honoured);
  json.key("not_found").number(facts.decisions_lost);
  json.end_object();
  json.key("worst").begin_array();
  for (const CodeCount& count : worst_codes(score, kWorst)) write_code(json, count);
  json.end_array();
  json.key("codes").begin_array();
  for (const CodeCount& count : score.codes) write_code(json, count);
  json.end_array();
  json.key("notes");
  write_strings(json, score.notes);
  json.key("warnings");
  write_strings(json, facts.run->match.warnings);
}

std::string summary_json(const RunFacts& facts) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  write_summary(json, facts);
  json.end_object();
  return json.take();
}

}  // namespace gigo::report
