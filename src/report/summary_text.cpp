// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "report/plain.hpp"
#include "report/render.hpp"

namespace gigo::report {
namespace {

constexpr std::size_t kWorstShown = 5;
constexpr std::size_t kNotesShown = 10;

std::string rows_text(std::uint64_t rows) { return counted(rows, "row", "rows"); }

std::vector<std::string> duplicates_line(const RunFacts& facts) {
  const Scorecard& score = facts.run->assessment.scorecard;
  const std::uint64_t open = score.duplicate_rows - score.certain_duplicate_rows;
  std::string words = score.duplicate_rows == 0
                          ? "every row is another person"
                          : fmt::format("{} certain, {} likely",
                                        thousands(score.certain_duplicate_rows), thousands(open));
  return {"duplicates", rows_text(score.duplicate_rows), share(score.duplicate_rows, score.rows),
          std::move(words)};
}

std::vector<std::string> stale_line(const RunFacts& facts) {
  const Scorecard& score = facts.run->assessment.scorecard;
  if (!score.stale_known) return {"stale", "cannot be told", "", "no date column"};
  std::vector<std::string> reasons;
  if (score.no_contact_rows > 0) {
    reasons.push_back(fmt::format("{} without contact for {} days",
                                  thousands(score.no_contact_rows), facts.config->no_contact_days));
  }
  if (score.unconfirmed_rows > 0) {
    reasons.push_back(fmt::format("{} not confirmed for {} days", thousands(score.unconfirmed_rows),
                                  facts.config->unconfirmed_days));
  }
  if (score.age_unknown_rows > 0) {
    reasons.push_back(fmt::format("{} without a usable date", thousands(score.age_unknown_rows)));
  }
  return {"stale", rows_text(score.stale_rows), share(score.stale_rows, score.rows),
          fmt::format("{}", fmt::join(reasons, ", "))};
}

std::vector<std::string> reachable_line(const RunFacts& facts) {
  const Scorecard& score = facts.run->assessment.scorecard;
  return {"reachable", counted(score.reachable_people, "person", "people"),
          share(score.reachable_people, score.people),
          score.relationships_known
              ? fmt::format("{} of them in contact within {} days", thousands(score.relationships),
                            facts.config->no_contact_days)
              : std::string("contact cannot be told, no column says when there was any")};
}

std::string notes_text(const RunFacts& facts) {
  std::vector<std::string> notes = facts.run->assessment.scorecard.notes;
  notes.insert(notes.end(), facts.run->match.warnings.begin(), facts.run->match.warnings.end());
  if (facts.undecoded_cells > 0) {
    notes.push_back(fmt::format("{} could not be read in the file's encoding; see undecoded.csv",
                                counted(facts.undecoded_cells, "cell", "cells")));
  }
  if (notes.empty()) return {};
  std::string out = "\nnotes\n";
  for (std::size_t i = 0; i < std::min(notes.size(), kNotesShown); ++i) {
    out += fmt::format("  {}\n", printable(notes[i], 300));
  }
  if (notes.size() > kNotesShown) {
    out += fmt::format("  and {} more in summary.json\n", notes.size() - kNotesShown);
  }
  return out;
}

}  // namespace

std::vector<CodeCount> worst_codes(const Scorecard& scorecard, std::size_t most) {
  const auto badness = [](const CodeCount& count) {
    switch (code_info(count.code).severity) {
      case Severity::kError:
        return count.rows * 4;
      case Severity::kWarning:
        return count.rows;
      case Severity::kInfo:
        break;
    }
    return std::uint64_t{0};
  };
  std::vector<CodeCount> codes;
  for (const CodeCount& count : scorecard.codes) {
    if (badness(count) > 0 && count.code != Code::kProfileDuplicate) codes.push_back(count);
  }
  std::stable_sort(codes.begin(), codes.end(),
                   [&](const CodeCount& a, const CodeCount& b) { return badness(a) > badness(b); });
  if (codes.size() > most) codes.resize(most);
  return codes;
}

std::string summary_text(const RunFacts& facts) {
  const Scorecard& score = facts.run->assessment.scorecard;
  std::string out = fmt::format("\n{} {} {}, judged as of {}\n\n", rows_text(score.rows),
                                score.rows == 1 ? "is" : "are",
                                counted(score.people, "person", "people"), facts.as_of);
  const std::vector<std::string> lines[] = {
      duplicates_line(facts),
      {"incomplete", rows_text(score.incomplete_rows), share(score.incomplete_rows, score.rows),
       "no usable name, or no valid email or phone"},
      {"invalid", rows_text(score.invalid_rows), share(score.invalid_rows, score.rows),
       "a cell that cannot be right, or stands for none"},
      stale_line(facts),
      reachable_line(facts),
  };
  constexpr Align kAlign[] = {Align::kLeft, Align::kRight, Align::kRight, Align::kLeft};
  out += text_table(lines, kAlign, "  ");

  const std::vector<CodeCount> worst = worst_codes(score, kWorstShown);
  if (!worst.empty()) {
    out += worst.size() == kWorstShown ? "\nthe five worst problems\n" : "\nthe worst problems\n";
    std::vector<std::vector<std::string>> rows;
    for (const CodeCount& count : worst) {
      rows.push_back({rows_text(count.rows), std::string(code_info(count.code).name),
                      finding_message(count.code)});
    }
    constexpr Align kWorstAlign[] = {Align::kRight, Align::kLeft, Align::kLeft};
    out += text_table(rows, kWorstAlign, "  ");
  }
  return out + notes_text(facts);
}

}  // namespace gigo::report
