// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/explain.hpp"
#include "report/json.hpp"
#include "report/weights.hpp"

namespace gigo::report {
namespace {

std::string_view outcome_name(PairOutcome outcome) {
  switch (outcome) {
    case PairOutcome::kMerged:
      return "merged";
    case PairOutcome::kOnePerson:
      return "one person, not merged";
    case PairOutcome::kApart:
      break;
  }
  return "apart";
}

std::string_view adjustment_name(Adjustment adjustment) {
  switch (adjustment) {
    case Adjustment::kRarity:
      return "rarity";
    case Adjustment::kRepeatsName:
      return "repeats the name";
    case Adjustment::kTwoNames:
      return "two names";
    case Adjustment::kFreeText:
      return "free text";
    case Adjustment::kNone:
      break;
  }
  return "none";
}

// Two keys of the open object: NAME in units and NAME_bits for people.
void write_weight(JsonWriter& json, const std::string& name, Weight weight, std::int64_t shown) {
  json.key(name).integer(weight);
  json.key(name + "_bits").string(bits_text(shown));
}

void write_weight(JsonWriter& json, const std::string& name, Weight weight) {
  write_weight(json, name, weight, hundredths(weight));
}

void write_row(JsonWriter& json, const ExplainFacts& facts, RowId row) {
  const Run& run = *facts.run;
  const std::vector<std::size_t>& begin = run.table->input_begin;
  const auto after = std::upper_bound(begin.begin(), begin.end(), index(row));
  const auto input = static_cast<std::size_t>(after - begin.begin()) - 1;
  json.begin_object();
  json.key("row").number(facts.inputs[input].table->row_numbers[index(row) - begin[input]]);
  json.key("input").string(facts.inputs[input].label);
  json.key("row_key").string(run.row_keys[index(row)]);
  json.key("person_id").string(run.clustering.person_ids[run.clustering.person_of[index(row)]]);
  json.key("merge_id").string(run.clustering.merge_ids[run.clustering.merge_of[index(row)]]);
  json.end_object();
}

void write_link(JsonWriter& json, const ExplainFacts& facts, const PairScore& link) {
  json.begin_object().key("rows").begin_array();
  write_row(json, facts, link.a);
  write_row(json, facts, link.b);
  json.end_array();
  write_weight(json, "weight", link.weight);
  json.key("probability").string(exact_probability(link.probability));
  json.end_object();
}

void write_part(JsonWriter& json, const ComparisonResult& part, std::int64_t shown) {
  json.begin_object();
  json.key("comparison").string(to_string(part.comparison));
  json.key("level").string(to_string(part.level));
  write_weight(json, "weight", part.weight, shown);
  if (part.adjustment == Adjustment::kRarity) {
    write_weight(json, "rarity", part.frequency);
  }
  json.key("adjustment").string(adjustment_name(part.adjustment));
  json.end_object();
}

void write_texts(JsonWriter& json, const std::vector<std::string_view>& texts) {
  json.begin_array();
  for (const std::string_view text : texts) json.string(text);
  json.end_array();
}

void write_reasons(JsonWriter& json, const ExplainFacts& facts, const PairStory& story) {
  json.key("reasons").begin_array();
  for (const PairReason reason : story.reasons) json.string(reason_name(reason));
  json.end_array();
  json.key("why").begin_array();
  for (const std::string& line : reason_lines(facts, story)) json.string(line);
  json.end_array();
  json.key("asks_because");
  write_texts(json, story.details.review);
}

void write_values(JsonWriter& json, const ExplainFacts& facts, const PairStory& story) {
  json.key("values").begin_array();
  for (std::size_t i = 0; i < kComparisonCount; ++i) {
    const auto comparison = static_cast<Comparison>(i);
    const std::string a = compared_value(*facts.run->table, story.a, comparison);
    const std::string b = compared_value(*facts.run->table, story.b, comparison);
    if (a.empty() && b.empty()) continue;
    json.begin_object().key("comparison").string(to_string(comparison));
    json.key("a").string(facts.show_values ? a : masked(a));
    json.key("b").string(facts.show_values ? b : masked(b)).end_object();
  }
  json.end_array();
}

void write_blocking(JsonWriter& json, const ExplainFacts& facts, const PairStory& story) {
  json.key("blocking").begin_object();
  json.key("first_pass");
  if (story.first_pass.empty()) {
    json.null();
  } else {
    json.string(story.first_pass);
  }
  json.key("shared_keys").begin_array();
  for (const SharedKey& key : story.details.shared_keys) {
    json.begin_object().key("pass").string(key.pass).key("rows").number(key.rows).end_object();
  }
  json.end_array().key("keys_in_use").begin_array();
  for (const BlockingPass& pass : facts.run->match.passes) {
    if (pass.pairs > 0) json.string(pass.name);
  }
  json.end_array().end_object();
}

void write_what_if(JsonWriter& json, const PairStory& story) {
  json.key("what_if").begin_array();
  for (const WhatIf& what : story.details.what_if) {
    json.begin_object().key("comparison").string(to_string(what.comparison));
    json.key("level").string(to_string(what.level));
    write_weight(json, "without", what.without);
    write_weight(json, "if_equal", what.if_equal);
    json.end_object();
  }
  json.end_array();
}

void write_notes(JsonWriter& json, const ExplainFacts& facts) {
  json.key("notes").begin_array();
  for (const std::string& note : facts.notes) json.string(note);
  json.end_array();
}

}  // namespace

std::string pair_json(const ExplainFacts& facts, const PairStory& story) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  write_notes(json, facts);
  json.key("rows").begin_array();
  write_row(json, facts, story.a);
  write_row(json, facts, story.b);
  json.end_array();
  json.key("outcome").string(outcome_name(story.outcome));
  json.key("band").string(to_string(story.band));
  json.key("sentence")
      .string(facts.show_values ? story.pair.sentence : story.details.masked_sentence);
  write_reasons(json, facts, story);
  json.key("weight_unit").string("2^-20 bit");
  const ShownWeights shown = shown_weights(story.pair);
  write_weight(json, "prior", story.pair.prior, shown.prior.size());
  json.key("parts").begin_array();
  for (std::size_t i = 0; i < story.pair.parts.size(); ++i) {
    write_part(json, story.pair.parts[i], shown.parts[i].size());
  }
  json.end_array();
  write_weight(json, "related", story.pair.related, shown.related.size());
  json.key("related_as").string(story.details.related_as);
  write_weight(json, "weight", story.pair.score.weight);
  json.key("probability").string(exact_probability(story.pair.score.probability));
  write_weight(json, "likely_from", story.likely);
  write_weight(json, "certain_from", story.certain);
  json.key("address").begin_array();
  for (const AddressPart& part : story.details.address) {
    json.begin_object().key("part").string(part.name);
    json.key("level").string(to_string(part.level)).end_object();
  }
  json.end_array();
  write_what_if(json, story);
  write_blocking(json, facts, story);
  json.key("path").begin_array();
  for (const PairScore& link : story.path) write_link(json, facts, link);
  json.end_array();
  json.key("obstacle");
  if (story.obstacle.probability == 0) {
    json.null();
  } else {
    write_link(json, facts, story.obstacle);
  }
  write_values(json, facts, story);
  return json.end_object().take();
}

std::string group_json(const ExplainFacts& facts, const GroupStory& story) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  write_notes(json, facts);
  json.key("id").string(story.id);
  json.key("rows").begin_array();
  for (const RowId row : story.rows) write_row(json, facts, row);
  json.end_array();
  json.key("looked_at").number(story.looked_at);
  json.key("weight_unit").string("2^-20 bit");
  json.key("links").begin_array();
  for (const PairScore& link : story.links) write_link(json, facts, link);
  json.end_array();
  json.key("agrees_least");
  if (story.links.empty()) {
    json.null();
  } else {
    write_link(json, facts, story.weakest);
  }
  return json.end_object().take();
}

}  // namespace gigo::report
