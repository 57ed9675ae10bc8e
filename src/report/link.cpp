// SPDX-License-Identifier: Apache-2.0
#include "report/link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "report/json.hpp"
#include "report/plain.hpp"
#include "report/summary_json.hpp"

namespace gigo::report {
namespace {

constexpr std::size_t kFieldsShown = 4;

using FieldCounts = std::vector<std::pair<std::string, std::uint64_t>>;

std::string rows_text(std::uint64_t rows) { return counted(rows, "row", "rows"); }

std::string people_text(const LinkFacts& facts, std::uint64_t people) {
  return counted(people, facts.one, facts.many);
}

// "12 certain, 3 likely" without what is none.
std::string parts_text(std::span<const std::pair<std::uint64_t, std::string>> parts) {
  std::string out;
  for (const auto& [number, words] : parts) {
    if (number == 0) continue;
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", thousands(number), words);
  }
  return out;
}

std::string fields_text(const FieldCounts& fields) {
  std::string out;
  for (std::size_t i = 0; i < std::min(fields.size(), kFieldsShown); ++i) {
    out += fmt::format("{}{} {}", i == 0 ? "" : ", ", fields[i].first, thousands(fields[i].second));
  }
  if (fields.size() > kFieldsShown) {
    out += fmt::format(" and {}", counted(fields.size() - kFieldsShown, "other", "others"));
  }
  return out;
}

std::string headline(const LinkFacts& facts, std::string_view a, std::string_view b) {
  std::string out =
      fmt::format("\n{} of {}: {} {} already in {}", rows_text(facts.rows), a,
                  thousands(facts.there_rows), facts.there_rows == 1 ? "is" : "are", b);
  if (facts.there_rows > 0) out += fmt::format(" ({})", people_text(facts, facts.partners));
  out += fmt::format(", {} {} new", thousands(facts.new_rows), facts.new_rows == 1 ? "is" : "are");
  if (facts.new_rows > 0) out += fmt::format(" ({})", people_text(facts, facts.new_people));
  out += fmt::format(", {} to decide", thousands(facts.review_rows));
  if (facts.review_rows > 0) {
    out += fmt::format(" ({})", counted(facts.questions, "question", "questions"));
  }
  if (facts.no_organisation_rows > 0) {
    out += fmt::format(", {} {} no organisation", thousands(facts.no_organisation_rows),
                       facts.no_organisation_rows == 1 ? "names" : "name");
  }
  return out + "\n\n";
}

void write_fields(JsonWriter& json, std::uint64_t rows, const FieldCounts& fields) {
  json.begin_object();
  json.key("rows").number(rows);
  json.key("fields").begin_object();
  for (const auto& [field, count] : fields) json.key(field).number(count);
  json.end_object();
  json.end_object();
}

}  // namespace

std::string link_text(const LinkFacts& facts) {
  const std::string a = printable(facts.run->inputs.front().label);
  const std::string b = printable(facts.run->inputs.back().label);
  std::string out = headline(facts, a, b);

  const std::pair<std::uint64_t, std::string> sure[] = {{facts.certain_rows, "certain"},
                                                        {facts.likely_rows, "likely"},
                                                        {facts.answered_rows, "by your answers"}};
  const std::pair<std::uint64_t, std::string> reasons[] = {
      {facts.possible, "with a partner who is possible but not likely"},
      {facts.contradicted,
       "with a likely partner whose name, birth date, gender or generation differs"},
      {facts.ties, "with several that fit about equally well"},
      {facts.taken, "whose partner fits another one too"}};
  std::vector<std::vector<std::string>> lines = {
      {"already there", rows_text(facts.there_rows), share(facts.there_rows, facts.rows),
       parts_text(sure)},
      {"new", rows_text(facts.new_rows), share(facts.new_rows, facts.rows),
       facts.new_records == facts.new_people || facts.new_rows == 0
           ? std::string()
           : fmt::format("{} in new.csv: some are likely but not certain to be one {}",
                         counted(facts.new_records, "record", "records"), facts.one)},
      {"to decide", rows_text(facts.review_rows), share(facts.review_rows, facts.rows),
       parts_text(reasons)},
  };
  if (facts.no_organisation_rows > 0) {
    lines.push_back({"no organisation", rows_text(facts.no_organisation_rows),
                     share(facts.no_organisation_rows, facts.rows),
                     "no company, website or company email"});
  }
  constexpr Align kAlign[] = {Align::kLeft, Align::kRight, Align::kRight, Align::kLeft};
  out += text_table(lines, kAlign, "  ");

  if (facts.adding_rows > 0 || facts.contradicting_rows > 0) {
    out += fmt::format("\nof those that are already in {}\n", b);
    if (facts.adding_rows > 0) {
      out += fmt::format("  {} would add something: {}\n", rows_text(facts.adding_rows),
                         fields_text(facts.adds));
    }
    if (facts.contradicting_rows > 0) {
      out += fmt::format("  {} {} otherwise: {}\n", rows_text(facts.contradicting_rows),
                         facts.contradicting_rows == 1 ? "says" : "say",
                         fields_text(facts.contradicts));
    }
  }
  if (!facts.run->run->match.warnings.empty()) {
    out += "\nnotes\n";
    for (const std::string& warning : facts.run->run->match.warnings) {
      out += fmt::format("  {}\n", printable(warning, 300));
    }
  }
  return out;
}

std::string link_summary_json(const LinkFacts& facts) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  json.key("as_of").string(facts.run->as_of);
  write_inputs(json, facts.run->inputs);
  json.key("kind").string(facts.kind);
  json.key("cardinality").string(facts.cardinality);
  json.key("rows").number(facts.rows);
  json.key("people").number(facts.people);
  json.key("already_there").begin_object();
  json.key("rows").number(facts.there_rows);
  json.key("people").number(facts.there_people);
  json.key("partners").number(facts.partners);
  json.key("certain_rows").number(facts.certain_rows);
  json.key("likely_rows").number(facts.likely_rows);
  json.key("answered_rows").number(facts.answered_rows);
  json.end_object();
  json.key("new").begin_object();
  json.key("rows").number(facts.new_rows);
  json.key("people").number(facts.new_people);
  json.key("records").number(facts.new_records);
  json.key("nobody").number(facts.new_nobody);
  json.end_object();
  json.key("review").begin_object();
  json.key("rows").number(facts.review_rows);
  json.key("questions").number(facts.questions);
  json.key("open_questions").number(facts.open_questions);
  json.key("possible").number(facts.possible);
  json.key("contradicted").number(facts.contradicted);
  json.key("ties").number(facts.ties);
  json.key("taken").number(facts.taken);
  json.key("candidates_left_out").number(facts.candidates_left_out);
  json.end_object();
  json.key("no_organisation").begin_object();
  json.key("rows").number(facts.no_organisation_rows);
  json.end_object();
  json.key("adds");
  write_fields(json, facts.adding_rows, facts.adds);
  json.key("contradicts");
  write_fields(json, facts.contradicting_rows, facts.contradicts);
  json.key("undecoded_cells").number(facts.run->undecoded_cells);
  json.key("decisions").begin_object();
  json.key("honoured").number(facts.run->decisions_honoured);
  json.key("not_found").number(facts.run->decisions_lost);
  json.end_object();
  json.key("warnings").begin_array();
  for (const std::string& warning : facts.run->run->match.warnings) json.string(warning);
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace gigo::report
