// SPDX-License-Identifier: Apache-2.0
#include "match/related.hpp"

#include <array>
#include <utility>

#include "base/log2.hpp"

namespace gigo::match {
namespace {

// log2(1 + 2^-d) for d in steps of 1/64 bit up to 24 bits, filled once from the exact integer
// function.
constexpr int kStepShift = base::kWeightShift - 6;
constexpr std::size_t kSteps = 24 * 64;

std::array<Weight, kSteps + 2> make_table() {
  std::array<Weight, kSteps + 2> table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const std::array<std::int32_t, 2> terms{0, -static_cast<std::int32_t>(i << kStepShift)};
    table[i] = base::log2_sum_exp2(terms);
  }
  return table;
}

struct ShareLogs {
  std::array<Weight, 1001> log{};
  ShareLogs() {
    for (std::uint32_t i = 0; i < log.size(); ++i) log[i] = base::log2_ratio(i, 1000);
  }
};

}  // namespace

Weight log2_add(Weight a, Weight b) noexcept {
  static const std::array<Weight, kSteps + 2> table = make_table();
  if (a < b) std::swap(a, b);
  const std::int64_t gap = std::int64_t{a} - b;
  const std::size_t step = static_cast<std::size_t>(gap >> kStepShift);
  if (step >= kSteps) return a;
  const std::int64_t rest = gap & ((std::int64_t{1} << kStepShift) - 1);
  const std::int64_t low = table[step];
  const std::int64_t high = table[step + 1];
  return a + static_cast<Weight>(low + ((high - low) * rest >> kStepShift));
}

Weight shared(std::uint32_t permille, Weight w) noexcept {
  static const ShareLogs logs;
  if (w == 0) return 0;
  return log2_add(logs.log[1000 - permille], logs.log[permille] + w);
}

ClassWeights class_weights(const ClassEvidence& e, RecordKind kind,
                           bool colleagues_possible) noexcept {
  ClassWeights out;
  out.fill(kNoClass);
  const auto set = [&out](PairClass c, Weight w) { out[static_cast<std::size_t>(c)] = w; };
  const Weight town = e.city + e.postcode;
  set(PairClass::kSameTown, town);
  if (kind == RecordKind::kOrganisation) {
    set(PairClass::kCoLocated,
        shared(950, e.address) + shared(500, e.phone) + shared(300, e.website));
    const Weight branch = e.organisation + shared(900, e.website) + shared(300, e.phone);
    set(PairClass::kBranch, branch);
    set(PairClass::kBranchInTown, branch + town);
    return out;
  }
  const Weight home = shared(950, e.address) + shared(500, e.phone);
  const Weight household = home + shared(900, e.family) + shared(100, e.email);
  const Weight namesake = e.given + e.family;
  set(PairClass::kHousehold, household);
  set(PairClass::kTwins, household + e.birth);
  set(PairClass::kParent, home + namesake);
  set(PairClass::kNamesake, namesake);
  set(PairClass::kNamesakeInTown, namesake + town);
  set(PairClass::kRelative, e.family + e.city);
  if (colleagues_possible) {
    const Weight work =
        shared(950, e.employer) + shared(800, e.mail_domain) + shared(900, e.website);
    set(PairClass::kColleague, work + shared(800, e.address) + shared(400, e.phone));
    set(PairClass::kFamilyFirm, work + household);
  }
  return out;
}

Weight related_weight(const Model& model, const ClassWeights& classes) noexcept {
  Weight sum = 0;  // strangers
  for (std::size_t c = 1; c < kPairClassCount; ++c) {
    if (classes[c] != kNoClass) sum = log2_add(sum, model.prior[c] + classes[c]);
  }
  return sum;
}

}  // namespace gigo::match
