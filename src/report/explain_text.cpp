// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "report/explain.hpp"
#include "report/plain.hpp"
#include "report/weights.hpp"

namespace gigo::report {
namespace {

constexpr std::size_t kBarWidth = 32;
constexpr std::size_t kValueWidth = 40;
constexpr std::size_t kMostLinks = 20;
constexpr Align kWaterfall[] = {Align::kLeft, Align::kLeft, Align::kRight, Align::kRight,
                                Align::kLeft};

const Clustering& groups(const ExplainFacts& facts) { return facts.run->clustering; }

std::string person_id(const ExplainFacts& facts, RowId row) {
  return groups(facts).person_ids[groups(facts).person_of[index(row)]];
}

std::string merge_id(const ExplainFacts& facts, RowId row) {
  return groups(facts).merge_ids[groups(facts).merge_of[index(row)]];
}

std::string heading(const ExplainFacts& facts, const PairStory& story) {
  std::string verdict;
  switch (story.outcome) {
    case PairOutcome::kMerged:
      verdict = fmt::format("one person, merged\n  {}, {}", person_id(facts, story.a),
                            merge_id(facts, story.a));
      break;
    case PairOutcome::kOnePerson:
      verdict = fmt::format("held to be one person, not merged\n  {}; {} and {}",
                            person_id(facts, story.a), merge_id(facts, story.a),
                            merge_id(facts, story.b));
      break;
    case PairOutcome::kApart:
      verdict = fmt::format("two people\n  {} and {}", person_id(facts, story.a),
                            person_id(facts, story.b));
      break;
  }
  return fmt::format("{} and {}: {}\n", row_name(facts, story.a), row_name(facts, story.b),
                     verdict);
}

std::string frequency(const ComparisonResult& part) {
  return part.adjustment == Adjustment::kRarity ? signed_bits(hundredths(part.frequency)) : "";
}

std::vector<std::string> line(std::string_view name, std::string_view level,
                              const std::string& rarity, const RunningSum::Step& step,
                              const BarScale& scale) {
  return {std::string(name), std::string(level), rarity, signed_bits(step.size()), scale.bar(step)};
}

// The parts in their order, the odds before looking first, the other explanations last.
std::string waterfall(const PairExplanation& pair) {
  const ShownWeights shown = shown_weights(pair);
  std::vector<RunningSum::Step> steps{shown.prior};
  steps.insert(steps.end(), shown.parts.begin(), shown.parts.end());
  steps.push_back(shown.related);
  std::int64_t lowest = 0;
  std::int64_t highest = 0;
  for (const RunningSum::Step& step : steps) {
    lowest = std::min(lowest, step.to);
    highest = std::max(highest, step.to);
  }
  const BarScale scale(lowest, highest, kBarWidth);
  std::vector<std::vector<std::string>> rows{{"", "", "how rare", "bits", ""}};
  rows.push_back(line("before looking", "", "", steps.front(), scale));
  for (std::size_t i = 0; i < pair.parts.size(); ++i) {
    const ComparisonResult& part = pair.parts[i];
    rows.push_back(line(to_string(part.comparison), to_string(part.level), frequency(part),
                        steps[i + 1], scale));
  }
  rows.push_back(line("related instead", "", "", steps.back(), scale));
  rows.push_back({"together", "", "", bits_text(hundredths(pair.score.weight)),
                  "probability " + probability_text(pair.score.probability)});
  return text_table(rows, kWaterfall, "  ");
}

std::string_view word(Adjustment adjustment) {
  switch (adjustment) {
    case Adjustment::kRepeatsName:
      return "is made of the name and repeats it, so at most its domain is news";
    case Adjustment::kTwoNames:
      return "is spelt alike, yet each is a name in its own right";
    case Adjustment::kFreeText:
      return "often repeats other columns, so half of it counts, two bits at most";
    case Adjustment::kNone:
    case Adjustment::kRarity:
      break;
  }
  return "";
}

std::string related_note(const PairStory& story) {
  if (story.details.related_as.empty()) {
    return "related instead: no relation explains what they share better than chance does\n";
  }
  return fmt::format("related instead: {} would have much of this in common too\n",
                     story.details.related_as);
}

// Comparisons that weigh nothing as one row or both have nothing usable.
std::string silent(const ExplainFacts& facts, const PairStory& story) {
  const NormalizedTable& table = *facts.run->table;
  std::vector<std::string> names;
  const auto add = [&](Comparison comparison) {
    const bool a = !compared_value(table, story.a, comparison).empty();
    const bool b = !compared_value(table, story.b, comparison).empty();
    const bool unusable = (!a && has_unusable(table, story.a, comparison)) ||
                          (!b && has_unusable(table, story.b, comparison));
    const std::string_view one = unusable ? "a usable one" : "one";
    names.push_back(fmt::format(
        "{} ({})", to_string(comparison),
        a && b   ? std::string("cannot be compared")
        : a || b ? fmt::format("only {} has {}", row_name(facts, a ? story.a : story.b), one)
                 : fmt::format("neither has {}", one)));
  };
  std::array<bool, kComparisonCount> named{};
  const auto mark = [&](Comparison comparison) -> bool& {
    return named[static_cast<std::size_t>(comparison)];
  };
  for (const WhatIf& what : story.details.what_if) {
    mark(what.comparison) = true;
    if (what.level == Level::kMissing) add(what.comparison);
  }
  // Where no row of the list has anything usable, it is not among those.
  for (const Comparison comparison :
       {Comparison::kBirthDate, Comparison::kEmail, Comparison::kPhone, Comparison::kIdentifier,
        Comparison::kWebsite}) {
    if (mark(comparison)) continue;
    if (has_unusable(table, story.a, comparison) || has_unusable(table, story.b, comparison)) {
      add(comparison);
    }
  }
  if (names.empty()) return {};
  return fmt::format("say nothing: {}\n", fmt::join(names, ", "));
}

std::string remarks(const ExplainFacts& facts, const PairStory& story) {
  std::string out;
  for (const ComparisonResult& part : story.pair.parts) {
    if (const std::string_view why = word(part.adjustment); !why.empty()) {
      out += fmt::format("  {}: {}\n", to_string(part.comparison), why);
    }
  }
  if (!story.details.address.empty()) {
    std::vector<std::string> parts;
    for (const AddressPart& part : story.details.address) {
      parts.push_back(fmt::format("{} {}", part.name, to_string(part.level)));
    }
    out += fmt::format("  address: weighed as one, as people move: {}\n", fmt::join(parts, ", "));
  }
  if (!story.details.kinds_differ) out += "  " + related_note(story);
  if (const std::string text = silent(facts, story); !text.empty()) out += "  " + text;
  return out;
}

bool is_shown(const PairStory& story, const NormalizedTable& table, Comparison comparison) {
  const bool person = table.kind[index(story.a)] == RecordKind::kPerson;
  if (comparison == (person ? Comparison::kOrganisation : Comparison::kEmployer)) return false;
  if (comparison != Comparison::kSingleName) return true;
  return std::any_of(
      story.pair.parts.begin(), story.pair.parts.end(),
      [](const ComparisonResult& part) { return part.comparison == Comparison::kSingleName; });
}

std::string side_by_side(const ExplainFacts& facts, const PairStory& story) {
  const NormalizedTable& table = *facts.run->table;
  std::vector<std::vector<std::string>> rows{
      {"", row_name(facts, story.a), row_name(facts, story.b)}};
  for (std::size_t i = 0; i < kComparisonCount; ++i) {
    const auto comparison = static_cast<Comparison>(i);
    if (!is_shown(story, table, comparison)) continue;
    std::vector<std::string> row{std::string(to_string(comparison))};
    bool any = false;
    for (const RowId id : {story.a, story.b}) {
      std::string value = compared_value(table, id, comparison);
      const bool unusable = value.empty() && has_unusable(table, id, comparison);
      any = any || unusable || !value.empty();
      if (!facts.show_values) value = masked(value);
      row.push_back(unusable        ? "(not usable)"
                    : value.empty() ? "-"
                                    : printable(value, kValueWidth));
    }
    if (any) rows.push_back(std::move(row));
  }
  constexpr Align kAlign[] = {Align::kLeft, Align::kLeft, Align::kLeft};
  return fmt::format("\nside by side, as gigo reads them{}\n",
                     facts.show_values ? "" : " (masked; --show-values shows them)") +
         text_table(rows, kAlign, "  ");
}

std::string notes_text(const ExplainFacts& facts) {
  std::string out;
  for (const std::string& note : facts.notes) out += "note: " + printable(note, 400) + "\n";
  return out.empty() ? out : out + "\n";
}

std::string rows_text(const ExplainFacts& facts, std::span<const RowId> rows) {
  constexpr std::size_t kMost = 30;
  std::vector<std::string> names;
  for (const RowId row : rows.first(std::min(rows.size(), kMost))) {
    names.push_back(row_name(facts, row));
  }
  std::string out = fmt::format("{}", fmt::join(names, ", "));
  if (rows.size() > kMost) out += fmt::format(" and {} more", rows.size() - kMost);
  return out;
}

std::vector<std::string> link_line(const ExplainFacts& facts, std::string_view name,
                                   const PairScore& link) {
  return {std::string(name),
          row_name(facts, link.a),
          row_name(facts, link.b),
          bits_text(hundredths(link.weight)),
          probability_text(link.probability),
          facts.run->explainer->details(link.a, link.b).masked_sentence};
}

}  // namespace

std::string row_name(const ExplainFacts& facts, RowId row) {
  const std::vector<std::size_t>& begin = facts.run->table->input_begin;
  const auto after = std::upper_bound(begin.begin(), begin.end(), index(row));
  const auto input = static_cast<std::size_t>(after - begin.begin()) - 1;
  const std::uint32_t number = facts.inputs[input].table->row_numbers[index(row) - begin[input]];
  if (facts.inputs.size() == 1) return fmt::format("row {}", number);
  return fmt::format("row {} of {}", number, printable(facts.inputs[input].label));
}

std::string pair_text(const ExplainFacts& facts, const PairStory& story) {
  const std::string& sentence =
      facts.show_values ? story.pair.sentence : story.details.masked_sentence;
  std::string out = notes_text(facts) + heading(facts, story);
  out += fmt::format("  {}\n\nwhy\n", printable(sentence, 400));
  for (const std::string& why : reason_lines(facts, story)) {
    out += fmt::format("  {}\n", printable(why, 2000));
  }
  if (!story.details.kinds_differ) {
    out += "\nwhat it weighs: a bit doubles the odds, | is where they are even\n";
    out += waterfall(story.pair) + remarks(facts, story);
  }
  return out + side_by_side(facts, story);
}

std::string group_text(const ExplainFacts& facts, const GroupStory& story) {
  std::string out = notes_text(facts);
  out += fmt::format("{}: {}\n  {}\n", story.id, counted(story.rows.size(), "row", "rows"),
                     rows_text(facts, story.rows));
  if (story.rows.size() < 2) {
    return out + "\nit is alone; give two rows to see why they are not one person\n";
  }
  if (story.looked_at < story.rows.size()) {
    out += fmt::format("  only the first {} are looked at below\n",
                       counted(story.looked_at, "row", "rows"));
  }
  constexpr Align kAlign[] = {Align::kLeft,  Align::kLeft,  Align::kLeft,
                              Align::kRight, Align::kRight, Align::kLeft};
  std::vector<std::vector<std::string>> rows{{"", "", "", "bits", "prob.", ""}};
  out += "\nwhat holds them together: the strongest links that reach every row\n";
  const std::size_t shown = std::min(story.links.size(), kMostLinks);
  for (std::size_t i = 0; i < shown; ++i) {
    const bool last = i + 1 == story.links.size();
    rows.push_back(link_line(facts, last && i > 0 ? "weakest of them" : "", story.links[i]));
  }
  if (shown < story.links.size()) {
    rows.push_back(link_line(facts, "weakest of them", story.links.back()));
  }
  out += text_table(rows, kAlign, "  ");
  if (shown + 1 < story.links.size()) {
    out +=
        fmt::format("  and {} between\n", counted(story.links.size() - shown - 1, "link", "links"));
  }
  if (story.rows.size() > 2) {
    rows.assign({link_line(facts, "", story.weakest)});
    out += "\nthe two rows that agree least\n" + text_table(rows, kAlign, "  ");
  }
  return out;
}

}  // namespace gigo::report
