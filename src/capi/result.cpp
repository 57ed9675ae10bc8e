// SPDX-License-Identifier: Apache-2.0
#include "base/log2.hpp"
#include "capi/explanation.hpp"
#include "capi/findings.hpp"
#include "capi/handles.hpp"
#include "capi/output.hpp"
#include "capi/words.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

constexpr std::string_view kNotAResult = "the result is NULL or no result";
constexpr std::string_view kBadOut = "out is NULL or its struct_size is wrong";

gigo_status out_of_range(gigo_error* error) noexcept {
  return fail(error, GIGO_OUT_OF_RANGE, "the index is not below the count");
}

std::uint64_t rows_of(const gigo_result& result) noexcept { return result.rows->table().rows; }

Band band_of(const gigo_result& result, std::uint32_t probability, std::uint32_t flags) noexcept {
  const auto q30 = [](std::int32_t ppm) {
    return base::fraction_q30(static_cast<std::uint32_t>(ppm), 1'000'000);
  };
  const Config& settings = result.settings;
  if ((flags & GIGO_SCORE_FORBIDDEN) != 0) return Band::kNone;
  if (probability < q30(settings.possible_ppm)) return Band::kNone;
  if (probability < q30(settings.likely_ppm)) return Band::kPossible;
  const bool certain = probability >= q30(settings.certain_ppm) && (flags & GIGO_SCORE_REVIEW) == 0;
  return certain ? Band::kCertain : Band::kLikely;
}

std::string_view id_of(const gigo_result& result, std::size_t row) noexcept {
  const std::size_t column = result.rows->id_column();
  return column == SIZE_MAX ? std::string_view{} : result.rows->table().columns[column][row];
}

FindingPlace place_of(const gigo_result& result, const Finding& finding) noexcept {
  FindingPlace place;
  place.row = index(finding.row);
  if (finding.column == kNoColumn) return place;
  place.field = number_of(result.rows->mapping().columns[finding.column].ref.field);
  const std::size_t cell = result.rows->cell_of(index(finding.row), finding.column);
  if (cell != SIZE_MAX) place.cell = cell;
  return place;
}

}  // namespace

uint64_t gigo_result_count(const gigo_result* result, gigo_count kind) noexcept {
  if (!is_a(result)) return 0;
  switch (kind) {
    case GIGO_COUNT_ROWS:
      return rows_of(*result);
    case GIGO_COUNT_PERSONS:
      return result->run.clustering.persons.size();
    case GIGO_COUNT_MERGE_GROUPS:
      return result->run.clustering.merges.size();
    case GIGO_COUNT_PAIRS:
      return result->run.pairs.size();
    case GIGO_COUNT_FINDINGS:
      return result->run.assessment.findings.all().size();
    default:
      return 0;
  }
}

gigo_status gigo_result_cluster(const gigo_result* result, gigo_count kind, uint64_t index,
                                gigo_cluster* out, gigo_error* error) noexcept {
  if (!is_a(result)) return misuse(error, kNotAResult);
  if (kind != GIGO_COUNT_PERSONS && kind != GIGO_COUNT_MERGE_GROUPS) {
    return misuse(error, "the kind is not one of groups");
  }
  if (!sized(out)) return misuse(error, kBadOut);
  const bool persons = kind == GIGO_COUNT_PERSONS;
  const Clustering& groups = result->run.clustering;
  const std::vector<std::string>& ids = persons ? groups.person_ids : groups.merge_ids;
  const gigo_result::Members& members = persons ? result->persons : result->merges;
  if (index >= ids.size()) return out_of_range(error);
  gigo_cluster filled{};
  filled.id = borrow(ids[index]);
  filled.row = members.row.data() + members.begin[index];
  filled.row_count = members.begin[index + 1] - members.begin[index];
  deliver(filled, out);
  return GIGO_OK;
}

gigo_status gigo_result_row(const gigo_result* result, uint64_t row, gigo_row* out,
                            gigo_error* error) noexcept {
  if (!is_a(result)) return misuse(error, kNotAResult);
  if (!sized(out)) return misuse(error, kBadOut);
  if (row >= rows_of(*result)) return out_of_range(error);
  gigo_row filled{};
  filled.completeness = result->run.assessment.profiles[row].completeness;
  filled.person = result->run.clustering.person_of[row];
  filled.merge_group = result->run.clustering.merge_of[row];
  filled.id = borrow(id_of(*result, row));
  filled.key = borrow(result->run.row_keys[row]);
  deliver(filled, out);
  return GIGO_OK;
}

gigo_status gigo_result_pair(const gigo_result* result, uint64_t index, gigo_pair* out,
                             gigo_error* error) noexcept {
  if (!is_a(result)) return misuse(error, kNotAResult);
  if (!sized(out)) return misuse(error, kBadOut);
  if (index >= result->run.pairs.size()) return out_of_range(error);
  return guarded(error, [&] {
    const PairScore& pair = result->run.pairs[index];
    const PairExplainer& explainer = *result->run.explainer;
    gigo_pair filled{};
    filled.a = gigo::index(pair.a);
    filled.b = gigo::index(pair.b);
    filled.weight = pair.weight;
    filled.probability = probability_of(pair.probability);
    filled.flags =
        flags_of(explainer.needs_review(pair.a, pair.b), explainer.must_not_link(pair.a, pair.b));
    filled.verdict = number_of(band_of(*result, pair.probability, filled.flags));
    deliver(filled, out);
    return GIGO_OK;
  });
}

gigo_status gigo_result_explain(const gigo_result* result, uint64_t a, uint64_t b,
                                gigo_write_fn write, void* user, gigo_error* error) noexcept {
  if (!is_a(result)) return misuse(error, kNotAResult);
  if (write == nullptr) return misuse(error, "the write callback is NULL");
  if (a >= rows_of(*result) || b >= rows_of(*result)) return out_of_range(error);
  if (a == b) return misuse(error, "a row is no pair with itself");
  return guarded(error, [&] {
    const PairExplanation why = result->run.explainer->explain(
        RowId{static_cast<std::uint32_t>(a)}, RowId{static_cast<std::uint32_t>(b)});
    const std::uint32_t flags = flags_of(why.needs_review, why.forbidden);
    const Band band = band_of(*result, why.score.probability, flags);
    return write_text(write, user, json_of(why, band), error);
  });
}

gigo_status gigo_result_finding(const gigo_result* result, uint64_t index, gigo_finding* out,
                                gigo_error* error) noexcept {
  if (!is_a(result)) return misuse(error, kNotAResult);
  if (!sized(out)) return misuse(error, kBadOut);
  const FindingList& findings = result->run.assessment.findings;
  if (index >= findings.all().size()) return out_of_range(error);
  const Finding& finding = findings.all()[index];
  gigo_finding filled =
      shown(finding.code, place_of(*result, finding), findings.suggestion(finding));
  deliver(filled, out);
  return GIGO_OK;
}
