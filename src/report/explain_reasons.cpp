// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/explain.hpp"
#include "report/plain.hpp"
#include "report/weights.hpp"

namespace gigo::report {
namespace {

constexpr std::size_t kMostNamed = 4;

constexpr std::array<std::string_view, 18> kNames{
    "evidence",        "answered_same",      "merges_likely",  "through_others", "not_certain",
    "needs_review",    "group_needs_review", "group_unproven", "answered_not",   "kinds_differ",
    "forbidden",       "no_shared_key",      "block_left_out", "below_possible", "only_possible",
    "group_forbidden", "group_disagrees",    "answered_later"};

std::string probability_of(std::int32_t ppm) {
  return ppm % 100 == 0 ? fmt::format("{}.{:04}", ppm / 1'000'000, ppm % 1'000'000 / 100)
                        : fmt::format("{}.{:06}", ppm / 1'000'000, ppm % 1'000'000);
}

std::string bits(std::int64_t weight) { return bits_text(hundredths(weight)) + " bits"; }

template <class Texts>
std::string joined(const Texts& texts) {
  return fmt::format("{}", fmt::join(texts, "; "));
}

std::string two_rows(const ExplainFacts& facts, const PairScore& pair) {
  return fmt::format("{} and {}", row_name(facts, pair.a), row_name(facts, pair.b));
}

// "row 3 - row 9 (18.20 bits) - row 12 (11.00 bits)"
std::string path_text(const ExplainFacts& facts, const PairStory& story) {
  std::string out = row_name(facts, story.a);
  RowId at = story.a;
  for (const PairScore& link : story.path) {
    at = link.a == at ? link.b : link.a;
    out += fmt::format(" - {} ({})", row_name(facts, at), bits(link.weight));
  }
  return out;
}

// What takes most away, of all but the odds before looking.
std::string most_against(const PairStory& story) {
  const ShownWeights shown = shown_weights(story.pair);
  const ComparisonResult* worst = nullptr;
  std::int64_t worst_shown = 0;
  for (std::size_t i = 0; i < story.pair.parts.size(); ++i) {
    const ComparisonResult& part = story.pair.parts[i];
    if (part.weight >= 0 || (worst != nullptr && part.weight >= worst->weight)) continue;
    worst = &part;
    worst_shown = shown.parts[i].size();
  }
  const bool related = story.pair.related < (worst == nullptr ? -kOneBit / 2 : worst->weight);
  if (related) {
    return fmt::format("most against it: they may be related instead ({}, {} bits)",
                       story.details.related_as, bits_text(shown.related.size()));
  }
  if (worst == nullptr) return "nothing speaks against it, but too little speaks for it";
  return fmt::format("most against it: {} {} ({} bits)", to_string(worst->comparison),
                     to_string(worst->level), bits_text(worst_shown));
}

std::string enough(const ExplainFacts& facts, const PairStory& story) {
  std::vector<const WhatIf*> equal;
  std::vector<std::string> all;
  for (const WhatIf& what : story.details.what_if) {
    const bool disagrees = what.level == Level::kDifferent || what.level == Level::kWeak;
    if (disagrees && what.without >= story.likely) {
      all.push_back(fmt::format("if the {} did not differ", to_string(what.comparison)));
    } else if (what.level != Level::kEqual && what.if_equal >= story.likely) {
      equal.push_back(&what);
    }
  }
  std::stable_sort(equal.begin(), equal.end(),
                   [](const WhatIf* x, const WhatIf* y) { return x->if_equal > y->if_equal; });
  for (const WhatIf* what : equal) {
    if (all.size() == kMostNamed) break;
    all.push_back(fmt::format("if both had the same {}", to_string(what->comparison)));
  }
  const std::string limit = probability_of(facts.config->likely_ppm);
  if (all.empty()) {
    return fmt::format("no single further agreement would be enough for one person ({})", limit);
  }
  return fmt::format("gigo would hold them to be one person ({}) {}", limit,
                     fmt::join(all, ", or "));
}

std::string had_they(const PairStory& story) {
  if (story.band < Band::kLikely) return "; it would not have joined them";
  return fmt::format("; had they been, they would be {} by weight", to_string(story.band));
}

std::string stronger_links(const ExplainFacts& facts, const PairStory& story) {
  std::string out;
  for (const auto& [row, best] :
       {std::pair{story.a, story.best_of_a}, std::pair{story.b, story.best_of_b}}) {
    if (best.probability == 0) continue;
    out +=
        fmt::format("{}{} is linked to {} with {}", out.empty() ? "" : ", ", row_name(facts, row),
                    row_name(facts, best.a == row ? best.b : best.a), bits(best.weight));
  }
  return out;
}

void add_lines(const ExplainFacts& facts, const PairStory& story, PairReason reason,
               std::vector<std::string>& out) {
  const std::string probability = probability_text(story.pair.score.probability);
  const Config& config = *facts.config;
  switch (reason) {
    case PairReason::kEvidence:
      out.push_back(
          fmt::format("the evidence is certain ({} or more) and nothing in the names "
                      "speaks against it",
                      probability_of(config.certain_ppm)));
      return;
    case PairReason::kAnsweredSame:
      out.emplace_back("you answered same");
      return;
    case PairReason::kMergesLikely:
      out.emplace_back("the configuration merges what is likely");
      return;
    case PairReason::kThroughOthers:
      out.push_back(
          fmt::format("these two rows alone would not have been {} ({}); others join them:",
                      story.outcome == PairOutcome::kMerged && config.merge == MergeBand::kCertain
                          ? "merged unasked"
                          : "held to be one person",
                      probability));
      out.push_back("  " + path_text(facts, story));
      return;
    case PairReason::kNotCertain:
      out.push_back(fmt::format("likely, not certain: {} are missing to {}",
                                bits(std::int64_t{story.certain} - story.pair.score.weight),
                                probability_of(config.certain_ppm)));
      return;
    case PairReason::kNeedsReview:
      out.push_back(
          fmt::format("gigo asks before it merges them: {}", joined(story.details.review)));
      return;
    case PairReason::kGroupNeedsReview:
      out.push_back(fmt::format(
          "nothing speaks against these two, but gigo asks about {} of the same groups: {}",
          two_rows(facts, story.obstacle),
          story.obstacle_review.empty() ? "they must stay apart" : joined(story.obstacle_review)));
      return;
    case PairReason::kGroupUnproven:
      out.emplace_back(
          "nothing speaks against these two, but other rows of their groups were "
          "merged first");
      return;
    case PairReason::kAnsweredNot:
      out.emplace_back("you answered not");
      return;
    case PairReason::kKindsDiffer:
      out.emplace_back("one is a person, the other an organisation; these are never one");
      return;
    case PairReason::kForbidden:
      out.emplace_back("an identifier that is authoritative differs; only your answer joins them");
      return;
    case PairReason::kNoSharedKey:
      out.push_back("never compared: they share none of the keys that rows are filed under" +
                    had_they(story));
      return;
    case PairReason::kBlockLeftOut: {
      std::vector<std::string> keys;
      for (const SharedKey& key : story.details.shared_keys) {
        keys.push_back(fmt::format("{} (as {})", key.pass, counted(key.rows, "row", "rows")));
      }
      out.push_back("never compared: too many rows share what they have in common" +
                    had_they(story));
      out.push_back(fmt::format("they share {}", joined(keys)));
      out.emplace_back(
          "such a block is split by a second key, in which these two differ, or left "
          "out; match.max_pairs allows more");
      return;
    }
    case PairReason::kBelowPossible:
      out.push_back(
          fmt::format("compared{}, but {} is below {}, from which on gigo takes note",
                      story.first_pass.empty() ? "" : ", as they share the key " + story.first_pass,
                      probability, probability_of(config.possible_ppm)));
      break;
    case PairReason::kOnlyPossible:
      out.push_back(
          fmt::format("possible, not likely: {} are missing to {}{}",
                      bits(std::int64_t{story.likely} - story.pair.score.weight),
                      probability_of(config.likely_ppm),
                      facts.of_folder ? "; each is named in the other's gigo_review" : ""));
      break;
    case PairReason::kGroupForbidden:
      out.push_back(fmt::format(
          "these two alone would be one person ({}), but {} belong to the same people and must "
          "stay apart",
          probability, two_rows(facts, story.obstacle)));
      if (const std::string links = stronger_links(facts, story); !links.empty()) {
        out.push_back(links);
      }
      return;
    case PairReason::kGroupDisagrees:
      out.push_back(fmt::format(
          "these two alone would be one person ({}), but each already belongs with other rows, and "
          "as a whole the two groups are too unlike: {} on average, and {} is needed",
          probability, probability_text(story.average), probability_of(config.likely_ppm)));
      out.push_back(fmt::format("the two rows that agree least are {} ({})",
                                two_rows(facts, story.obstacle), bits(story.obstacle.weight)));
      if (const std::string links = stronger_links(facts, story); !links.empty()) {
        out.push_back(links);
      }
      return;
    case PairReason::kAnsweredLater:
      out.emplace_back("you answered later");
      return;
  }
  out.push_back(most_against(story));
  out.push_back(enough(facts, story));
}

}  // namespace

std::string_view reason_name(PairReason reason) noexcept {
  return kNames[static_cast<std::size_t>(reason)];
}

std::vector<std::string> reason_lines(const ExplainFacts& facts, const PairStory& story) {
  std::vector<std::string> lines;
  for (const PairReason reason : story.reasons) add_lines(facts, story, reason, lines);
  return lines;
}

}  // namespace gigo::report
