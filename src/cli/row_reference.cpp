// SPDX-License-Identifier: Apache-2.0
#include "cli/row_reference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/ascii.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kRowsShown = 5;

std::optional<std::uint32_t> number_of(std::string_view word) {
  std::uint32_t number = 0;
  const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (word.empty() || failure != std::errc() || end != word.data() + word.size()) {
    return std::nullopt;
  }
  return number;
}

bool is_digits(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), base::is_digit);
}

class Finder {
 public:
  Finder(std::string_view which, const LoadedInputs& loaded, const Run& run)
      : which_(which), loaded_(loaded), run_(run) {}

  Result<RowReference> find(std::string_view word) const {
    if (word.starts_with("id=")) return by_id(word.substr(3));
    if (is_digits(word)) {
      if (loaded_.files.size() > 1) {
        return error(
            fmt::format("is a row number and there are {} lists; write FILE:ROW, as in {}:2",
                        loaded_.files.size(), report::printable(loaded_.files.front().path_label)));
      }
      return by_number(0, word);
    }
    if (const std::size_t colon = word.rfind(':'); colon != word.npos) {
      for (std::size_t i = 0; i < loaded_.files.size(); ++i) {
        const std::string_view number = word.substr(colon + 1);
        if (word.substr(0, colon) == loaded_.files[i].path_label && is_digits(number)) {
          return by_number(i, number);
        }
      }
    }
    const Clustering& groups = run_.clustering;
    if (word.starts_with('P')) {
      if (auto found = by_group(word, groups.person_ids, groups.persons)) return *found;
    } else if (word.starts_with('M')) {
      if (auto found = by_group(word, groups.merge_ids, groups.merges)) return *found;
    } else if (word.starts_with('K')) {
      const auto at = std::find(run_.row_keys.begin(), run_.row_keys.end(), word);
      if (at != run_.row_keys.end())
        return row(static_cast<std::size_t>(at - run_.row_keys.begin()));
    }
    return by_id(word);
  }

 private:
  Error error(std::string message) const {
    return {ErrorCode::kUsage, fmt::format("{} {}", which_, message), {}};
  }

  static RowReference row(std::size_t at) { return {{RowId{static_cast<std::uint32_t>(at)}}, {}}; }

  Result<RowReference> by_number(std::size_t input, std::string_view word) const {
    const std::vector<std::uint32_t>& numbers = loaded_.files[input].table.row_numbers;
    if (const std::optional<std::uint32_t> number = number_of(word)) {
      const auto at = std::lower_bound(numbers.begin(), numbers.end(), *number);
      if (at != numbers.end() && *at == *number) {
        return row(loaded_.begin[input] + static_cast<std::size_t>(at - numbers.begin()));
      }
    }
    return error(fmt::format(
        "is no row of {}, whose rows are {} to {}; for a record id that is a number write id=...",
        report::printable(loaded_.files[input].path_label), numbers.front(), numbers.back()));
  }

  static std::optional<RowReference> by_group(std::string_view word,
                                              const std::vector<std::string>& ids,
                                              const std::vector<std::vector<RowId>>& groups) {
    const auto at = std::find(ids.begin(), ids.end(), word);
    if (at == ids.end()) return std::nullopt;
    return RowReference{groups[static_cast<std::size_t>(at - ids.begin())], std::string(word)};
  }

  Result<RowReference> by_id(std::string_view id) const {
    const Column& ids = run_.table->id;
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < ids.size() && !id.empty(); ++at) {
      if (ids[at] == id) found.push_back(at);
    }
    if (found.size() == 1) return row(found.front());
    if (found.empty()) {
      return error(fmt::format(
          "names no row{}; give a row number as a spreadsheet shows it, a gigo id (P..., M...), a "
          "row key (K...), or id=... with a record id",
          ids.size() == 0 ? " (no column is mapped to id)" : ""));
    }
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < std::min(found.size(), kRowsShown); ++i) {
      rows.push_back(loaded_.row_number(RowId{static_cast<std::uint32_t>(found[i])}));
    }
    return error(fmt::format("is the id of {} rows; give one of their numbers: {}{}", found.size(),
                             fmt::join(rows, ", "), found.size() > kRowsShown ? ", ..." : ""));
  }

  std::string_view which_;
  const LoadedInputs& loaded_;
  const Run& run_;
};

}  // namespace

Result<RowReference> find_rows(std::string_view word, std::string_view which,
                               const LoadedInputs& loaded, const Run& run) {
  return Finder(which, loaded, run).find(word);
}

}  // namespace gigo::cli
