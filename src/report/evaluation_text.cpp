// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "report/evaluation.hpp"
#include "report/plain.hpp"

namespace gigo::report {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string pairs_of(std::uint64_t count, std::string_view what) {
  return counted(count, fmt::format("{} pair", what), fmt::format("{} pairs", what));
}

std::string grouping_line(std::string_view role, const GroupingFacts& facts) {
  std::string line = fmt::format("{}{}: {}", role, printable(facts.label),
                                 counted(facts.records, "record", "records"));
  line += facts.is_pairs ? " in pairs"
                         : fmt::format(", {} by {}", printable(facts.id_column),
                                       printable(facts.group_column));
  return line + "\n";
}

std::string notes(const EvaluationFacts& facts) {
  std::string out;
  if (facts.threshold) {
    out += fmt::format("only predicted pairs of {} and better are counted\n", *facts.threshold);
  }
  if (facts.missing > 0) {
    out +=
        fmt::format("{} of the truth {} not in the prediction; each is taken to stand alone\n",
                    counted(facts.missing, "record", "records"), facts.missing == 1 ? "is" : "are");
  }
  if (facts.unknown > 0) {
    out +=
        fmt::format("{} of the prediction {} not in the truth and left out\n",
                    counted(facts.unknown, "record", "records"), facts.unknown == 1 ? "is" : "are");
  }
  if (!facts.between.empty()) {
    out += fmt::format("only pairs whose records differ in {} count\n", printable(facts.between));
  }
  if (facts.without_source > 0) {
    out += fmt::format("{} without it; they are taken for one source\n",
                       counted(facts.without_source, "record is", "records are"));
  }
  return out;
}

std::string sentences(const PairCounts& pairs) {
  const std::uint64_t truth = pairs.right + pairs.missed, predicted = pairs.right + pairs.wrong;
  std::string out = truth == 0 ? std::string("there is no true pair to find\n")
                               : fmt::format("of {} {} found and {} missed ({})\n",
                                             pairs_of(truth, "true"), thousands(pairs.right),
                                             thousands(pairs.missed), share(pairs.right, truth));
  out += predicted == 0 ? std::string("no pair was put together\n")
                        : fmt::format("of {} put together {} right and {} wrong ({})\n",
                                      counted(predicted, "pair", "pairs"), thousands(pairs.right),
                                      thousands(pairs.wrong), share(pairs.right, predicted));
  return out;
}

std::string figure(double value) { return fmt::format("{:.4f}", value); }

void add_quality(Rows& rows, std::string name, const Quality& q) {
  rows.push_back({std::move(name), figure(q.precision), figure(q.recall), figure(q.f1)});
}

std::string quality_table(const EvaluationFacts& facts) {
  Rows rows = {{"", "precision", "recall", "F1"}};
  if (facts.labelled) {
    if (facts.labelled->raw) add_quality(rows, "pairs as given", quality(*facts.labelled->raw));
    add_quality(rows, facts.labelled->raw ? "pairs closed" : "pairs",
                quality(facts.labelled->closed));
  }
  if (facts.raw) add_quality(rows, "pairs as given", quality(*facts.raw));
  if (facts.evaluation) {
    add_quality(rows, facts.raw ? "pairs closed" : "pairs", quality(facts.evaluation->pairs));
  }
  if (facts.intervals) {
    const QualityIntervals& i = *facts.intervals;
    rows.push_back({"  from", figure(i.precision.low), figure(i.recall.low), figure(i.f1.low)});
    rows.push_back({"  to", figure(i.precision.high), figure(i.recall.high), figure(i.f1.high)});
  }
  if (facts.evaluation) add_quality(rows, "B-cubed", facts.evaluation->bcubed);
  constexpr Align kAlign[] = {Align::kLeft, Align::kRight, Align::kRight, Align::kRight};
  std::string out = "\n" + text_table(rows, kAlign, "  ");
  if (facts.intervals) {
    out += fmt::format("  from, to: where 95 of 100 lists of such people would lie ({} drawn)\n",
                       thousands(facts.intervals->resamples));
  }
  return out;
}

std::string group_table(const GroupCounts& groups) {
  const Rows rows = {
      {"", "truth", "predicted"},
      {"groups", thousands(groups.truth), thousands(groups.predicted)},
      {"of several records", thousands(groups.truth_multi), thousands(groups.predicted_multi)},
      {"largest", thousands(groups.truth_largest), thousands(groups.predicted_largest)},
      {"the same in both", thousands(groups.exact), thousands(groups.exact)},
      {"split / wrongly merged", thousands(groups.truth_split), thousands(groups.wrongly_merged)}};
  constexpr Align kAlign[] = {Align::kLeft, Align::kRight, Align::kRight};
  return "\n" + text_table(rows, kAlign, "  ");
}

std::string patterns_text(std::string_view what, std::uint64_t pairs,
                          const std::vector<LevelPattern>& patterns) {
  if (patterns.empty()) return {};
  std::string out = fmt::format("\nlevels of {}, the most frequent first\n", pairs_of(pairs, what));
  Rows rows;
  for (const LevelPattern& pattern : patterns) {
    rows.push_back({thousands(pattern.pairs), pattern.levels});
  }
  constexpr Align kAlign[] = {Align::kRight, Align::kLeft};
  return out + text_table(rows, kAlign, "  ");
}

std::string lost_text(const LostFacts& facts) {
  const LostRecall& lost = facts.lost;
  std::string out = fmt::format(
      "\nwhere {} lost\n", pairs_of(lost.missed, "true") + (lost.missed == 1 ? " was" : " were"));
  std::string never = "never compared";
  if (lost.dropped > 0) {
    never += fmt::format("; {} of them share{} a key that too many rows have",
                         thousands(lost.dropped), lost.dropped == 1 ? "s" : "");
  }
  Rows rows = {{"blocking", thousands(lost.blocking), share(lost.blocking, lost.missed), never},
               {"scoring", thousands(lost.scoring), share(lost.scoring, lost.missed),
                "compared, but less than likely to be one person"},
               {"clustering", thousands(lost.clustering), share(lost.clustering, lost.missed),
                "likely, yet in different groups"}};
  if (lost.elsewhere > 0) {
    rows.push_back({"elsewhere", thousands(lost.elsewhere), share(lost.elsewhere, lost.missed),
                    "together when run now: the prediction is of another run"});
  }
  constexpr Align kAlign[] = {Align::kLeft, Align::kRight, Align::kRight, Align::kLeft};
  out += text_table(rows, kAlign, "  ");
  if (lost.not_in_input > 0) {
    out += fmt::format("  {} could not be followed: a record is not in the input\n",
                       pairs_of(lost.not_in_input, "true"));
  }
  out += fmt::format("\nof {} {} compared ({}), first proposed by\n",
                     pairs_of(lost.true_pairs, "true"), counted(lost.compared, "was", "were"),
                     share(lost.compared, lost.true_pairs));
  Rows passes = {{"pass", "true pairs", "", "all pairs"}};
  for (std::size_t i = 0; i < facts.passes.size(); ++i) {
    if (facts.passes[i].new_pairs == 0) continue;
    passes.push_back({facts.passes[i].name, thousands(lost.proposed[i]),
                      share(lost.proposed[i], lost.true_pairs),
                      thousands(facts.passes[i].new_pairs)});
  }
  constexpr Align kPassAlign[] = {Align::kLeft, Align::kRight, Align::kRight, Align::kRight};
  out += text_table(passes, kPassAlign, "  ");
  out += patterns_text("missed", facts.missed_explained, facts.missed);
  out += patterns_text("wrong", facts.wrong_explained, facts.wrong);
  return out;
}

}  // namespace

std::string evaluation_text(const EvaluationFacts& facts) {
  std::string out = grouping_line("predicted  ", facts.predicted);
  out += grouping_line("truth      ", facts.truth);
  out += notes(facts);
  out += "\n";
  if (facts.labelled) {
    out += fmt::format("judged by {} and {} only\n", pairs_of(facts.labelled->same, "true"),
                       pairs_of(facts.labelled->different, "untrue"));
    out += sentences(facts.labelled->closed);
    if (facts.labelled->raw && facts.labelled->ignored > 0) {
      out +=
          fmt::format("{} not judged by the truth, and left out\n",
                      counted(facts.labelled->ignored, "predicted pair is", "predicted pairs are"));
    }
  }
  if (facts.evaluation) out += sentences(facts.evaluation->pairs);
  out += quality_table(facts);
  if (facts.evaluation) out += group_table(facts.evaluation->groups);
  if (facts.lost) out += lost_text(*facts.lost);
  return out;
}

}  // namespace gigo::report
