// SPDX-License-Identifier: Apache-2.0
#include "capi/explanation.hpp"

#include <cstdlib>

#include "capi/words.hpp"
#include "report/json.hpp"
#include "report/weights.hpp"

namespace gigo::capi {

std::uint32_t flags_of(bool needs_review, bool forbidden) noexcept {
  return (needs_review ? std::uint32_t{GIGO_SCORE_REVIEW} : 0U) |
         (forbidden ? std::uint32_t{GIGO_SCORE_FORBIDDEN} : 0U);
}

double probability_of(std::uint32_t q30) noexcept {
  return static_cast<double>(q30) / static_cast<double>(std::uint32_t{1} << 30U);
}

gigo_score shown(const PairExplanation& why, Band band) noexcept {
  gigo_score out{};
  out.verdict = number_of(band);
  out.weight = why.score.weight;
  out.flags = flags_of(why.needs_review, why.forbidden);
  out.probability = probability_of(why.score.probability);
  out.prior = why.prior;
  out.related = why.related;
  // Two parts of one comparison (own columns): the weights add up, the heavier one gives the level.
  Weight heaviest[GIGO_COMPARISONS] = {};
  for (const ComparisonResult& part : why.parts) {
    const auto i = static_cast<std::size_t>(number_of(part.comparison));
    out.level_weight[i] += part.weight;
    if (out.level[i] != GIGO_LEVEL_MISSING && std::abs(part.weight) <= heaviest[i]) continue;
    heaviest[i] = std::abs(part.weight);
    out.level[i] = number_of(part.level);
  }
  return out;
}

std::string json_of(const PairExplanation& why, Band band) {
  report::JsonWriter json(report::JsonWriter::Layout::kLine);
  json.begin_object().key("verdict").string(to_string(band));
  json.key("probability").string(report::exact_probability(why.score.probability));
  json.key("weight").integer(why.score.weight);
  json.key("prior").integer(why.prior);
  json.key("related").integer(why.related);
  json.key("needs_review").boolean(why.needs_review);
  json.key("forbidden").boolean(why.forbidden);
  json.key("parts").begin_array();
  for (const ComparisonResult& part : why.parts) {
    json.begin_object().key("comparison").string(to_string(part.comparison));
    json.key("level").string(to_string(part.level));
    json.key("weight").integer(part.weight);
    json.key("frequency").integer(part.frequency).end_object();
  }
  json.end_array().key("sentence").string(why.sentence).end_object();
  return json.take();
}

}  // namespace gigo::capi
