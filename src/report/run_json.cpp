// SPDX-License-Identifier: Apache-2.0
#include "report/json.hpp"
#include "report/render.hpp"

namespace gigo::report {
namespace {

std::string_view origin_name(MappingOrigin origin) {
  switch (origin) {
    case MappingOrigin::kUser:
      return "user";
    case MappingOrigin::kHeader:
      return "header";
    case MappingOrigin::kValues:
      return "values";
    case MappingOrigin::kNone:
      break;
  }
  return "none";
}

void write_input(JsonWriter& json, const InputFacts& input) {
  json.begin_object();
  json.key("file").string(input.label);
  json.key("bytes").number(input.bytes);
  json.key("fingerprint").string(input.fingerprint);
  json.key("detection").string(input.detection);
  json.key("delimiter").string(std::string_view(&input.delimiter, 1));
  json.key("rows").number(input.table->rows);
  json.key("columns").begin_array();
  for (std::size_t i = 0; i < input.mapping->columns.size(); ++i) {
    const ColumnMapping& column = input.mapping->columns[i];
    json.begin_object();
    json.key("header").string(input.table->headers[i]);
    json.key("field");
    if (column.ref.field == Field::kUnmapped) {
      json.null();
    } else {
      json.string(to_string(column.ref));
    }
    json.key("origin").string(origin_name(column.origin));
    json.key("confirmed_percent").number(column.confirmed_percent);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_counts(JsonWriter& json, const RunFacts& facts) {
  const Scorecard& score = facts.run->assessment.scorecard;
  json.begin_object();
  json.key("rows").number(score.rows);
  json.key("people").number(score.people);
  json.key("merge_groups").number(score.merge_groups);
  json.key("findings")
      .number(facts.run->assessment.findings.all().size() + facts.run->header_findings.size());
  json.key("candidate_pairs").number(facts.run->match.candidate_pairs);
  json.key("certain_pairs").number(facts.run->match.certain_pairs);
  json.key("likely_pairs").number(facts.run->match.likely_pairs);
  json.key("possible_pairs").number(facts.run->match.possible_pairs);
  json.key("decisions_honoured").number(facts.decisions_honoured);
  json.key("decisions_not_found").number(facts.decisions_lost);
  json.end_object();
}

void write_blocking(JsonWriter& json, const MatchReport& match) {
  json.begin_array();
  for (const BlockingPass& pass : match.passes) {
    json.begin_object();
    json.key("pass").string(pass.name);
    json.key("pairs").number(pass.pairs);
    json.key("new_pairs").number(pass.new_pairs);
    json.key("refined_blocks").number(pass.refined_blocks);
    json.key("dropped_pairs").number(pass.dropped_pairs);
    json.end_object();
  }
  json.end_array();
}

std::string_view answer_word(Decision decision) {
  switch (decision) {
    case Decision::kSame:
      return "same";
    case Decision::kNot:
      return "not";
    case Decision::kLater:
      break;
  }
  return "later";
}

// Rows count from 0 over all inputs.
void write_answers(JsonWriter& json, const std::vector<PairDecision>& answers) {
  json.begin_array();
  for (const PairDecision& answer : answers) {
    JsonWriter line(JsonWriter::Layout::kLine);
    line.begin_object().key("a").number(index(answer.a)).key("b").number(index(answer.b));
    line.key("answer").string(answer_word(answer.decision)).end_object();
    json.raw(line.take());
  }
  json.end_array();
}

}  // namespace

std::string run_json(const RunFacts& facts, std::span<const OutputFacts> outputs,
                     std::string_view digest) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  json.key("gigo").string(facts.version);
  json.key("as_of").string(facts.as_of);
  json.key("inputs").begin_array();
  for (const InputFacts& input : facts.inputs) write_input(json, input);
  json.end_array();
  json.key("decisions").begin_array();
  for (const std::string& fingerprint : facts.decision_fingerprints) json.string(fingerprint);
  json.end_array();
  json.key("answers");
  write_answers(json, facts.run->decisions);
  json.key("configuration").begin_object();
  for (const auto& [key, value] : facts.configuration) json.key(key).string(value);
  json.end_object();
  json.key("model").string(facts.run->model_id);
  json.key("blocking");
  write_blocking(json, facts.run->match);
  json.key("counts");
  write_counts(json, facts);
  json.key("outputs").begin_array();
  for (const OutputFacts& output : outputs) {
    json.begin_object();
    json.key("file").string(output.name);
    json.key("bytes").number(output.bytes);
    json.key("digest").string(output.digest);
    json.end_object();
  }
  json.end_array();
  json.key("run_digest").string(digest);
  json.end_object();
  return json.take();
}

}  // namespace gigo::report
