// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

#include "gigo/finding.hpp"

namespace gigo {
namespace {

using enum Severity;
using enum FixPolicy;

struct Example {
  Code code;
  CodeExample example;
};

constexpr Example kExamples[] = {
#define GIGO_CELL(id, field, region, cell) \
  {Code::id, {field, region, std::string_view(cell, sizeof(cell) - 1), {}}},
#define GIGO_CASE(id, words) {Code::id, {{}, {}, {}, words}},
#define GIGO_NOT_YET(id) {Code::id, {}},
#include "profile/code_examples.inc"
#undef GIGO_CELL
#undef GIGO_CASE
#undef GIGO_NOT_YET
};

consteval CodeExample example_of(Code code) {
  for (const Example& one : kExamples) {
    if (one.code == code) return one.example;
  }
  throw "code_examples.inc has no line for a code of the table";
}

constexpr CodeInfo kCodes[] = {
#define GIGO_CODE(id, number, name, severity, fix, text, advice) \
  {Code::id, name, severity, fix, text, advice, example_of(Code::id)},
#include "gigo/code_table.inc"
#undef GIGO_CODE
};

constexpr bool numbers_ascend() {
  for (std::size_t i = 1; i < std::size(kCodes); ++i) {
    if (kCodes[i - 1].code >= kCodes[i].code) return false;
  }
  return true;
}
static_assert(numbers_ascend(), "the code table stands in the order of the numbers, each once");

constexpr CodeInfo kUnknownCode{Code{},
                                "unknown",
                                Severity::kError,
                                FixPolicy::kNone,
                                "a code that this version does not know",
                                "update gigo",
                                {}};

constexpr std::uint64_t place_key(const Finding& finding) {
  return static_cast<std::uint64_t>(finding.row) << 32 |
         static_cast<std::uint64_t>(finding.column) << 16 |
         static_cast<std::uint64_t>(finding.code);
}

// Findings come by column, so rows are scattered: one counting pass brings them together in O(n),
// where a comparison sort would pay n log n cache misses.
std::vector<Finding> gathered_by_row(const std::vector<Finding>& findings, std::size_t rows) {
  std::vector<std::uint32_t> next(rows + 1, 0);
  for (const Finding& finding : findings) ++next[index(finding.row) + 1];
  for (std::size_t row = 1; row <= rows; ++row) next[row] += next[row - 1];
  std::vector<Finding> result(findings.size());
  for (const Finding& finding : findings) result[next[index(finding.row)]++] = finding;
  return result;
}

}  // namespace

std::span<const CodeInfo> all_codes() noexcept { return kCodes; }

const CodeInfo& code_info(Code code) noexcept {
  const auto* found =
      std::lower_bound(std::begin(kCodes), std::end(kCodes), code,
                       [](const CodeInfo& info, Code wanted) { return info.code < wanted; });
  return found != std::end(kCodes) && found->code == code ? *found : kUnknownCode;
}

std::string_view to_string(Severity severity) noexcept {
  constexpr std::array<std::string_view, 3> kNames{"info", "warning", "error"};
  return kNames[static_cast<std::size_t>(severity)];
}

void FindingList::add(RowId row, std::uint16_t column, Code code, std::string_view suggestion) {
  Finding finding{row, column, code, 0, 0};
  // The pool is addressed with 32 bits: beyond 4 GiB a finding is kept without its suggestion.
  if (!suggestion.empty() &&
      pool_.size() + suggestion.size() <= std::numeric_limits<std::uint32_t>::max()) {
    finding.suggestion_begin = static_cast<std::uint32_t>(pool_.size());
    finding.suggestion_size = static_cast<std::uint32_t>(suggestion.size());
    pool_.append(suggestion);
  }
  findings_.push_back(finding);
}

void FindingList::append(const FindingList& other) {
  if (&other == this) {
    const FindingList copy = other;
    append(copy);
    return;
  }
  const std::size_t shift = pool_.size();
  const bool fits = shift + other.pool_.size() <= std::numeric_limits<std::uint32_t>::max();
  if (fits) pool_.append(other.pool_);
  findings_.reserve(findings_.size() + other.findings_.size());
  for (Finding finding : other.findings_) {
    if (finding.suggestion_size != 0) {
      finding.suggestion_begin =
          fits ? finding.suggestion_begin + static_cast<std::uint32_t>(shift) : 0;
      if (!fits) finding.suggestion_size = 0;
    }
    findings_.push_back(finding);
  }
}

void FindingList::sort() {
  const auto before = [this](const Finding& a, const Finding& b) {
    const std::uint64_t key_a = place_key(a);
    const std::uint64_t key_b = place_key(b);
    return key_a != key_b ? key_a < key_b : suggestion(a) < suggestion(b);
  };
  const auto same = [this](const Finding& a, const Finding& b) {
    return place_key(a) == place_key(b) && suggestion(a) == suggestion(b);
  };

  if (!std::is_sorted(findings_.begin(), findings_.end(), before)) {
    std::size_t rows = 0;
    for (const Finding& finding : findings_) rows = std::max(rows, index(finding.row) + 1);
    if (rows / 4 <= findings_.size() &&
        findings_.size() <= std::numeric_limits<std::uint32_t>::max()) {
      findings_ = gathered_by_row(findings_, rows);
      for (auto begin = findings_.begin(); begin != findings_.end();) {
        auto end = begin;
        while (end != findings_.end() && end->row == begin->row) ++end;
        std::sort(begin, end, before);
        begin = end;
      }
    } else {
      std::sort(findings_.begin(), findings_.end(), before);
    }
  }
  findings_.erase(std::unique(findings_.begin(), findings_.end(), same), findings_.end());
  findings_.shrink_to_fit();
  pool_.shrink_to_fit();
}

std::span<const Finding> FindingList::of_row(RowId row) const noexcept {
  const auto [begin, end] =
      std::equal_range(findings_.begin(), findings_.end(), Finding{row, 0, Code{}, 0, 0},
                       [](const Finding& a, const Finding& b) { return a.row < b.row; });
  return {begin, end};
}

}  // namespace gigo
